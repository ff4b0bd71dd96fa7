import type { Article } from '../../article/article';
import { type PageReading, type ParseHtml, type ReadingScope, readPageInTurns } from '../../article/read-page';
import type { ReadingProblem } from '../problem';
import { copyTab } from './copy-tab';

/** What reading a tab came to: an article, or the reason why there is none. `isLoading`: the page is not complete yet. */
export type TabReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'problem'; kind: ReadingProblem; isLoading: boolean };

/** Copies the page of a tab (`copyTab`), and reads the copy in a document that `parse` makes. Never throws. */
export async function readTab(
  tab: { id: number; url: string },
  parse: ParseHtml,
  scope: ReadingScope = 'article',
): Promise<TabReading> {
  const copy = await copyTab(tab);
  if (copy.outcome === 'problem') return { ...copy, isLoading: false };
  return tabReading(await readPageInTurns(copy.snapshot, scope, parse));
}

/** The same reading, with a problem of any kind in the words of `problem_KIND`. */
export function tabReading(reading: PageReading): TabReading {
  switch (reading.outcome) {
    case 'article':
      return reading;
    case 'notAnArticle':
      return { outcome: 'problem', kind: reading.kind, isLoading: reading.isLoading };
    case 'pdf':
    case 'failed':
      return { outcome: 'problem', kind: reading.outcome, isLoading: false };
  }
}
