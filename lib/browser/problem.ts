import type { NotAnArticleKind } from '../article/article';

/**
 * Why there is nothing to read in a tab. Each has words of its own: messages `problem_KIND` and `problem_KIND_advice`.
 * `busy`: the page's own scripts do not let ours run.
 */
export type ReadingProblem = NotAnArticleKind | 'forbidden' | 'pdf' | 'file' | 'failed' | 'busy';
