import type { Sort } from '../../lib/library/search/find';
import type { Query } from '../../lib/library/search/query';
import type { MessageKey } from '../shared/messages';

/** The orders that a reader can choose, by their names in the address. */
export const SORTS = {
  newest: { by: 'savedAt', descending: true, label: 'sortNewest' },
  oldest: { by: 'savedAt', descending: false, label: 'sortOldest' },
  published: { by: 'publishedAt', descending: true, label: 'sortPublished' },
  'published-oldest': { by: 'publishedAt', descending: false, label: 'sortPublishedOldest' },
  site: { by: 'site', descending: false, label: 'sortSite' },
  longest: { by: 'wordCount', descending: true, label: 'sortLongest' },
  shortest: { by: 'wordCount', descending: false, label: 'sortShortest' },
  relevance: { by: 'relevance', descending: true, label: 'sortRelevance' },
} as const satisfies Record<string, Sort & { label: MessageKey }>;

export type SortName = keyof typeof SORTS;

export const hasWords = ({ clauses }: Query) =>
  clauses.some(({ kind, not }) => (kind === 'word' || kind === 'phrase') && !not);

/** Gives the order in which a list is shown: the requested one, else the best match for words, else newest first. */
export function sortFor(name: string | null, query: Query): SortName {
  const usual = hasWords(query) ? 'relevance' : 'newest';
  return name !== null && isSortName(name) && (name !== 'relevance' || hasWords(query)) ? name : usual;
}

export const isSortName = (name: string): name is SortName => Object.hasOwn(SORTS, name);
