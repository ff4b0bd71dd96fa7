import { useLayoutEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { formatRoute } from '../../../components/shared/route';
import { route } from './app';
import { cursorIndex, found, headingsAreKnown, isWhole, request } from './list-state';

/**
 * The list that the reader was in last, and how much of it was above the window, in CSS pixels: there may or may not be
 * a notice above it.
 */
const placeSchema = v.object({ list: v.string(), top: v.number() });

const KEY = 'list-place';
let place = readPlace();
// It is kept for the session of this tab: another tab has no use for it, and it is no part of the library.
addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(place)));

function readPlace(): v.InferOutput<typeof placeSchema> {
  try {
    return v.parse(placeSchema, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
  } catch {
    return { list: '', top: 0 };
  }
}

/**
 * Puts the list where it was left, also after a reload: at the same scroll position, or at least at the article that
 * was read.
 */
export function usePlace(): void {
  const list = formatRoute({ ...route.value, page: 'list' });
  const wanted = useRef(place.list === list ? place.top : 0);
  useLayoutEffect(() => {
    if (cursorIndex.value !== null) request.value = { index: cursorIndex.value, focus: true };
    const remember = () => {
      if (route.value.page === 'list')
        place = { list: formatRoute(route.value), top: Math.max(0, scrollY - topOfList()) };
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
  // Another list, which the side bar leads to, begins at its top.
  const shown = useRef(list);
  useLayoutEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    wanted.current = 0;
    scrollTo({ top: 0, behavior: 'instant' });
  }, [list]);
  // The first rows are there before the list is long enough to scroll, and before the headings above them.
  useLayoutEffect(() => {
    if (!wanted.current || !found.value) return;
    const top = topOfList() + wanted.current;
    scrollTo({ top, behavior: 'instant' });
    if (headingsAreKnown.value && (isWhole.value || scrollY >= Math.floor(top))) wanted.current = 0;
  }, [found.value, headingsAreKnown.value]);
}

/** Gives where the list begins in the page, in CSS pixels. */
function topOfList(): number {
  const list = document.querySelector('.virtual-list');
  return list ? list.getBoundingClientRect().top + scrollY : 0;
}
