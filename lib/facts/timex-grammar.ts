import type { Token, Word } from './timex-tokens';

export type Slots = Readonly<Record<string, number | string>>;

/** A stretch of tokens that a pattern matched. */
export interface Match {
  kind: string;
  slots: Slots;
  /** Index of its first token, and of the one after its last. */
  from: number;
  to: number;
}

interface Rule {
  kind: string;
  constants: Slots;
  /** Words one of which must stand right before it. */
  after: readonly string[];
  /** How many of its elements are words as they stand: of two patterns of one length the more literal wins. */
  literals: number;
}

/** A prefix tree over classes of words: all patterns are tried in one walk. */
interface Node {
  next: Map<string, Node>;
  /** Parts that may stand here, each a tree of its own, and where the walk goes on after one. */
  parts: Map<Node, Node>;
  /** Classes a word must be in, one of them, to be worth trying; filled for the roots of trees. */
  first: Set<string>;
  /** What ends here: a pattern, or (in the tree of a part) the part. */
  rule: Rule | null;
}

export interface Grammar {
  lexicon: ReadonlyMap<string, Word>;
  root: Node;
}

/** Nodes to go on from when the parts being walked end. */
interface Return {
  node: Node;
  outer: Return | null;
}

interface Tables {
  lexicon: Readonly<Record<string, string>>;
  abbreviations: ReadonlySet<string>;
  tenses: readonly (readonly [tense: number, words: string])[];
  partsOf: Readonly<Record<string, readonly string[]>>;
  patterns: Readonly<Record<string, string>>;
}

/** Builds the tree and the lexicon from a language's tables. */
export function compileGrammar(tables: Tables): Grammar {
  const classes = new Map<string, [string, number | string][]>();
  const tenses = new Map<string, number>();
  const dotted = new Set<string>();
  const add = (word: string, name: string, value: number | string) => {
    const list = classes.get(word) ?? [];
    if (!list.some(([known]) => known === name)) list.push([name, value]);
    classes.set(word, list);
  };
  for (const [name, words] of Object.entries(tables.lexicon)) {
    for (const entry of words.trim().split(/\s+/)) {
      const [word, value = '1'] = entry.split('=');
      add(word, name, /^-?\d+$/.test(value) ? Number(value) : value);
      if (tables.abbreviations.has(name)) dotted.add(word);
    }
  }
  for (const [tense, words] of tables.tenses) {
    for (const word of words.trim().split(/\s+/)) {
      tenses.set(word, tense);
      if (!classes.has(word)) classes.set(word, []);
    }
  }

  const parts = new Map<string, Node>();
  const grow = (root: Node, sequence: readonly string[], rule: Omit<Rule, 'literals'>) => {
    let node = root;
    let literals = 0;
    for (const name of sequence) {
      const part = /^<(.+)>$/.exec(name);
      if (/^[a-z]/.test(name)) {
        add(name, name, 1);
        literals++;
      }
      const known: Node | undefined = part ? node.parts.get(partOf(part[1])) : node.next.get(name);
      const child = known ?? newNode();
      if (part) node.parts.set(partOf(part[1]), child);
      else node.next.set(name, child);
      node = child;
    }
    node.rule ??= { ...rule, literals };
  };
  const partOf = (name: string): Node => {
    const known = parts.get(name);
    if (known) return known;
    const tree = newNode();
    parts.set(name, tree);
    for (const line of tables.partsOf[name])
      for (const sequence of expand(line.split(' '))) grow(tree, sequence, { kind: name, constants: {}, after: [] });
    return tree;
  };
  const root = newNode();
  for (const [kind, lines] of Object.entries(tables.patterns)) {
    for (const line of lines.split('\n')) {
      const elements = line.trim().split(/\s+/);
      if (!elements[0]) continue;
      const constants: Record<string, number | string> = {};
      for (const constant of elements.filter((element) => element.startsWith(':'))) {
        const [name, value] = constant.slice(1).split('=');
        constants[name] = /^-?\d+$/.test(value) ? Number(value) : value;
      }
      const after = /^\((.+)\)$/.exec(elements[0])?.[1].split('|') ?? [];
      for (const word of after) add(word, word, 1);
      const pattern = elements.slice(after.length > 0 ? 1 : 0).filter((element) => !element.startsWith(':'));
      for (const sequence of expand(pattern)) grow(root, sequence, { kind, constants, after });
    }
  }

  for (const tree of parts.values()) fillFirst(tree);
  fillFirst(root);

  const lexicon = new Map<string, Word>();
  for (const [word, list] of classes) {
    const capital = word[0].toUpperCase() + word.slice(1);
    const entry: Word = {
      classes: list,
      abbreviation: dotted.has(word),
      numeric: list.some(([name]) => name === 'NUMBER'),
      tense: tenses.get(word) ?? 0,
    };
    for (const form of new Set([word, capital, word.toUpperCase()])) {
      const known = lexicon.get(form);
      // `march` and `March`, `second` and `Second`: the capitalised entry has the meanings of both.
      lexicon.set(
        form,
        known ? { ...entry, classes: [...known.classes, ...list], tense: known.tense || entry.tense } : entry,
      );
    }
  }
  return { lexicon, root };
}

const newNode = (): Node => ({ next: new Map(), parts: new Map(), first: new Set(), rule: null });

function fillFirst(tree: Node): void {
  if (tree.first.size > 0) return;
  for (const name of tree.next.keys()) tree.first.add(name);
  for (const part of tree.parts.keys()) {
    fillFirst(part);
    for (const name of part.first) tree.first.add(name);
  }
  // Numbers of several words are read from their first.
  for (const composite of COMPOSITES) if (tree.first.has(composite)) tree.first.add('N').add('NUMBER');
}

function mayStart(tree: Node, { word }: Token): boolean {
  for (const [name] of word.classes) if (tree.first.has(name)) return true;
  return false;
}

/** All sequences of classes and parts that a pattern stands for. */
function expand(pattern: readonly string[]): string[][] {
  let sequences: string[][] = [[]];
  for (const element of pattern) {
    const optional = element.endsWith('?');
    const choices: string[][] = (optional ? element.slice(0, -1) : element).split('|').map((choice) => [choice]);
    if (optional) choices.push([]);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences;
}

/** The longest match that starts at token `from`, or null. */
export function matchAt(grammar: Grammar, tokens: readonly Token[], from: number): Match | null {
  if (!tokens[from] || !mayStart(grammar.root, tokens[from])) return null;
  let best: Rule | null = null;
  let bestTo = from;
  let bestSlots: Slots = {};
  const names: string[] = [];
  const values: (number | string)[] = [];

  const outranks = (rule: Rule, index: number) =>
    index > bestTo || (index === bestTo && best !== null && rule.literals > best.literals);
  const take = (name: string, value: number | string, node: Node, index: number, outer: Return | null) => {
    names.push(name);
    values.push(value);
    walk(node, index, outer);
    names.pop();
    values.pop();
  };
  const walk = (node: Node, index: number, outer: Return | null) => {
    if (node.rule) {
      if (outer) walk(outer.node, index, outer.outer);
      else if (outranks(node.rule, index) && follows(node.rule.after, tokens, from)) {
        best = node.rule;
        bestTo = index;
        const slots: Record<string, number | string> = {};
        for (let k = names.length - 1; k >= 0; k--) slots[names[k]] = values[k];
        bestSlots = Object.assign(slots, node.rule.constants);
      }
    }
    const token = tokens[index];
    if (!token || (index > from && !neighbours(tokens[index - 1], token))) return;
    for (const [name, value] of token.word.classes) {
      const child = node.next.get(name);
      if (child) take(name, value, child, index + 1, outer);
    }
    for (const [part, next] of node.parts) if (mayStart(part, token)) walk(part, index, { node: next, outer });
    if (!token.word.numeric) return;
    for (const composite of COMPOSITES) {
      const child = node.next.get(composite);
      if (!child) continue;
      const number = readNumber(tokens, index);
      if (number && (composite === 'YEARWORDS') === number.year) take(composite, number.value, child, number.to, outer);
    }
  };
  walk(grammar.root, from, null);
  const rule: Rule | null = best;
  return rule && { kind: (rule as Rule).kind, slots: bestSlots, from, to: bestTo };
}

function follows(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  if (words.length === 0) return true;
  const before = tokens[from - 1];
  return (
    before !== undefined && neighbours(before, tokens[from]) && words.some((word) => classValue(before, word) !== null)
  );
}

const COMPOSITES = ['NUM', 'YEARWORDS'];

export function neighbours(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right?.place === left.place + 1;
}

export function classValue(token: Token | undefined, name: string): number | string | null {
  if (!token) return null;
  for (const [known, value] of token.word.classes) if (known === name) return value;
  return null;
}

interface ReadNumber {
  value: number;
  /** Spoken as years are: `nineteen ninety-six`. */
  year: boolean;
  to: number;
}

/** A number in digits or words that starts at token `from`: `22`, `2 1/2`, `twenty-four`, `two and a half`, `a dozen`. */
export function readNumber(tokens: readonly Token[], from: number): ReadNumber | null {
  const first = tokens[from];
  const digits = classValue(first, 'N');
  let to = from + 1;
  if (typeof digits === 'number') {
    const fraction = neighbourValue(tokens, to, 'FRACTION');
    if (fraction !== null) return { value: digits + fraction, year: false, to: to + 1 };
    return { value: digits, year: false, to };
  }
  let word = classValue(first, 'NUMBER');
  if (typeof word !== 'number') return null;
  let total = 0;
  let group = word;
  let year = false;
  for (; ; to++) {
    const next = neighbourValue(tokens, to, 'NUMBER');
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

function neighbourValue(tokens: readonly Token[], index: number, name: string): number | null {
  const token = tokens[index];
  if (!token || !neighbours(tokens[index - 1], token)) return null;
  const value = classValue(token, name);
  return typeof value === 'number' ? value : null;
}
