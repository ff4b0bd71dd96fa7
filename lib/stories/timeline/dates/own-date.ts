import type { Span } from '../../../text/position';
import { QUOTE_MARKS, QUOTED } from '../../terms/marks';
import { termsOf } from '../../terms/terms';
import { STORY_WORDS } from '../../terms/words';

/** The marks that separate one clause of a sentence from the next, or an aside from the rest. */
const CLAUSE_OR_ASIDE = /[,;:–—()]/u;
/**
 * Matches a word directly behind a date which is part of that word's name: `the Jan. 6 attack`; not one that opens what
 * follows (`on May 5 of cancer`).
 */
const NEXT_WORD = /^ ([\p{L}-]+)/u;
/** Match one or two words in small letters, between the word for `the` and a date: `the violent Jan. 6 attack`. */
const KINDS = [/\p{Ll}+\s$/u, /\p{Ll}+\s\p{Ll}+\s$/u];
/** Matches a word that may as well be a verb in the past, of which the words before a date are the subject. */
const PAST = /ed$/u;
/** Matches a place, and what it is in between commas, directly before a date: `in Oden, Ohio, on Monday`. */
const PLACE = /(\p{Lu}[\p{L}.]*), (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?),\s*(?:\p{Ll}{2}\s+)?$/u;
/** Matches a word in small letters directly before a date. */
const SMALL_WORD = /\p{Ll}\s$/u;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;
const DIGIT = /\p{N}/u;
/** Matches a number directly behind a date in digits: what was read is no date (`the 19 Sept. 11 hijackers`). */
const NEXT_NUMBER = /^[.,]? ?\p{N}/u;
/** Matches a name directly behind a date: it is part of that name (`the September 11th Advocates`). */
const NEXT_NAME = /^ \p{Lu}/u;

/**
 * The use of a date in its sentence. `own`: it dates the main verb. `clause`: it dates a clause within (`Falk, who
 * retired in 2011, …`). `joined`: it dates what the main verb is told with (`after she left on Friday`, `a letter sent on June 9`). `name`: it identifies a thing (`the June 30 letter`, `this year's festival`), is within a
 * quotation, or is one from which a change is counted (`more than a year ago`), and dates nothing here.
 */
export type DateUse = 'own' | 'clause' | 'joined' | 'name';

/** Gives the use of the date at `at`, a day or a longer time, in a sentence. */
export function useOfDate(sentence: string, at: Span, isDay = true): DateUse {
  const before = sentence.slice(0, at.start);
  const behind = sentence.slice(at.end);
  const next = NEXT_WORD.exec(behind)?.[1];
  const isPossessive = POSSESSIVE.test(behind) || /['’]s$/u.test(sentence.slice(at.start, at.end));
  const isBeforeNoun = next !== undefined && !STORY_WORDS.stopWords.has(next.toLowerCase());
  // This holds for `a positive June jobs report`, but not for `in June police` and `a Tuesday letter`.
  const isKind = !isDay && SMALL_WORD.test(before) && !STORY_WORDS.datePrepositions.test(before);
  // `On Monday 20 people left` and `on June 9 Falk left` count and name what comes next, `a 9/11 widow` does not.
  const isInDigits = isDay && DIGIT.test(sentence.slice(at.start, at.end));
  const isOfName = NEXT_NAME.test(behind) && before !== '' && !STORY_WORDS.datePrepositions.test(before);
  if (isInDigits && (NEXT_NUMBER.test(behind) || isOfName)) return 'name';
  const isOfKind =
    isInDigits && KINDS.some((kind) => STORY_WORDS.knownBy.test(before.replace(kind, '')) && kind.test(before));
  const isKnown = STORY_WORDS.knownBy.test(before) || (isInDigits && STORY_WORDS.oneOf.test(before));
  const isHoliday =
    isDay && !isInDigits && isNamed(sentence.slice(at.start, at.end)) && !STORY_WORDS.datePrepositions.test(before);
  const isNoun = isBeforeNoun && (isKnown || isKind || isHoliday || (isOfKind && !PAST.test(next)));
  // `Harvest Day, which the town has kept since 1866` is what the sentence is about.
  const isSubject = isHoliday && STORY_WORDS.relatives.find(behind.replace(/^, /u, ''))?.start === 0;
  const isQuoted = (before.match(QUOTE_MARKS) ?? []).length % 2 === 1;
  if (isPossessive || isNoun || isSubject || isQuoted || STORY_WORDS.countedFrom.test(before)) return 'name';
  const clauses = before.replace(QUOTED, '').replace(PLACE, '$1 $2').split(CLAUSE_OR_ASIDE);
  const clause = clauses.at(-1) ?? '';
  if (STORY_WORDS.relatives.test(clause)) return 'clause';
  // A name between commas ends no clause that opened with a participle: `a letter sent to the mayor, Tom Bell, on June 9`.
  const isAlong = clauses.length === 1 && STORY_WORDS.openingLeads.test(before) && behind.includes(',');
  const isJoined = isAlong || STORY_WORDS.clauseLeads.test(clause) || STORY_WORDS.reduced.test(before);
  return isJoined || (clauses.length > 1 && STORY_WORDS.trailing.test(clause)) ? 'joined' : 'own';
}

/** Tells whether a day has a name of its own, as a holiday has: `Fourth of July`, not `Tuesday`. */
function isNamed(date: string): boolean {
  return /^\p{Lu}/u.test(date) && termsOf(date).length > 0;
}
