import { useEffect, useRef } from 'preact/hooks';
import { LibraryNotice } from '../../../components/library/library-notice';
import { LibraryPage } from '../../../components/library/library-page';
import { hasWords } from '../../../components/library/library-sort';
import { withExact } from '../../../components/search/query-filters';
import { useLanguage } from '../../../components/shared/messages';
import { type Actions, usePageActions } from '../../../components/shared/page-actions';
import { countSinceBackup } from '../../../lib/library/backup/backup';
import { readCreatedAt } from '../../../lib/library/database/created-at';
import { openInTabs, removeAndOfferUndo, setFavourite, setState, tagging } from '../actions/article-actions';
import { backUp, REMIND_EVERY } from '../actions/transfer-jobs';
import { askExport } from '../dialogs/export-dialog';
import { change, go, helpIsOpen, library, now, route, settings, settingsProblem } from '../state/app';
import {
  cursorId,
  cursorIndex,
  dates,
  extras,
  facets,
  filtersAreOpen,
  finder,
  found,
  headings,
  how,
  isWhole,
  moveTo,
  query,
  queryText,
  range,
  request,
  rows,
  selected,
  snippets,
  sortName,
  stayAt,
  targets,
  total,
} from '../state/list-state';
import { pictures } from '../state/row-pictures';
import { usePlace } from '../state/scroll-position';
import { asked, noteThisSearch, savedSearch, searches, toggleSavedSearch, values } from '../state/search-state';
import { useLiveQuery } from '../state/use-live-query';

/** As many tabs as a reader still keeps an eye on. */
const OPENED_AT_ONCE = 10;

const setRange = (from: number, to: number) => {
  range.value = { from, to };
};

/** Shows the list of saved articles. */
export function ListPage() {
  const searchBox = useRef<HTMLInputElement>(null);
  const { place, onPlace } = usePlace();
  usePageActions(keyActions(searchBox));
  return (
    <LibraryPage
      found={found.value?.length ?? null}
      hasSomeWords={how.value.isSome}
      search={{
        recent: searches.value.recent.map((search) => search.query),
        values: values.value,
        onAsk: (about) => {
          asked.value = about;
        },
        onDone: noteThisSearch,
        onLeave: () => moveTo(0),
      }}
      isSavedSearch={savedSearch.value !== null}
      onSaveSearch={() => void toggleSavedSearch()}
      mended={how.value.mended}
      onExact={() => show(withExact(queryText.value, how.value.mended), route.value.sort)}
      dates={dates.value}
      total={total.value}
      entryAt={(index) => rows.value.get(found.value?.[index] ?? -1)}
      query={queryText.value}
      problems={query.value.problems}
      finder={finder.value}
      snippets={snippets.value}
      extras={extras.value}
      pictures={pictures.value}
      headings={headings.value}
      isCompact={settings.value.compactRows}
      onCompact={(compactRows) => void change({ compactRows })}
      sort={sortName.value}
      place={route.value}
      hasRelevance={hasWords(query.value)}
      filtersAreOpen={filtersAreOpen.value}
      onOpenFilters={(isOpen) => {
        filtersAreOpen.value = isOpen;
      }}
      tags={facets.value.tags}
      sites={facets.value.sites}
      stories={facets.value.stories}
      selected={selected.value}
      cursor={cursorIndex.value}
      request={request.value}
      isWhole={isWhole.value}
      listPlace={place}
      onListPlace={onPlace}
      now={now.value}
      searchBox={searchBox}
      notice={<Notice />}
      onQuery={(text) => show(text, route.value.sort)}
      onSort={(sort) => show(queryText.value, sort)}
      onSelectAll={(all) => select(all ? (found.value ?? []) : [])}
      onRange={setRange}
      onHelp={() => {
        helpIsOpen.value = true;
      }}
      row={{
        onSelect: selectRow,
        onOpen: (id) => {
          stayAt(id);
          noteThisSearch(queryText.value);
        },
        onFavourite: (id, favourite) => void setFavourite([id], favourite),
        onArchive: (id, archived) => void setState([id], archived ? 'archived' : 'unread'),
        onTag: (id) => {
          tagging.value = [id];
        },
        onRemove: (id) => void removeAndOfferUndo([id]),
      }}
      bulk={{
        onArchive: () => void setState([...selected.value], 'archived'),
        onUnarchive: () => void setState([...selected.value], 'unread'),
        onFavourite: () => void setFavourite([...selected.value], true),
        onTag: () => {
          tagging.value = [...selected.value];
        },
        onExport: () => askExport([...selected.value]),
        onRemove: () => void removeAndOfferUndo([...selected.value]),
        onClear: () => select([]),
      }}
    />
  );
}

/** Shows a notice about articles without text where the list is of these, else one about the library. */
function Notice() {
  const isBare = query.value.clauses.some(({ kind, value, not }) => kind === 'is' && value === 'unsaved' && !not);
  return isBare && found.value?.length ? <BareNotice ids={found.value} /> : <LibraryNotices />;
}

/** Says that of these articles only the address is there, and opens the first of them, so that they can be saved with their text. */
function BareNotice({ ids }: { ids: readonly number[] }) {
  const { t, plural } = useLanguage();
  const first = ids.slice(0, OPENED_AT_ONCE);
  return (
    <LibraryNotice
      label={t('bareListLabel')}
      text={t('bareList', t('menuSaveWindow'))}
      actions={[{ label: plural('openInTabs', first.length), run: () => void openInTabs(first) }]}
    />
  );
}

/** Shows a notice about a library that the browser has lost, or about backups when many articles are in none. */
function LibraryNotices() {
  const { t, plural } = useLanguage();
  const madeAt = useLiveQuery(async () => ({ madeAt: await readCreatedAt(library) }), []);
  const count = useLiveQuery(() => countSinceBackup(library), []) ?? 0;
  const { lastSeen, remindAfter } = settings.value;
  const articles = total.value;
  const isLost = madeAt !== null && madeAt.madeAt !== lastSeen.madeAt && lastSeen.articles > 0;
  const look = () => change({ lastSeen: { madeAt: madeAt?.madeAt ?? null, articles: articles ?? 0 } });
  useEffect(() => {
    // While the settings cannot be read, it is not known what was seen last: it is not overwritten.
    if (madeAt && articles !== null && !isLost && !settingsProblem.value) void look();
  }, [madeAt, articles, isLost, settingsProblem.value]);
  if (isLost) {
    return (
      <LibraryNotice
        label={t('libraryLost')}
        text={plural('articlesLost', lastSeen.articles)}
        actions={[
          { label: t('chooseBackup'), run: () => go({ page: 'transfer' }) },
          { label: t('dismiss'), run: () => void look() },
        ]}
      />
    );
  }
  if (count < remindAfter) return null;
  return (
    <LibraryNotice
      label={t('backupReminder')}
      text={plural('notBackedUp', count)}
      actions={[
        {
          label: t('backUpNow'),
          run: () => {
            go({ page: 'transfer' });
            void backUp();
          },
        },
        { label: t('notNow'), run: () => void change({ remindAfter: count + REMIND_EVERY }) },
      ]}
    />
  );
}

/** Typing and filtering replace the entry in the history, instead of adding one for each letter. */
function show(text: string, sort: string | null): void {
  go({ page: 'list', query: text, sort }, { replace: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

function select(ids: Iterable<number>): void {
  selected.value = new Set(ids);
}

/** Selects one row or deselects it; with Shift, all rows from the one selected last. */
function selectRow(id: number, isRange: boolean): void {
  const next = new Set(selected.value);
  const ids = found.value ?? [];
  const [from, to] = [cursorIndex.value ?? -1, ids.indexOf(id)];
  if (isRange && from >= 0)
    for (const between of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(between);
  else if (!next.delete(id)) next.add(id);
  moveTo(to, { focus: false });
  selected.value = next;
}

/** After a change the row may be gone: the keyboard focus then goes to the row that is in its place. */
async function thenStay(done: Promise<unknown>): Promise<void> {
  const index = cursorIndex.value;
  await done;
  if (index !== null && !selected.value.size) request.value = { index, focus: true };
}

function keyActions(searchBox: { current: HTMLInputElement | null }): Actions {
  const current = () => (cursorId.value === null ? undefined : rows.value.get(cursorId.value));
  const step = (by: number) => moveTo(cursorIndex.value === null ? 0 : Math.max(0, cursorIndex.value + by));
  const withTargets = (run: (ids: number[]) => Promise<unknown>) => () => {
    const ids = targets();
    if (ids.length) void thenStay(run(ids));
  };
  return {
    search: () => searchBox.current?.select(),
    next: () => step(Math.min(1, (found.value?.length ?? 0) - 1 - (cursorIndex.value ?? -1))),
    previous: () => step(-1),
    open: () => {
      const id = cursorId.value;
      if (id !== null) go({ ...route.value, page: 'article', id: String(id) });
    },
    original: () => {
      const entry = current();
      if (entry) open(entry.url, '_blank', 'noopener,noreferrer');
    },
    archive: withTargets((ids) =>
      setState(ids, !selected.value.size && current()?.state === 'archived' ? 'unread' : 'archived'),
    ),
    favourite: withTargets((ids) => setFavourite(ids, selected.value.size > 0 || !current()?.favourite)),
    tag: () => {
      const ids = targets();
      if (ids.length) tagging.value = ids;
    },
    remove: withTargets(removeAndOfferUndo),
    select: () => {
      const id = cursorId.value;
      if (id !== null) selectRow(id, false);
    },
    clear: selected.value.size ? () => select([]) : undefined,
    selectAll: () => select(selected.value.size < (found.value?.length ?? 0) ? (found.value ?? []) : []),
  };
}
