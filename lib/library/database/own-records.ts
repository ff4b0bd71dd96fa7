import * as v from 'valibot';
import { blockSchema, MAX_BLOCKS } from '../../article/article-schema';
import * as bounded from '../../article/bounded';
import { factsSchema } from '../../facts/facts-schema';

/** The most earlier texts that are kept of one article: the first, and the latest. */
export const MAX_VERSIONS = 10;
const LONGEST_QUERY = 2000;
const MAX_BANDS = 100;

/** The text of an article as it was saved before: its words and facts, without pictures and links. */
export const versionSchema = v.object({
  /** Tells when this text was saved. */
  savedAt: bounded.instant,
  title: bounded.title,
  lang: bounded.language,
  dir: v.picklist(['ltr', 'rtl']),
  blocks: bounded.list(blockSchema, MAX_BLOCKS),
  facts: factsSchema,
});
export type Version = v.InferOutput<typeof versionSchema>;

/** A version as it is stored. */
export const versionRowSchema = v.object({ articleId: bounded.count, ...versionSchema.entries });
export type VersionRow = v.InferOutput<typeof versionRowSchema>;

/** The bands by which copies of an article's text are found: see `copies.ts`. */
export const printSchema = v.object({
  id: bounded.count,
  bands: bounded.list(v.string(), MAX_BANDS),
  /** Articles that were found to have the same text. */
  copies: v.array(bounded.count),
});
export type PrintRow = v.InferOutput<typeof printSchema>;

/** A search that the reader has made, or keeps in the side bar. */
export const savedSearchSchema = v.object({
  /** The query as it was typed; there is one row for each. */
  query: bounded.text(LONGEST_QUERY),
  /** Its name in the side bar; null for a search that was only made lately. */
  name: v.nullable(bounded.line),
  /** Tells when it was last made or looked at. */
  usedAt: bounded.instant,
});
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>;

/** The colours that a tag may have. */
export const TAG_COLOURS = ['green', 'blue', 'teal', 'red', 'amber', 'violet', 'pink', 'grey'] as const;

export type TagColour = (typeof TAG_COLOURS)[number];

/** The record of a tag, besides its name. */
export const tagLookSchema = v.object({
  /** The tag in the form in which tags are compared: without case and accents. */
  key: v.string(),
  colour: v.picklist(TAG_COLOURS),
  changedAt: bounded.instant,
});
export type TagLook = v.InferOutput<typeof tagLookSchema>;
