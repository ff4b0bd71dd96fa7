import { browser } from 'wxt/browser';
import type { Article } from '../article/article';
import { type ParseHtml, type ReadingScope, readPageInTurns } from '../article/read-page';
import { copyTab } from './copy-tab';
import type { ReadingProblem } from './problem';

export { documentLoaded } from './copy-tab';

/** What reading a tab came to: an article, or the reason why there is none. `isLoading`: the page is not complete yet. */
export type TabReading =
  | { outcome: 'article'; article: Article; isLoading: boolean }
  | { outcome: 'problem'; kind: ReadingProblem; isLoading: boolean };

/** The tab that the reader is looking at, or null when the browser shows none. */
export async function activeTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Copies the page of a tab (`copyTab`), and reads the copy in a document that `parse` makes. Never throws. */
export async function readTab(
  tab: { id: number; url: string },
  parse: ParseHtml,
  scope: ReadingScope = 'article',
): Promise<TabReading> {
  const problem = (kind: ReadingProblem, isLoading = false): TabReading => ({ outcome: 'problem', kind, isLoading });
  const copy = await copyTab(tab);
  if (copy.outcome === 'problem') return problem(copy.kind);
  const reading = await readPageInTurns(copy.snapshot, scope, parse);
  switch (reading.outcome) {
    case 'article':
      return reading;
    case 'notAnArticle':
      return problem(reading.kind, reading.isLoading);
    case 'pdf':
      return problem('pdf');
    case 'failed':
      return problem('failed');
  }
}
