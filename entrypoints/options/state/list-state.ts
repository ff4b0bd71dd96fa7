import { batch, computed, effect, signal } from '@preact/signals';
import { dayHeadings } from '../../../components/library/day-headings';
import type { RowExtras } from '../../../components/library/library-row';
import { hasWords, SORTS, sortFor } from '../../../components/library/library-sort';
import { datesMeant } from '../../../components/search/plain-dates';
import { hasPanelFilter } from '../../../components/search/query-filters';
import { bestSnippet, hitFinder } from '../../../components/shared/search-hits';
import type { FocusRow } from '../../../components/shared/virtual-list';
import { outletsOf } from '../../../lib/library/articles/copies';
import { countEntries, getArticle, getEntries, listEntries, savedTimes } from '../../../lib/library/articles/list';
import { inTime } from '../../../lib/library/database/open';
import type { Entry } from '../../../lib/library/database/records';
import type { FacetCount } from '../../../lib/library/database/rows';
import { watch } from '../../../lib/library/database/watch';
import { countFacets } from '../../../lib/library/search/facet-counts';
import { type Found, findOrSome, type Sort } from '../../../lib/library/search/find';
import { mendedIn } from '../../../lib/library/search/mend';
import { parseQuery, type Query } from '../../../lib/library/search/query';
import { countStoryNames } from '../../../lib/library/search/story-names';
import { storyChips } from '../../../lib/library/stories/story-chips';
import { changedAmong } from '../../../lib/library/versions/versions';
import { language, library, locales, now, route, warn } from './app';

/**
 * The list that the reader is in or came from. It is kept while an article is read, so that the way back leads to the
 * same place at once; what it shows follows the library only while it is shown.
 */
export const queryText = computed(() => route.value.query);
/** What the months and years in it mean. */
export const dates = computed(() => datesMeant(queryText.value, locales, now.value));
export const query = computed(() => parseQuery(dates.value.query));
export const sortName = computed(() => sortFor(route.value.sort, query.value));
export const isShown = computed(() => route.value.page === 'list');

/** Number of all articles; null while the library has not answered yet. */
export const total = signal<number | null>(null);
/** Lists what the query finds, in order; null while the library has not answered yet. */
export const found = signal<number[] | null>(null);
/** Tells whether words were corrected to find it, or only some of the words were found. */
export const how = signal<Omit<Found, 'ids'>>({ isSome: false, mended: [], common: [] });
/** Finds the words that were really searched for, except those that most articles hold. */
export const finder = computed(() => hitFinder(mendedIn(query.value, how.value.mended), how.value.common));
/** True when all that the query finds is there, not only the first rows. */
export const isWhole = signal(false);
/** The rows that are drawn. */
export const range = signal({ from: 0, to: 0 });
export const rows = signal(new Map<number, Entry>());
/** For rows whose text holds words of the query that the row does not show: the line around them. */
export const snippets = signal(new Map<number, string>());
/** Holds more for the rows that are drawn, by the article's number. */
export const extras = signal<ReadonlyMap<number, RowExtras>>(new Map());
/** Tells when each article was saved; null until the first rows are shown. */
const times = signal<ReadonlyMap<number, number> | null>(null);
/** The headings of the list's days, where it is in their order. */
export const headings = computed(() => {
  const { by } = SORTS[sortName.value];
  return by === 'savedAt' ? dayHeadings(timesOf(found.value ?? []), now.value, language.locale) : [];
});
/** Tags, sites and stories that can be filtered by. */
export const facets = signal<Record<'tags' | 'sites' | 'stories', FacetCount[]>>({ tags: [], sites: [], stories: [] });
/** True when the first rows are shown. */
export const hasBegun = signal(false);
/** The number of rows that are read before the whole list when the page opens: enough to fill a window. */
const FIRST_ROWS = 30;
/** The most stories to choose from: the latest; any other can be typed. */
const MAX_STORIES = 200;
/** True when the panel of filters is open; its contents are counted only then. */
export const filtersAreOpen = signal(hasPanelFilter(route.value.query));

export const selected = signal<ReadonlySet<number>>(new Set());
/** The row with the keyboard focus; its index is used when the article itself is gone from the list. */
const cursor = signal<{ id: number; index: number } | null>(null);
export const cursorIndex = computed(() => {
  if (!cursor.value || !found.value?.length) return null;
  const index = found.value.indexOf(cursor.value.id);
  return index >= 0 ? index : Math.min(cursor.value.index, found.value.length - 1);
});
export const cursorId = computed(() =>
  cursorIndex.value === null ? null : (found.value?.[cursorIndex.value] ?? null),
);
export const request = signal<FocusRow | null>(null);

/** Puts the keyboard focus on a row, and scrolls the row into the window. */
export function moveTo(index: number, { focus = true } = {}): void {
  const id = found.value?.[index];
  if (id === undefined) return;
  cursor.value = { id, index };
  request.value = { index, focus };
}

/** Remembers which article was opened, for the way back. */
export function stayAt(id: number): void {
  cursor.value = { id, index: found.value?.indexOf(id) ?? 0 };
}

/** Empties the selection after something was done to all of it: the next key is for the row with the keyboard focus. */
export function leaveSelection(done: readonly number[]): void {
  const all = new Set(done);
  if ([...selected.value].every((id) => all.has(id))) selected.value = new Set();
}

/** Gives what a bulk action or a key acts on: the selection, else the row with the keyboard focus. */
export function targets(): number[] {
  if (selected.value.size) return [...selected.value];
  return cursorId.value === null ? [] : [cursorId.value];
}

// Each effect watches one question, and runs again when a save elsewhere changes its answer.
effect(() => {
  if (!isShown.value || !(hasBegun.value || hasWords(query.value))) return;
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
  const [asked, sort] = [query.value, SORTS[sortName.value]];
  const overtaken = new AbortController();
  const isNew = found.peek() === null && !hasWords(asked);
  const first = isNew ? showFirst(asked, sort, overtaken.signal).catch(warn) : null;
  let stop = () => {};
  const watchAll = () => {
    if (overtaken.signal.aborted) return;
    stop = watch(
      () => findOrSome(library, asked, sort, overtaken.signal),
      ({ ids, ...answered }) => {
        batch(() => {
          found.value = ids;
          if (JSON.stringify(answered) !== JSON.stringify(how.peek())) how.value = answered;
          isWhole.value = true;
        });
      },
      warn,
    );
  };
  // They do not start together: the visible rows would wait for the list of all.
  if (first) void first.then(watchAll);
  else watchAll();
  return () => {
    stop();
    overtaken.abort();
  };
});
effect(() => {
  if (!isShown.value) return;
  const visible = found.value?.slice(range.value.from, range.value.to) ?? [];
  return watch(
    () => getEntries(library, visible),
    ({ entries }) => {
      // A row that is gone stays until the list itself has closed the gap, so that nothing flashes, and the focus stays
      // in place.
      const known = [...rows.peek().values(), ...entries].map((entry) => [entry.id, entry] as const);
      rows.value = new Map(known.filter(([id]) => visible.includes(id)));
    },
    warn,
  );
});
effect(() => {
  if (!isShown.value || !hasBegun.value) return;
  const visible = found.value?.slice(range.value.from, range.value.to) ?? [];
  return watch(
    () => extrasOf(visible),
    (answer) => {
      extras.value = answer;
    },
    warn,
  );
});
effect(() => {
  if (!isShown.value || !hasBegun.value || SORTS[sortName.value].by !== 'savedAt') return;
  return watch(
    () => savedTimes(library),
    (answer) => {
      times.value = answer;
    },
    warn,
  );
});
effect(() => {
  if (!isShown.value || !filtersAreOpen.value) return;
  return watch(
    async () => ({
      tags: await countFacets(library, 'tag'),
      sites: await countFacets(library, 'site'),
      stories: await countStoryNames(library, MAX_STORIES),
    }),
    (answer) => {
      facets.value = answer;
    },
    warn,
  );
});
effect(() => {
  const find = finder.value;
  if (!isShown.value || !find) {
    snippets.value = new Map();
    return;
  }
  const visible = found.value?.slice(range.value.from, range.value.to) ?? [];
  const overtaken = new AbortController();
  void readSnippets(visible, find, overtaken.signal).catch(warn);
  return () => overtaken.abort();
});

async function extrasOf(ids: readonly number[]): Promise<Map<number, RowExtras>> {
  const [stories, outlets, changed] = await Promise.all([
    storyChips(library, ids),
    outletsOf(library, ids),
    changedAmong(library, ids),
  ]);
  return new Map(
    ids.map((id) => [
      id,
      { story: stories.get(id) ?? null, outlets: outlets.get(id) ?? 0, isChanged: changed.has(id) },
    ]),
  );
}

/** Yields when the articles of the list were saved, as far as that is known; for the first rows it is known at once. */
function* timesOf(ids: readonly number[]): Generator<number> {
  const known = times.value;
  for (const id of ids) {
    // Where all times are known, the rows are not asked, and the headings stay the same while the list is scrolled.
    const at = known?.get(id) ?? rows.value.get(id)?.savedAt;
    if (at === undefined) return;
    yield at;
  }
}

/**
 * Shows the beginning of the list, and asks for all of it when that is painted, because in a large library it takes
 * longer. A reader who types while the page opens has overtaken it.
 */
async function showFirst(asked: Query, sort: Sort, overtaken: AbortSignal): Promise<void> {
  try {
    const { entries } = await inTime(() => listEntries(library, { query: asked, sort, limit: FIRST_ROWS }));
    if (entries.length && !overtaken.aborted) {
      batch(() => {
        rows.value = new Map(entries.map((entry) => [entry.id, entry]));
        found.value = entries.map(({ id }) => id);
      });
    }
  } finally {
    requestAnimationFrame(() => setTimeout(() => (hasBegun.value = true)));
  }
}

/** Reads the texts of the rows that are drawn, a few at a time, and keeps the line around the words of each. */
async function readSnippets(
  ids: readonly number[],
  find: NonNullable<ReturnType<typeof hitFinder>>,
  signal: AbortSignal,
): Promise<void> {
  const lines = new Map<number, string>();
  for (let at = 0; at < ids.length; at += 8) {
    const texts = await Promise.all(ids.slice(at, at + 8).map((id) => getArticle(library, id)));
    if (signal.aborted) return;
    for (const saved of texts) {
      const line = bestSnippet(saved?.article?.blocks ?? [], find, saved?.entry.lead.opening ?? '');
      if (saved && line) lines.set(saved.entry.id, line);
    }
  }
  snippets.value = lines;
}
