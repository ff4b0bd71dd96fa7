// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { positionsOf, rangeOf } from './text-range';

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
