import {
  isTimeWord,
  type TenseClass,
  type TimeClasses,
  type TimeKind,
  type TimeWords,
} from '../../../languages/time-words';
import { compileWriting, type Writing } from './writing';

/** The classes that a word is in, with its value in each: `second` is 2 in `ORDINAL` and `s` in `UNIT`. */
export type Classes = ReadonlyMap<string, number | string>;

/** A word, number or mark that means nothing in an expression of time. */
export const NO_CLASSES: Classes = new Map();

/** The slots that a pattern filled, by class; a word that the pattern has literally is a slot by itself. */
export type Slots = Readonly<Record<string, number | string>>;

/** Gives the number in a slot, if it holds one. */
export function numeric(slot: Slots[string] | undefined): number | null {
  return typeof slot === 'number' ? slot : null;
}

/** A range of tokens that a pattern matched. */
export interface Match {
  kind: TimeKind;
  slots: Slots;
  /** The index of its first token, and of the one after its last. */
  from: number;
  to: number;
}

/** Marks a node at which a pattern ends, or (in the tree of a part) the part. */
export interface Ending {
  /** The kind of the pattern; null for a part. */
  kind: TimeKind | null;
  /** Slots whose values are not in the words. */
  constants: Slots;
  /** Words one of which must be right before it. */
  after: readonly string[];
}

/** A node of a prefix tree over classes of words: all patterns are tried in one walk. */
export interface Node {
  next: Map<string, Node>;
  /** Parts that may be here, each a tree of its own, and the node from which the walk continues after one. */
  parts: Map<Node, Node>;
  end: Ending | null;
}

/** The time words of a language, made ready for the matcher. */
export interface Grammar {
  root: Node;
  /** The classes of each word: in small letters, and with capitals where that makes a difference. */
  classes: ReadonlyMap<string, Classes>;
  /** Gives for each word, in small letters, the classes that show the time of its sentence. */
  tenses: ReadonlyMap<string, ReadonlySet<TenseClass>>;
  pastEndings: readonly string[];
  futureEndings: readonly string[];
  participleEndings: readonly string[];
  noPastOpenings: readonly string[];
  verbsLast: boolean;
  leads: TimeWords['leads'];
  surroundings: TimeWords['surroundings'];
  writing: Writing;
}

/**
 * Builds the tree of patterns and the tables of words. Throws on a pattern with a class or part that does not exist.
 */
export function compileGrammar(words: TimeWords): Grammar {
  const parts: Record<string, readonly string[]> = { ...words.parts, holiday: holidayLines(words) };
  const literals = new Set<string>();
  const trees = new Map<string, Node>();
  const treeOf = (name: string): Node => {
    const known = trees.get(name);
    if (known) return known;
    if (!parts[name]) throw new Error(`No part <${name}> of time patterns`);
    const tree = newNode();
    trees.set(name, tree);
    for (const line of parts[name]) addLine(tree, line, null);
    return tree;
  };
  const addLine = (root: Node, line: string, kind: TimeKind | null): void => {
    const { elements, constants, after } = readLine(line);
    for (const word of after) literals.add(word);
    let reached = [root];
    for (const { names, optional } of elements) {
      const next = new Set(optional ? reached : []);
      for (const name of names) {
        if (isTimeWord(name)) literals.add(name);
        else if (!name.startsWith('<') && !words.classes[name] && !READ_CLASSES.has(name))
          throw new Error(`No class ${name}, which the time pattern "${line}" names`);
        for (const node of reached)
          next.add(name.startsWith('<') ? childOf(node.parts, treeOf(name.slice(1, -1))) : childOf(node.next, name));
      }
      reached = [...next];
    }
    for (const node of reached) node.end ??= { kind, constants, after };
  };
  const root = newNode();
  for (const kind of Object.keys(words.patterns) as TimeKind[])
    for (const line of words.patterns[kind] ?? []) addLine(root, line, kind);
  return {
    root,
    classes: classesByWord(words.classes, literals),
    tenses: tensesByWord(words.tenses),
    pastEndings: words.pastEndings,
    futureEndings: words.futureEndings ?? [],
    participleEndings: words.participleEndings ?? [],
    noPastOpenings: words.noPastOpenings,
    verbsLast: words.verbsLast ?? false,
    leads: words.leads,
    surroundings: words.surroundings,
    writing: compileWriting(words.writing ?? {}),
  };
}

/** Classes of tokens that are in no list: numbers and marks, as `time-tokens.ts` reads them. */
const READ_CLASSES = new Set(
  `, POSS DASH N NUM DAY NTH ORDINAL YEAR YEAR2 YEARWORDS DECADE CLOCK HOUR MILITARY NUMERIC FY QUARTERTAG HALFTAG
  QUARTEROFYEAR HALFOFYEAR MONTHNUM DECADENUM DAYMONTH MONTHYEAR`.split(/\s+/),
);

interface Element {
  names: string[];
  optional: boolean;
}

/** Reads a line in the notation that `languages/time-words.ts` describes. */
function readLine(line: string): { elements: Element[]; constants: Slots; after: string[] } {
  const elements: Element[] = [];
  const constants: Record<string, number | string> = {};
  let after: string[] = [];
  for (const written of line.split(' ')) {
    if (written.startsWith(':')) {
      const [name, value] = written.slice(1).split('=');
      constants[name] = Number.isNaN(Number(value)) ? value : Number(value);
    } else if (written.startsWith('[')) after = written.slice(1, -1).split('|');
    else {
      const optional = written.endsWith('?');
      elements.push({ names: (optional ? written.slice(0, -1) : written).split('|'), optional });
    }
  }
  return { elements, constants, after };
}

function holidayLines({ holidays }: TimeWords): string[] {
  return Object.entries(holidays).flatMap(([name, lines]) => lines.map((line) => `${line} :HOLIDAY=${name}`));
}

const newNode = (): Node => ({ next: new Map(), parts: new Map(), end: null });

function childOf<Key>(children: Map<Key, Node>, key: Key): Node {
  const known = children.get(key);
  if (known) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}

/** Gives the classes of each word: those of its capitalised form include those of its small form. */
function classesByWord(classes: TimeClasses, literals: ReadonlySet<string>): Map<string, Classes> {
  const listed = new Map<string, Map<string, number | string>>();
  const add = (word: string, name: string, value: number | string) => {
    const known = listed.get(word) ?? new Map<string, number | string>();
    listed.set(word, known.set(name, known.get(name) ?? value));
  };
  for (const [name, words] of Object.entries(classes)) {
    if (Array.isArray(words)) for (const word of words) add(word, name, 1);
    else for (const [word, value] of Object.entries(words)) add(word, name, value);
  }
  for (const word of literals) add(word, word, 1);
  const found = new Map<string, Classes>();
  for (const [word, own] of listed) {
    const small = word.toLowerCase();
    if (small === word) {
      found.set(word, own);
      continue;
    }
    const both = new Map([...(listed.get(small) ?? []), ...own]);
    found.set(word, both);
    found.set(word.toUpperCase(), both);
  }
  return found;
}

function tensesByWord(tenses: TimeWords['tenses']): Map<string, Set<TenseClass>> {
  const found = new Map<string, Set<TenseClass>>();
  for (const name of Object.keys(tenses) as TenseClass[])
    for (const word of tenses[name] ?? []) found.set(word, (found.get(word) ?? new Set()).add(name));
  return found;
}
