import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../lib/facts/people/english';
import { findPersonMentions } from '../lib/facts/people/mentions';
import { decodePeopleModel, hasName, hasNoun } from '../lib/facts/people/tagger/model';
import { foldWord } from '../lib/text/fold-word';
import { commonWords } from './common-words';
import { type Example, trainCrf } from './crf-trainer';
import { ENGLISH_READING, toTrainingDocument } from './documents';
import { firstPassBuckets, numberBuckets, secondPassBuckets, toNumbers } from './examples';
import { bitTable, nounTable } from './languages/names';
import { makeArticles } from './newswire/newswire';
import { encodePeopleModel } from './people-model-file';

/** The steps of `train.ts` on a few made-up articles. */
function trainSmall(): ArrayBuffer {
  const texts = makeArticles(120, 2, 1);
  const common = commonWords(texts.map(({ text }) => text));
  const documents = texts.map((text) => toTrainingDocument(text, common, ENGLISH_READING));
  const first = documents.map(firstPassBuckets);
  const second = documents.map((document) => secondPassBuckets(document, document.labels));
  const { number, buckets } = numberBuckets([...first, ...second], 2);
  const examples = documents.map(({ labels, prepared }, i): Example => {
    return {
      first: toNumbers(first[i], number),
      second: toNumbers(second[i], number),
      labels,
      chains: prepared.chains,
      weight: 1,
    };
  });
  const { weights, transitions } = trainCrf(examples, {
    size: buckets.length,
    epochs: 3,
    rate: 0.1,
    l1: 0.0003,
    seed: 1,
  });
  return encodePeopleModel(buckets, weights, transitions, common);
}

describe('training', () => {
  const file = trainSmall();

  it('makes a model that finds people it has not seen', () => {
    const text = 'Foreign Minister Zbora Qelvanik said on Monday that talks would continue in Oslo.';
    const found = findPersonMentions([text], ENGLISH, decodePeopleModel(file)).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(['Zbora Qelvanik']);
  });

  it('writes the nouns of German, which are read again', () => {
    const tables = {
      given: bitTable(['Zbora'], foldWord),
      family: bitTable([], foldWord),
      nouns: nounTable('de', foldWord),
    };
    const read = decodePeopleModel(
      encodePeopleModel(new Int32Array(), new Float32Array(), new Float32Array(36), new Uint32Array(8192), tables),
    ).names;
    expect(read && hasName(read.given, 'zbora')).toBe(true);
    expect(read?.nouns && hasNoun(read.nouns, 'brucke')).toBe(true);
    expect(read?.nouns && hasNoun(read.nouns, 'qelvanik')).toBe(false);
    expect(nounTable('ja', foldWord)).toBeNull();
  });

  it('makes the same file again, byte by byte', () => {
    expect(Buffer.from(trainSmall()).equals(Buffer.from(file))).toBe(true);
  });
});
