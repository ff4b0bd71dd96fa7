import type { Position } from '../../../text/position';
import type { DateFact } from '../../facts';
import { plainWordsOf } from '../standing/standing';
import { type FeatureSource, isQuoted } from './features';

/**
 * Tells whether a date is not part of the story: the day of a photograph, which only captions have, a day in a question or in a
 * paragraph about the writer, the `today` of a quotation, which may be another day than that of the article, or the one at which
 * the writer speaks to the reader: `if you want one, ask today`.
 */
export function isNoneOfStory(fact: DateFact, from: FeatureSource): boolean {
  const isToday = fact.value === from.published && !fact.explicit;
  return fact.mentions.every(
    (mention) =>
      from.source.blocks[mention.block].type === 'caption' ||
      from.words.corrections.test(from.source.blocks[mention.block].text) ||
      isAsked(mention, from) ||
      isOfWriter(mention, from) ||
      (isToday && (isQuoted(mention, from) || isBetweenWriterAndReader(mention, from))),
  );
}

/** Tells whether a paragraph opens with its writer's name and tells of them: `Ada Lind is a writer whose book is out on May 3`. */
export function isOfWriter({ block }: Position, { source }: FeatureSource): boolean {
  const { text } = source.blocks[block];
  return source.byline.some((writer) => writer !== '' && text.startsWith(`${writer} `));
}

function isAsked({ block, end }: Position, { source }: FeatureSource): boolean {
  return /^[^.!?。！？]*[?？]/u.test(source.blocks[block].text.slice(end));
}

const SENTENCE_END = /[.!?]\s/u;

/** Tells whether the writer speaks of themself or to the reader in the sentence of a mention: `we`, `you`. */
function isBetweenWriterAndReader({ block, start, end }: Position, { source, words }: FeatureSource): boolean {
  const { pointing } = words;
  if (!pointing) return false;
  const { text } = source.blocks[block];
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const [behind] = text.slice(end).split(SENTENCE_END);
  const told = plainWordsOf(`${before} ${behind}`);
  return told.some((word) => pointing.writers.has(word) || pointing.readers.has(word));
}
