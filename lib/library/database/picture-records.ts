import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * - `waiting`: not all of them were fetched yet, and the rest is to be tried (again).
 * - `kept`: all are kept that can be.
 * - `missing`: some failed time and again.
 * - `full`: there was no room for all of them.
 */
const pictureStateSchema = v.picklist(['waiting', 'kept', 'missing', 'full']);
export type PictureState = v.InferOutput<typeof pictureStateSchema>;

/** The state of the pictures of one article, where the reader wants them kept. */
export const pictureSetSchema = v.object({
  /** The id of the article. */
  id: count,
  state: pictureStateSchema,
  /** Number of times that they were fetched and not all of them came. */
  tries: count,
  /** Pictures that are kept, and bytes they take up. */
  kept: count,
  bytes: count,
});
export type PictureSet = v.InferOutput<typeof pictureSetSchema>;

/** One picture of an article. */
export const pictureRowSchema = v.object({
  article: count,
  /** Its address in the article. */
  src: v.string(),
  file: v.instance(Blob),
});
export type PictureRow = v.InferOutput<typeof pictureRowSchema>;
