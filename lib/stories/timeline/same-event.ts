import type { Subject } from './story-subject';

/**
 * Share of the words of two sentences of one story that both use, 0 to 1 (Dice), the story's subject aside: that stands
 * in all of them. Of the two sentences alone, so that what is known of one pair never changes with the rest.
 */
export function sharedWords(a: readonly number[], b: readonly number[], subject: Subject): number {
  const ownA = a.filter((term) => !subject.has(term));
  const ownB = b.filter((term) => !subject.has(term));
  const inB = new Set(ownB);
  const shared = ownA.filter((term) => inB.has(term)).length;
  return shared ? (2 * shared) / (ownA.length + ownB.length) : 0;
}

/** Shared words above which two sentences that stand on one date tell the same event. */
export const SAME_EVENT = 0.05;
