import { isAdverb } from '../../../languages/en/morphology';
import { entriesOf } from '../../../languages/word-table';
import type { FigureModifier } from '../../facts';
import { HEDGES_AFTER_EN, HEDGES_EN } from '../../words/figure-words.en';
import { is } from '../../words/lexicon';
import { isMark, type Token } from '../../words/tokens';

/** Hedges by their words, and the words next to the number that they end or start with. */
interface Hedges {
  phrases: ReadonlyMap<string, FigureModifier>;
  nearest: ReadonlySet<string>;
}

function hedgesOf(table: typeof HEDGES_EN, nearest: (phrase: string) => string): Hedges {
  const phrases = new Map<string, FigureModifier>();
  for (const [modifier, text] of table)
    for (const { forms } of entriesOf(text)) for (const form of forms) phrases.set(form, modifier);
  return { phrases, nearest: new Set([...phrases.keys()].map(nearest)) };
}

const HEDGES = hedgesOf(HEDGES_EN, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
const HEDGES_AFTER = hedgesOf(HEDGES_AFTER_EN, (phrase) => phrase.split(' ')[0]);

/** A hedge of one word. */
export function isHedge(token: Token | undefined): boolean {
  return token !== undefined && HEDGES.phrases.has(token.lower);
}

/** How a figure is bounded or hedged, and where those words start. */
export interface Hedge {
  modifier: FigureModifier;
  first: number;
}

const LONGEST = 4;

/** The hedge that ends right before token `at`: `more than`, `an estimated`, `up to`. */
export function hedgeBefore(tokens: Token[], at: number): Hedge | null {
  let key = '';
  let found: Hedge | null = null;
  for (let first = at - 1; first >= 0 && first >= at - LONGEST; first--) {
    const token = tokens[first];
    if (token.kind === 'number' || isMark(token, '.,;:')) break;
    if (key === '' && !HEDGES.nearest.has(token.lower)) return null;
    key = key ? `${token.lower} ${key}` : token.lower;
    const modifier = HEDGES.phrases.get(key);
    if (modifier) found = { modifier, first };
  }
  return found;
}

/** The hedge right after token `at - 1`: `or more`, `+`, `-plus`. */
export function hedgeAfter(tokens: Token[], at: number): { modifier: FigureModifier; next: number } | null {
  let key = '';
  let found: { modifier: FigureModifier; next: number } | null = null;
  for (let next = at; next < at + 3 && tokens[next]; next++) {
    if (tokens[next].text === '+' && !tokens[next].glued) break;
    if (next === at && !HEDGES_AFTER.nearest.has(tokens[next].lower)) return null;
    key += (key ? ' ' : '') + tokens[next].lower;
    const modifier = HEDGES_AFTER.phrases.get(key);
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
export function changeBefore(tokens: Token[], at: number, percent: boolean): Change | null {
  let said: Change['said'] = 'by';
  for (let step = at - 1; step >= 0 && step >= at - 6; step--) {
    const token = tokens[step];
    const change = is(token, 'rises') ? 'up' : is(token, 'falls') ? 'down' : null;
    if (change && !percent && isPhrasal(tokens, step)) return null;
    if (change) return { change, said, at: step };
    if (is(token, 'to') && said === 'by') said = 'to';
    else if (token.kind !== 'word' && token.text !== '-') return null;
    else if (!is(token, 'changeGap') && !isAdverb(token.lower)) {
      const noun = changeNoun(token);
      const of = tokens[step + 1];
      return noun && (is(of, 'of') || is(of, 'by')) ? { change: noun, said: 'noun', at: step } : null;
    }
  }
  return null;
}

/** `gave up 517 yards`: `up` belongs to the verb. */
function isPhrasal(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (is(tokens[at], 'aside')) return before?.text !== ',';
  if (!is(tokens[at], 'particle')) return false;
  return before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !is(before, 'drift') && !before.lower.endsWith('s');
}

/** Which way a noun or a comparative says that a figure moves. */
function changeNoun(token: Token): 'up' | 'down' | null {
  return is(token, 'rise') ? 'up' : is(token, 'fall') ? 'down' : null;
}

/** The noun or comparative of change right after token `at - 1`: `5% drop`, `3 points higher`. */
export function changeAfter(tokens: Token[], at: number): Change | null {
  for (let step = at; step < at + 3; step++) {
    const token = tokens[step];
    if (token?.kind !== 'word' || is(token, 'closed')) return null;
    const change = changeNoun(token);
    if (change) return { change, said: 'noun', at: step };
  }
  return null;
}
