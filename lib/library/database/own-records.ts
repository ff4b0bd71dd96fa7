import * as v from 'valibot';
import { blockSchema, MAX_BLOCKS } from '../../article/article-schema';
import * as bounded from '../../article/bounded';
import { factsSchema } from '../../facts/facts-schema';

/** Texts that are kept of one article beside the one it has now: the first, and the latest. */
export const MAX_VERSIONS = 10;
const LONGEST_QUERY = 2000;
const MAX_BANDS = 100;

/** The text of an article as it was saved before: its words and facts, without pictures and links. */
export const versionSchema = v.object({
  /** When this text was saved. */
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

/** What finds copies of an article's text: see `copies.ts`. */
export const printSchema = v.object({
  id: bounded.count,
  bands: bounded.list(v.string(), MAX_BANDS),
  /** Articles that were found to have the same text. */
  copies: v.array(bounded.count),
});
export type PrintRow = v.InferOutput<typeof printSchema>;

/** A search that the reader has made, or keeps in the side bar. */
export const savedSearchSchema = v.object({
  /** It is kept as it was typed; there is one of each. */
  query: bounded.text(LONGEST_QUERY),
  /** What it is called in the side bar; null for one that was only made lately. */
  name: v.nullable(bounded.line),
  /** When it was made, or looked at, last. */
  usedAt: bounded.instant,
});
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>;

/** The colours that a tag may have. */
export const TAG_COLOURS = ['green', 'blue', 'teal', 'red', 'amber', 'violet', 'pink', 'grey'] as const;

export type TagColour = (typeof TAG_COLOURS)[number];

/** What is known of a tag beside its name. */
export const tagLookSchema = v.object({
  /** The tag as it is compared: without case and accents. */
  key: v.string(),
  colour: v.picklist(TAG_COLOURS),
  changedAt: bounded.instant,
});
export type TagLook = v.InferOutput<typeof tagLookSchema>;
