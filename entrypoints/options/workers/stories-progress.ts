import * as v from 'valibot';

/**
 * Describes what the worker of the stories sends to the page: which of its two works it is at, and the share that is done, 0 to
 * 1.
 */
export const storiesProgressSchema = v.object({ work: v.picklist(['grouping', 'timelines']), share: v.number() });
export type StoriesProgress = v.InferOutput<typeof storiesProgressSchema>;
