import type { TimeKind } from '../../../languages/time-words';
import type { Match } from '../reading/grammar';
import type { Tense } from '../reading/verbs';
import type { Anchors } from './anchors';
import { CALENDAR } from './calendar-dates';
import { RELATIVE } from './relative-dates';
import type { Resolver } from './resolver';
import { TIMES } from './times';
import type { Resolved } from './values';

const RESOLVERS: Readonly<Partial<Record<TimeKind, Resolver>>> = { ...CALENDAR, ...RELATIVE, ...TIMES };

/**
 * Gives what a match means; null when it is no time expression after all, because it only leads up to one. `tense` is
 * that of the sentence (`tenseAround`).
 */
export function resolve({ kind, slots }: Match, anchors: Anchors, tense: Tense): Resolved | null {
  return RESOLVERS[kind]?.(slots, anchors, tense) ?? null;
}
