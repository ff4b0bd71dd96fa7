/** What average linkage needs to know of the things it groups, numbered 0 to `size` - 1. */
export interface LinkageTask {
  size: number;
  /** Groups to start from: a label for each thing. They are never taken apart. */
  start: Int32Array;
  /** Pairs known to be alike or not, with their scores; other pairs are scored when it matters. */
  pairs: ScoredPair[];
  score(a: number, b: number): number;
  /** Groups whose average score is below are left apart. */
  threshold: number;
  /** Whether two groups must stay apart, whatever their score. */
  apart?(a: number[], b: number[]): boolean;
}

/** What average linkage made of them. */
export interface Linkage {
  /** A label for each thing: the number of one in the same group. */
  labels: Int32Array;
  /** Groups that were left apart for want of a higher score, by their labels; `a` < `b`, in no order. */
  left: ScoredPair[];
}

/** Two things, or groups of them, and how alike they are. */
export interface ScoredPair {
  a: number;
  b: number;
  score: number;
}

/** How many pairs speak for two groups whose average is not known exactly. */
const SAMPLE = 6;
/** Steps of the golden ratio spread evenly over any length. */
const GOLDEN = 0.618034;
/** How far below its neighbour's an unknown score is taken to be when it cannot lead to a merge. */
const UNKNOWN = 2;

/**
 * Agglomerative clustering by average linkage over a sparse graph of scored pairs: a generator that yields the merges
 * made so far every few hundred steps, so that a worker can report progress or stop. Same input, same result: ties go
 * to the lower numbers.
 */
export function* averageLink(task: LinkageTask): Generator<number, Linkage> {
  const members = new Map<number, number[]>();
  for (let i = 0; i < task.size; i++) {
    const group = members.get(task.start[i]);
    if (group) group.push(i);
    else members.set(task.start[i], [i]);
  }
  const neighbours = startingNeighbours(task);
  const queue = new MergeQueue();
  for (const [a, scores] of neighbours) {
    for (const [b, score] of scores) if (a < b && score >= task.threshold) queue.push(score, a, b);
  }
  let merges = 0;
  for (let top = queue.pop(); top; top = queue.pop()) {
    const { score, a, b } = top;
    const groupA = members.get(a);
    const groupB = members.get(b);
    if (!groupA || !groupB || neighbours.get(a)?.get(b) !== score) continue;
    if (task.apart?.(groupA, groupB)) continue;
    merge(task, members, neighbours, queue, a, b);
    if (++merges % 20 === 0) yield merges;
  }
  const labels = new Int32Array(task.size);
  for (const [label, group] of members) for (const i of group) labels[i] = label;
  const left: ScoredPair[] = [];
  for (const [a, groupA] of members) {
    for (const [b, score] of neighbours.get(a) ?? []) {
      const groupB = members.get(b);
      if (a < b && groupB && !task.apart?.(groupA, groupB)) left.push({ a, b, score });
    }
  }
  return { labels, left };
}

type Neighbours = Map<number, Map<number, number>>;

function startingNeighbours(task: LinkageTask): Neighbours {
  const sums: Neighbours = new Map();
  const counts: Neighbours = new Map();
  const sizes = new Map<number, number>();
  for (const label of task.start) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const pairsOf = (a: number, b: number) => (sizes.get(a) ?? 1) * (sizes.get(b) ?? 1);
  for (const { a, b, score } of task.pairs) {
    const from = task.start[a];
    const to = task.start[b];
    if (from === to) continue;
    addTo(sums, from, to, score);
    addTo(sums, to, from, score);
    if (pairsOf(from, to) === 1) continue;
    addTo(counts, from, to, 1);
    addTo(counts, to, from, 1);
  }
  for (const [a, row] of counts) {
    for (const [b, count] of row) {
      const all = pairsOf(a, b);
      const sum = sums.get(a)?.get(b) ?? 0;
      sums.get(a)?.set(b, (sum + (all - count) * (sum / count - UNKNOWN)) / all);
    }
  }
  return sums;
}

function addTo(rows: Neighbours, a: number, b: number, value: number): void {
  const row = rows.get(a) ?? new Map<number, number>();
  row.set(b, (row.get(b) ?? 0) + value);
  rows.set(a, row);
}

function merge(
  task: LinkageTask,
  members: Map<number, number[]>,
  neighbours: Neighbours,
  queue: MergeQueue,
  a: number,
  b: number,
): void {
  const groupA = members.get(a) ?? [];
  const groupB = members.get(b) ?? [];
  const toA = neighbours.get(a) ?? new Map<number, number>();
  const toB = neighbours.get(b) ?? new Map<number, number>();
  const merged = new Map<number, number>();
  for (const c of new Set([...toA.keys(), ...toB.keys()])) {
    const other = members.get(c);
    if (c === a || c === b || !other) continue;
    const scoreA = toA.get(c);
    const scoreB = toB.get(c);
    const known = Math.max(scoreA ?? Number.NEGATIVE_INFINITY, scoreB ?? Number.NEGATIVE_INFINITY);
    const guess = (group: number[]) => (known >= task.threshold ? sampled(task, group, other) : known - UNKNOWN);
    const score =
      (groupA.length * (scoreA ?? guess(groupA)) + groupB.length * (scoreB ?? guess(groupB))) /
      (groupA.length + groupB.length);
    merged.set(c, score);
    const back = neighbours.get(c) ?? new Map<number, number>();
    back.delete(b);
    back.set(a, score);
    neighbours.set(c, back);
    if (score >= task.threshold) queue.push(score, Math.min(a, c), Math.max(a, c));
  }
  members.set(a, [...groupA, ...groupB]);
  members.delete(b);
  neighbours.set(a, merged);
  neighbours.delete(b);
}

/** The mean score of up to 6 pairs of two groups, spread evenly over both. */
function sampled(task: LinkageTask, a: number[], b: number[]): number {
  const all = a.length * b.length;
  const count = Math.min(SAMPLE, all);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const i = count === all ? k % a.length : Math.floor((k * a.length) / count);
    const j = count === all ? Math.floor(k / a.length) : Math.floor(((k * GOLDEN) % 1) * b.length);
    sum += task.score(a[i], b[j]);
  }
  return sum / count;
}

/** Binary heap: the highest score first, then the lowest numbers. */
class MergeQueue {
  readonly #heap: ScoredPair[] = [];

  push(score: number, a: number, b: number): void {
    const heap = this.#heap;
    let i = heap.push({ score, a, b }) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(heap[i], heap[parent])) break;
      [heap[i], heap[parent]] = [heap[parent], heap[i]];
      i = parent;
    }
  }

  pop(): ScoredPair | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!last || !heap.length) return top;
    heap[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      if (left >= heap.length) break;
      const child = left + 1 < heap.length && before(heap[left + 1], heap[left]) ? left + 1 : left;
      if (!before(heap[child], heap[i])) break;
      [heap[i], heap[child]] = [heap[child], heap[i]];
      i = child;
    }
    return top;
  }
}

function before(x: ScoredPair, y: ScoredPair): boolean {
  return x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;
}
