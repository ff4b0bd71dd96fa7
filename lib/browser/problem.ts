import type { NotAnArticleKind } from '../article/article';

/** Why there is nothing to read in a tab. Each has words of its own: messages `problem_KIND` and `problem_KIND_advice`. */
export type ReadingProblem = NotAnArticleKind | 'forbidden' | 'pdf' | 'file' | 'failed';
