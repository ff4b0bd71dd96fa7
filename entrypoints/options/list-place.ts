import { useLayoutEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { formatRoute } from '../../components/route';
import { route } from './app';
import { cursorIndex, found, isWhole, request } from './list-state';

/** Which list the reader was in last, and how far it was scrolled, in CSS pixels. */
const placeSchema = v.object({ list: v.string(), top: v.number() });

const KEY = 'list-place';
let place = readPlace();
// For the session of this tab: it is of no use to another, and no part of the library.
addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(place)));

function readPlace(): v.InferOutput<typeof placeSchema> {
  try {
    return v.parse(placeSchema, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
  } catch {
    return { list: '', top: 0 };
  }
}

/** The list is where it was left, also after a reload: at the same scroll, or at least at the article that was read. */
export function usePlace(): void {
  const list = formatRoute({ ...route.value, page: 'list' });
  const wanted = useRef(place.list === list ? place.top : 0);
  useLayoutEffect(() => {
    if (cursorIndex.value !== null) request.value = { index: cursorIndex.value, focus: true };
    const remember = () => {
      if (route.value.page === 'list') place = { list: formatRoute(route.value), top: scrollY };
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
  // The first rows are there before the list has its whole length to scroll.
  useLayoutEffect(() => {
    if (!wanted.current || !found.value) return;
    scrollTo({ top: wanted.current, behavior: 'instant' });
    if (isWhole.value || scrollY >= wanted.current) wanted.current = 0;
  }, [found.value]);
}
