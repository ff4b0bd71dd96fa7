import type { Position } from '../../../text/position';
import type { DateFact, FigureFact } from '../../facts';
import { isOfPicture } from '../../pictures';
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
      isOfPicture(from.source.blocks[mention.block]) ||
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

/** A piece of a list of counts: `7 tackles`, `Tarn: Lind 25 points`. */
const COUNT = /^(?:\p{Lu}[\p{L}.'’-]*:?\s+){0,5}\d[\d.,/-]*\s+[\p{L}-]+(?:\s\p{L}+)?\.?$/u;

/** Tells whether a line is no sentence but a row of a table of counts: `Lind 25 points`, `7 tackles, 3 assists`. */
const isTally = (line: string) => line !== '' && line.split(/[,;]\s+/).every((piece) => COUNT.test(piece));

/** The word before a mention is read from so many units. */
const UNITS_BEFORE = 24;

/**
 * Tells whether a figure only counts what the article lists (`15 tips`) or says when (`at one stage`), is one of a table of counts, or a
 * size that is part of a product's name (`16-inch Tarn Pro`) or shows what is counted (`two 300 ml cans`).
 */
export function isNoNews(
  { unit, unitKind, value, predicate, mentions, detail }: FigureFact,
  { source, words }: FeatureSource,
): boolean {
  if (!words.pointing) return false;
  const { listed, moments, counts } = words.pointing;
  const noun = unit.toLowerCase().split(' ').at(-1) ?? '';
  const [{ block, start, end }] = mentions;
  const { text } = source.blocks[block];
  const before = plainWordsOf(text.slice(Math.max(0, start - UNITS_BEFORE), start)).at(-1) ?? '';
  if (unitKind === 'count' && value === 1 && before === 'at' && moments.has(noun)) return true;
  if (unitKind === 'count') return isTally(detail) || (!predicate && listed.has(noun));
  if (unitKind !== 'measure') return false;
  const behind = text.slice(end, end + 40);
  if ((counts.has(before) || /^\d+$/.test(before)) && /^ \p{Ll}+s(?!\p{L})/u.test(behind)) return true;
  return /\d-\p{Ll}+$/u.test(text.slice(start, end)) && /^ \p{Lu}\p{L}+ \p{Lu}/u.test(behind);
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
