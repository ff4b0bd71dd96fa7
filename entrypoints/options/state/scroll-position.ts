import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { formatRoute } from '../../../components/shared/route';
import type { ListPlace } from '../../../components/shared/virtual-list';
import { route } from './app';
import { cursorIndex, request } from './list-state';

/** The list that the reader was in last, and where in it; null for its beginning. */
const placeSchema = v.object({
  list: v.string(),
  at: v.nullable(v.object({ row: v.number(), above: v.number() })),
});

const KEY = 'list-place';
let place = readPlace();
// It is kept for the session of this tab: another tab has no use for it, and it is no part of the library.
addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(place)));

function readPlace(): v.InferOutput<typeof placeSchema> | null {
  try {
    return v.parse(placeSchema, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
  } catch {
    return null;
  }
}

/**
 * Gives the place where the list was left, also after a reload, and what remembers the next one. The list itself goes
 * there, since only it knows when its rows and headings are there. The article that was read has the focus again.
 */
export function usePlace(): { place: ListPlace | null; onPlace(at: ListPlace | null): void } {
  const list = formatRoute({ ...route.value, page: 'list' });
  const left = useRef(place?.list === list ? { list, at: place.at } : null);
  useLayoutEffect(() => {
    if (cursorIndex.value !== null) request.value = { index: cursorIndex.value, focus: true };
  }, []);
  // Another list, which the side bar leads to, begins at its top.
  const shown = useRef(list);
  useLayoutEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    left.current = null;
    scrollTo({ top: 0, behavior: 'instant' });
  }, [list]);
  const onPlace = useCallback((at: ListPlace | null) => {
    if (route.value.page === 'list') place = { list: formatRoute(route.value), at };
  }, []);
  return { place: left.current?.list === list ? left.current.at : null, onPlace };
}
