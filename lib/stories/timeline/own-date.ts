import type { Span } from '../../text/position';
import { STORY_WORDS } from '../terms/words';

/** What parts one clause of a sentence from the next. */
const CLAUSE_MARK = /[,;:–—()]/u;
/** A word directly behind a date that it is the name of: `the Jan. 6 attack`; no word that leads what follows (`on May 5 of cancer`). */
const NEXT_WORD = /^ ([\p{L}-]+)/u;
/** A word in small letters directly before a date. */
const SMALL_WORD = /\p{Ll}\s$/u;
const QUOTE = /["“”„«»]/gu;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;

/**
 * How a date belongs to what its sentence tells. `own`: it dates the main verb. `clause`: it dates a clause within (`Falk, who retired in
 * 2011, …`). `name`: it tells which thing is meant (`the June 30 letter`, `this year's festival`), is within somebody's words, or is
 * one that a change is counted from (`more than a year ago`), and dates nothing here.
 */
export type DateUse = 'own' | 'clause' | 'name';

/** How the date at `at`, a day or a longer time, is used in a sentence. */
export function useOfDate(sentence: string, at: Span, isDay = true): DateUse {
  const before = sentence.slice(0, at.start);
  const behind = sentence.slice(at.end);
  const next = NEXT_WORD.exec(behind)?.[1];
  const isPossessive = POSSESSIVE.test(behind) || /['’]s$/u.test(sentence.slice(at.start, at.end));
  const isBeforeNoun = next !== undefined && !STORY_WORDS.stopWords.has(next.toLowerCase());
  // `a positive June jobs report`, but `in June police` and `a Tuesday letter`.
  const isKind = !isDay && SMALL_WORD.test(before) && !STORY_WORDS.datePrepositions.test(before);
  const isNoun = isBeforeNoun && (STORY_WORDS.knownBy.test(before) || isKind);
  const isQuoted = (before.match(QUOTE) ?? []).length % 2 === 1;
  if (isPossessive || isNoun || isQuoted || STORY_WORDS.countedFrom.test(before)) return 'name';
  const clause = before.split(CLAUSE_MARK).at(-1) ?? '';
  return STORY_WORDS.relatives.test(clause) ? 'clause' : 'own';
}
