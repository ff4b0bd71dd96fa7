import { describe, expect, it } from 'vitest';
import { averageLink, type LinkageTask } from './average-link';

/** Six things, three of each kind: alike by `within` in their kind and by `between` across. */
function twoKinds(within: number, between: number, rest: Partial<LinkageTask> = {}): LinkageTask {
  const score = (a: number, b: number) => (a < 3 === b < 3 ? within : between);
  const pairs = [0, 1, 2, 3, 4, 5].flatMap((b) => Array.from({ length: b }, (_, a) => ({ a, b, score: score(a, b) })));
  return { size: 6, start: Int32Array.from([0, 1, 2, 3, 4, 5]), pairs, score, threshold: 0, ...rest };
}

function groupsOf(task: LinkageTask): number {
  const steps = averageLink(task);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return new Set(step.value.labels).size;
}

describe('averageLink', () => {
  it('joins what is alike on average', () => {
    expect(groupsOf(twoKinds(3, -1))).toBe(2);
    expect(groupsOf(twoKinds(3, 0.5))).toBe(1);
  });

  it('keeps two groups apart when each is far closer to itself', () => {
    expect(groupsOf(twoKinds(3, 0.5, { contrast: 0.6 }))).toBe(2);
    expect(groupsOf(twoKinds(0.8, 0.5, { contrast: 0.6 }))).toBe(1);
  });

  it('lets a single thing join a close group', () => {
    const score = (a: number, b: number) => (a < 3 && b < 3 ? 5 : 0.1);
    const pairs = [0, 1, 2, 3].flatMap((b) => Array.from({ length: b }, (_, a) => ({ a, b, score: score(a, b) })));
    const start = Int32Array.from([0, 1, 2, 3]);
    expect(groupsOf({ size: 4, start, pairs, score, threshold: 0, contrast: 0.6 })).toBe(1);
  });

  it('starts from the groups it is given, closeness and all', () => {
    const start = Int32Array.from([0, 0, 0, 3, 3, 3]);
    expect(groupsOf(twoKinds(3, 0.5, { start, contrast: 0.6 }))).toBe(2);
    expect(groupsOf(twoKinds(-9, 0.5, { start, contrast: 0.6 }))).toBe(1);
  });

  it('never joins what must stay apart', () => {
    expect(groupsOf(twoKinds(3, 2, { cannotLink: (a, b) => a.includes(0) !== b.includes(0) && b.includes(5) }))).toBe(
      2,
    );
  });
});
