// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf } from './text-range';

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
