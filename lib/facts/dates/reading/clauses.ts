import type { TenseClass } from '../../../languages/time-words';
import { classValue } from './match';
import type { TimeText } from './time-tokens';

/**
 * The distance within which verbs are looked for, in tokens. Chosen by hand: with 16 `npm run bench -- dates` loses
 * 0.1, with 40 `-- everyday` loses 0.4.
 */
export const SENTENCE = 24;

const MARK = /^[,;:()"“”–—]|^--/;

export function has({ tokens }: TimeText, index: number, name: TenseClass): boolean {
  return tokens[index]?.tense.has(name) === true;
}

export function hasAny(text: TimeText, index: number, names: readonly TenseClass[]): boolean {
  return names.some((name) => has(text, index, name));
}

/** Tells whether token `index` is there, and in the sentence of token `of`. */
export function isInside({ tokens }: TimeText, of: number, index: number): boolean {
  return tokens[index] !== undefined && tokens[index].sentence === tokens[of].sentence;
}

export function wordAt({ text, tokens }: TimeText, index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
}

/** Tells whether a clause ends or begins at a token: a mark, a conjunction, a relative. */
export function isBoundary(text: TimeText, index: number): boolean {
  return has(text, index, 'joins') || MARK.test(wordAt(text, index));
}

/** Tells whether no clause begins between two tokens, both left out. */
export function isOneClause(text: TimeText, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isBoundary(text, k)) return false;
  return true;
}

/** Gives the token before another, past an aside in brackets: `The Herons (9-1, 6-1) play`. */
export function beforeAside(text: TimeText, k: number): number {
  if (!wordAt(text, k - 1).startsWith(')')) return k - 1;
  for (let at = k - 2; isInside(text, k, at) && k - at <= SENTENCE; at--)
    if (wordAt(text, at).startsWith('(')) return at - 1;
  return k - 1;
}

/** Tells whether the expression at token `from` opens its clause: `On Friday …`, `… but on Friday …`, `… that on Friday …`. */
export function isOpening(text: TimeText, from: number): boolean {
  let at = from - 1;
  if (classValue(text.tokens[at], 'THE') !== null) at--;
  const isLed = isPreposition(text, at) && !has(text, at, 'joins');
  if (isLed) at--;
  if (!isInside(text, from, at)) return true;
  // Without a preposition it continues a list: `Thursday and Friday`, `in London, Friday`.
  return isBoundary(text, at) && isLed;
}

export function isPreposition({ tokens }: TimeText, index: number): boolean {
  return classValue(tokens[index], 'PREPOSITION') !== null;
}

/**
 * Tells whether the clause of token `k` has another verb in a finite form: then a word there that looks like a verb is
 * a noun (`the minister visited air bases`), because a clause has one verb. Verbs of saying open a clause that has its
 * own. Where the word may well be a noun, any past form counts: `fled to` and `hosted by` look alike.
 */
export function hasOtherVerb(text: TimeText, k: number, mayBeNoun: boolean): boolean {
  for (let at = beforeAside(text, k); isInside(text, k, at) && !endsClause(text, at) && k - at <= SENTENCE; at--)
    if (isFiniteVerb(text, at, mayBeNoun)) return true;
  for (let at = k + 1; isInside(text, k, at) && !endsClause(text, at) && at - k <= SENTENCE; at++)
    if (isFiniteVerb(text, at, mayBeNoun)) return true;
  return false;
}

function endsClause(text: TimeText, index: number): boolean {
  return isBoundary(text, index) || hasAny(text, index, ['report', 'subordinate', 'to']);
}

/** Tells whether a word is a verb that a clause may have as its own; a participle beside a noun is not. */
function isFiniteVerb(text: TimeText, index: number, andParticiples: boolean): boolean {
  if (hasAny(text, index, ['will', 'modal', 'have', 'do'])) return true;
  if (isBe(text, index)) return true;
  // A participle before or after a noun is no verb: `the elected council`, `a summit hosted by France`.
  if (!has(text, index, 'past') || has(text, index - 1, 'determiner')) return false;
  return andParticiples || !isPreposition(text, index + 1);
}

/** Tells whether a token is the present of `be`; `10 am` is not, nor is the possessive `'s`. */
export function isBe(text: TimeText, index: number): boolean {
  if (!has(text, index, 'be')) return false;
  const token = text.tokens[index];
  const isOther = classValue(token, 'AMPM') !== null || classValue(token, 'POSS') !== null;
  return !isOther || has(text, index - 1, 'subject');
}

/** Tells whether a subject of several is in the clause of a verb, before it: `voters in the state head to the polls`. */
export function hasPluralSubject(text: TimeText, k: number): boolean {
  for (let at = beforeAside(text, k); isInside(text, k, at) && !isBoundary(text, at) && k - at <= SENTENCE; at--)
    if (has(text, at, 'several') || /\p{L}s$/u.test(wordAt(text, at))) return true;
  return false;
}
