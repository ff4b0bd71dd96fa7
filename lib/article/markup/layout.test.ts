import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing/draft-of';
import { layoutOf } from './layout';

/** Tells whether two paragraphs, each in the first markup with a class in place of `*`, are set alike. */
function isAlike(one: string, other: string, markup = '<div class="*"><p>Quay</p></div>'): boolean {
  const [first, second] = pageOf(markup.replace('*', one) + markup.replace('*', other)).querySelectorAll('p');
  return layoutOf(first) === layoutOf(second);
}

describe('layoutOf', () => {
  it.each([
    ['text', 'text', true],
    ['text part-1', 'text part-12', true],
    ['block-6b392fa1 text', 'block-73db9de2 text', true],
    ['text', 'teaser', false],
    ['text wide', 'text', false],
  ])('of the classes %s and %s', (one, other, alike) => expect(isAlike(one, other)).toBe(alike));

  it('of a class of many letters is told at once', () => {
    expect(isAlike('a'.repeat(500_000), 'b', '<p class="*">Quay</p>')).toBe(false);
  }, 15_000);

  it('asks the elements around, up to a level', () => {
    expect(isAlike('a', 'b', '<div class="*"><i><i><p>Quay</p></i></i></div>')).toBe(false);
    expect(isAlike('a', 'b', '<div class="*"><i><i><i><p>Quay</p></i></i></i></div>')).toBe(true);
  });
});
