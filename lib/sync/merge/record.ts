import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const MACHINE = /^[a-z0-9]{1,40}$/;
export const machineSchema = v.pipe(v.string(), v.regex(MACHINE));
const seenSchema = v.record(machineSchema, whole);

/** A value of which the newest stays. `at` is when the reader gave it, ms, or later than the one that it took the place of. */
const fieldSchema = v.object({ value: v.unknown(), at: v.number(), by: machineSchema });
export type FieldState = v.InferOutput<typeof fieldSchema>;

/** A text of which everything stays that was written without knowing of each other. */
const textSchema = v.object({
  parts: v.array(v.object({ text: v.string(), at: v.number(), by: machineSchema, number: whole })),
  seen: seenSchema,
});
export type TextState = v.InferOutput<typeof textSchema>;

/** One element of a set. `at`: when it was put in, for its place and its spelling. */
const elementSchema = v.object({ value: v.string(), at: v.number(), seen: seenSchema, gone: v.optional(seenSchema) });
export type ElementState = v.InferOutput<typeof elementSchema>;

/**
 * A record as all machines know it. A part of one (a change) has the same shape, and `joinRecords` makes one of two,
 * whichever way round, however often, in whatever order.
 */
export const recordStateSchema = v.object({
  /** The same on all machines: `a:…` for an article, `h:…` for a highlight. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** The record that this one turned out to be, whose key is smaller. */
  into: v.optional(v.string()),
  /** Changes to it, and those of them that whoever removed it knew of. */
  seen: seenSchema,
  gone: seenSchema,
  fields: v.record(v.string(), fieldSchema),
  texts: v.record(v.string(), textSchema),
  sets: v.record(v.string(), v.record(v.string(), elementSchema)),
});
export type RecordState = v.InferOutput<typeof recordStateSchema>;

/** Gives a record that nobody has changed yet. */
export function newRecord(key: string): RecordState {
  return { key, seen: {}, gone: {}, fields: {}, texts: {}, sets: {} };
}

/** A record as one machine has it: what the reader sees, with when they did it. */
export interface RecordView {
  /** A change of a `passive` field alone does not bring a record back that was removed meanwhile. */
  fields: Record<string, { value: unknown; at: number; passive?: boolean }>;
  texts: Record<string, { text: string; at: number }>;
  /** The elements by the form in which they are compared. */
  sets: Record<string, Record<string, { value: string; at: number }>>;
}
