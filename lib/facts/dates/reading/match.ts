import { isTimeWord } from '../../../languages/time-words';
import { worth } from '../../words/lexicon';
import { readNumber } from '../../words/numbers/numbers';
import type { Token } from '../../words/tokens';
import type { Ending, Grammar, Match, Node } from './grammar';
import { settled } from './slots';
import type { TimeText, TimeToken } from './time-tokens';

/** The node from which the walk continues when the part that it is in ends. */
interface Return {
  node: Node;
  outer: Return | null;
}

/** A slot that was filled on the way, and the one before it. */
interface Caught {
  name: string;
  value: number | string;
  before: Caught | null;
}

/** A walk from one token, and the best match so far. */
interface Walk {
  text: TimeText;
  from: number;
  best: Match | null;
  /** The number of words that the best pattern has literally. */
  literals: number;
}

/** Gives the longest match that starts at token `from`, or null; of two as long, the one with more literal words. */
export function matchAt({ root }: Grammar, text: TimeText, from: number): Match | null {
  if (!text.tokens[from] || text.tokens[from].classes.size === 0) {
    if (!text.tokens[from] || !startsNumber(text, text.tokens[from])) return null;
  }
  const walk: Walk = { text, from, best: null, literals: -1 };
  follow(walk, root, from, null, null);
  return walk.best;
}

function follow(walk: Walk, node: Node, index: number, caught: Caught | null, outer: Return | null): void {
  if (node.end) {
    if (outer) follow(walk, outer.node, index, withConstants(caught, node.end), outer.outer);
    else accept(walk, node.end, index, caught);
  }
  const token = walk.text.tokens[index];
  // No expression continues past the end of its sentence.
  if (!token || token.sentence !== walk.text.tokens[walk.from].sentence) return;
  for (const [name, value] of token.classes) {
    const child = node.next.get(name);
    if (child) follow(walk, child, index + 1, { name, value, before: caught }, outer);
  }
  for (const [part, then] of node.parts) follow(walk, part, index, caught, { node: then, outer });
  const years = node.next.get('YEARWORDS');
  const numbers = node.next.get('NUM');
  if ((!years && !numbers) || !startsNumber(walk.text, token)) return;
  const year = spokenYear(walk.text, index);
  if (year && years) follow(walk, years, year.to, { name: 'YEARWORDS', value: year.value, before: caught }, outer);
  const number = numbers && !year ? numberAt(walk.text, index) : null;
  if (number && numbers) follow(walk, numbers, number.to, { name: 'NUM', value: number.value, before: caught }, outer);
}

function withConstants(caught: Caught | null, { constants }: Ending): Caught | null {
  return Object.entries(constants).reduce<Caught | null>((before, [name, value]) => ({ name, value, before }), caught);
}

/** Keeps a pattern that has been walked to its end, if it is better than the best so far. */
function accept(walk: Walk, { kind, constants, after }: Ending, to: number, caught: Caught | null): void {
  const { text, from, best } = walk;
  if (kind === null || (best && to < best.to)) return;
  const slots: Record<string, number | string> = {};
  let literals = 0;
  // The slots are filled from the last to the first, so that of two words of one class the first counts.
  for (let one = caught; one; one = one.before) {
    slots[one.name] = one.value;
    if (isTimeWord(one.name)) literals++;
  }
  if (best && to === best.to && literals <= walk.literals) return;
  if (after.length > 0 && !after.some((word) => classValue(text.tokens[from - 1], word) !== null)) return;
  walk.literals = literals;
  walk.best = { kind, slots: settled({ ...slots, ...constants }), from, to };
}

export function classValue(token: TimeToken | undefined, name: string): number | string | null {
  return token?.classes.get(name) ?? null;
}

/** A number that was read: its value, and the time token after it. */
interface TimeNumber {
  value: number;
  to: number;
}

/** Classes of words that open a number. */
const NUMBER_OPENINGS = ['small', 'tens', 'numeral', 'scale'] as const;

/** Tells whether a number that may give a length starts with a token: not a date or a time of day in digits. */
function startsNumber({ all }: TimeText, { classes, index }: TimeToken): boolean {
  return classes.has('N') || NUMBER_OPENINGS.some((name) => worth(all[index], name) !== undefined);
}

/**
 * Reads a number in digits or words that starts at time token `from`: `22`, `2 1/2`, `twenty-four`, `two and a half`.
 */
function numberAt({ tokens, all }: TimeText, from: number): TimeNumber | null {
  const number = readNumber(all, tokens[from].index, '.');
  if (!number || number.share || number.high !== null) return null;
  let to = from + 1;
  while (to < tokens.length && tokens[to].index < number.next) to++;
  return { value: number.value, to };
}

/** Reads a year in words: `nineteen ninety-six`. */
function spokenYear({ tokens, all }: TimeText, from: number): TimeNumber | null {
  const numberIn = (at: number) => (tokens[at] ? numberWord(all[tokens[at].index]) : null);
  const century = numberIn(from);
  const years = numberIn(from + 1);
  if (century === null || century < 11 || century > 20 || years === null || years < 10 || years > 99) return null;
  const one = years < 20 ? 10 : (numberIn(from + 2) ?? 10);
  const value = century * 100 + years;
  return one < 10 ? { value: value + one, to: from + 3 } : { value, to: from + 2 };
}

/** Gives the value of a number below a hundred in one word. */
function numberWord(token: Token): number | null {
  return worth(token, 'small') ?? worth(token, 'tens') ?? null;
}
