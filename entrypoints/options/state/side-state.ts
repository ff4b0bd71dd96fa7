import { effect, signal } from '@preact/signals';
import { datesMeant } from '../../../components/search/plain-dates';
import { countEntries } from '../../../lib/library/articles/list';
import type { TagColour } from '../../../lib/library/database/own-records';
import { watch } from '../../../lib/library/database/watch';
import { sampleIds } from '../../../lib/library/sample/sample-library';
import { parseQuery } from '../../../lib/library/search/query';
import { countSearch } from '../../../lib/library/search/saved-searches';
import { listTags, type Tag } from '../../../lib/library/tags/tags';
import { library, locales, now, warn } from './app';
import { searches } from './search-state';

/** The number of articles in the inbox and in the archive; null while the library has not answered yet. */
export const places = signal<{ inbox: number; archived: number } | null>(null);
/** Every tag in use, the most used first; null while the library has not answered yet. */
export const tags = signal<Tag[] | null>(null);
export const tagColours = signal<ReadonlyMap<string, TagColour>>(new Map());
/** True when the sample story is among the articles. */
export const hasSample = signal(false);
/** The results of each kept search, by its query. */
export const searchCounts = signal<ReadonlyMap<string, { count: number; fresh: number }>>(new Map());

/** True when the page has shown what it was opened for; the lists of the side bar wait until then. */
const hasBegun = signal(false);
/** Milliseconds after opening at which they begin. */
const BEGINS_AFTER = 400;
setTimeout(() => {
  hasBegun.value = true;
}, BEGINS_AFTER);

// Counting by an index is quick: these do not wait, so that they do not come in when the page is read already.
watch(
  async () => ({
    inbox: await countEntries(library, parseQuery('is:inbox')),
    archived: await countEntries(library, parseQuery('is:archived')),
  }),
  (answer) => {
    places.value = answer;
  },
  warn,
);
effect(() => {
  if (!hasBegun.value) return;
  return watch(
    () => listTags(library),
    (answer) => {
      tags.value = answer;
      tagColours.value = new Map(answer.map(({ value, colour }) => [value, colour]));
    },
    warn,
  );
});
effect(() => {
  if (!hasBegun.value) return;
  return watch(
    () => sampleIds(library),
    (ids) => {
      hasSample.value = ids.length > 0;
    },
    warn,
  );
});
effect(() => {
  const { saved } = searches.value;
  if (!hasBegun.value || !saved.length) return;
  return watch(
    async () => {
      const counts = new Map<string, { count: number; fresh: number }>();
      for (const search of saved) {
        const { query } = datesMeant(search.query, locales, now.peek());
        counts.set(search.query, await countSearch(library, { ...search, query }));
      }
      return counts;
    },
    (answer) => {
      searchCounts.value = answer;
    },
    warn,
  );
});
