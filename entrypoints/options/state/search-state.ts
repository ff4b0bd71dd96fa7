import { computed, effect, signal } from '@preact/signals';
import type { CompletedKind } from '../../../components/search/completion';
import type { Completion } from '../../../components/search/search-box';
import type { SavedSearch } from '../../../lib/library/database/own-records';
import { watch } from '../../../lib/library/database/watch';
import { listPeople } from '../../../lib/library/people/people';
import { countFacets } from '../../../lib/library/search/facet-counts';
import { parseQuery } from '../../../lib/library/search/query';
import { keepSearch, listSearches, noteSearch, searchKey } from '../../../lib/library/search/saved-searches';
import { countStoryNames } from '../../../lib/library/search/story-names';
import { language, library, offerUndo, route, say, warn } from './app';

/** Searches in the side bar, and those made lately. */
export const searches = signal<{ saved: SavedSearch[]; recent: SavedSearch[] }>({ saved: [], recent: [] });
/** The condition whose value is being typed, with the part that was typed; null when there is none. */
export const asked = signal<{ kind: CompletedKind; typed: string } | null>(null);
/** The values that the condition may have. */
export const values = signal<Completion[]>([]);
/** The search of the address, if it is kept. */
export const savedSearch = computed(() => {
  const query = searchKey(route.value.query);
  return searches.value.saved.find((search) => search.query === query) ?? null;
});

const MAX_STORIES = 500;
const MAX_PEOPLE = 50;

effect(() =>
  watch(
    () => listSearches(library),
    (answer) => {
      searches.value = answer;
    },
    warn,
  ),
);
effect(() => {
  const about = asked.value;
  if (!about) return;
  return watch(
    () => valuesOf(about.kind, about.typed),
    (answer) => {
      values.value = answer;
    },
    warn,
  );
});

async function valuesOf(kind: CompletedKind, typed: string): Promise<Completion[]> {
  if (kind === 'story') return countStoryNames(library, MAX_STORIES);
  if (kind !== 'person') return countFacets(library, kind);
  const people = await listPeople(library, typed, MAX_PEOPLE);
  return people.map(({ name, count }) => ({ value: name, shown: name, count }));
}

const savedQuery = computed(() => (route.value.page === 'list' ? (savedSearch.value?.query ?? null) : null));
// An article that a kept search has found counts as new until the reader looks at the search.
effect(() => {
  if (savedQuery.value) void noteSearch(library, savedQuery.value, Date.now()).catch(warn);
});

/** Remembers a search that was made. The inbox and other states are places, not searches. */
export function noteThisSearch(query: string): void {
  if (parseQuery(query).clauses.every(({ kind }) => kind === 'is' || kind === 'has')) return;
  void noteSearch(library, query, Date.now()).catch(warn);
}

/** Puts the search of the address into the side bar, or takes it out again. */
export async function toggleSavedSearch(): Promise<void> {
  const known = savedSearch.value;
  const { query } = route.value;
  try {
    await keepSearch(library, query, known ? null : searchKey(query), Date.now());
    if (!known) say(language.t('searchSaved'));
    else {
      const { name, usedAt } = known;
      offerUndo(language.t('searchUnsaved'), () => keepSearch(library, known.query, name, usedAt));
    }
  } catch (error) {
    warn(error);
  }
}
