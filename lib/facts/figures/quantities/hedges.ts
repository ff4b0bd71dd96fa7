import type { FigureModifier } from '../../facts';
import type { Language } from '../../words/language';
import { is } from '../../words/lexicon';
import { isAdverb } from '../../words/spelling';
import { isMark, type Token } from '../../words/tokens';
import type { ChangeWording } from './quantity';
import type { Reading } from './reading';

/** Tells whether a token is a hedge by itself. */
export function isHedge(token: Token | undefined, { hedges }: Language): boolean {
  return token !== undefined && hedges.before.phrases.has(token.lower);
}

/** A bound or a hedge of a figure, and where its words start. */
export interface Hedge {
  modifier: FigureModifier;
  first: number;
}

const LONGEST = 4;

/** Gives the hedge that ends right before token `at`: `more than`, `an estimated`, `up to`. */
export function hedgeBefore({ tokens, language }: Reading, at: number): Hedge | null {
  const { phrases, nearest } = language.hedges.before;
  let key = '';
  let found: Hedge | null = null;
  for (let first = at - 1; first >= 0 && first >= at - LONGEST; first--) {
    const token = tokens[first];
    if (token.kind === 'number' || isMark(token, '.,;:')) break;
    if (key === '' && !nearest.has(token.lower)) return null;
    key = key ? `${token.lower} ${key}` : token.lower;
    const modifier = phrases.get(key);
    if (modifier) found = { modifier, first };
  }
  return found;
}

/** Gives the hedge right after token `at - 1`: `or more`, `+`, `-plus`. */
export function hedgeAfter(
  { tokens, language }: Reading,
  at: number,
): { modifier: FigureModifier; next: number } | null {
  const { phrases, nearest } = language.hedges.after;
  let key = '';
  let found: { modifier: FigureModifier; next: number } | null = null;
  for (let next = at; next < at + 3 && tokens[next]; next++) {
    if (tokens[next].text === '+' && !tokens[next].glued) break;
    if (next === at && !nearest.has(tokens[next].lower)) return null;
    key += (key ? ' ' : '') + tokens[next].lower;
    const modifier = phrases.get(key);
    if (modifier) found = { modifier, next: next + 1 };
  }
  return found;
}

/** The direction in which a figure moves, and how the text says it. */
export interface Change {
  change: 'up' | 'down';
  /** `by`: the size of a change (`rose 2%`); `to`: the level it reached (`rose to 5%`); `noun`: `a 5% drop`. */
  said: ChangeWording;
  /** The index of the verb. */
  at: number;
}

/**
 * Gives the verb of change whose object ends right before token `at`; `up` before a percentage always counts as one.
 */
export function changeBefore(tokens: Token[], at: number, percent: boolean): Change | null {
  let said: Change['said'] = 'by';
  if (is(tokens[at - 1], 'by')) {
    const changed = changeOfObject(tokens, at - 1);
    if (changed) return changed;
  }
  for (let step = at - 1; step >= 0 && step >= at - 6; step--) {
    const token = tokens[step];
    const change = is(token, 'rises') ? 'up' : is(token, 'falls') ? 'down' : null;
    if (change && !percent && isPhrasal(tokens, step)) return null;
    if (change) return { change, said, at: step };
    if (is(token, 'to') && said === 'by') said = 'to';
    else if (token.kind !== 'word' && token.text !== '-') return null;
    else if (!is(token, 'changeGap') && !isAdverb(token)) {
      const noun = changeNoun(token);
      const of = tokens[step + 1];
      return noun && (is(of, 'of') || is(of, 'by')) ? { change: noun, said: 'noun', at: step } : null;
    }
  }
  return null;
}

/** The most words of the object of a verb of change. */
const OBJECT = 5;

/**
 * Gives the verb that comes before what it changes, which ends at the `by` at token `at`: `cut its key rate by 25
 * points`.
 */
function changeOfObject(tokens: readonly Token[], at: number): Change | null {
  for (let step = at - 1; step >= 0 && step >= at - OBJECT - 1; step--) {
    const token = tokens[step];
    if (token.kind !== 'word') return null;
    const change = is(token, 'rises') ? 'up' : is(token, 'falls') ? 'down' : null;
    if (change) return step < at - 1 && !is(tokens[step - 1], 'determiner') ? { change, said: 'by', at: step } : null;
    if (is(token, 'closed') && !is(token, 'determiner') && !is(token, 'of')) return null;
  }
  return null;
}

/** Tells whether `up` belongs to the verb: `gave up 517 yards`. */
function isPhrasal(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (is(tokens[at], 'aside')) return before?.text !== ',';
  if (!is(tokens[at], 'particle')) return false;
  return before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !is(before, 'drift') && !before.lower.endsWith('s');
}

/** Gives the direction that a noun or a comparative shows. */
function changeNoun(token: Token): 'up' | 'down' | null {
  return is(token, 'rise') ? 'up' : is(token, 'fall') ? 'down' : null;
}

/** Gives the noun or comparative of change right after token `at - 1`: `5% drop`, `3 points higher`. */
export function changeAfter(tokens: Token[], at: number): Change | null {
  for (let step = at; step < at + 3; step++) {
    const token = tokens[step];
    if (token?.kind !== 'word' || is(token, 'closed')) return null;
    const change = changeNoun(token);
    if (change) return { change, said: 'noun', at: step };
  }
  return null;
}
