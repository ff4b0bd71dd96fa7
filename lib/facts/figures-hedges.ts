import type { FigureModifier } from './facts';
import type { FigureWords } from './figures.en';
import { isMark, type Token } from './figures-tokens';

/** How a figure is bounded or hedged, and where those words start. */
export interface Hedge {
  modifier: FigureModifier;
  first: number;
}

const LONGEST = 4;

/** The hedge that ends right before token `at`: `more than`, `an estimated`, `up to`. */
export function hedgeBefore(tokens: Token[], at: number, words: FigureWords): Hedge | null {
  let key = '';
  let found: Hedge | null = null;
  for (let first = at - 1; first >= 0 && first >= at - LONGEST; first--) {
    const token = tokens[first];
    if (token.kind === 'number' || isMark(token, '.,;:')) break;
    if (key === '' && !words.hedgeEnds.has(token.lower)) return null;
    key = key ? `${token.lower} ${key}` : token.lower;
    const modifier = words.hedges.get(key);
    if (modifier) found = { modifier, first };
  }
  return found;
}

/** The hedge right after token `at - 1`: `or more`, `+`, `-plus`. */
export function hedgeAfter(
  tokens: Token[],
  at: number,
  words: FigureWords,
): { modifier: FigureModifier; next: number } | null {
  let key = '';
  let found: { modifier: FigureModifier; next: number } | null = null;
  for (let next = at; next < at + 3 && tokens[next]; next++) {
    if (tokens[next].text === '+' && !tokens[next].glued) break;
    if (next === at && !words.hedgeStarts.has(tokens[next].lower)) return null;
    key += (key ? ' ' : '') + tokens[next].lower;
    const modifier = words.hedgesAfter.get(key);
    if (modifier) found = { modifier, next: next + 1 };
  }
  return found;
}

/** Which way a figure moves, and how the text says it. */
export interface Change {
  change: 'up' | 'down';
  /** `by`: the size of a change (`rose 2%`); `to`: the level it reached (`rose to 5%`); `noun`: `a 5% drop`. */
  said: 'by' | 'to' | 'noun';
  /** Index of the verb. */
  at: number;
}

/** The verb of change whose object ends right before token `at`; `up` before a percentage is always one. */
export function changeBefore(tokens: Token[], at: number, percent: boolean, words: FigureWords): Change | null {
  let said: Change['said'] = 'by';
  for (let step = at - 1; step >= 0 && step >= at - 6; step--) {
    const token = tokens[step];
    const change = words.changes.get(token.lower);
    if (change && !percent && isPhrasal(tokens, step, words)) return null;
    if (change) return { change, said, at: step };
    if (token.lower === words.to && said === 'by') said = 'to';
    else if (token.kind !== 'word' && token.text !== '-') return null;
    else if (!words.changeGap.has(token.lower) && !words.isAdverb(token.lower)) {
      const noun = words.changeNouns.get(token.lower);
      const of = tokens[step + 1]?.lower;
      return noun && (of === words.of || of === words.by) ? { change: noun, said: 'noun', at: step } : null;
    }
  }
  return null;
}

/** `gave up 517 yards`: `up` belongs to the verb. */
function isPhrasal(tokens: Token[], at: number, words: FigureWords): boolean {
  const particle = words.particles.get(tokens[at].lower);
  if (particle === undefined) return false;
  const before = tokens[at - 1];
  if (particle === 'aside') return before?.text !== ',';
  return (
    before?.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    !words.drifts.has(before.lower) &&
    !/s$/.test(before.lower)
  );
}

/** The noun or comparative of change right after token `at - 1`: `5% drop`, `3 points higher`. */
export function changeAfter(tokens: Token[], at: number, words: FigureWords): Change | null {
  for (let step = at; step < at + 3; step++) {
    const token = tokens[step];
    if (token?.kind !== 'word' || words.closed.has(token.lower)) return null;
    const change = words.changeNouns.get(token.lower);
    if (change) return { change, said: 'noun', at: step };
  }
  return null;
}
