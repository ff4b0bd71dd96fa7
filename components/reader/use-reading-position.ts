import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../lib/library/database/records';
import { textScale } from '../shared/sizes';
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
 * Reports every place where scrolling comes to rest: the block at the top, and the share of the text that was passed. A place is a new one
 * where the text stands elsewhere than at the last rest. It is not told by events of scrolling: that of a scrolling before this was
 * called may come after it.
 * @param scroller the element that scrolls the text; null for the window
 * @param start how far it was scrolled at the last rest, in CSS pixels, where that is not where it is now
 * @returns a function that stops it, and reports the last place
 */
export function followPlace(
  textOf: () => Element | null,
  scroller: Element | null,
  onRest: (block: number, progress: number) => void,
  start?: number,
): () => void {
  const scrolledBy = () => scroller?.scrollTop ?? scrollY;
  let rested = start ?? scrolledBy();
  const rest = () => {
    const text = textOf();
    const now = scrolledBy();
    if (!text || now === rested) return;
    rested = now;
    const { top, height } = text.getBoundingClientRect();
    const progress = Math.max(0, Math.min(1, (innerHeight - top) / height));
    const first = firstBlockBelow(text, scroller ? scroller.getBoundingClientRect().top : BAR * textScale());
    const isAtTop = now === 0;
    onRest(isAtTop ? 0 : Number(first?.dataset.block ?? 0), isAtTop ? 0 : progress);
  };
  // The event of an element does not bubble: it is heard on its way down.
  addEventListener('scrollend', rest, { capture: true });
  addEventListener('pagehide', rest);
  return () => {
    rest();
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

/** The height of what covers the top of the window, in CSS pixels at the usual size of text. */
const BAR = 64;
