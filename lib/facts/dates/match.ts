import type { Grammar, Match, Node, Rule, Slots } from '../words/grammar';
import { readNumber } from '../words/numbers';
import type { Token } from '../words/tokens';
import type { TimeText, TimeToken } from './time-tokens';

/** Nodes to go on from when the parts being walked end. */
interface Return {
  node: Node;
  outer: Return | null;
}

/** A walk from one token: what it caught on the way to where it is, and the best it came to. */
interface Walk {
  tokens: readonly TimeToken[];
  /** All tokens of the text, which numbers are read from. */
  all: readonly Token[];
  from: number;
  names: string[];
  values: (number | string)[];
  rule: Rule | null;
  literals: number;
  to: number;
  slots: Slots;
}

/** The longest match that starts at token `from`, or null. */
export function matchAt(grammar: Grammar, text: TimeText, from: number): Match | null {
  const { tokens, all } = text;
  const word = tokens[from]?.word;
  // Most words that may start an expression, like `the`, are none without the next.
  if (!word?.starts || !(word.alone || tokens[from + 1]?.word.timely)) return null;
  const walk: Walk = { tokens, all, from, names: [], values: [], rule: null, literals: -1, to: from, slots: {} };
  follow(walk, grammar.root, from, null);
  return walk.rule && { kind: walk.rule.kind, slots: walk.slots, from, to: walk.to };
}

function follow(walk: Walk, node: Node, index: number, outer: Return | null): void {
  if (node.rule) {
    if (outer) follow(walk, outer.node, index, outer.outer);
    else accept(walk, node.rule, node.literals, index);
  }
  const token = walk.tokens[index];
  if (!token) return;
  for (const [name, value] of token.word.path) {
    const child = node.next.get(name);
    if (child) take(walk, name, value, child, index + 1, outer);
  }
  for (const { tree, next } of node.parts) if (mayStart(tree, token)) follow(walk, tree, index, { node: next, outer });
  if (!token.word.numeric) return;
  const years = node.next.get('YEARWORDS');
  const numbers = node.next.get('NUM');
  const year = years || numbers ? spokenYear(walk.tokens, index) : null;
  if (year && years) take(walk, 'YEARWORDS', year.value, years, year.to, outer);
  const number = numbers && !year ? numberAt(walk, index) : null;
  if (number && numbers) take(walk, 'NUM', number.value, numbers, number.to, outer);
}

function take(walk: Walk, name: string, value: number | string, node: Node, to: number, outer: Return | null): void {
  walk.names.push(name);
  walk.values.push(value);
  follow(walk, node, to, outer);
  walk.names.pop();
  walk.values.pop();
}

/** Keeps a pattern that has been walked to its end, if it is longer, or as long and more literal, than the best so far. */
function accept(walk: Walk, rule: Rule, literals: number, to: number): void {
  const { names, values } = walk;
  if (to < walk.to || (to === walk.to && literals <= walk.literals)) return;
  if (!follows(rule.after, walk.tokens, walk.from)) return;
  const slots: Record<string, number | string> = {};
  // Of two words of one class the first fills the slot.
  for (let k = names.length - 1; k >= 0; k--) slots[names[k]] = values[k];
  walk.rule = rule;
  walk.literals = literals;
  walk.to = to;
  walk.slots = Object.assign(slots, rule.constants);
}

function follows(words: readonly string[], tokens: readonly TimeToken[], from: number): boolean {
  if (words.length === 0) return true;
  return words.some((word) => classValue(tokens[from - 1], word) !== null);
}

export function classValue(token: TimeToken | undefined, name: string): number | string | null {
  return token?.word.classes.get(name) ?? null;
}

/** What is read as a number: its value, and the time token after it. */
interface TimeNumber {
  value: number;
  to: number;
}

/** A number in digits or words that starts at time token `from`: `22`, `2 1/2`, `twenty-four`, `two and a half`. */
function numberAt({ tokens, all }: Walk, from: number): TimeNumber | null {
  const number = readNumber(all, tokens[from].index, '.');
  if (!number || number.share || number.high !== null) return null;
  let to = from + 1;
  while (to < tokens.length && tokens[to].index < number.next) to++;
  return { value: number.value, to };
}

/** A year as it is spoken: `nineteen ninety-six`. */
function spokenYear(tokens: readonly TimeToken[], from: number): TimeNumber | null {
  const century = numberIn(tokens, from, 'NUMBER');
  const years = numberIn(tokens, from + 1, 'NUMBER');
  if (century === null || century < 11 || century > 20 || years === null || years < 10 || years > 99) return null;
  const one = years < 20 ? 10 : (numberIn(tokens, from + 2, 'NUMBER') ?? 10);
  const value = century * 100 + years;
  return one < 10 ? { value: value + one, to: from + 3 } : { value, to: from + 2 };
}

function numberIn(tokens: readonly TimeToken[], index: number, name: string): number | null {
  const value = classValue(tokens[index], name);
  return typeof value === 'number' ? value : null;
}

function mayStart(tree: Node, { word }: TimeToken): boolean {
  for (const [name] of word.path) if (tree.first.has(name)) return true;
  return false;
}
