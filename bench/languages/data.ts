import * as v from 'valibot';

const nullable = v.optional(v.nullable(v.string()));

const About = {
  id: v.string(),
  source: v.string(),
  lang: v.optional(v.string()),
  /** The day of the article; of duckling's corpora the day they count from. */
  published: nullable,
  reference: nullable,
  text: v.string(),
};
const Place = { start: v.number(), end: v.number() };

const DateDoc = v.object({
  ...About,
  dates: v.optional(
    v.array(
      v.object({
        ...Place,
        edtf: v.optional(v.array(v.string())),
        /** TIMEX3. */
        type: v.optional(v.string()),
        value: v.optional(v.string()),
      }),
    ),
    [],
  ),
  class: v.optional(v.string()),
  spans: v.optional(v.array(v.object({ ...Place, kind: v.string() })), []),
});

const FigureDoc = v.object({
  ...About,
  quantities: v.array(
    v.object({
      ...Place,
      value: v.union([v.number(), v.array(v.number())]),
      unit: v.string(),
      kind: v.string(),
      text: v.string(),
    }),
  ),
});

const PeopleDoc = v.object({ ...About, people: v.array(v.object(Place)) });

export type PeopleDoc = v.InferOutput<typeof PeopleDoc>;

/** Reads a line of a set of people. Throws when the line is not of that form. */
export const readPeopleDoc = (line: unknown): PeopleDoc => v.parse(PeopleDoc, line);

export type DateDoc = v.InferOutput<typeof DateDoc>;
export type FigureDoc = v.InferOutput<typeof FigureDoc>;

/** Reads a line of a set of dates or spans. Throws when the line is not of that form. */
export const readDateDoc = (line: unknown): DateDoc => {
  const doc = v.parse(DateDoc, line);
  return doc.source === 'duckling' && doc.lang === 'vi' ? { ...doc, published: DUCKLING_VI } : doc;
};

/** The day from which the Vietnamese answers count; the set itself gives the one of the other languages. */
const DUCKLING_VI = '2017-02-02';

/** Reads a line of a set of figures. Throws when the line is not of that form. */
export const readFigureDoc = (line: unknown): FigureDoc => v.parse(FigureDoc, line);

/** A date, a figure or a person that the product found. */
export interface Found {
  start: number;
  end: number;
  /** EDTF of a date, the number of a figure, a name. */
  value: string | number | null;
  low?: number | null;
  high?: number | null;
  unit?: string;
}
