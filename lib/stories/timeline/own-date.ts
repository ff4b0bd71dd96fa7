import type { Span } from '../../text/position';
import { STORY_WORDS } from '../terms/words';

/** The marks that separate one clause of a sentence from the next. */
const CLAUSE_MARK = /[,;:–—()]/u;
/**
 * Matches a word directly behind a date which is part of that word's name: `the Jan. 6 attack`; not one that opens what
 * follows (`on May 5 of cancer`).
 */
const NEXT_WORD = /^ ([\p{L}-]+)/u;
/** Matches a word in small letters directly before a date. */
const SMALL_WORD = /\p{Ll}\s$/u;
const QUOTE = /["“”„«»]/gu;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;

/**
 * The use of a date in its sentence. `own`: it dates the main verb. `clause`: it dates a clause within (`Falk, who
 * retired in 2011, …`). `name`: it identifies a thing (`the June 30 letter`, `this year's festival`), is within a
 * quotation, or is one from which a change is counted (`more than a year ago`), and dates nothing here.
 */
export type DateUse = 'own' | 'clause' | 'name';

/** Gives the use of the date at `at`, a day or a longer time, in a sentence. */
export function useOfDate(sentence: string, at: Span, isDay = true): DateUse {
  const before = sentence.slice(0, at.start);
  const behind = sentence.slice(at.end);
  const next = NEXT_WORD.exec(behind)?.[1];
  const isPossessive = POSSESSIVE.test(behind) || /['’]s$/u.test(sentence.slice(at.start, at.end));
  const isBeforeNoun = next !== undefined && !STORY_WORDS.stopWords.has(next.toLowerCase());
  // This holds for `a positive June jobs report`, but not for `in June police` and `a Tuesday letter`.
  const isKind = !isDay && SMALL_WORD.test(before) && !STORY_WORDS.datePrepositions.test(before);
  const isNoun = isBeforeNoun && (STORY_WORDS.knownBy.test(before) || isKind);
  const isQuoted = (before.match(QUOTE) ?? []).length % 2 === 1;
  if (isPossessive || isNoun || isQuoted || STORY_WORDS.countedFrom.test(before)) return 'name';
  const clause = before.split(CLAUSE_MARK).at(-1) ?? '';
  return STORY_WORDS.relatives.test(clause) ? 'clause' : 'own';
}
