import { splitSentences } from '../../../languages/split-sentences';
import { contains, type Position } from '../../../text/position';
import type { DateFact, FactSource } from '../../facts';
import type { ClauseSets } from '../clause/words';
import type { KnownToReader } from './pointers';
import { lacks } from './standing';
import { LONGEST_WHOLE, type WholeLine, wholeSentence } from './whole-sentence';

/** The fewest units of a sentence before another one: a shorter one names nothing. */
const SHORTEST = 25;

/** The sentence of a line, and what is known of its article. */
export interface LedPlace {
  source: Pick<FactSource, 'blocks'>;
  sentence: Position;
  known: KnownToReader;
  /** The days in the article, where the line is that of a day: the sentence before may not be about another one. */
  dates?: readonly DateFact[] | null;
}

/**
 * Gives a sentence with the one before it, or with the first clauses of that one, where a line has room for both: `The mill is old. It was
 * at 91 % in May`. Paragraphs of news are often one sentence long: the sentence may be the last of the paragraph before. Null where there
 * is none, where it is part of a quotation, or no sentence that a reader understands by itself.
 */
export function withSentenceBefore(whole: WholeLine, place: LedPlace, words: ClauseSets): string | null {
  const { source, known, dates } = place;
  const before = sentenceBefore(place.sentence, source);
  if (!before || whole.cut !== null) return null;
  const { text } = source.blocks[before.block];
  const room = LONGEST_WHOLE - whole.line.length - SEPARATOR.length;
  const lead = room < SHORTEST ? null : wholeSentence(text, before, null, null, words, room);
  if (!lead || lead.cut === 'loose' || lead.line.length < SHORTEST) return null;
  if (/[“”"«»?]/u.test(lead.line + whole.line) || lacks(lead.line, known, false, words) > 0) return null;
  if (dates?.some(({ mentions }) => mentions.some((mention) => contains(before, mention)))) return null;
  // Where something is left out of it, it may be what tells which one is meant.
  return text.includes(lead.line) ? `${lead.line}${SEPARATOR}${whole.line}` : null;
}

const SEPARATOR = '. ';

function sentenceBefore({ block, start }: Position, { blocks }: Pick<FactSource, 'blocks'>): Position | null {
  const own = splitSentences(blocks[block].text).findLast(({ end }) => end <= start);
  if (own) return { block, ...own };
  const above = blocks[block - 1];
  if (above?.type !== 'paragraph' || blocks[block].type !== 'paragraph') return null;
  const last = splitSentences(above.text).at(-1);
  return last && /[.!]$/u.test(above.text.trim()) ? { block: block - 1, ...last } : null;
}
