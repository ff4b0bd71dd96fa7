import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A row to be brought into the window; a new object each time it is asked for. */
export interface RowRequest {
  index: number;
  /** Its first link or button takes the focus as soon as it is drawn. */
  focus: boolean;
}

interface VirtualListProps {
  count: number;
  /** Height of every row in CSS pixels. */
  rowHeight: number;
  label: string;
  request: RowRequest | null;
  /** Called with the rows that are drawn, `from` to `to` (exclusive), whenever they change. */
  onRange(from: number, to: number): void;
  row(index: number): ComponentChildren;
}

/** Rows drawn beyond each edge of the window, so that a turn of the wheel shows no gap. */
const MARGIN = 12;

/** A list of any length in the page's own scroll, of which only the rows around the window are drawn. */
export function VirtualList({ count, rowHeight, label, request, onRange, row }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ from: 0, to: Math.min(count, 30) });
  const answered = useRef<RowRequest | null>(null);

  const measure = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const first = Math.max(0, Math.floor(-top / rowHeight) - MARGIN);
    const last = Math.min(count, Math.ceil((innerHeight - top) / rowHeight) + MARGIN);
    setRange((before) => (before.from === first && before.to === last ? before : { from: first, to: last }));
  }, [count, rowHeight]);
  useLayoutEffect(() => {
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [measure]);
  useLayoutEffect(() => onRange(range.from, range.to), [range.from, range.to, onRange]);

  useLayoutEffect(() => {
    if (!request || !list.current) return;
    scrollIntoWindow(list.current, request.index, rowHeight);
    measure();
  }, [request, rowHeight, measure]);
  // After every drawing: the row that is asked for may be drawn, or get its content, only later.
  useLayoutEffect(() => {
    if (!request?.focus || answered.current === request) return;
    const control = list.current?.querySelector<HTMLElement>(`[data-index="${request.index}"] :is(a, button)`);
    if (!control) return;
    answered.current = request;
    control.focus({ preventScroll: true });
  });

  const rows = [];
  for (let index = range.from; index < Math.min(range.to, count); index++) {
    rows.push(
      <li
        key={index}
        class="virtual-row"
        data-index={index}
        style={{ blockSize: `${rowHeight}px`, insetBlockStart: `${index * rowHeight}px` }}
        aria-posinset={index + 1}
        aria-setsize={count}
      >
        {row(index)}
      </li>,
    );
  }
  return (
    <ul ref={list} class="virtual-list" style={{ blockSize: `${count * rowHeight}px` }} aria-label={label}>
      {rows}
    </ul>
  );
}

/** Scrolls just far enough that a row stands in the part of the window that no bar covers. */
function scrollIntoWindow(list: HTMLElement, index: number, rowHeight: number): void {
  const top = list.getBoundingClientRect().top + index * rowHeight;
  const covered = Number.parseFloat(getComputedStyle(list).scrollPaddingBlockStart) || 0;
  if (top < covered) scrollBy({ top: top - covered, behavior: 'instant' });
  else if (top + rowHeight > innerHeight) scrollBy({ top: top + rowHeight - innerHeight + 8, behavior: 'instant' });
}
