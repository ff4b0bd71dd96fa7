import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textScale } from './sizes';

/** A row that is to be brought into the window; each request is a new object. */
export interface FocusRow {
  index: number;
  /** True when its first link or button takes the focus as soon as it is drawn. */
  focus: boolean;
}

/** A heading before a row. */
export interface ListHeading {
  index: number;
  label: string;
  /** The text beside it, in a weaker colour; '' for nothing. */
  detail: string;
}

/** Where a list is scrolled to. It stays true when headings appear or go above it. */
export interface ListPlace {
  /** The first row that is in the window. */
  row: number;
  /** How much of this row is above the window, in CSS pixels; less than 0 where its heading is in the window. */
  above: number;
}

interface VirtualListProps {
  count: number;
  /** False while more rows are to come: a place that is not reached yet is sought again then. */
  isWhole?: boolean;
  /** The height of every row in CSS pixels, at the usual size of text. */
  rowHeight: number;
  label: string;
  /** The headings before some of the rows, in order. */
  headings?: readonly ListHeading[];
  request: FocusRow | null;
  /** Where the list is to begin; each is gone to once. */
  place?: ListPlace | null;
  /** Called with the place whenever the list is scrolled; with null where its beginning is in the window. */
  onPlace?(place: ListPlace | null): void;
  /** Called with the rows that are drawn, `from` to `to` (exclusive), whenever they change. */
  onRange(from: number, to: number): void;
  row(index: number): ComponentChildren;
}

/** The height of a heading in CSS pixels, at the usual size of text; the style sheet has the same. */
const HEADING = 38;

/** Heights in CSS pixels, at the size of text that the reader has. */
interface Heights {
  row: number;
  heading: number;
}

const NO_HEADINGS: readonly ListHeading[] = [];

/** The number of rows that are drawn beyond each edge of the window, so that a turn of the wheel shows no gap. */
const MARGIN = 12;
/** The number of rows that are drawn before anybody knows how many are in the window. */
const FIRST_DRAWN = 8;

/** Shows a list of any length in the page's own scroll, of which only the rows around the window are drawn. */
export function VirtualList({
  count,
  isWhole = true,
  rowHeight,
  label,
  headings = NO_HEADINGS,
  request,
  place = null,
  onPlace,
  onRange,
  row,
}: VirtualListProps) {
  const scale = textScale();
  const heights = useMemo(() => ({ row: rowHeight * scale, heading: HEADING * scale }), [rowHeight, scale]);
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ from: 0, to: Math.min(count, FIRST_DRAWN) });
  // At first only the rows in the window are drawn, and those beyond it in a task after they are seen.
  const [margin, setMargin] = useState(0);
  useEffect(() => {
    const later = setTimeout(() => setMargin(MARGIN));
    return () => clearTimeout(later);
  }, []);
  const answered = useRef<FocusRow | null>(null);

  // Only here is the page scrolled for the sake of a place: to the one that is asked for, and, because headings come
  // later than rows, so that what the reader looks at stays where it is when some appear above it.
  const drawn = useRef({ headings, count });
  const goneTo = useRef<ListPlace | null>(null);
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { headings, count };
    const above = () => -(list.current?.getBoundingClientRect().top ?? 0);
    const now = above();
    if (place && place !== goneTo.current) {
      const wanted = contentTop(place.row, heights, headings) + place.above;
      if (wanted !== now) scrollBy({ top: wanted - now, behavior: 'instant' });
      if (isWhole || Math.abs(above() - wanted) < 1) goneTo.current = place;
      return;
    }
    if (now <= 0 || before.count !== count || before.headings === headings) return;
    const row = rowAt(now, count, heights, before.headings);
    const moved = contentTop(row, heights, headings) - contentTop(row, heights, before.headings);
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  }, [headings, count, heights, place, isWhole]);

  const measure = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const first = Math.max(0, rowAt(-top, count, heights, headings) - margin);
    const last = Math.min(count, rowAt(innerHeight - top - 1, count, heights, headings) + 1 + margin);
    setRange((before) => (before.from === first && before.to === last ? before : { from: first, to: last }));
  }, [count, heights, headings, margin]);
  useLayoutEffect(() => {
    measure();
    const onScroll = () => {
      measure();
      onPlace?.(placeOf(list.current, count, heights, headings));
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', measure);
    };
  }, [measure, onPlace]);
  useLayoutEffect(() => onRange(range.from, range.to), [range.from, range.to, onRange]);

  // Once a request: whatever changes later, the list is where the reader has scrolled it.
  useLayoutEffect(() => {
    if (!request || !list.current) return;
    const index = request.index;
    scrollIntoWindow(list.current, contentTop(index, heights, headings), heights);
    measure();
  }, [request]);
  // This runs after every drawing: the requested row may be drawn, or get its content, only later.
  useLayoutEffect(() => {
    if (!request?.focus || answered.current === request) return;
    const control = list.current?.querySelector<HTMLElement>(`[data-index="${request.index}"] :is(a, button)`);
    if (!control) return;
    answered.current = request;
    control.focus({ preventScroll: true });
  });

  const rows = [];
  for (let index = range.from; index < Math.min(range.to, count); index++) {
    const { heading, height } = headingAt(index, heights, headings);
    rows.push(
      <li
        key={index}
        class="virtual-row"
        data-index={index}
        style={{ blockSize: `${heights.row + height}px`, insetBlockStart: `${topOf(index, heights, headings)}px` }}
        aria-posinset={index + 1}
        aria-setsize={count}
      >
        {heading && (
          <h2 class="list-heading">
            {heading.label} {heading.detail && <span>{heading.detail}</span>}
          </h2>
        )}
        <div style={{ blockSize: `${heights.row}px` }}>{row(index)}</div>
      </li>,
    );
  }
  return (
    <ul
      ref={list}
      class="virtual-list"
      style={{ blockSize: `${topOf(count, heights, headings)}px` }}
      aria-label={label}
    >
      {rows}
    </ul>
  );
}

/** Scrolls just far enough that a row is in the part of the window that no bar covers. */
function scrollIntoWindow(list: HTMLElement, offset: number, heights: Heights): void {
  const top = list.getBoundingClientRect().top + offset;
  const covered = Number.parseFloat(getComputedStyle(list).scrollPaddingBlockStart) || 0;
  if (top < covered) scrollBy({ top: top - covered, behavior: 'instant' });
  else if (top + heights.row > innerHeight) scrollBy({ top: top + heights.row - innerHeight + 8, behavior: 'instant' });
}

/** Gives how many headings are before row `index`, not counting its own. */
function headingsBefore(index: number, headings: readonly ListHeading[]): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle].index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives where row `index` begins, with its heading, in CSS pixels from the top of the list. */
const topOf = (index: number, heights: Heights, headings: readonly ListHeading[]) =>
  index * heights.row + headingsBefore(index, headings) * heights.heading;

/** Gives where row `index` itself begins, below its heading. */
const contentTop = (index: number, heights: Heights, headings: readonly ListHeading[]) =>
  topOf(index, heights, headings) + headingAt(index, heights, headings).height;

/** Gives where the list is scrolled to; null where its beginning is in the window. */
function placeOf(
  list: HTMLElement | null,
  count: number,
  heights: Heights,
  headings: readonly ListHeading[],
): ListPlace | null {
  const above = -(list?.getBoundingClientRect().top ?? 0);
  if (above <= 0) return null;
  const row = rowAt(above, count, heights, headings);
  return { row, above: above - contentTop(row, heights, headings) };
}

/** Gives the heading of row `index`, and its height. */
function headingAt(
  index: number,
  heights: Heights,
  headings: readonly ListHeading[],
): { heading: ListHeading | null; height: number } {
  const next = headings[headingsBefore(index, headings)];
  return next?.index === index ? { heading: next, height: heights.heading } : { heading: null, height: 0 };
}

/** Gives the row at this many pixels from the top of the list. */
function rowAt(offset: number, count: number, heights: Heights, headings: readonly ListHeading[]): number {
  let [low, high] = [0, Math.max(0, count - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (topOf(middle, heights, headings) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
