import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * - `waiting`: not all of them were fetched yet, and the rest is to be tried (again).
 * - `kept`: all that can be kept are kept.
 * - `missing`: some failed several times.
 * - `full`: there was no room for all of them.
 */
const pictureStateSchema = v.picklist(['waiting', 'kept', 'missing', 'full']);
export type PictureState = v.InferOutput<typeof pictureStateSchema>;

/** The state of the pictures of one article, where the reader wants them kept. */
export const pictureSetSchema = v.object({
  /** The id of the article. */
  id: count,
  state: pictureStateSchema,
  /** The number of times that they were fetched and some did not come. */
  tries: count,
  /** The number of pictures that are kept, and the bytes they take up. */
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
