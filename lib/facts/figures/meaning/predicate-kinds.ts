import type { Predicate } from '../../../languages/figure-words';
import type { FigureFact } from '../../facts';

const MONEY: ReadonlySet<FigureFact['unitKind']> = new Set(['money']);
const THINGS: ReadonlySet<FigureFact['unitKind']> = new Set(['count', 'ratio', 'percent', 'none']);
const VOTES: ReadonlySet<FigureFact['unitKind']> = new Set(['count', 'ratio', 'percent', 'score', 'none']);
const LEVELS: ReadonlySet<FigureFact['unitKind']> = new Set(['count', 'ratio', 'percent', 'money', 'measure', 'none']);

/** The kinds of figures that each predicate can apply to: people are killed, sums are fines. */
export const KINDS: Readonly<Record<Predicate, ReadonlySet<FigureFact['unitKind']>>> = {
  killed: THINGS,
  injured: THINGS,
  missing: THINGS,
  arrested: THINGS,
  charged: THINGS,
  jailed: new Set([...THINGS, 'duration'] as const),
  freed: THINGS,
  rescued: THINGS,
  displaced: THINGS,
  evacuated: THINGS,
  affected: THINGS,
  infected: THINGS,
  destroyed: new Set([...THINGS, 'measure'] as const),
  powerless: THINGS,
  dismissed: THINGS,
  hired: THINGS,
  employed: THINGS,
  gathered: THINGS,
  voted: VOTES,
  backed: VOTES,
  opposed: VOTES,
  won: new Set([...VOTES, 'money'] as const),
  lost: new Set([...VOTES, 'money'] as const),
  scored: new Set(['count', 'none', 'score'] as const),
  cost: MONEY,
  worth: MONEY,
  raised: MONEY,
  paid: MONEY,
  fined: MONEY,
  invested: MONEY,
  earned: MONEY,
  owed: MONEY,
  bought: LEVELS,
  sold: LEVELS,
  stolen: LEVELS,
  seized: LEVELS,
  built: LEVELS,
  sent: LEVELS,
  // The unit of a magnitude already says what it is.
  magnitude: new Set(),
  aged: new Set(['age'] as const),
  rose: LEVELS,
  fell: LEVELS,
};
