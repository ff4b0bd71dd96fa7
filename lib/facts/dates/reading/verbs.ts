import type { TenseClass } from '../../../languages/time-words';
import {
  beforeAside,
  has,
  hasAny,
  hasOtherVerb,
  hasPluralSubject,
  isBe,
  isBoundary,
  isInside,
  isOneClause,
  SENTENCE,
  wordAt,
} from './clauses';
import { classValue } from './match';
import type { TimeText } from './time-tokens';

/**
 * Surely (-2) or likely (-1) past, perhaps past (-0.5), unknown (0), perhaps (1), likely (1.5) or surely (2) future.
 */
export type Tense = -2 | -1 | -0.5 | 0 | 1 | 1.5 | 2;

/**
 * A past verb at most this many tokens away belongs to the expression: `began in January`. 3 to 8 give the same in both
 * benches.
 */
const NEAR = 5;
/**
 * An auxiliary is at most this many tokens before its verb: `will not be completed`. Chosen by hand, as the next two.
 */
const AUXILIARY = 3;
/** The words between an auxiliary and the infinitive of `have`, among them its subject and its day. */
const REPORTED = 12;
/** `to` or `for` is at most this many tokens after a verb that looks ahead: `ordered the two men to appear`. */
const OBJECT = 6;

/** A place in a sentence: its expression is at tokens `from` to `to`. */
export interface Place {
  text: TimeText;
  from: number;
}

/** Gives the tense that the verb at a token shows for the expression; null when it is no verb, or shows nothing. */
export function verbTense(place: Place, k: number): Tense | null {
  const { text, from } = place;
  if (text.tokens[k].tense.size === 0) return null;
  const toward = stepsToToward(place, k);
  // A plan of the past may have been carried out by now.
  if (toward > 0 && has(text, k, 'intend')) return has(text, k, 'past') ? 1.5 : 2;
  if (toward === 1 && isBe(text, k)) return 2;
  if (has(text, k, 'ahead')) return 2;
  const perfect = tenseOfPerfect(place, k);
  if (perfect !== undefined) return perfect;
  if (has(text, k, 'will') || has(text, k, 'modal')) return auxiliaryTense(place, k);
  if (has(text, k, 'infinitive')) return isDutyDone(text, k) ? -1 : 2;
  if (isTimetable(text, k)) return 1.5;
  if (isBe(text, k)) return from > k ? presentTense(place, k) : null;
  if (has(text, k, 'past')) return pastTense(place, k);
  return has(text, k, 'have') ? haveTense(place, k) : null;
}

/**
 * Gives the tense that `is` shows for a day in its clause: `the parade is on Tuesday`, `they are in Rome on Monday`.
 */
function presentTense({ text, from }: Place, k: number): Tense | null {
  if (!isOneClause(text, k, from)) return null;
  const between = tokensBetween(k, from);
  if (between.some((at) => has(text, at, 'looksBack'))) return -1;
  const isCompared = between.some((at) => has(text, at, 'compared'));
  return isCompared && between.some((at) => classValue(text.tokens[at], 'N') !== null) ? -1 : 1.5;
}

/** `has a match on Friday` and `has to appear on Friday` are to come; `has left` is the perfect. */
function haveTense(place: Place, k: number): Tense {
  const { text, from } = place;
  const isOwn = has(text, k + 1, 'determiner') || classValue(text.tokens[k + 1], 'N') !== null;
  const isDuty = has(text, k + 1, 'to') && isPlainWord(text, k + 2);
  return k + 1 < from && (isOwn || isDuty) && isOneClause(text, k, from) ? 1.5 : distant(place, k);
}

/**
 * Gives how many tokens after a verb `to` and an infinitive come, or `to` or `for` right before the expression: 0 when none
 * does.
 */
function stepsToToward({ text, from }: Place, k: number): number {
  let isEvent = false;
  for (let at = Math.min(k + OBJECT, from - 1); at > k; at--) {
    if (has(text, at, 'event')) isEvent = true;
    // `was called to the scene` is no plan; `was called to a meeting` is.
    if (has(text, at, 'to') && (at === from - 1 || isEvent || isPlainWord(text, at + 1))) return at - k;
    if (has(text, at, 'toward') && at >= from - 2) return at - k;
  }
  return 0;
}

/**
 * Gives the tense that the present of `be` shows in a language that makes its perfect with it: past with a participle
 * (`ist am Freitag gestorben`). Without one only a day right beside it is its time, and is to come: `ist am Sonntag geöffnet`,
 * not `Grund ist ein Streit am Sonntag`.
 */
function perfectTense(place: Place, k: number): Tense | null {
  const { text, from } = place;
  if (participleOfClause(text, k)) return distant(place, k);
  if (from === k) return 1.5;
  return from > k && tokensBetween(k, from).every((at) => text.tokens[at].classes.size > 0) ? 1.5 : null;
}

/**
 * Gives the tense of an auxiliary that may make a perfect; undefined for other words, and where its other classes decide. `hat`, which
 * is past as well, is past unless its clause is without a participle; `est` is past unless the word behind it tells of what lasts:
 * `est ouvert dimanche`.
 */
function tenseOfPerfect(place: Place, k: number): Tense | null | undefined {
  const { text, from } = place;
  if (has(text, k, 'copula')) {
    const next = [k + 1, k + 2].some((at) => isInside(text, k, at) && has(text, at, 'state'));
    return next && from > k && isOneClause(text, k, from) ? 1.5 : distant(place, k);
  }
  if (!has(text, k, 'perfect')) return undefined;
  if (!has(text, k, 'past')) return perfectTense(place, k);
  for (let at = k - 1; isInside(text, k, at); at++) if (isParticiple(text, at)) return undefined;
  return perfectTense(place, k) ?? undefined;
}

/** Tells whether the clause of an auxiliary ends with a participle, or one is right before it: `wo er gestorben ist`. */
function participleOfClause(text: TimeText, k: number): boolean {
  if (isParticiple(text, k - 1)) return true;
  for (let at = k + 1; at <= k + SENTENCE && isInside(text, k, at); at++) {
    if (isBoundary(text, at) && !isOfDate(text, at - 1)) return false;
    if (isParticiple(text, at) && isLastOfClause(text, at)) return true;
  }
  return false;
}

/** Tells whether a word is a participle of something done, and not of a state that lasts: `gestorben`, not `geöffnet`. */
function isParticiple(text: TimeText, index: number): boolean {
  return has(text, index, 'participle') && !hasAny(text, index, ['state', 'determiner', 'not']);
}

function isOfDate(text: TimeText, index: number): boolean {
  return ['WEEKDAY', 'MONTH', 'N'].some((name) => classValue(text.tokens[index], name) !== null);
}

function isLastOfClause(text: TimeText, index: number): boolean {
  if (!isInside(text, index, index + 1) || isBoundary(text, index + 1)) return true;
  return !/^[\p{L}\p{N}]/u.test(wordAt(text, index + 1)) || classValue(text.tokens[index + 1], 'JOINER') !== null;
}

/**
 * Tells whether what an auxiliary says is reported to have been done: `ska ha skadats`, `soll sie getroffen haben`, with the
 * participle beside the infinitive of `have`.
 */
function isReportedPast(text: TimeText, k: number): boolean {
  for (let at = k + 1; at <= k + REPORTED && isInside(text, k, at); at++) {
    if (isBoundary(text, at) && !isOfDate(text, at - 1)) return false;
    if (!has(text, at, 'toHave')) continue;
    const isBetween = isPlainWord(text, at + 1) && isParticiple(text, at + 2);
    return isParticiple(text, at + 1) || isBetween || (at - 1 > k && isParticiple(text, at - 1));
  }
  return false;
}

/** Gives the tense of an auxiliary: `will be held` is future; `may have died` and `could not be reached` are past. */
function auxiliaryTense({ text, from }: Place, k: number): Tense {
  if (isReportedPast(text, k)) return -1;
  const next = [k + 1, k + 2].filter((at) => at < from);
  if (next.some((at) => has(text, at, 'have'))) return -1;
  return has(text, k, 'negatable') && next.some((at) => has(text, at, 'not')) ? -1 : 2;
}

/**
 * Gives the tense of a past form, which may be the participle of a future or present verb: the auxiliary before it
 * decides.
 */
function pastTense(place: Place, k: number): Tense | null {
  const { text, from } = place;
  // `the assisted dying bill`, `of proposed cuts`: beside a noun it is no verb.
  if (has(text, k - 1, 'determiner') && !has(text, k - 1, 'relative') && k + 1 < from && isPlainWord(text, k + 1))
    return null;
  let isInfinitive = false;
  for (let at = k - 1; at >= k - AUXILIARY && isInside(text, k, at); at--) {
    if (has(text, at, 'will') || has(text, at, 'modal')) return auxiliaryTense({ text, from: k }, at);
    // `has called a strike on Friday`: the perfect is not used with a day in the past.
    if (has(text, at, 'have') && has(text, k, 'arrange') && from > k && isOneClause(text, k, from)) return 2;
    if (has(text, at, 'have') || has(text, at, 'past')) break;
    if (has(text, at, 'infinitive')) {
      if (isDutyDone(text, at)) return -1;
      isInfinitive = true;
    }
    // `to set`, `to put`: forms that are like the present.
    if (at === k - 1 && has(text, at, 'to')) return null;
    // `is what he did`, `is a man shot on Friday`: no auxiliary.
    if (hasAny(text, at, ['joins', 'determiner'])) break;
    if (!isBe(text, at)) continue;
    // `is heard on Friday`; not `is accused of it`, nor what is far from its day.
    return !has(text, k, 'accuse') && from > k && from - k <= NEAR ? 2 : null;
  }
  return isInfinitive ? 2 : distant(place, k);
}

/** Tells whether a duty was in the past, and so was done: `had to be led down on Sunday`. */
function isDutyDone(text: TimeText, infinitive: number): boolean {
  return has(text, infinitive - 1, 'to') && has(text, infinitive - 2, 'had');
}

function distant({ from }: Place, k: number): Tense {
  return from - k > NEAR ? -0.5 : -1;
}

/**
 * Tells whether a word that may be the verb of a timetable is one: `races there on Friday`, not `the races on Friday`.
 */
export function isTimetable(text: TimeText, k: number): boolean {
  const isPlain = has(text, k, 'timetablePlural');
  if (!isPlain && !has(text, k, 'timetable')) return false;
  const before = beforeAside(text, k);
  if (!isInside(text, k, before) || has(text, before, 'determiner')) return false;
  if (['POSS', 'N', ','].some((name) => classValue(text.tokens[before], name) !== null && (name !== ',' || isPlain)))
    return false;
  // After an auxiliary, the auxiliary decides, and `to` makes an infinitive.
  const auxiliaries: TenseClass[] = ['will', 'modal', 'to', 'do'];
  if ([before, before - 1].some((at) => hasAny(text, at, auxiliaries)) || hasOtherVerb(text, k, isPlain)) return false;
  if (!isPlain || has(text, before, 'subject')) return true;
  // `The teams meet`, `Arsenal face Chelsea`, not `the Apple launch`.
  const subject = wordAt(text, before);
  if (/^\p{Lu}/u.test(subject) && !has(text, before - 1, 'determiner')) return true;
  return hasPluralSubject(text, k) && !isPlainWord(text, k + 1);
}

function tokensBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i);
}

/**
 * Tells whether a word may be the plain form of a verb: in small letters, and in none of the classes that come before a
 * noun.
 */
export function isPlainWord(text: TimeText, index: number): boolean {
  const token = text.tokens[index];
  if (token === undefined || token.classes.size > 0 || hasAny(text, index, ['determiner', 'particle'])) return false;
  return /^\p{Ll}/u.test(wordAt(text, index));
}
