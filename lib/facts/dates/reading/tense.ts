import type { LeadKind, TenseClass } from '../../../languages/time-words';
import type { Grammar } from './grammar';
import { classValue } from './match';
import type { TimeText } from './time-tokens';

/** Surely (-2) or likely (-1) past, perhaps past (-0.5), not said (0), perhaps (1) or surely (2) to come. */
export type Tense = -2 | -1 | -0.5 | 0 | 1 | 2;

/**
 * How far verbs are looked for, in tokens. Chosen by hand: with 16 `npm run bench -- dates` loses 0.1, with 40
 * `-- everyday` loses 0.4.
 */
const SENTENCE = 24;
/** A past verb this near has the expression for its own: `began in January`. 3 to 8 give the same in both benches. */
const NEAR = 5;
/** An auxiliary is this near before its verb: `will not be completed`. Chosen by hand, as the next two. */
const AUXILIARY = 3;
/** `to` or `for` is this near after a verb that looks ahead: `ordered the two men to appear`. */
const OBJECT = 6;
/** The verb of a timetable is this near after its day: `on Sunday the shop closes`. */
const NEXT_VERB = 5;

/** Where a sentence is read: its expression is at tokens `from` to `to`. */
interface Place {
  text: TimeText;
  from: number;
}

/**
 * Whether the sentence tells of the time at tokens `from` to `to` as past or to come. What is right before it decides
 * (`since`, `ahead of`), then the nearest verb before it in the sentence, then the nearest after it.
 */
export function tenseAround(text: TimeText, from: number, to: number, { leads }: Grammar): Tense {
  const place = { text, from };
  return leadTense(place, to, leads) ?? verbBefore(place) ?? verbAfter(place, to) ?? 0;
}

/** What the words right before the expression tell; null when they leave it to the verb. */
function leadTense(place: Place, to: number, leads: Grammar['leads']): Tense | null {
  const { text, from } = place;
  const led = (kind: LeadKind) => endsWith(text, from, leads[kind]);
  if (led('over')) return -2;
  if (led('coming')) return 2;
  // `for Saturday's match` and `before Friday's deadline` are to come; `after Sunday's loss`, `by Friday's quake` are not.
  if (classValue(text.tokens[to], 'POSS') !== null) {
    const isEvent = [1, 2, 3].some((step) => has(text, to + step, 'event'));
    if (isEvent) return led('event') && !isPerfect(place) ? 2 : null;
    return led('after') ? -1 : null;
  }
  if (led('from')) {
    const verb = nearestVerb(place) ?? verbAfter(place, to);
    return verb !== null && verb < 0 ? null : 2;
  }
  // At the start of a sentence there is no verb yet that these could lean on.
  if (!isInside(text, from, from - 3)) return null;
  if (led('asOf')) return (nearestVerb(place) ?? 0) > 0 ? 2 : -2;
  if (led('until')) return isPerfect(place) ? -2 : 2;
  if (led('by')) {
    const verb = nearestVerb(place);
    return verb !== null && verb < 0 && !looksAhead(place) ? -1 : 2;
  }
  return null;
}

/** What the nearest verb before the expression tells; null when there is none. */
function verbBefore(place: Place): Tense | null {
  let isPerhaps = false;
  for (const k of before(place)) {
    const told = verbTense(place, k);
    // A plan may be a noun: what the verb before it tells is surer, unless it tells of the past.
    if (told !== null) return told < 0 && isPerhaps ? 1 : told;
    if (has(place.text, k, 'perhaps')) isPerhaps = true;
  }
  return isPerhaps ? 1 : null;
}

/** What the nearest verb after the expression tells; null when there is none. */
function verbAfter({ text, from }: Place, to: number): Tense | null {
  for (let k = to; isInside(text, from, k) && k - to <= SENTENCE; k++) {
    if (has(text, k, 'perhaps') || has(text, k, 'modal')) return 1;
    if (has(text, k, 'timetable') && k - to > NEXT_VERB) continue;
    const told = verbTense({ text, from: k }, k);
    if (told === null) continue;
    const isSure = has(text, k, 'will') || has(text, k, 'ahead') || k - to <= NEXT_VERB;
    return told === 2 && !isSure ? 1 : told;
  }
  return null;
}

/** The same as `verbBefore`, but of an infinitive it says that it looks ahead: `the money to be paid by Friday`. */
function nearestVerb(place: Place): Tense | null {
  const { text, from } = place;
  for (const k of before(place)) {
    const isInfinitive = has(text, k, 'to') && k + 1 < from && isPlainWord(text, k + 1);
    if (isInfinitive) return 2;
    const told = verbTense(place, k);
    if (told !== null) return told;
  }
  return null;
}

/** `had been found by Sunday`: the nearest verb is past before another past. */
function isPerfect(place: Place): boolean {
  const verb = before(place).find((k) => verbTense(place, k) !== null);
  return verb !== undefined && [verb, verb - 1, verb - 2].some((at) => has(place.text, at, 'had'));
}

/** Whether any verb before the expression looks ahead: `wants a rise backdated to May and an answer by Friday`. */
function looksAhead(place: Place): boolean {
  const ahead: TenseClass[] = ['intend', 'will', 'modal', 'ahead'];
  return before(place).some((k) => ahead.some((name) => has(place.text, k, name)));
}

/** What the verb at a token tells of the expression; null when it is no verb, or says nothing of it. */
function verbTense(place: Place, k: number): Tense | null {
  const { text, from } = place;
  const { tense } = text.tokens[k];
  if (tense.size === 0) return null;
  const toward = stepsToToward(place, k);
  if (toward > 0 && (tense.has('intend') || (tense.has('be') && toward === 1))) return 2;
  if (tense.has('ahead')) return 2;
  if (tense.has('will') || tense.has('modal')) return auxiliaryTense(place, k);
  if (tense.has('infinitive')) return 2;
  if (isTimetable(text, k)) return 2;
  // `The parade is Tuesday`, `the draw is on Thursday`.
  if (tense.has('be')) return from > k && isLead(text, k + 1, from) ? 2 : null;
  if (tense.has('past')) return pastTense(place, k);
  return tense.has('have') ? distant(place, k) : null;
}

/** How many tokens after a verb `to` comes, or `for` right before the expression: 0 when neither does. */
function stepsToToward({ text, from }: Place, k: number): number {
  for (let step = 1; step <= OBJECT && k + step < from; step++) {
    if (has(text, k + step, 'to')) return step;
    if (has(text, k + step, 'toward') && k + step >= from - 2) return step;
  }
  return 0;
}

/** `will be held`; `may have died` and `could not be reached` tell of the past. */
function auxiliaryTense({ text, from }: Place, k: number): Tense {
  const next = [k + 1, k + 2].filter((at) => at < from);
  if (next.some((at) => has(text, at, 'have'))) return -1;
  return has(text, k, 'negatable') && next.some((at) => has(text, at, 'not')) ? -1 : 2;
}

/** A past form may be the participle of what is to come, or of the present: the auxiliary before it decides. */
function pastTense(place: Place, k: number): Tense | null {
  const { text, from } = place;
  let isInfinitive = false;
  for (let at = k - 1; at >= k - AUXILIARY && isInside(text, k, at); at--) {
    if (has(text, at, 'will') || has(text, at, 'modal')) return auxiliaryTense({ text, from: k }, at);
    if (has(text, at, 'have') || has(text, at, 'past')) break;
    if (has(text, at, 'infinitive')) isInfinitive = true;
    // `to set`, `to put`: forms that are like the present.
    if (at === k - 1 && has(text, at, 'to')) return null;
    if (!has(text, at, 'be')) continue;
    // `is heard on Friday`; not `is accused of it`, nor what is far from its day.
    return !has(text, k, 'accuse') && from > k && from - k <= NEAR ? 2 : null;
  }
  return isInfinitive ? 2 : distant(place, k);
}

function distant({ from }: Place, k: number): Tense {
  return from - k > NEAR ? -0.5 : -1;
}

/** Whether a word that may be the verb of a timetable is one: `races there on Friday`, not `the races on Friday`. */
function isTimetable(text: TimeText, k: number): boolean {
  const isPlain = has(text, k, 'timetablePlural');
  if (!isPlain && !has(text, k, 'timetable')) return false;
  if (!isInside(text, k, k - 1) || has(text, k - 1, 'determiner')) return false;
  if (['POSS', 'N', ','].some((name) => classValue(text.tokens[k - 1], name) !== null && (name !== ',' || isPlain)))
    return false;
  // After an auxiliary that one has the say, and `to` makes an infinitive.
  const auxiliaries: TenseClass[] = ['will', 'modal', 'to', 'do'];
  if ([k - 1, k - 2].some((at) => auxiliaries.some((name) => has(text, at, name)))) return false;
  if (!isPlain || has(text, k - 1, 'subject')) return true;
  // `The teams meet`, `Arsenal face Chelsea`, not `the Apple launch`.
  const subject = wordAt(text, k - 1);
  return /\p{Ll}s$/u.test(subject) || (/^\p{Lu}/u.test(subject) && !has(text, k - 2, 'determiner'));
}

/** Whether nothing but a preposition is between two tokens. */
function isLead({ tokens }: TimeText, from: number, to: number): boolean {
  return from === to || (from + 1 === to && classValue(tokens[from], 'PREPOSITION') !== null);
}

/** The tokens before the expression in its sentence, the nearest first. */
function before({ text, from }: Place): number[] {
  const found: number[] = [];
  for (let k = from - 1; isInside(text, from, k) && from - k <= SENTENCE; k--) found.push(k);
  return found;
}

/** Whether the words before a token end with one of some phrases, an article apart. */
function endsWith(text: TimeText, from: number, phrases: readonly string[]): boolean {
  const end = classValue(text.tokens[from - 1], 'THE') !== null ? from - 1 : from;
  return phrases.some((phrase) => {
    const words = phrase.split(' ');
    // Prepositions of one word take no article here: `by the Tuesday deadline` is told by its verb.
    const to = words.length > 1 ? end : from;
    return words.every((word, i) => wordAt(text, to - words.length + i).toLowerCase() === word);
  });
}

function has({ tokens }: TimeText, index: number, name: TenseClass): boolean {
  return tokens[index]?.tense.has(name) === true;
}

/** Whether token `index` is there, and in the sentence of token `of`. */
function isInside({ tokens }: TimeText, of: number, index: number): boolean {
  return tokens[index] !== undefined && tokens[index].sentence === tokens[of].sentence;
}

function isPlainWord(text: TimeText, index: number): boolean {
  return text.tokens[index].classes.size === 0 && /^\p{Ll}/u.test(wordAt(text, index));
}

function wordAt({ text, tokens }: TimeText, index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
}
