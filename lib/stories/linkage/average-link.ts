import { MergeQueue, type ScoredPair } from './merge-queue';

/** Tells average linkage about the things that it groups, numbered 0 to `size` - 1. */
export interface LinkageTask {
  size: number;
  /** Groups to start from: a label for each thing. They are never taken apart. */
  start: Int32Array;
  /** Pairs that were compared, with their scores; other pairs are scored when it matters. */
  pairs: Iterable<ScoredPair>;
  score(a: number, b: number): number;
  /** Groups whose average score is below this are left apart. */
  threshold: number;
  /**
   * Sets how much the score of two groups loses for each unit by which their members are more like each other than like the
   * other group's: two events of one kind are close, but each is closer to itself. None by default.
   */
  contrast?: number;
  /** Tells whether two groups must stay apart, whatever their score. */
  cannotLink?(a: number[], b: number[]): boolean;
}

/** The result of average linkage. */
export interface Linkage {
  /** A label for each thing: the number of one in the same group. */
  labels: Int32Array;
  /** Groups that were left apart because no score was higher, by their labels; `a` < `b`, in no order. */
  left: ScoredPair[];
}

/** The number of pairs that stand in for two groups whose average is not known exactly. */
const SAMPLE = 3;
/** Steps of the golden ratio are spread evenly over any length. */
const GOLDEN = 0.618034;
/** The distance below its neighbour's at which an unknown score is assumed to be when it cannot lead to a merge. */
const UNKNOWN = 2;
/** Averages this far below the threshold are forgotten. */
const HOPELESS = 3;
/** Pairs that are read, and candidates for a merge that are tried, between two yields. */
const READ = 2000;
const STEP = 5;

/** The average scores of each group with others. */
type Neighbours = Map<number, Map<number, number>>;

interface Group {
  members: number[];
  /** The sum of the scores of its pairs. */
  within: number;
}

/**
 * Clusters by agglomerative average linkage over a sparse graph of scored pairs. It is a generator that yields the
 * merges made so far every few milliseconds, so that a worker can report progress or stop. The same input gives the
 * same result: ties go to the lower numbers.
 */
export function* averageLink(task: LinkageTask): Generator<number, Linkage> {
  const groups = new Map<number, Group>();
  for (let i = 0; i < task.size; i++) {
    const group = groups.get(task.start[i]);
    if (group) group.members.push(i);
    else groups.set(task.start[i], { members: [i], within: 0 });
  }
  const neighbours = yield* startingNeighbours(task, groups);
  const queue = new MergeQueue();
  for (const [a, scores] of neighbours) {
    for (const [b, average] of scores) if (a < b) enqueue(task, queue, groups, a, b, average);
  }
  let merges = 0;
  let popped = 0;
  for (let top = queue.pop(); top; top = queue.pop()) {
    if (++popped % STEP === 0) yield merges;
    const { score, a, b } = top;
    const groupA = groups.get(a);
    const groupB = groups.get(b);
    const average = neighbours.get(a)?.get(b);
    if (!groupA || !groupB || average === undefined || contrasted(task, groupA, groupB, average) !== score) continue;
    if (task.cannotLink?.(groupA.members, groupB.members)) continue;
    merge(task, groups, neighbours, queue, a, b);
    merges++;
  }
  const labels = new Int32Array(task.size);
  for (const [label, { members }] of groups) for (const i of members) labels[i] = label;
  const left: ScoredPair[] = [];
  for (const [a, groupA] of groups) {
    for (const [b, average] of neighbours.get(a) ?? []) {
      const groupB = groups.get(b);
      if (a < b && groupB && !task.cannotLink?.(groupA.members, groupB.members))
        left.push({ a, b, score: contrasted(task, groupA, groupB, average) });
    }
  }
  return { labels, left };
}

function enqueue(
  task: LinkageTask,
  queue: MergeQueue,
  groups: Map<number, Group>,
  a: number,
  b: number,
  average: number,
): void {
  const groupA = groups.get(a);
  const groupB = groups.get(b);
  if (!groupA || !groupB || average < task.threshold) return;
  const score = contrasted(task, groupA, groupB, average);
  if (score >= task.threshold) queue.push(score, Math.min(a, b), Math.max(a, b));
}

/**
 * Gives the average score of two groups, less their contrast; a small group says little of how close its members are.
 */
function contrasted({ contrast }: LinkageTask, a: Group, b: Group, average: number): number {
  const fewer = Math.min(a.members.length, b.members.length);
  if (!contrast || fewer < 2) return average;
  const closer = Math.min(meanWithin(a), meanWithin(b)) - average;
  return closer > 0 ? average - contrast * (1 - 1 / fewer) * closer : average;
}

function meanWithin({ members, within }: Group): number {
  return within / ((members.length * (members.length - 1)) / 2);
}

function* startingNeighbours(task: LinkageTask, groups: Map<number, Group>): Generator<number, Neighbours> {
  const averages: Neighbours = new Map();
  const counts: Neighbours = new Map();
  let read = 0;
  for (const { a, b, score } of task.pairs) {
    if (++read % READ === 0) yield 0;
    const from = task.start[a];
    const to = task.start[b];
    if (from === to) {
      const group = groups.get(from);
      if (group) group.within += score;
      continue;
    }
    addTo(averages, from, to, score);
    if (sizeOf(groups, from) * sizeOf(groups, to) > 1) addTo(counts, from, to, 1);
  }
  for (const [a, row] of counts) {
    for (const [b, count] of row) {
      const all = sizeOf(groups, a) * sizeOf(groups, b);
      const sum = averages.get(a)?.get(b) ?? 0;
      averages.get(a)?.set(b, (sum + (all - count) * (sum / count - UNKNOWN)) / all);
    }
  }
  const lowest = task.threshold - HOPELESS;
  for (const row of averages.values()) for (const [b, score] of row) if (score < lowest) row.delete(b);
  return averages;
}

function sizeOf(groups: Map<number, Group>, label: number): number {
  return groups.get(label)?.members.length ?? 0;
}

function addTo(rows: Neighbours, a: number, b: number, value: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ]) {
    const row = rows.get(from);
    if (row) row.set(to, (row.get(to) ?? 0) + value);
    else rows.set(from, new Map([[to, value]]));
  }
}

function merge(
  task: LinkageTask,
  groups: Map<number, Group>,
  neighbours: Neighbours,
  queue: MergeQueue,
  a: number,
  b: number,
): void {
  const groupA = groups.get(a);
  const groupB = groups.get(b);
  if (!groupA || !groupB) return;
  const toA = neighbours.get(a) ?? new Map<number, number>();
  const toB = neighbours.get(b) ?? new Map<number, number>();
  const [sizeA, sizeB] = [groupA.members.length, groupB.members.length];
  const before = { a: [...groupA.members], b: groupB.members };
  groupA.within += groupB.within + sizeA * sizeB * (toA.get(b) ?? 0);
  for (const i of groupB.members) groupA.members.push(i);
  groups.delete(b);
  const merged = new Map<number, number>();
  neighbours.set(a, merged);
  neighbours.delete(b);
  const share = sizeA / (sizeA + sizeB);
  const average = (c: number, other: number[], scoreA: number | undefined, scoreB: number | undefined) => {
    const known = Math.max(scoreA ?? Number.NEGATIVE_INFINITY, scoreB ?? Number.NEGATIVE_INFINITY);
    const guess = (group: number[]) => (known >= task.threshold ? sampled(task, group, other) : known - UNKNOWN);
    const score = share * (scoreA ?? guess(before.a)) + (1 - share) * (scoreB ?? guess(before.b));
    const back = neighbours.get(c);
    back?.delete(b);
    if (score < task.threshold - HOPELESS) {
      back?.delete(a);
      return;
    }
    back?.set(a, score);
    merged.set(c, score);
    enqueue(task, queue, groups, a, c, score);
  };
  for (const [c, score] of toA) {
    const other = groups.get(c);
    if (c !== a && other) average(c, other.members, score, toB.get(c));
  }
  for (const [c, score] of toB) {
    const other = groups.get(c);
    if (c !== a && other && !toA.has(c)) average(c, other.members, undefined, score);
  }
}

/** Gives the mean score of a few pairs of two groups, spread evenly over both. */
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
