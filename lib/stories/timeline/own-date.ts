import type { Span } from '../../text/position';
import { STORY_WORDS } from '../terms/words';

/** What parts one clause of a sentence from the next. */
const CLAUSE_MARK = /[,;:–—()]/u;
/** A word directly behind a date that it is the name of: `the Jan. 6 attack`; no word that leads what follows (`on May 5 of cancer`). */
const NEXT_WORD = /^ ([\p{L}-]+)/u;
const QUOTE = /["“”„«»]/gu;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;

/**
 * How a date belongs to what its sentence tells. `own`: it dates the main verb. `clause`: it dates a clause within (`Falk, who retired in
 * 2011, …`). `name`: it tells which thing is meant (`the June 30 letter`, `this year's festival`), or is within somebody's words, and
 * dates nothing here.
 */
export type DateUse = 'own' | 'clause' | 'name';

/** How the date at `at` is used in a sentence. */
export function useOfDate(sentence: string, at: Span): DateUse {
  const before = sentence.slice(0, at.start);
  const behind = sentence.slice(at.end);
  const next = NEXT_WORD.exec(behind)?.[1];
  const isPossessive = POSSESSIVE.test(behind) || /['’]s$/u.test(sentence.slice(at.start, at.end));
  const isNoun =
    next !== undefined && !STORY_WORDS.stopWords.has(next.toLowerCase()) && STORY_WORDS.knownBy.test(before);
  const isQuoted = (before.match(QUOTE) ?? []).length % 2 === 1;
  if (isPossessive || isNoun || isQuoted) return 'name';
  const clause = before.split(CLAUSE_MARK).at(-1) ?? '';
  return STORY_WORDS.relatives.test(clause) ? 'clause' : 'own';
}
