import type { TenseClass } from '../../../languages/time-words';
import { classValue } from './match';
import type { TimeText, TimeToken } from './time-tokens';

/** Surely (-2) or likely (-1) past, perhaps past (-0.5), not said (0), perhaps (1) or surely (2) to come. */
export type Tense = -2 | -1 | -0.5 | 0 | 1 | 2;

// Verbs further off than this tell little of the expression, and a bound keeps the work linear.
const REACH = 24;
// A past verb this near has the expression for its own: `began in January`.
const NEAR = 5;
// An auxiliary is this near before its verb: `will not be completed`.
const AUXILIARY = 3;
// `ordered him to appear`, `set a hearing for Friday`.
const OBJECT = 6;

/**
 * Whether the sentence tells of the time at tokens `from` to `to` as past or to come. The word right before it decides
 * (`since`, `ahead of`), then the nearest verb before it in the sentence, then the nearest after it.
 */
export function tenseAround(text: TimeText, from: number, to: number): Tense {
  const { tokens } = text;
  const lead = leadTense(text, from, to);
  if (lead !== null) return lead;
  const { sentence } = tokens[from];
  let perhaps = false;
  for (let k = from - 1; k >= 0 && tokens[k].sentence === sentence && from - k <= REACH; k--) {
    const told = verbTense(text, k, from);
    if (told !== null) return told < 0 && perhaps ? 1 : told;
    if (tokens[k].tense.has('perhaps')) perhaps = true;
  }
  if (perhaps) return 1;
  for (let k = to; k < tokens.length && tokens[k].sentence === sentence && k - to <= REACH; k++) {
    const { tense } = tokens[k];
    if (tense.has('perhaps') || tense.has('modal')) return 1;
    if (tense.has('timetable') && k - to > NEAR) continue;
    const told = verbTense(text, k, k);
    if (told !== null) return told === 2 && !isAhead(tense) && k - to > NEAR ? 1 : told;
  }
  return 0;
}

const isAhead = (tense: ReadonlySet<TenseClass>) => tense.has('will') || tense.has('ahead');

/** What the words right before the expression, or right after it, tell; null when they leave it to the verb. */
function leadTense(text: TimeText, from: number, to: number): Tense | null {
  const { tokens } = text;
  const lead = wordBefore(text, from);
  const possessive = classValue(tokens[to], 'POSS') !== null;
  if (tokens[from - 1]?.tense.has('over')) return -2;
  // `by Friday's quake` is over; `before Friday's deadline`, `for Saturday's match` are to come.
  if (possessive) {
    const event = [1, 2, 3].some((step) => tokens[to + step]?.tense.has('event'));
    if (lead === 'of' && wordBefore(text, from - 1) === 'ahead') return 2;
    return event && LEADS_EVENT.has(lead) && nearestVerb(text, from) !== -2 ? 2 : null;
  }
  const before = lead === 'the' ? from - 1 : from;
  if (wordBefore(text, before) === 'of' && wordBefore(text, before - 1) === 'ahead') return 2;
  // At the start of a sentence there is no verb yet that it could look ahead from.
  if (tokens[from - 3]?.sentence !== tokens[from].sentence) return null;
  const verb = nearestVerb(text, from);
  if (lead === 'of' && wordBefore(text, from - 1) === 'as') return (verb ?? 0) > 0 ? 2 : -2;
  if (lead === 'until' || lead === 'till') return verb === -2 ? -2 : 2;
  if (lead === 'by') return verb !== null && verb < 0 && !looksAhead(text, from) ? -1 : 2;
  if (FROM.has(lead)) return verb !== null && verb < 0 ? null : 2;
  return null;
}

const LEADS_EVENT = new Set(['for', 'before', 'to', 'into']);
const FROM = new Set(['from', 'starting', 'beginning', 'effective']);

/** Whether any verb before the expression looks ahead: `wants a rise backdated to May and an answer by Friday`. */
function looksAhead({ tokens }: TimeText, from: number): boolean {
  for (let k = from - 1; k >= 0 && tokens[k].sentence === tokens[from].sentence && from - k <= REACH; k--) {
    const { tense } = tokens[k];
    if (tense.has('intend') || tense.has('will') || tense.has('modal') || tense.has('ahead')) return true;
  }
  return false;
}

/** What the nearest verb before the expression tells, -2 where `had` leads it; null when there is none. */
function nearestVerb(text: TimeText, from: number): number | null {
  const { tokens } = text;
  for (let k = from - 1; k >= 0 && tokens[k].sentence === tokens[from].sentence && from - k <= REACH; k--) {
    // `the money in by Friday`: an infinitive looks ahead.
    if (wordAt(text, k) === 'to' && k + 1 < from && tokens[k + 1].classes.size === 0 && isSmall(text, k + 1)) return 2;
    const told = verbTense(text, k, from);
    if (told === null) continue;
    return told < 0 && [k, k - 1, k - 2].some((at) => wordAt(text, at) === 'had') ? -2 : told;
  }
  return null;
}

/** What the verb at a token tells of an expression at `from`; null when it is no verb, or says nothing of it. */
function verbTense(text: TimeText, k: number, from: number): Tense | null {
  const { tokens } = text;
  const { tense } = tokens[k];
  if (tense.size === 0) return null;
  const to = directionAfter(text, k, from);
  if (to && (tense.has('intend') || tense.has('ahead') || (tense.has('be') && to === 1))) return 2;
  if (tense.has('ahead')) return 2;
  if (tense.has('will')) return hasHave(tokens, k, from) ? -1 : 2;
  if (tense.has('modal'))
    return wordAt(text, k + 1) === 'not' && wordAt(text, k) === 'could' ? -1 : hasHave(tokens, k, from) ? -1 : 2;
  if (tense.has('timetable') && isVerb(text, k)) return 2;
  // `The parade is Tuesday`, `the draw is on Thursday`.
  if (tense.has('be')) return from > k && from - k <= 2 && isLead(text, k + 1, from) ? 2 : null;
  if (tense.has('past')) return pastTense(text, k, from);
  if (tense.has('have')) return distant(k, from);
  return null;
}

/** How many tokens after a word `to`, or `for` right before the expression, comes: 0 when it does not. */
function directionAfter(text: TimeText, k: number, from: number): number {
  for (let step = 1; step <= OBJECT && k + step < from; step++) {
    const word = wordAt(text, k + step);
    if (word === 'to') return step;
    if ((word === 'for' || word === 'until') && k + step >= from - 2) return step;
  }
  return 0;
}

/** A past form may be the participle of what is to come, or of the present: the auxiliary before it decides. */
function pastTense(text: TimeText, k: number, from: number): Tense | null {
  const { tokens } = text;
  for (let at = k - 1; at >= Math.max(0, k - AUXILIARY) && tokens[at].sentence === tokens[k].sentence; at--) {
    const { tense } = tokens[at];
    if (tense.has('will') || tense.has('modal')) return hasHave(tokens, at, k + 1) ? -1 : 2;
    if (tense.has('have') || tense.has('past')) break;
    // `set`, `put`: an infinitive.
    if (at === k - 1 && wordAt(text, at) === 'to') return null;
    if (tense.has('be')) {
      if (tokens[k].tense.has('accuse')) return null;
      return from - k <= NEAR && from > k ? 2 : null;
    }
  }
  return distant(k, from);
}

const distant = (k: number, from: number): Tense => (from - k > NEAR ? -0.5 : -1);

/** `may have died`. */
function hasHave(tokens: readonly TimeToken[], k: number, from: number): boolean {
  return [k + 1, k + 2].some((at) => at < from && tokens[at]?.tense.has('have')) || false;
}

/** Whether a word that may be a verb in the present is one: `races there on Friday`, not `the races on Friday`. */
function isVerb(text: TimeText, k: number): boolean {
  const before = text.tokens[k - 1];
  if (!before || before.sentence !== text.tokens[k].sentence) return false;
  const word = wordAt(text, k - 1);
  if (before.tense.has('determiner') || classValue(before, 'POSS') !== null || classValue(before, 'N') !== null)
    return false;
  for (const at of [k - 1, k - 2]) {
    const near = text.tokens[at];
    if (!near) break;
    if (near.tense.has('will') || near.tense.has('modal') || wordAt(text, at) === 'to') return false;
    if (['did', "didn't", 'do', 'does'].includes(wordAt(text, at))) return false;
  }
  // A plain form needs a subject that it agrees with; one in -s is the verb of any.
  const plain = !/s$/.test(wordAt(text, k)) || /ss$/.test(wordAt(text, k));
  if (!plain || before.tense.has('subject') || /s$/.test(word)) return true;
  // `Arsenal face Chelsea`, not `the Apple launch`.
  return /^\p{Lu}/u.test(text.text.slice(before.start, before.end)) && !text.tokens[k - 2]?.tense.has('determiner');
}

/** Whether nothing but a preposition is between two tokens. */
function isLead(text: TimeText, from: number, to: number): boolean {
  return from === to || (from + 1 === to && classValue(text.tokens[from], 'PREPOSITION') !== null);
}

function wordAt({ text, tokens }: TimeText, index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end).toLowerCase() : '';
}

const wordBefore = (text: TimeText, index: number) => wordAt(text, index - 1);

function isSmall({ text, tokens }: TimeText, index: number): boolean {
  return /^\p{Ll}/u.test(text.slice(tokens[index].start, tokens[index].start + 2));
}
