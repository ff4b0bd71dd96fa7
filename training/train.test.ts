import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../lib/facts/people/english';
import { findPersonMentions } from '../lib/facts/people/mentions';
import { decodePeopleModel } from '../lib/facts/people/tagger/model';
import { commonWords } from './common-words';
import { type Example, trainCrf } from './crf-trainer';
import { ENGLISH_READING, toTrainingDocument } from './documents';
import { firstPassBuckets, numberBuckets, secondPassBuckets, toNumbers } from './examples';
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

  it('makes the same file again, byte by byte', () => {
    expect(Buffer.from(trainSmall()).equals(Buffer.from(file))).toBe(true);
  });
});
