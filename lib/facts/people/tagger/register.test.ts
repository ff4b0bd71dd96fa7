import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../english';
import { isTalk } from './register';
import { tokenizeBlocks } from './tokens';

describe('isTalk', () => {
  it.each([
    ['Thanks for the file.\nI will call you on Monday.\nDana', true],
    ['Dana fixed my car.', true],
    ['The mayor opened the bridge on Monday.', false],
    ['“I did what I could for you,” the mayor said on Monday.', false],
    ['"I did what I could," she said.\nThe bridge is open.', false],
    ['', false],
  ])('of %j is %s', (text, talks) => {
    expect(isTalk(tokenizeBlocks([text]), ENGLISH)).toBe(talks);
  });
});
