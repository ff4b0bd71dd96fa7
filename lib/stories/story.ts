import type { Facts } from '../facts/facts';
import { DAY_MS } from '../text/calendar';

/**
 * Version of the grouping. Stored rows carry it; rows of an older method are described and grouped again in the
 * background (`buildStories`), which keeps every story's id, name and the reader's decisions.
 */
export const GROUPING_METHOD = 11;

/** Has the parts of a saved article that stories need. Positions in `facts` are places in `blocks`. */
export interface StoryArticle {
  id: string;
  title: string;
  siteName: string;
  /** ISO 8601 date or date and time; null when the page gives none: then the day it was saved is used. */
  publishedAt: string | null;
  /** ISO 8601 date and time. */
  savedAt: string;
  /** The language, a BCP 47 tag. */
  lang: string | null;
  blocks: { text: string }[];
  facts: Facts;
}

/** The reason why an article is in its story, which is shown to the reader. */
export interface Reason {
  /** `alone` founded the story; `similarity` joined it for what it shares; `reader` was put there by hand. */
  by: 'alone' | 'similarity' | 'reader';
  /** The article of the story it is most like; null when it is alone. */
  like: string | null;
  /** People both name, as this article names them. */
  people: string[];
  /** The rarest words both use, as this article writes them. */
  words: string[];
  /** Days (EDTF) that both mention. */
  dates: string[];
  /** Days between the two publications; null when either is unknown. */
  daysApart: number | null;
}

/** One article's place in a story. */
export interface Membership {
  article: string;
  /** The id of the event cluster, which articles share that report the same event within days. */
  event: string;
  because: Reason;
}

/** Saved articles about one unfolding matter. Plain data: one row in a database. */
export interface Story {
  id: string;
  name: string;
  /** True when the reader gave the name: it is then never made anew. */
  renamed: boolean;
  /** True when the reader does not want to follow it: it is kept, but not shown. */
  ignored: boolean;
  /** The articles, in order of publication. */
  articles: Membership[];
  outlets: string[];
  /** The people most of its articles name, most named first. */
  people: string[];
  /** First and last day of publication, `YYYY-MM-DD`. */
  from: string;
  to: string;
  method: number;
}

/**
 * A decision of the reader's; they are in order, and a later one overrides an earlier one about the same two articles.
 * Grouping obeys them exactly.
 */
export type Decision =
  | { kind: 'mustLink'; articles: string[] }
  | { kind: 'cannotLink'; articles: string[]; from: string[] };

/** Two stories that may be one. The grouping is too unsure to merge them unasked, so the reader is asked. */
export interface MergeSuggestion {
  /** The ids of the two, the lower first. */
  stories: [string, string];
  /** The probability that they are one, 0 to 1. */
  score: number;
  /** Says what their two most similar articles share; `like` is the one in the other story. */
  because: Reason;
}

/** Gives the day of an article, in days since 1970; the day it was saved when its publication is unknown. */
export function dayOf(article: Pick<StoryArticle, 'publishedAt' | 'savedAt'>): number {
  const day = Date.parse((article.publishedAt ?? article.savedAt).slice(0, 10)) / DAY_MS;
  return Number.isFinite(day) ? day : 0;
}

/** Gives a day since 1970 as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
