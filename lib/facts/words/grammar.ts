import type { WordList, WordValues } from '../../languages/figure-words';
import { entriesOf, setOf } from '../../languages/word-table';
import { type Lexicon, lexiconOf, type Word } from './lexicon';

export type Slots = Readonly<Record<string, number | string>>;

/** What a slot holds, if it holds a number. */
export function numeric(slot: Slots[string] | undefined): number | null {
  return typeof slot === 'number' ? slot : null;
}

/** A stretch of tokens that a pattern matched. */
export interface Match {
  kind: string;
  slots: Slots;
  /** Index of its first token, and of the one after its last. */
  from: number;
  to: number;
}

export interface Rule {
  kind: string;
  constants: Slots;
  /** Words one of which must stand right before it. */
  after: readonly string[];
}

/** A prefix tree over classes of words: all patterns are tried in one walk. */
export interface Node {
  next: Map<string, Node>;
  /** Parts that may stand here, each a tree of its own, and where the walk goes on after one. */
  parts: { tree: Node; next: Node }[];
  /** Classes a word must be in, one of them, to be worth trying; filled for the roots of trees. */
  first: Set<string>;
  /** What ends here: a pattern, or (in the tree of a part) the part. */
  rule: Rule | null;
  /** How many words as they stand lead here: of two patterns of one length the more literal wins. */
  literals: number;
}

/** Words next to an expression that make it something else (`dates/disambiguate.ts`). */
export interface Surroundings {
  afterYear: ReadonlySet<string>;
  beforeYear: ReadonlySet<string>;
  afterDay: ReadonlySet<string>;
  afterWeekday: ReadonlySet<string>;
  beforeWeekday: ReadonlySet<string>;
}

export interface Grammar {
  lexicon: Lexicon;
  surroundings: Surroundings;
  root: Node;
}

/** What a language brings. */
export interface Tables {
  /** Words of time: one without a value is worth its place in its class. */
  lexicon: Readonly<Record<string, string>>;
  /** Words that figures are read by, in their classes; those of a list are worth one. */
  figures: Readonly<Record<string, WordList | WordValues>>;
  surroundings: Surroundings;
  tenses: readonly (readonly [tense: number, words: string])[];
  partsOf: Readonly<Record<string, readonly string[]>>;
  patterns: Readonly<Record<string, string>>;
}

/** The classes of each word, as it is written in the tables, and what it is worth in each. */
type Classes = Map<string, Map<string, number | string>>;

/** Builds the tree and the lexicon from a language's tables. */
export function compileGrammar(tables: Tables): Grammar {
  const classes: Classes = new Map();
  for (const [name, words] of Object.entries(tables.lexicon)) {
    entriesOf(words).forEach(({ forms, value }, place) => {
      forms.forEach((form, nth) => {
        const plural = nth > 0 && form === `${forms[0]}s`;
        addClass(classes, form, plural ? `${name}S` : name, valueOfText(value ?? place + 1));
        if (nth > 0 && !plural) addClass(classes, form, 'ABBR', 1);
      });
    });
  }
  const root = growTree(tables, classes);
  for (const [tense, words] of tables.tenses) for (const word of setOf(words)) addClass(classes, word, 'TENSE', tense);
  const figures: Classes = new Map();
  for (const [name, words] of Object.entries(tables.figures)) {
    const values = isWordList(words) ? words.map((word) => [word, 1] as const) : Object.entries(words);
    for (const [word, value] of values) addClass(figures, word, name, value);
  }
  return { lexicon: lexiconOf(wordsOf(classes, figures, root)), surroundings: tables.surroundings, root };
}

function isWordList(words: WordList | WordValues): words is WordList {
  return Array.isArray(words);
}

function addClass(classes: Classes, word: string, name: string, value: number | string): void {
  const known = classes.get(word) ?? new Map<string, number | string>();
  if (!known.has(name)) known.set(name, value);
  classes.set(word, known);
}

/** The tree of all patterns; a word that stands in one as it is becomes a class of its own. */
function growTree({ patterns, partsOf }: Tables, classes: Classes): Node {
  const trees = new Map<string, Node>();
  const treeOf = (name: string): Node => {
    const known = trees.get(name);
    if (known) return known;
    const tree = newNode(0);
    trees.set(name, tree);
    const rule: Rule = { kind: name, constants: {}, after: [] };
    for (const line of partsOf[name]) for (const end of extend([tree], line.split(' '))) end.rule ??= rule;
    return tree;
  };
  /** Leads a pattern on from each node; the nodes where it ends. */
  const extend = (from: readonly Node[], pattern: readonly string[]): readonly Node[] => {
    let reached = from;
    for (const element of pattern) {
      const optional = element.endsWith('?');
      const next = new Set(optional ? reached : []);
      for (const name of (optional ? element.slice(0, -1) : element).split('|')) {
        if (isLiteral(name)) addClass(classes, name, name, 1);
        if (name[0] === '<') {
          for (const line of partsOf[name.slice(1, -1)])
            for (const end of extend(reached, line.split(' '))) next.add(end);
        } else {
          for (const node of reached)
            next.add(name[0] === '{' ? partChild(node, treeOf(name.slice(1, -1))) : classChild(node, name));
        }
      }
      reached = [...next];
    }
    return reached;
  };

  const root = newNode(0);
  for (const [kind, lines] of Object.entries(patterns)) {
    for (const line of lines.trim().split(/\s*\n\s*/)) {
      const elements = line.split(/\s+/);
      const constants: Record<string, number | string> = {};
      for (const constant of elements.filter((element) => element.startsWith(':'))) {
        const [name, value] = constant.slice(1).split('=');
        constants[name] = valueOfText(value);
      }
      const after = /^\((.+)\)$/.exec(elements[0])?.[1].split('|') ?? [];
      for (const word of after) addClass(classes, word, word, 1);
      const pattern = elements.slice(after.length > 0 ? 1 : 0).filter((element) => !element.startsWith(':'));
      for (const end of extend([root], pattern)) end.rule ??= { kind, constants, after };
    }
  }
  for (const tree of trees.values()) fillFirst(tree);
  fillFirst(root);
  return root;
}

const newNode = (literals: number): Node => ({ next: new Map(), parts: [], first: new Set(), rule: null, literals });
const isLiteral = (name: string) => name >= 'a' && name < '{';

function classChild(node: Node, name: string): Node {
  const known = node.next.get(name);
  if (known) return known;
  const child = newNode(node.literals + (isLiteral(name) ? 1 : 0));
  node.next.set(name, child);
  return child;
}

function partChild(node: Node, tree: Node): Node {
  const known = node.parts.find((other) => other.tree === tree);
  if (known) return known.next;
  const next = newNode(node.literals);
  node.parts.push({ tree, next });
  return next;
}

const NUMBERS = ['small', 'tens', 'scale', 'part', 'vague'];
const OPENERS = ['small', 'tens', 'vague', 'article', 'half', 'minus'];

function wordsOf(times: Classes, figures: Classes, root: Node): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const form of new Set([...times.keys(), ...figures.keys()])) {
    const lower = form.toLowerCase();
    // `may` and `May`: the capitalised form has the meanings of both.
    const path = [...new Map([...(times.get(lower) ?? []), ...(times.get(form) ?? [])])];
    const classes = new Map([...(figures.get(lower) ?? []), ...path]);
    const number = classes.get('small') || classes.get('tens') || classes.get('scale');
    if (number) {
      path.push(['NUMBER', number]);
      classes.set('NUMBER', number);
    }
    const names = path.map(([name]) => name);
    const word: Word = {
      classes,
      path,
      timely: path.length > 0,
      starts: names.some((name) => root.first.has(name)),
      alone: names.some((name) => mayEnd(root, name)),
      numeric: number !== undefined,
      counts: NUMBERS.some((name) => classes.has(name)),
      opens: OPENERS.some((name) => classes.has(name)),
      tense: Number(classes.get('TENSE') ?? 0),
    };
    words.set(form, word);
    if (form !== lower) words.set(form.toUpperCase(), word);
  }
  return words;
}

function valueOfText(value: string | number): string | number {
  return Number.isNaN(Number(value)) ? value : Number(value);
}

function fillFirst(tree: Node): void {
  if (tree.first.size > 0) return;
  for (const name of tree.next.keys()) tree.first.add(name);
  for (const part of tree.parts) {
    fillFirst(part.tree);
    for (const name of part.tree.first) tree.first.add(name);
  }
  // Numbers of several words are read from their first.
  if (tree.first.has('NUM') || tree.first.has('YEARWORDS')) tree.first.add('N').add('NUMBER');
}

/** Whether one word of a class may be all of a pattern. */
function mayEnd(tree: Node, name: string): boolean {
  return tree.next.get(name)?.rule ? true : tree.parts.some((part) => mayEnd(part.tree, name));
}
