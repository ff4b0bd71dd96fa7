import { LibraryPage } from '../../components/library-page';
import { removeAndOfferUndo } from './actions';
import { go, now, warn } from './app';
import { found, query, queryText, range, rows, total } from './list-state';

const setRange = (from: number, to: number) => {
  range.value = { from, to };
};

/** The list of saved articles. */
export function ListPage() {
  return (
    <LibraryPage
      found={found.value?.length ?? null}
      total={total.value}
      entryAt={(index) => rows.value.get(found.value?.[index] ?? -1)}
      query={queryText.value}
      problems={query.value.problems}
      now={now}
      onQuery={(text) => go({ page: 'list', query: text }, { replace: true })}
      onRange={setRange}
      onRemove={(id) => void removeAndOfferUndo([id]).catch(warn)}
    />
  );
}
