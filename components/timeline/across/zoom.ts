import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  zoom(factor: number): void;
  /** Goes to the next event in the picture, or the one before. */
  step(by: number): void;
  /** Goes to the next lane, or the one before. */
  change(by: number): void;
  open(): void;
  close(): void;
  onToday(): void;
  onUsual(): void;
}

/** Gives what the keys do in the picture; other keys are left to the page. */
export function useZoomKeys(keys: Keys): (event: KeyboardEvent) => void {
  const actions: Record<string, () => void> = {
    ArrowRight: () => keys.step(1),
    ArrowLeft: () => keys.step(-1),
    ArrowDown: () => keys.change(1),
    ArrowUp: () => keys.change(-1),
    Enter: keys.open,
    Escape: keys.close,
    '+': () => keys.zoom(0.7),
    '=': () => keys.zoom(0.7),
    '-': () => keys.zoom(1 / 0.7),
    t: keys.onToday,
    '0': keys.onUsual,
  };
  return (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

interface Wheel {
  zoom(factor: number, around?: number): void;
  pan(share: number): void;
  /** Gives the time at a place in the picture, as a share of its width from the left. */
  timeAt(share: number): number;
  dir: 'ltr' | 'rtl';
}

/**
 * The wheel zooms with Ctrl or ⌘ (and with a pinch on a trackpad, which browsers report in the same way), and moves
 * with Shift or sideways. The plain wheel scrolls the page.
 */
export function useZoomWheel(element: RefObject<HTMLElement | null>, wheel: Wheel): void {
  const latest = useRef(wheel);
  latest.current = wheel;
  useEffect(() => {
    const target = element.current;
    const turned = (event: WheelEvent) => {
      const { zoom, pan, timeAt, dir } = latest.current;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!target) return;
      if (event.ctrlKey || event.metaKey) {
        const share = (event.clientX - target.getBoundingClientRect().left) / (target.clientWidth || 1);
        zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 120), timeAt(share));
      } else if (isSideways) {
        const by = (event.deltaX || event.deltaY) / target.clientWidth;
        pan(dir === 'rtl' ? -by : by);
      } else return;
      event.preventDefault();
    };
    target?.addEventListener('wheel', turned, { passive: false });
    return () => target?.removeEventListener('wheel', turned);
  }, []);
}
