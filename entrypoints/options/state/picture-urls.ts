import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PictureState } from '../../../lib/library/database/picture-records';
import { picturesOf } from '../../../lib/library/pictures/pictures';
import { library } from './app';
import { useLiveQuery } from './use-live-query';

/**
 * Gives the pictures that are kept of an article, as addresses that only this page knows, by their address in the
 * article; they are revoked when the article is left. Null until the library has answered.
 */
export function usePictureUrls(id: number): { urls: ReadonlyMap<string, string>; state: PictureState | null } | null {
  const kept = useLiveQuery(() => picturesOf(library, id), [id]);
  const made = useRef(new Map<string, string>());
  useEffect(
    () => () => {
      for (const url of made.current.values()) URL.revokeObjectURL(url);
    },
    [],
  );
  return useMemo(() => {
    if (!kept) return null;
    for (const { src, file } of kept.files) {
      if (!made.current.has(src)) made.current.set(src, URL.createObjectURL(file));
    }
    return { urls: new Map(made.current), state: kept.state };
  }, [kept]);
}
