import * as v from 'valibot';
import * as bounded from '../../article/bounded';
import { positionSchema } from '../../facts/facts-schema';
import type { Posting } from '../../stories/grouping/candidates';
import { type Decision, GROUPING_METHOD, type MergeSuggestion, type Reason, type Story } from '../../stories/story';
import type { ArticleTerms } from '../../stories/terms/article-terms';
import type { TermCounts } from '../../stories/terms/term-counts';
import type { TermVector } from '../../stories/terms/terms';
import { cleanLine } from '../../text/clean-line';
import { isDay } from '../../text/outlet-day';

const { count, instant, line, list, title } = bounded;
/** The most names of a story; none has as many. */
const MAX_NAMES = 1000;
const nameList = list(line, MAX_NAMES);
/** The most characters of what a reader writes for an event. */
const LONGEST_EVENT = 2000;
/** The first and the last day of a story. */
const day = v.pipe(v.string(), v.check(isDay));
const hashes = v.instance(Int32Array);

const vectorSchema: v.GenericSchema<unknown, TermVector> = v.object({
  terms: hashes,
  counts: v.optional(v.instance(Uint8Array)),
});

const termsSchema: v.GenericSchema<unknown, ArticleTerms> = v.object({
  id: v.string(),
  day: v.number(),
  dated: v.boolean(),
  outlet: v.string(),
  headline: v.string(),
  keywords: v.array(v.string()),
  keys: hashes,
  words: vectorSchema,
  pairs: vectorSchema,
  title: vectorSchema,
  opening: vectorSchema,
  names: vectorSchema,
  openingNames: vectorSchema,
  phrases: vectorSchema,
  people: v.array(v.string()),
  dates: v.array(v.string()),
  signature: hashes,
  year: v.number(),
  weekdays: v.number(),
  method: v.number(),
});

/** Holds what grouping keeps of one article. */
export const termsRowSchema = v.object({ id: count, method: v.number(), terms: termsSchema });
export type TermsRow = v.InferOutput<typeof termsRowSchema>;

/** One row of the inverted index that finds an article's candidates. */
export const postingRowSchema: v.GenericSchema<unknown, Posting> = v.object({
  term: v.number(),
  days: v.array(v.number()),
  ids: v.array(v.string()),
});
export type PostingRow = Posting;

/** The counts of terms over the library, in one row. */
export interface TermCountsRow extends TermCounts {
  id: 'counts';
  /** The method by which rows were counted; rows of another method are counted anew. */
  method: number;
}

export const termCountsRowSchema: v.GenericSchema<unknown, TermCountsRow> = v.object({
  id: v.literal('counts'),
  articles: count,
  words: v.instance(Uint16Array),
  pairs: v.instance(Uint8Array),
  method: v.literal(GROUPING_METHOD),
});

/** Holds what changes with every write. It is apart from the counts, which are large. */
export const countsLogRowSchema = v.object({
  id: v.literal('log'),
  /** Increases with every write: a regrouping that began before it is out of date. */
  revision: count,
  /** The number of articles that were placed one by one since the whole library was grouped. */
  placedSince: count,
  /** The articles that have rows, and are not in the counts yet. */
  uncounted: v.array(count),
});
export type CountsLogRow = v.InferOutput<typeof countsLogRowSchema>;

const reasonSchema: v.GenericSchema<unknown, Reason> = v.object({
  by: v.pipe(
    v.picklist(['alone', 'similarity', 'reader', 'likeness']),
    // Rows of versions before this one call it `likeness`.
    v.transform((by) => (by === 'likeness' ? 'similarity' : by)),
  ),
  like: v.nullable(v.string()),
  people: v.array(v.string()),
  words: v.array(v.string()),
  dates: v.array(v.string()),
  daysApart: v.nullable(v.number()),
});

const storySchema: v.GenericSchema<unknown, Story> = v.object({
  id: v.string(),
  name: title,
  renamed: v.boolean(),
  ignored: v.boolean(),
  articles: v.array(
    v.object({
      article: v.string(),
      event: v.string(),
      because: reasonSchema,
    }),
  ),
  outlets: nameList,
  people: nameList,
  from: day,
  to: day,
  method: v.number(),
});

/**
 * The list that a story is on: articles that are alone, and stories that the reader ignores, are not between the
 * others.
 */
const shelfSchema = v.picklist(['many', 'one', 'ignored']);
export type StoryShelf = v.InferOutput<typeof shelfSchema>;

export const storyRowSchema = v.object({
  id: v.string(),
  shelf: shelfSchema,
  /** Last day of publication, `YYYY-MM-DD`. */
  to: day,
  updatedAt: instant,
  articleIds: v.array(count),
  story: storySchema,
});
export type StoryRow = v.InferOutput<typeof storyRowSchema>;

/** Two stories that may be one. `id` is the two ids with a space between. */
export interface SuggestionRow extends MergeSuggestion {
  id: string;
}

export const suggestionRowSchema: v.GenericSchema<unknown, SuggestionRow> = v.object({
  id: v.string(),
  stories: v.tuple([v.string(), v.string()]),
  score: v.number(),
  because: reasonSchema,
});

// Rows and backups of versions before this one call the two kinds `together` and `apart`.
const mustLink = v.pipe(
  v.picklist(['mustLink', 'together']),
  v.transform(() => 'mustLink' as const),
);
const cannotLink = v.pipe(
  v.picklist(['cannotLink', 'apart']),
  v.transform(() => 'cannotLink' as const),
);

export const decisionSchema: v.GenericSchema<unknown, Decision> = v.union([
  v.object({ kind: mustLink, articles: v.array(v.string()) }),
  v.object({ kind: cannotLink, articles: v.array(v.string()), from: v.array(v.string()) }),
]);

export const decisionRowSchema = v.object({
  at: v.optional(count),
  /** Tells when the reader made it; missing in rows of versions before this one. */
  madeAt: v.optional(instant),
  decision: decisionSchema,
});
export type DecisionRow = v.InferOutput<typeof decisionRowSchema>;

const eventText = v.pipe(
  v.string(),
  v.transform((text) => cleanLine(text, LONGEST_EVENT)),
);

/**
 * Remembers what the reader did to one event of a timeline. The event is found again by its date and sentence, in whatever story
 * the article is by then. It may also be an event of the reader's own, which is in the story of an article.
 */
export const timelineEditSchema = v.object({
  id: v.string(),
  article: count,
  /** EDTF. A sentence with two dates tells two events. */
  date: v.string(),
  /** Null for an event of the reader's own. */
  position: v.nullable(positionSchema),
  hidden: v.boolean(),
  pinned: v.boolean(),
  /** The reader's words for the event; '' when those of the source are used. */
  text: eventText,
});
export type TimelineEdit = v.InferOutput<typeof timelineEditSchema>;

/**
 * An event of one story, as the timeline of all stories has it: with the reader's edits; of its other reports only the
 * places are kept, not the words.
 */
const keptEventSchema = v.object({
  id: v.string(),
  /** EDTF. */
  date: v.string(),
  text: eventText,
  planned: v.boolean(),
  /** The names as the articles spell them. */
  people: nameList,
  weight: v.number(),
  /**
   * True when it is shown before the reader asks for more: the events that weigh most in their story, and those that
   * the reader pinned or added.
   */
  isKey: v.boolean(),
  /** Tells when the first article that reports it was saved, in milliseconds since 1970. */
  since: instant,
  /** True when its day is that of the reports: no article tells when it happened. A row of an earlier version does not say. */
  isOnlyReported: v.optional(v.boolean(), false),
  reports: v.array(v.object({ article: v.string(), outlet: v.string(), publishedAt: day, position: positionSchema })),
});
export type KeptEvent = v.InferOutput<typeof keptEventSchema>;

/**
 * The events of a story, which are made anew when its articles or the reader's edits differ from those of `madeFrom`.
 */
export const storyEventsRowSchema = v.object({
  id: v.string(),
  madeFrom: v.string(),
  /** Each week that an event is in: its Monday and, after a space, how many key events begin in that week. */
  weeks: v.array(v.string()),
  /** The names of the people in the events. */
  names: v.array(v.string()),
  events: v.array(keptEventSchema),
});
export type StoryEventsRow = v.InferOutput<typeof storyEventsRowSchema>;

/** Keeps the time at which the reader looked at a story, or at the timeline of all. */
export const visitRowSchema = v.object({
  id: v.string(),
  at: instant,
  /** The visit before, which is what "new" is counted from; null for the first. */
  before: v.nullable(instant),
});
export type VisitRow = v.InferOutput<typeof visitRowSchema>;

const names = v.optional(v.array(v.string()), []);

/** Holds what the reader decided about a person: the part of a row that cannot be made from the articles. */
const decidedEntries = {
  /** The `personKey` of the name that was met first, by which `appearances` refer to the person. */
  key: v.string(),
  /** The family name in the spelling in which names are compared; there are several when the reader merged people. */
  families: v.array(v.string()),
  /** Spellings that are this person by the reader's word, and those that are somebody else. */
  merged: names,
  split: names,
  /** The same fields in rows and backups of versions before this one. */
  joined: names,
  parted: names,
};

/** Gives the fields of older versions the names they have now. */
function withCurrentNames<Row extends { merged: string[]; split: string[]; joined: string[]; parted: string[] }>({
  joined,
  parted,
  ...row
}: Row) {
  return { ...row, merged: [...row.merged, ...joined], split: [...row.split, ...parted] };
}

export const personDecisionSchema = v.pipe(v.object(decidedEntries), v.transform(withCurrentNames));
export type PersonDecision = v.InferOutput<typeof personDecisionSchema>;

/** One person across the library, under all the spellings that were met. */
export const personRowSchema = v.pipe(
  v.object({
    ...decidedEntries,
    names: v.array(v.object({ name: v.string(), count })),
    /** Counts the articles that name the person. */
    count,
  }),
  v.transform(withCurrentNames),
);
export type PersonRow = v.InferOutput<typeof personRowSchema>;

/** One article that names a person. */
export const appearanceRowSchema = v.object({
  article: count,
  key: v.string(),
  name: v.string(),
  role: v.nullable(v.string()),
});
export type AppearanceRow = v.InferOutput<typeof appearanceRowSchema>;
