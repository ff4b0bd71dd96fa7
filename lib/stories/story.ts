import type { Facts } from '../facts/facts';
import { DAY_MS } from '../text/calendar';

/**
 * Version of the grouping. Stored rows carry it; rows of an older method are described and grouped again in the
 * background (`buildStories`), which keeps every story's id, name and the reader's decisions.
 */
export const GROUPING_METHOD = 6;

/** What the stories need of a saved article. Positions in `facts` point into `blocks`. */
export interface StoryArticle {
  id: string;
  title: string;
  siteName: string;
  /** ISO 8601 date or date and time; null when the page gives none: the day it was saved stands in. */
  publishedAt: string | null;
  /** ISO 8601 date and time. */
  savedAt: string;
  /** BCP 47. */
  lang: string | null;
  blocks: { text: string }[];
  facts: Facts;
}

/** Why an article is in its story: shown to the reader. */
export interface Reason {
  /** `alone` founded the story; `similarity` joined it for what it shares; `reader` was put there by hand. */
  by: 'alone' | 'similarity' | 'reader';
  /** The article of the story it is most like; null when it is alone. */
  like: string | null;
  /** People both name, as this article names them. */
  people: string[];
  /** The rarest words both use, as this article writes them. */
  words: string[];
  /** Days (EDTF) that both tell of. */
  dates: string[];
  /** Days between the two publications; null when either is unknown. */
  daysApart: number | null;
}

/** One article's place in a story. */
export interface Membership {
  article: string;
  /** Id of the event cluster: articles that tell the same happening within days share it. */
  event: string;
  because: Reason;
}

/** Saved articles about one unfolding matter. Plain data: one row in a database. */
export interface Story {
  id: string;
  name: string;
  /** True when the reader gave the name: it is then never made anew. */
  renamed: boolean;
  /** True when the reader does not want to follow it: kept, not shown. */
  ignored: boolean;
  /** In order of publication. */
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
 * What the reader decided, in order; a later decision overrides an earlier one about the same two articles. Grouping
 * obeys it to the letter.
 */
export type Decision =
  | { kind: 'mustLink'; articles: string[] }
  | { kind: 'cannotLink'; articles: string[]; from: string[] };

/** Two stories that may be one, too unsure to be made one unasked: to ask the reader about. */
export interface MergeSuggestion {
  /** Ids of the two, the lower first. */
  stories: [string, string];
  /** How likely they are one, 0 to 1. */
  score: number;
  /** What the two of their articles that are most alike share; `like` is the one in the other story. */
  because: Reason;
}

/** The day an article stands for, in days since 1970; the day it was saved when its publication is unknown. */
export function dayOf(article: Pick<StoryArticle, 'publishedAt' | 'savedAt'>): number {
  const day = Date.parse((article.publishedAt ?? article.savedAt).slice(0, 10)) / DAY_MS;
  return Number.isFinite(day) ? day : 0;
}

/** `YYYY-MM-DD` of a day since 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
