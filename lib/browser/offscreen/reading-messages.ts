import * as v from 'valibot';
import type { Article } from '../../article/article';
import { articleSchema } from '../../article/article-schema';
import type { ReadingScope } from '../../article/read-page';
import type { PageSnapshot } from '../../article/snapshot/snapshot';
import { snapshotSchema } from '../../article/snapshot/snapshot-schema';
import type { Facts } from '../../facts/facts';
import { factsSchema } from '../../facts/facts-schema';
import { problemSchema } from '../problem';
import type { TabReading } from '../reading/read-tab';

/** The channel on which pages of the extension ask the offscreen document to read for them. */
export const READING_CHANNEL = 'offscreen-reader';

/** A question; `id` is the asker's own, and comes back with each answer. */
export type ReadingQuestion =
  | { ask: 'read'; id: string; snapshot: PageSnapshot; scope: ReadingScope }
  /**
   * Asks for the facts of the text that was read under `reading`; `article` is given where they are searched for again.
   */
  | { ask: 'facts'; id: string; reading: string; article?: Article }
  | { ask: 'stopFacts' };

/** An answer. `failed` has words for a developer. */
export type ReadingAnswer =
  | { id: string; reading: TabReading }
  | { id: string; facts: Facts }
  | { id: string; failed: string };

const id = v.string();

/** Parses a question to the offscreen document. */
export const readingQuestionSchema: v.GenericSchema<unknown, ReadingQuestion> = v.variant('ask', [
  v.object({
    ask: v.literal('read'),
    id,
    snapshot: snapshotSchema,
    scope: v.picklist(['article', 'selection', 'wholePage']),
  }),
  v.object({ ask: v.literal('facts'), id, reading: v.string(), article: v.exactOptional(articleSchema) }),
  v.object({ ask: v.literal('stopFacts') }),
]);

const readingSchema: v.GenericSchema<unknown, TabReading> = v.variant('outcome', [
  v.object({ outcome: v.literal('article'), article: articleSchema, isLoading: v.boolean() }),
  v.object({ outcome: v.literal('problem'), kind: problemSchema, isLoading: v.boolean() }),
]);

/** Parses an answer of the offscreen document. */
export const readingAnswerSchema: v.GenericSchema<unknown, ReadingAnswer> = v.union([
  v.object({ id, reading: readingSchema }),
  v.object({ id, facts: factsSchema }),
  v.object({ id, failed: v.string() }),
]);
