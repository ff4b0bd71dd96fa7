import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../lib/library/database/records';
import { firstBlockBelow } from './text-range';

/** Less than this was only a glance, and more than that is the end: reading goes on from between the two. */
const BEGUN = 0.02;
const READ = 0.97;

/**
 * Leads to where the reader stopped, and tells of every place where scrolling comes to rest.
 * @param start where to go on; null to begin at the top
 */
export function useReadingPosition(
  root: RefObject<HTMLElement | null>,
  start: Pick<Reading, 'block' | 'progress'> | null,
  onRest: (block: number, progress: number) => void,
): void {
  const told = useRef(onRest);
  told.current = onRest;

  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    if (!start || start.progress < BEGUN || start.progress > READ) return;
    const block = root.current?.querySelector(`[data-block="${start.block}"]`);
    block?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // In a large article the stretches around it have their true heights only now.
    if (block?.closest('.stretch'))
      requestAnimationFrame(() => block.scrollIntoView({ block: 'start', behavior: 'instant' }));
  }, []);

  useEffect(() => {
    let hasMoved = false;
    const rest = () => {
      const text = root.current?.querySelector('.article-text');
      if (!text || !hasMoved) return;
      hasMoved = false;
      const { top, height } = text.getBoundingClientRect();
      const progress = Math.max(0, Math.min(1, (innerHeight - top) / height));
      const first = firstBlockBelow(text, BAR);
      told.current(Number(first?.dataset.block ?? 0), scrollY === 0 ? 0 : progress);
    };
    const move = () => {
      hasMoved = true;
    };
    addEventListener('scroll', move, { passive: true });
    addEventListener('scrollend', rest);
    addEventListener('pagehide', rest);
    return () => {
      rest();
      removeEventListener('scroll', move);
      removeEventListener('scrollend', rest);
      removeEventListener('pagehide', rest);
    };
  }, [root]);
}

/** Height of what covers the top of the window, in CSS pixels. */
const BAR = 64;
