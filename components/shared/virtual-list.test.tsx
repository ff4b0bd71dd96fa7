// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { type FocusRow, type ListHeading, type ListPlace, VirtualList } from './virtual-list';

const ROW = 100;
let top = 0;

beforeEach(() => {
  top = 0;
  vi.stubGlobal('innerHeight', 800);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 600, 0));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function list(
  more: {
    count?: number;
    headings?: ListHeading[];
    request?: FocusRow | null;
    isWhole?: boolean;
    place?: ListPlace | null;
    onPlace?(place: ListPlace | null): void;
    onRange?(from: number, to: number): void;
  } = {},
) {
  return (
    <VirtualList
      count={more.count ?? 1000}
      rowHeight={ROW}
      label="Articles"
      headings={more.headings}
      request={more.request ?? null}
      isWhole={more.isWhole}
      place={more.place}
      onPlace={more.onPlace}
      onRange={more.onRange ?? (() => undefined)}
      row={(index) => <a href={`#${index}`}>{`${index}.`}</a>}
    />
  );
}

/** Waits until the rows beyond the window are drawn, too: `from` to `to`. */
const drawsBeyond = (onRange: () => void, from: number, to: number) =>
  waitFor(() => expect(onRange).toHaveBeenLastCalledWith(from, to));

describe('a long list', () => {
  holdsInEachState({ long: () => list(), empty: () => list({ count: 0 }) });

  it('draws the rows around the window only, those in it first, each with its place in the whole', async () => {
    const onRange = vi.fn();
    const { getAllByRole, getByRole } = draw(list({ onRange }));
    // Eight rows fill the window; a dozen more are ready below it.
    expect(onRange).toHaveBeenLastCalledWith(0, 8);
    await drawsBeyond(onRange, 0, 20);
    const rows = getAllByRole('listitem');
    expect(rows).toHaveLength(20);
    expect([rows[3].getAttribute('aria-posinset'), rows[3].getAttribute('aria-setsize')]).toEqual(['4', '1000']);
    expect(getByRole('list', { name: 'Articles' }).style.blockSize).toBe('100000px');
  });

  it('has headings before rows, and counts with their height', async () => {
    const onRange = vi.fn();
    const headings = [
      { index: 0, label: 'Today', detail: 'March 20' },
      { index: 3, label: 'Yesterday', detail: '' },
    ];
    const { getAllByRole, getByRole } = draw(list({ headings, onRange }));
    const rows = getAllByRole('listitem');
    expect(rows.slice(0, 5).map(({ style }) => style.insetBlockStart)).toEqual([
      '0px',
      '138px',
      '238px',
      '338px',
      '476px',
    ]);
    expect(rows[3].style.blockSize).toBe('138px');
    expect(getAllByRole('heading').map(({ textContent }) => textContent?.trim())).toEqual([
      'Today March 20',
      'Yesterday',
    ]);
    expect(getByRole('list').style.blockSize).toBe('100076px');
    top = -476;
    fireEvent.scroll(window);
    await drawsBeyond(onRange, 0, 24);
    top = -2076;
    fireEvent.scroll(window);
    expect(onRange).toHaveBeenLastCalledWith(8, 40);
  });

  it('stays at the row that is looked at when headings appear above it', () => {
    const scrolled = vi.fn();
    vi.stubGlobal('scrollBy', scrolled);
    const today = [{ index: 0, label: 'Today', detail: '' }];
    const { rerender } = draw(list());
    rerender(list({ headings: [] }));
    expect(scrolled).not.toHaveBeenCalled();
    top = -5020;
    rerender(list({ headings: today }));
    expect(scrolled.mock.calls).toEqual([[{ top: 38, behavior: 'instant' }]]);
    // One below the window moves nothing, and neither does one that comes with another article.
    rerender(list({ headings: [...today, { index: 90, label: 'Yesterday', detail: '' }] }));
    rerender(list({ count: 1001, headings: [] }));
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('tells its place by the row that is looked at, and begins there again, whenever rows and headings come', () => {
    const onPlace = vi.fn();
    const today = [{ index: 0, label: 'Today', detail: '' }];
    const { redraw } = draw(list({ headings: today, onPlace }));
    top = -5058;
    fireEvent.scroll(window);
    const place = { row: 50, above: 20 };
    expect(onPlace).toHaveBeenLastCalledWith(place);
    top = 60;
    fireEvent.scroll(window);
    expect(onPlace).toHaveBeenLastCalledWith(null);

    const longest = vi.fn(() => 22 * ROW);
    const scrolled = vi.fn(({ top: by }: { top: number }) => {
      top = -Math.min(longest(), by - top);
    });
    vi.stubGlobal('scrollBy', scrolled);
    // The first rows are too few to scroll so far; the headings are not known yet.
    redraw(list({ count: 30, isWhole: false, place }));
    expect(top).toBe(-22 * ROW);
    longest.mockReturnValue(1e6);
    redraw(list({ place }));
    expect(top).toBe(-5020);
    redraw(list({ headings: today, place }));
    expect(top).toBe(-5058);
    // It is gone to once: later the reader is where the list was scrolled to.
    top = -300;
    redraw(list({ count: 1001, headings: today, place }));
    expect(top).toBe(-300);
  });

  it('begins as far down as it goes where rows are gone since', () => {
    const scrolled = vi.fn();
    vi.stubGlobal('scrollBy', scrolled);
    const place = { row: 50, above: 20 };
    const { redraw } = draw(list({ count: 20, place }));
    expect(scrolled).toHaveBeenCalledTimes(1);
    redraw(list({ count: 21, place }));
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('follows the scrolling', async () => {
    const onRange = vi.fn();
    const { getByText, queryByText } = draw(list({ onRange }));
    await drawsBeyond(onRange, 0, 20);
    top = -50 * ROW;
    fireEvent.scroll(window);
    expect(onRange).toHaveBeenLastCalledWith(38, 70);
    expect(getByText('50.')).toBeTruthy();
    expect(queryByText('3.')).toBeNull();
  });

  it('ends with the last row', () => {
    const { getAllByRole } = draw(list({ count: 5 }));
    expect(getAllByRole('listitem')).toHaveLength(5);
  });

  it('brings a row into the window and puts the focus on it, once', async () => {
    const scrolled = vi.fn();
    const onRange = vi.fn();
    vi.stubGlobal('scrollBy', scrolled);
    const request = { index: 12, focus: true };
    const { getByText, redraw } = draw(list({ onRange }));
    await drawsBeyond(onRange, 0, 20);
    redraw(list({ request }));
    expect(scrolled).toHaveBeenCalledWith({ top: 13 * ROW - 800 + 8, behavior: 'instant' });
    expect(document.activeElement).toBe(getByText('12.'));
    getByText('2.').focus();
    redraw(list({ request }));
    expect(document.activeElement).toBe(getByText('2.'));
  });

  it('is scrolled as the reader likes after a row was asked for, also when its headings are told anew', () => {
    const request = { index: 12, focus: true };
    const headings = () => [{ index: 0, label: 'Today', detail: '' }];
    const { redraw } = draw(list({ request, headings: headings() }));
    const scrolled = vi.fn();
    vi.stubGlobal('scrollBy', scrolled);
    top = -50 * ROW;
    fireEvent.scroll(window);
    redraw(list({ request, headings: headings() }));
    expect(scrolled).not.toHaveBeenCalled();
    redraw(list({ request: { ...request }, headings: headings() }));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('leaves the focus where it is when only the place is asked for', () => {
    const { redraw } = draw(list());
    redraw(list({ request: { index: 2, focus: false } }));
    expect(document.activeElement).toBe(document.body);
  });
});
