import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../lib/library/database/records';
import { firstBlockBelow } from './text-range';

/** Share of a text from which it counts as begun: less is only a glance. */
export const BEGUN = 0.02;
/** Share from which it counts as read to the end: between the two, reading continues where it stopped. */
const READ = 0.97;

/**
 * Scrolls to where the reader stopped, and reports every place where scrolling comes to rest.
 * @param start where to continue; null to begin at the top
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
    if (root.current) goOnAt(root.current, start.block);
  }, []);

  useEffect(
    () =>
      followPlace(
        () => root.current?.querySelector('.article-text') ?? null,
        null,
        (block, progress) => told.current(block, progress),
      ),
    [root],
  );
}

/**
 * Reports every place where scrolling comes to rest: the block at the top, and the share of the text that was passed.
 * @param scroller the element that scrolls the text; null for the window
 * @returns a function that stops it, and reports the last place
 */
export function followPlace(
  textOf: () => Element | null,
  scroller: Element | null,
  onRest: (block: number, progress: number) => void,
): () => void {
  let hasMoved = false;
  const rest = () => {
    const text = textOf();
    if (!text || !hasMoved) return;
    hasMoved = false;
    const { top, height } = text.getBoundingClientRect();
    const progress = Math.max(0, Math.min(1, (innerHeight - top) / height));
    const first = firstBlockBelow(text, scroller ? scroller.getBoundingClientRect().top : BAR);
    const isAtTop = (scroller?.scrollTop ?? scrollY) === 0;
    onRest(isAtTop ? 0 : Number(first?.dataset.block ?? 0), isAtTop ? 0 : progress);
  };
  const move = () => {
    hasMoved = true;
  };
  // The scroll event of an element does not bubble: it is heard on its way down.
  addEventListener('scroll', move, { passive: true, capture: true });
  addEventListener('scrollend', rest, { capture: true });
  addEventListener('pagehide', rest);
  return () => {
    rest();
    removeEventListener('scroll', move, { capture: true });
    removeEventListener('scrollend', rest, { capture: true });
    removeEventListener('pagehide', rest);
  };
}

/** Scrolls a block to the top of what scrolls the text. */
export function goOnAt(text: Element, number: number): void {
  const block = text.querySelector(`[data-block="${number}"]`);
  block?.scrollIntoView({ block: 'start', behavior: 'instant' });
  // In a large article the stretches around it have their true heights only now.
  if (block?.closest('.stretch'))
    requestAnimationFrame(() => block.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** The height of what covers the top of the window, in CSS pixels. */
const BAR = 64;
