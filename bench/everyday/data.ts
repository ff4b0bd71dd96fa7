import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.minLength(1));
const optional = v.optional(v.boolean());

const ExpectedDate = v.strictObject({
  text: words,
  start: offset,
  value: words,
  alt: v.optional(v.pipe(v.array(words), v.minLength(1))),
  optional,
});

const ExpectedFigure = v.strictObject({
  text: words,
  start: offset,
  value: v.optional(v.nullable(v.union([v.number(), v.string()]))),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  unit: v.string(),
  approx: v.optional(v.picklist(['about', 'at least', 'more than', 'less than', 'up to', 'almost'])),
  alt: v.optional(v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)? \S/))),
  optional,
});

const ExpectedPerson = v.strictObject({
  name: words,
  role: v.optional(words),
  roleOptional: optional,
  text: v.pipe(v.array(words), v.minLength(1)),
  optional,
});

const VARIETIES = ['UK', 'US', 'IN', 'AU', 'IE', 'ZA', 'NG', 'KE'] as const;

/** One line of `open.jsonl` or `shut.jsonl`; `FORMAT.md` says what each field means. */
export const sentenceSchema = v.strictObject({
  id: words,
  variety: v.picklist(VARIETIES),
  topic: words,
  published: v.pipe(v.string(), v.isoDate()),
  text: words,
  dates: v.array(ExpectedDate),
  figures: v.array(ExpectedFigure),
  people: v.array(ExpectedPerson),
});

export type ExpectedDate = v.InferOutput<typeof ExpectedDate>;
export type ExpectedFigure = v.InferOutput<typeof ExpectedFigure>;
export type ExpectedPerson = v.InferOutput<typeof ExpectedPerson>;
export type EverydaySentence = v.InferOutput<typeof sentenceSchema>;

/** The half to work with, or the half that is run at the end of a piece of work only. */
export type Half = 'open' | 'shut';

/** The sentences of one half. A line that does not fit the schema throws valibot's `ValiError`. */
export function readSentences(half: Half): EverydaySentence[] {
  return readFileSync(new URL(`./${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(sentenceSchema, JSON.parse(line)));
}

/** The language tag that a paper of the sentence's country declares: `en-GB`. */
export function languageTag({ variety }: Pick<EverydaySentence, 'variety'>): string {
  return `en-${variety === 'UK' ? 'GB' : variety}`;
}
