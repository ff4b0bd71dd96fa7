import { computed, effect, signal } from '@preact/signals';
import { findIds } from '../../lib/library/find';
import { countEntries, getEntries } from '../../lib/library/list';
import { parseQuery } from '../../lib/library/query';
import type { Entry } from '../../lib/library/records';
import { watch } from '../../lib/library/watch';
import { library, route, warn } from './app';

/**
 * The list that the reader is in or came from. It is kept while an article is read, so that the way back leads to the
 * same place at once; what it shows follows the library only while it is shown.
 */
export const queryText = computed(() => route.value.query);
export const query = computed(() => parseQuery(queryText.value));
const isShown = computed(() => route.value.page === 'list');

/** How many articles there are at all; null while the library has not answered yet. */
export const total = signal<number | null>(null);
/** What the query finds, in order; null while the library has not answered yet. */
export const found = signal<number[] | null>(null);
/** The rows that are drawn. */
export const range = signal({ from: 0, to: 0 });
export const rows = signal(new Map<number, Entry>());

// Each effect watches one question, and is told when a save elsewhere changes its answer.
effect(() => {
  if (!isShown.value) return;
  return watch(
    () => countEntries(library),
    (count) => {
      total.value = count;
    },
    warn,
  );
});
effect(() => {
  if (!isShown.value) return;
  const asked = query.value;
  return watch(
    () => findIds(library, asked),
    (ids) => {
      found.value = ids;
    },
    warn,
  );
});
effect(() => {
  if (!isShown.value) return;
  const visible = found.value?.slice(range.value.from, range.value.to) ?? [];
  return watch(
    () => getEntries(library, visible),
    ({ entries }) => {
      rows.value = new Map(entries.map((entry) => [entry.id, entry]));
    },
    warn,
  );
});
