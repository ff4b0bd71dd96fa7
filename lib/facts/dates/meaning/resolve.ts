import type { Match } from '../../words/grammar';
import type { Anchors, Resolver } from './anchors';
import { CALENDAR } from './calendar-dates';
import { RELATIVE } from './relative-dates';
import { TIMES } from './times';
import type { Resolved } from './values';

const RESOLVERS: Readonly<Record<string, Resolver>> = { ...CALENDAR, ...RELATIVE, ...TIMES };

export function resolve({ kind, slots }: Match, anchors: Anchors, tense: number): Resolved | null {
  // `nothing`, and what only leads up to an expression, mean nothing.
  return RESOLVERS[kind]?.(slots, anchors, tense) ?? null;
}
