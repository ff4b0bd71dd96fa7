import { diffArrays } from 'diff';
import type { Block } from '../../article/article';
import { type Piece, plainToken, tokensOf, wordChanges } from './word-changes';

type Text = readonly Pick<Block, 'text'>[];

/** Describes what happened to a paragraph; `before` and `after` are the numbers of its block in either text. */
export type ParagraphChange =
  | { kind: 'same'; count: number }
  | { kind: 'changed'; before: number; after: number; pieces: Piece[] }
  | { kind: 'removed'; before: number; text: string }
  | { kind: 'added'; after: number; text: string };

/** Share of their words that two paragraphs must have in common for one to be a changed form of the other. */
const ALIKE = 0.4;
/** The most pairs of paragraphs that are compared within one changed part. */
const MAX_PAIRS = 4000;

const plain = (text: string) => plainToken(text).trim();

/** Compares two texts paragraph by paragraph, and the paragraphs that were changed word by word. In reading order. */
export function textChanges(before: Text, after: Text): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [from, to] = [0, 0];
  let removed: number[] = [];
  let added: number[] = [];
  const close = () => {
    changes.push(...pairUp(before, after, removed, added));
    removed = [];
    added = [];
  };
  const parts = diffArrays(
    before.map(({ text }) => plain(text)),
    after.map(({ text }) => plain(text)),
  );
  for (const part of parts) {
    const numbers = (first: number) => part.value.map((_, i) => first + i);
    if (part.removed) {
      removed.push(...numbers(from));
      from += part.count;
    } else if (part.added) {
      added.push(...numbers(to));
      to += part.count;
    } else {
      close();
      changes.push({ kind: 'same', count: part.count });
      from += part.count;
      to += part.count;
    }
  }
  close();
  return changes;
}

/** Pairs the paragraphs of a changed part, in order; a paragraph without a partner was added or removed. */
function pairUp(before: Text, after: Text, removed: number[], added: number[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [r, a] = [0, 0];
  const onlyBefore = (number: number) => changes.push({ kind: 'removed', before: number, text: before[number].text });
  const onlyAfter = (number: number) => changes.push({ kind: 'added', after: number, text: after[number].text });
  for (const [i, j] of bestPairs(before, after, removed, added)) {
    while (r < i) onlyBefore(removed[r++]);
    while (a < j) onlyAfter(added[a++]);
    const [old, now] = [removed[r++], added[a++]];
    changes.push({ kind: 'changed', before: old, after: now, pieces: wordChanges(before[old].text, after[now].text) });
  }
  while (r < removed.length) onlyBefore(removed[r++]);
  while (a < added.length) onlyAfter(added[a++]);
  return changes;
}

/** Gives pairs of similar paragraphs, in the order of both texts, with the most words in common altogether. */
function bestPairs(before: Text, after: Text, removed: number[], added: number[]): [number, number][] {
  if (!removed.length || !added.length || removed.length * added.length > MAX_PAIRS) return [];
  const words = (text: Text, number: number) => new Set(tokensOf(text[number].text.toLowerCase()).filter(isWord));
  const old = removed.map((number) => words(before, number));
  const now = added.map((number) => words(after, number));
  const score = old.map((one) => now.map((other) => similarity(one, other)));
  // The best sum of similarities for the first i and j paragraphs.
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = 1; i <= old.length; i++) {
    for (let j = 1; j <= now.length; j++) {
      best[i][j] = Math.max(best[i - 1][j], best[i][j - 1], best[i - 1][j - 1] + score[i - 1][j - 1]);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [old.length, now.length];
  while (i > 0 && j > 0) {
    if (best[i][j] === best[i - 1][j]) i--;
    else if (best[i][j] === best[i][j - 1]) j--;
    else pairs.unshift([--i, --j]);
  }
  return pairs;
}

const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);

/** Gives the share of their words that two paragraphs have in common; 0 where they are not alike. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const share = (2 * shared) / (one.size + other.size || 1);
  return share >= ALIKE ? share : 0;
}
