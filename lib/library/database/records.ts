import * as v from 'valibot';
import { articleSchema } from '../../article/article-schema';
import * as bounded from '../../article/bounded';
import { factsSchema } from '../../facts/facts-schema';
import { MAX_VERSIONS, versionSchema } from './own-records';

const { count, instant, line, list, text } = bounded;

/** Bounds that no real library reaches. Anything beyond them is left out. */
export const MAX_TAGS = 1000;
const MAX_NAMES = 100;
const MAX_ANCHORS = 10_000;
/** The most highlights of one article. */
export const MAX_HIGHLIGHTS = 10_000;
/** The most characters before and after a quote; more of them are never looked at. */
const LONGEST_CONTEXT = 1000;
export const LONGEST_NOTE = 1_000_000;

/** Tells whether an article is in the inbox or archived; libraries have stored the inbox as `unread` from the first version on. */
const stateSchema = v.picklist(['unread', 'archived']);

/** The place that the reader has reached in an article. */
export const readingSchema = v.object({
  /** Number of the block at the top of the window. */
  block: count,
  /** Share of the article that was passed: 0 to 1. */
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  at: instant,
});

/** One row of the list: what is shown of an article without opening it, and what the reader did with it. */
export const entrySchema = v.pipe(
  v.object({
    id: count,
    url: v.string(),
    /** Entries of one canonical URL have different texts; two saves of one text are one entry. */
    canonicalUrl: v.string(),
    title: bounded.title,
    byline: list(line, MAX_NAMES),
    siteName: line,
    /** The host without `www.`, by which `site:` filters. */
    site: line,
    publishedAt: bounded.publication,
    lang: bounded.language,
    dir: v.picklist(['ltr', 'rtl']),
    wordCount: count,
    isStub: v.boolean(),
    /** False for what was imported as an address only, whose text was not saved yet. */
    hasText: v.boolean(),
    /**
     * Holds what the row shows of the article: how it opens, and the facts that matter most, in words, with the length of
     * each one's head. `opening`, `best` and `heads` are empty in rows of earlier versions, until the library is
     * tidied.
     */
    lead: v.object({
      opening: v.optional(line, ''),
      best: v.optional(list(line, MAX_NAMES), []),
      heads: v.optional(list(count, MAX_NAMES), []),
      people: list(line, MAX_NAMES),
      figures: list(line, MAX_NAMES),
      dates: list(line, MAX_NAMES),
    }),
    /** Tells when it was first saved; it stays when the article is saved again. */
    savedAt: instant,
    /** Tells when its text was last saved. */
    updatedAt: instant,
    state: stateSchema,
    favourite: v.boolean(),
    /** Tags are kept as the reader spelled them, and compared without case and accents. */
    tags: v.pipe(
      list(line, MAX_TAGS),
      v.transform((tags) => tags.filter(Boolean)),
    ),
    reading: v.nullable(readingSchema),
    /** Tells when the reader last changed each thing: of two values, a restore keeps the newer one. */
    changed: v.object({ state: instant, favourite: instant, tags: instant }),
  }),
  // A row of the list always has a title, whatever was stored.
  v.transform((entry) => ({ ...entry, title: entry.title || entry.canonicalUrl })),
);

export type Entry = v.InferOutput<typeof entrySchema>;
export type EntryState = v.InferOutput<typeof stateSchema>;
export type Reading = v.InferOutput<typeof readingSchema>;

export const bodySchema = v.object({ id: count, article: articleSchema });
export type Body = v.InferOutput<typeof bodySchema>;

export const factsRecordSchema = v.object({ id: count, facts: factsSchema });
export type FactsRecord = v.InferOutput<typeof factsRecordSchema>;

/**
 * The place of a highlight: a position in the stored text, and the words around it by which it is found again in an
 * updated copy.
 */
const anchorSchema = v.object({
  block: count,
  start: count,
  end: count,
  quote: text(LONGEST_NOTE),
  prefix: text(LONGEST_CONTEXT),
  suffix: text(LONGEST_CONTEXT),
});
export type Anchor = v.InferOutput<typeof anchorSchema>;

export const highlightSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  articleId: count,
  /** One anchor for each block that the highlight touches, in reading order. */
  anchors: v.pipe(list(anchorSchema, MAX_ANCHORS), v.minLength(1)),
  colour: v.picklist(['yellow', 'green', 'blue', 'pink']),
  /** The reader's words about it; '' for none. */
  note: text(LONGEST_NOTE),
  createdAt: instant,
  updatedAt: instant,
  /** True when the article was saved again and no longer holds the words: the highlight is kept, and shown apart. */
  orphaned: v.boolean(),
});
export type Highlight = v.InferOutput<typeof highlightSchema>;

/** The reader's note on a whole article, which has at most one. */
export const noteSchema = v.object({ articleId: count, text: text(LONGEST_NOTE), updatedAt: instant });
export type Note = v.InferOutput<typeof noteSchema>;

/** One article with everything that belongs to it. */
export const backupRecordSchema = v.object({
  entry: entrySchema,
  article: v.nullable(articleSchema),
  facts: v.nullable(factsSchema),
  highlights: list(highlightSchema, MAX_HIGHLIGHTS),
  note: v.nullable(noteSchema),
  /** The article's earlier texts, the oldest first; absent in backups that were written before versions were kept. */
  versions: v.optional(list(versionSchema, MAX_VERSIONS), []),
});
export type BackupRecord = v.InferOutput<typeof backupRecordSchema>;

/**
 * A removed article, which is kept until it is purged, so that undo works even after the tab was closed. Body, facts
 * and pictures stay in their tables.
 */
export const removedSchema = v.object({
  id: count,
  canonicalUrl: v.string(),
  removedAt: instant,
  entry: entrySchema,
  highlights: list(highlightSchema, MAX_HIGHLIGHTS),
  note: v.nullable(noteSchema),
});
export type Removed = v.InferOutput<typeof removedSchema>;

/** A piece of the search index: see `search-index.ts`. */
export const segmentSchema = v.object({
  id: count,
  /** Entry ids by ordinal. */
  ids: v.instance(Uint32Array),
  /** Entries whose terms in older segments no longer count. */
  retires: v.array(count),
  /** First term of each block, in order. */
  starts: v.array(v.string()),
});
export type Segment = v.InferOutput<typeof segmentSchema>;

export const postingsSchema = v.object({
  segment: count,
  block: count,
  terms: v.array(v.string()),
  /** Gives the end of each term's postings in `bytes`. */
  ends: v.instance(Uint32Array),
  bytes: v.instance(Uint8Array),
});
export type Postings = v.InferOutput<typeof postingsSchema>;

/**
 * Gives the records of `raw` that have the shape, and how many have not: one damaged record never makes a whole list
 * unreadable.
 */
export function parseRecords<T>(
  schema: v.GenericSchema<unknown, T>,
  raw: readonly unknown[],
): { records: T[]; skipped: number } {
  const records: T[] = [];
  let skipped = 0;
  for (const record of raw) {
    if (record === undefined) continue;
    const result = v.safeParse(schema, record);
    if (result.success) records.push(result.output);
    else skipped++;
  }
  return { records, skipped };
}
