import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The size of text that browsers have before a reader changes it, in CSS pixels. Sizes in code are meant for this one. */
const USUAL = 16;

/** Gives how many times larger than usual the reader's browser sets text. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
}

/** Gives a length, in CSS pixels at the usual size of text, as one that grows with the text. */
export const rem = (length: number) => `${length / USUAL}rem`;

/**
 * Gives the width of an element as it changes, in CSS pixels at the usual size of text; 0 before it is drawn. So a picture has fewer
 * letters beside each other where these are larger.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width / textScale())));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return width;
}
