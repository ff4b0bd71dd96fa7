import * as v from 'valibot';
import type { NotAnArticleKind } from '../article/article';
import { notAnArticleKindSchema } from '../article/article-schema';

/**
 * The reason why there is nothing to read in a tab. Each has words of its own: messages `problem_KIND` and
 * `problem_KIND_advice`. `busy`: the page has not answered in time; `gone`: it was closed or left while it was being
 * read.
 */
export type ReadingProblem = NotAnArticleKind | 'forbidden' | 'pdf' | 'file' | 'busy' | 'gone' | 'failed';

/** Parses the problem in a message. */
export const problemSchema: v.GenericSchema<unknown, ReadingProblem> = v.union([
  notAnArticleKindSchema,
  v.picklist(['forbidden', 'pdf', 'file', 'failed', 'busy', 'gone']),
]);
