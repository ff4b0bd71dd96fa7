// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../../testing/render';
import { StorySections } from './story-sections';

const SECTIONS = [
  { id: 'first', label: 'First', count: 1 },
  { id: 'second', label: 'Second', count: null },
  { id: 'third', label: 'Third', count: 2 },
];
/** The places of the headings below the top of the window, which is 768 high. */
let tops: Record<string, number> = {};

function page() {
  return (
    <>
      <StorySections name="A story" sections={SECTIONS} />
      {SECTIONS.map(({ id, label }) => (
        <h2 key={id} id={id} tabIndex={-1}>
          {label}
        </h2>
      ))}
    </>
  );
}

function drawn() {
  const real = HTMLElement.prototype.getBoundingClientRect;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const { top = 0 } = { top: tops[this.id] };
    return this.id in tops ? new DOMRect(0, top) : real.call(this);
  });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const { getByRole, getAllByRole } = draw(page());
  const marked = () =>
    getAllByRole('button').flatMap((tab) => (tab.hasAttribute('aria-current') ? tab.textContent : []));
  const scroll = (next: typeof tops) => {
    tops = next;
    fireEvent.scroll(window);
  };
  return { getByRole, marked, scroll };
}

afterEach(() => vi.restoreAllMocks());

describe('the tabs of a story', () => {
  it('mark the section that takes most of the window', () => {
    const { marked, scroll } = drawn();
    scroll({ first: 600, second: 2000, third: 3000 });
    expect(marked()).toEqual(['First 1']);
    // The heading of the second has passed, but the third fills the window.
    scroll({ first: -900, second: 10, third: 330 });
    expect(marked()).toEqual(['Third 2']);
    scroll({ first: -900, second: 10, third: 700 });
    expect(marked()).toEqual(['Second']);
  });

  it('mark the section that was asked for, however short it is, until the reader scrolls', () => {
    const { getByRole, marked, scroll } = drawn();
    scroll({ first: 600, second: 2000, third: 3000 });
    fireEvent.click(getByRole('button', { name: 'Second' }));
    scroll({ first: -900, second: 64, third: 200 });
    expect(marked()).toEqual(['Second']);
    fireEvent.wheel(window);
    scroll({ first: -910, second: 54, third: 190 });
    expect(marked()).toEqual(['Third 2']);
  });
});
