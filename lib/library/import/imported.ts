import * as v from 'valibot';
import { isInstant } from '../../text/outlet-day';
import { FileError } from '../backup/file-error';

const instant = v.nullable(v.number());

/** An article's text, where an export has it. It is as hostile as a page. */
const importedContentSchema = v.object({
  url: v.string(),
  title: v.string(),
  html: v.string(),
  byline: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  lang: v.nullable(v.string()),
});
export type ImportedContent = v.InferOutput<typeof importedContentSchema>;

/** An article as the export of another service describes it. */
export const importedSchema = v.object({
  /** The address as the file has it, unchecked. */
  url: v.string(),
  title: v.string(),
  /** ms; null when the file does not say. */
  savedAt: instant,
  archived: v.boolean(),
  favourite: v.boolean(),
  tags: v.array(v.string()),
  note: v.string(),
  highlights: v.array(v.object({ quote: v.string(), note: v.string(), at: instant })),
  /** Share that was read, 0 to 1. */
  progress: v.number(),
  content: v.nullable(importedContentSchema),
});
export type Imported = v.InferOutput<typeof importedSchema>;

/** A row of a file that did not become an entry, or not as a whole, and why; each reason has a message (`import_REASON`). */
export const skippedSchema = v.object({
  /** The row in a form in which a reader finds it again: its address, its title, or its number. */
  row: v.string(),
  /** `tooHeavy`: its address is kept; its text is longer than any article. */
  reason: v.picklist(['noAddress', 'notAnAddress', 'damaged', 'tooHeavy']),
});
export type Skipped = v.InferOutput<typeof skippedSchema>;

/** Describes the content of a file. It is read to its end before anything is changed. */
export interface ExportContents {
  /** The service, as it is written: `Pocket`. */
  service: string;
  items: Imported[];
  skipped: Skipped[];
}

/** Makes an item; fields that most exports leave out have a default. */
export function imported(item: Partial<Imported> & Pick<Imported, 'url'>): Imported {
  return {
    title: '',
    savedAt: null,
    archived: false,
    favourite: false,
    tags: [],
    note: '',
    highlights: [],
    progress: 0,
    content: null,
    ...item,
  };
}

/** The most articles of one export. Readers have fifty thousand; more than this fills the memory. */
export const MAX_ROWS = 200_000;

/** Milliseconds from 1601, where Chromium and Windows begin to count, to 1970. */
const SINCE_1601 = 11_644_473_600_000;

/**
 * Reads a date of an export in ms: seconds, milliseconds or microseconds since 1970, microseconds since 1601, or ISO
 * 8601; null when it is no date.
 */
export function instantOf(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  const time = Number.isFinite(number)
    ? fromCount(number)
    : Date.parse(String(value).replace(/^(\d{4}-\d\d-\d\d) (\d)/, '$1T$2'));
  return time > 0 && isInstant(time) ? Math.round(time) : null;
}

/**
 * Tells the unit of a count by its size: for one moment of this century, each unit gives a count a thousand times that
 * of the next; counts since 1601 are above all counts since 1970.
 */
function fromCount(number: number): number {
  if (number <= 1e11) return number * 1000;
  if (number <= 1e14) return number;
  return number <= 1e16 ? number / 1000 : number / 1000 - SINCE_1601;
}

/** The most characters of a list in a cell: no list that people have made is longer. */
const LONGEST_LIST = 20_000;

/** Matches one text in quotation marks, and the comma after it. */
const QUOTED = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*(?:,|$)/sy;

/** Reads a list in one cell: `a|b`, `a, b`, `["a","b"]` or `['a', 'b']`. */
export function listIn(whole: string, separator: string): string[] {
  const cell = whole.slice(0, LONGEST_LIST);
  const inner = /^\s*\[(.*)\]\s*$/s.exec(cell)?.[1];
  const parts = (inner ? quotedIn(inner) : null) ?? (inner ?? cell).split(separator);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Gives the texts of a list in quotation marks; null where anything in it has none. */
function quotedIn(list: string): string[] | null {
  const texts: string[] = [];
  QUOTED.lastIndex = 0;
  for (let end = 0; end < list.length; end = QUOTED.lastIndex) {
    const found = QUOTED.exec(list);
    if (!found) return null;
    texts.push((found[1] ?? found[2]).replace(/\\(.)/g, '$1'));
  }
  return texts;
}

/** Gives the records of a list that can be read, and the numbers of the others, counted on from `before`. */
export function readEach<T>(
  rows: readonly T[],
  read: (row: T) => Imported | Skipped,
  before: Omit<ExportContents, 'service'> = { items: [], skipped: [] },
): Omit<ExportContents, 'service'> {
  if (before.items.length + before.skipped.length + rows.length > MAX_ROWS) throw new FileError('tooLarge');
  const items: Imported[] = [];
  const skipped: Skipped[] = [];
  const first = before.items.length + before.skipped.length + 1;
  rows.forEach((row, i) => {
    const result = read(row);
    if ('reason' in result) skipped.push({ ...result, row: result.row || `#${first + i}` });
    else items.push(result);
  });
  return { items, skipped };
}
