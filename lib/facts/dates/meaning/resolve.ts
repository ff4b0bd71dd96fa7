import type { Match, Slots } from '../../words/grammar';
import type { Anchors } from './anchors';
import { CALENDAR } from './calendar-dates';
import { RELATIVE } from './relative-dates';
import { TIMES } from './times';
import type { Resolved } from './values';

/**
 * From what a pattern caught to what it means; null when it is no time expression after all. `tense` is that of the
 * sentence (`tenseAround`).
 */
export type Resolver = (slots: Slots, anchors: Anchors, tense: number) => Resolved | null;

const RESOLVERS: Readonly<Record<string, Resolver>> = { ...CALENDAR, ...RELATIVE, ...TIMES };

export function resolve({ kind, slots }: Match, anchors: Anchors, tense: number): Resolved | null {
  // `nothing`, and what only leads up to an expression, mean nothing.
  return RESOLVERS[kind]?.(slots, anchors, tense) ?? null;
}
