/** An expression that names a time, as TIMEX3 (ISO 24617-1, TimeML) describes it. */
export interface Timex {
  /** UTF-16 units of the text it was found in. */
  start: number;
  end: number;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2025-05-16`, `2025-W33`, `1989-Q3`, `2025-05-16TEV`, `P2W`, `XXXX-WXX-4`, `PRESENT_REF`. */
  value: string;
  /** The days it names, in EDTF, or null: a duration, a repeated or vague time, or one that could not be resolved. */
  edtf: string | null;
  /** True when the words give the whole value; false when the year, or more, was worked out. */
  explicit: boolean;
  /** True when this expression and the next are the two ends of one stretch of time: `between May 23 and 25`. */
  opensRange: boolean;
}

export interface TimexContext {
  /** ISO 8601 date, or date and time; only the date is read. Null leaves relative expressions unresolved. */
  publishedAt: string | null;
  /** BCP 47 tag: which table of words is used, and whether `05/06/2025` starts with the day. */
  lang: string | null;
}

/**
 * Finds every time expression of an article. `texts` are its blocks in reading order: an expression may lean on what
 * stands in an earlier one. One list for each text, sorted, without overlaps. Linear in the length of the texts.
 */
export function findTimexes(texts: readonly string[], _context: TimexContext): Timex[][] {
  return texts.map(() => []);
}
