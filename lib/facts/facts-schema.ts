import * as v from 'valibot';
import { PREDICATES } from '../languages/figure-words';
import { cleanLine } from '../text/clean-line';
import { parseEdtf } from '../text/edtf';
import type { Position } from '../text/position';
import type { DateFact, Facts, FigureFact, PersonFact } from './facts';

/**
 * The most UTF-16 units of a fact's own words, and the most facts of a kind and mentions of one fact: far above what
 * articles have.
 */
const LONGEST_WORDS = 2000;
const MAX_FACTS = 20_000;
const MAX_MENTIONS = 20_000;

const words = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_WORDS)),
);
/** Describes a line that is shown of a fact: it has no marks that reverse its direction, and a largest length. */
const shown = v.pipe(
  v.string(),
  v.transform((text) => cleanLine(text, LONGEST_WORDS)),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const number = v.nullable(v.pipe(v.number(), v.finite()));

/** A list of at most `most` items; what comes after them is left out. */
function list<T>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(
    v.array(item),
    v.transform((all) => (all.length > most ? all.slice(0, most) : all)),
  );
}

export const positionSchema: v.GenericSchema<unknown, Position> = v.object({
  block: count,
  start: count,
  end: count,
});

const common = {
  mentions: v.pipe(list(positionSchema, MAX_MENTIONS), v.minLength(1)),
  sentence: positionSchema,
  weight: v.pipe(v.number(), v.finite()),
  head: v.optional(shown, ''),
  detail: v.optional(shown, ''),
};

/** Gives facts that were stored before they had a line one made of what they have. */
function lined<T extends { head: string; detail: string }>(fact: T, head: string, detail = ''): T {
  return fact.head ? fact : { ...fact, head, detail };
}

const dateFactSchema: v.GenericSchema<unknown, DateFact> = v.pipe(
  v.object({
    ...common,
    kind: v.literal('date'),
    value: words,
    text: words,
    explicit: v.boolean(),
  }),
  v.transform((fact) => lined(fact, fact.text)),
);

export const figureFactSchema: v.GenericSchema<unknown, FigureFact> = v.pipe(
  v.object({
    ...common,
    kind: v.literal('figure'),
    value: number,
    low: number,
    high: number,
    from: v.optional(number),
    unit: words,
    unitKind: v.picklist(['money', 'percent', 'measure', 'count', 'duration', 'age', 'ratio', 'score', 'none']),
    per: v.optional(words, ''),
    of: words,
    // A predicate of a later version is not known here; the fact is kept without it.
    predicate: v.fallback(v.optional(v.nullable(v.picklist(PREDICATES))), null),
    modifier: v.nullable(v.picklist(['about', 'over', 'under', 'atLeast', 'atMost', 'nearly'])),
    change: v.nullable(v.picklist(['up', 'down'])),
    label: shown,
  }),
  v.transform((fact) => lined(fact, fact.label)),
);

const personFactSchema: v.GenericSchema<unknown, PersonFact> = v.pipe(
  v.object({
    ...common,
    kind: v.literal('person'),
    name: shown,
    aliases: list(shown, MAX_MENTIONS),
    role: v.nullable(shown),
    said: v.optional(list(positionSchema, MAX_MENTIONS)),
  }),
  v.transform((fact) => lined(fact, fact.name, fact.role ?? '')),
);

/** Parses `Facts` that come from a message, a file or the database. */
export const factsSchema: v.GenericSchema<unknown, Facts> = v.object({
  // A date that is not valid cannot be shown, sorted or described.
  dates: v.pipe(
    list(dateFactSchema, MAX_FACTS),
    v.transform((dates) => (dates.every(isDated) ? dates : dates.filter(isDated))),
  ),
  figures: list(figureFactSchema, MAX_FACTS),
  people: list(personFactSchema, MAX_FACTS),
});

function isDated({ value }: DateFact): boolean {
  return parseEdtf(value) !== null;
}
