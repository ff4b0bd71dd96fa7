import type { Grammar, Match, Node, Rule, Slots } from './timex-grammar';
import type { TimeToken } from './timex-tokens';

/** Nodes to go on from when the parts being walked end. */
interface Return {
  node: Node;
  outer: Return | null;
}

/** A walk from one token: what it caught on the way to where it is, and the best it came to. */
interface Walk {
  tokens: readonly TimeToken[];
  from: number;
  names: string[];
  values: (number | string)[];
  rule: Rule | null;
  literals: number;
  to: number;
  slots: Slots;
}

/** The longest match that starts at token `from`, or null. */
export function matchAt(grammar: Grammar, tokens: readonly TimeToken[], from: number): Match | null {
  const word = tokens[from]?.word;
  // Most words that may start an expression, like `the`, are none without the next.
  if (!word?.starts || !(word.alone || tokens[from + 1]?.word.timely)) return null;
  const walk: Walk = { tokens, from, names: [], values: [], rule: null, literals: -1, to: from, slots: {} };
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
  const numbers = node.next.get('NUM');
  const years = node.next.get('YEARWORDS');
  const number = numbers || years ? readNumber(walk.tokens, index) : null;
  if (!number) return;
  if (years && number.year) take(walk, 'YEARWORDS', number.value, years, number.to, outer);
  if (numbers && !number.year) take(walk, 'NUM', number.value, numbers, number.to, outer);
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

interface ReadNumber {
  value: number;
  /** Spoken as years are: `nineteen ninety-six`. */
  year: boolean;
  to: number;
}

// No number that tells a time has more; and a text of nothing but number words is read in linear time.
const MAX_WORDS = 8;

/** A number in digits or words that starts at token `from`: `22`, `2 1/2`, `twenty-four`, `two and a half`, `a dozen`. */
export function readNumber(tokens: readonly TimeToken[], from: number): ReadNumber | null {
  const first = tokens[from];
  const digits = classValue(first, 'N');
  let to = from + 1;
  if (typeof digits === 'number') {
    const fraction = numberIn(tokens, to, 'FRACTION');
    if (fraction !== null) return { value: digits + fraction, year: false, to: to + 1 };
    return { value: digits, year: false, to };
  }
  let word = classValue(first, 'NUMBER');
  if (typeof word !== 'number') return null;
  let total = 0;
  let group = word;
  let year = false;
  for (; to < from + MAX_WORDS; to++) {
    const next = numberIn(tokens, to, 'NUMBER');
    if (next === null) break;
    if (next === 100 || next === 12) group *= next;
    else if (next === 1000) {
      total = (total + group) * 1000;
      group = 0;
    } else if (word >= 20 && word < 100 && next < 10) group += next;
    else if (group % 100 === 0 && next < 100) group += next;
    else if (total === 0 && group >= 11 && group <= 20 && next >= 10) {
      group = group * 100 + next;
      year = true;
    } else break;
    word = next;
  }
  return { value: total + group, year, to };
}

function numberIn(tokens: readonly TimeToken[], index: number, name: string): number | null {
  const value = classValue(tokens[index], name);
  return typeof value === 'number' ? value : null;
}

function mayStart(tree: Node, { word }: TimeToken): boolean {
  for (const [name] of word.path) if (tree.first.has(name)) return true;
  return false;
}
