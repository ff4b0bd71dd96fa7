import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps {
  count: number;
  /** Height of every row in CSS pixels. */
  rowHeight: number;
  label: string;
  /** Called with the rows that are drawn, `from` to `to` (exclusive), whenever they change. */
  onRange(from: number, to: number): void;
  row(index: number): ComponentChildren;
}

/** Rows drawn beyond each edge of the window, so that a turn of the wheel shows no gap. */
const MARGIN = 12;

/** A list of any length in the page's own scroll, of which only the rows around the window are drawn. */
export function VirtualList({ count, rowHeight, label, onRange, row }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ from: 0, to: Math.min(count, 30) });

  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight) - MARGIN);
      const last = Math.min(count, Math.ceil((innerHeight - top) / rowHeight) + MARGIN);
      setRange((before) => (before.from === first && before.to === last ? before : { from: first, to: last }));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [count, rowHeight]);
  useLayoutEffect(() => onRange(range.from, range.to), [range.from, range.to, onRange]);

  const rows = [];
  for (let index = range.from; index < Math.min(range.to, count); index++) {
    rows.push(
      <li
        key={index}
        class="virtual-row"
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
