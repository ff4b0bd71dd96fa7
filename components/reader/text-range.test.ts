// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { holdInView, positionsOf, rangeOf } from './text-range';

const draw = (html: string) => {
  const root = document.createElement('article');
  root.innerHTML = html;
  return root;
};

describe('rangeOf', () => {
  const root = draw('<p data-block="0">One <b>two</b> three</p><p data-block="1">Four</p>');

  it.each([
    [{ block: 0, start: 0, end: 3 }, 'One'],
    [{ block: 0, start: 4, end: 7 }, 'two'],
    [{ block: 0, start: 2, end: 9 }, 'e two t'],
    [{ block: 0, start: 0, end: 13 }, 'One two three'],
    [{ block: 1, start: 0, end: 4 }, 'Four'],
  ])('finds %j', (position, text) => {
    expect(rangeOf(root, position)?.toString()).toBe(text);
  });

  it('is null outside the text', () => {
    expect(rangeOf(root, { block: 2, start: 0, end: 1 })).toBeNull();
    expect(rangeOf(root, { block: 1, start: 0, end: 5 })).toBeNull();
  });
});

describe('positionsOf', () => {
  const root = draw('<p data-block="0">One <b>two</b> three</p><p>Aside</p><p data-block="1">Four</p>');
  const range = (from: [number, string], to: [number, string]) => {
    const made = document.createRange();
    const text = ([block, words]: [number, string], atEnd: boolean) => {
      const found = rangeOf(root, { block, start: 0, end: 1 });
      const element = found?.startContainer.parentElement ?? root;
      const start = element.textContent?.indexOf(words) ?? 0;
      const position = rangeOf(root, { block, start, end: start + words.length });
      if (!position) throw new Error(`no ${words}`);
      if (atEnd) made.setEnd(position.endContainer, position.endOffset);
      else made.setStart(position.startContainer, position.startOffset);
    };
    text(from, false);
    text(to, true);
    return made;
  };

  it('gives one for each block that is touched, without the white space at its ends', () => {
    expect(positionsOf(root, range([0, 'two'], [0, 'two ']))).toEqual([{ block: 0, start: 4, end: 7 }]);
    expect(positionsOf(root, range([0, 'two'], [1, 'Fo']))).toEqual([
      { block: 0, start: 4, end: 13 },
      { block: 1, start: 0, end: 2 },
    ]);
  });
});

describe('holdInView', () => {
  let grow = (_height: number) => {};
  class Watched {
    constructor(callback: (entries: { contentRect: { height: number } }[]) => void) {
      grow = (height) => callback([{ contentRect: { height } }]);
    }
    observe() {}
    disconnect() {
      grow = () => {};
    }
  }

  function hold(top: number) {
    vi.stubGlobal('ResizeObserver', Watched);
    const scrollBy = vi.fn();
    document.documentElement.scrollBy = scrollBy;
    document.body.innerHTML = '<div class="article-text"><p data-block="0">The quay was sold.</p></div>';
    const range = rangeOf(document, { block: 0, start: 4, end: 8 });
    if (!range) throw new Error('The words are there.');
    range.getBoundingClientRect = () => new DOMRect(0, top, 20, 20);
    return { letGo: holdInView(range), scrollBy };
  }

  it('brings the words back when what is above them has grown, until the reader looks elsewhere', () => {
    const { scrollBy } = hold(innerHeight + 300);
    grow(900);
    expect(scrollBy).not.toHaveBeenCalled();
    grow(1200);
    expect(scrollBy).toHaveBeenCalledWith({ top: innerHeight / 2 + 310, behavior: 'instant' });
    dispatchEvent(new Event('wheel'));
    grow(1500);
    expect(scrollBy).toHaveBeenCalledTimes(1);
  });

  it('leaves the text alone where the words are still in the window, and when it is let go', () => {
    const { scrollBy } = hold(innerHeight / 2);
    grow(900);
    grow(1200);
    expect(scrollBy).not.toHaveBeenCalled();
    const other = hold(-400);
    grow(900);
    other.letGo();
    grow(1200);
    expect(other.scrollBy).not.toHaveBeenCalled();
  });
});
