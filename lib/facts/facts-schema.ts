import * as v from 'valibot';
import type { Position } from '../text/position';
import type { DateFact, Facts, FigureFact, PersonFact } from './facts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const positionSchema: v.GenericSchema<unknown, Position> = v.object({
  block: offset,
  start: offset,
  end: offset,
});

const common = {
  mentions: v.pipe(v.array(positionSchema), v.minLength(1)),
  sentence: positionSchema,
  weight: v.number(),
};

export const dateFactSchema: v.GenericSchema<unknown, DateFact> = v.object({
  ...common,
  kind: v.literal('date'),
  value: v.string(),
  text: v.string(),
  explicit: v.boolean(),
});

export const figureFactSchema: v.GenericSchema<unknown, FigureFact> = v.object({
  ...common,
  kind: v.literal('figure'),
  value: v.nullable(v.number()),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  unit: v.string(),
  unitKind: v.picklist(['money', 'percent', 'measure', 'count', 'duration', 'age', 'ratio', 'score', 'none']),
  per: v.optional(v.string(), ''),
  of: v.string(),
  modifier: v.nullable(v.picklist(['about', 'over', 'under', 'atLeast', 'atMost', 'nearly'])),
  change: v.nullable(v.picklist(['up', 'down'])),
  label: v.string(),
});

export const personFactSchema: v.GenericSchema<unknown, PersonFact> = v.object({
  ...common,
  kind: v.literal('person'),
  name: v.string(),
  aliases: v.array(v.string()),
  role: v.nullable(v.string()),
});

/** Parses `Facts` that come from a message, a file or the database. */
export const factsSchema: v.GenericSchema<unknown, Facts> = v.object({
  dates: v.array(dateFactSchema),
  figures: v.array(figureFactSchema),
  people: v.array(personFactSchema),
});
