import { describe, expect, it } from 'vitest';
import fc from '../testing/properties';
import { nameTokens } from './name-tokens';

const words = (text: string) => {
  const { length, starts, ends } = nameTokens(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('nameTokens', () => {
  it.each([
    ["Ray 's shop, a 'smart' one", ['Ray', "'s", 'shop', ',', 'a', "'", 'smart', "'", 'one']],
    ["O'Neil met al-Sharaa.", ["O'Neil", 'met', 'al-Sharaa', '.']],
    ["Harrow's plan and Harris' reply", ['Harrow', "'s", 'plan', 'and', 'Harris', "'", 'reply']],
    [
      'J.K. Arden and H. W. Poe Jr. left the U.S. today.',
      ['J.K.', 'Arden', 'and', 'H.', 'W.', 'Poe', 'Jr.', 'left', 'the', 'U.S.', 'today', '.'],
    ],
    ['“We won,” said Gen. Orsi.', ['“', 'We', 'won', ',', '”', 'said', 'Gen.', 'Orsi', '.']],
    ['It rose 3.5% to 1,200.', ['It', 'rose', '3.5', '%', 'to', '1,200', '.']],
    ['the 1,000-for-1,000 swap', ['the', '1,000-for-1,000', 'swap']],
    ['Zoë\u00a0Đặng 👍 ok', ['Zoë', 'Đặng', '👍', 'ok']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives tokens in order that leave out nothing but white space and invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { length, starts, ends } = nameTokens(text);
        let at = 0;
        let between = '';
        let inOrder = true;
        for (let i = 0; i < length; i++) {
          inOrder &&= starts[i] >= at && ends[i] > starts[i];
          between += text.slice(at, starts[i]);
          at = ends[i];
        }
        between += text.slice(at);
        return inOrder && at <= text.length && !/[\p{L}\p{N}]/u.test(between);
      }),
    );
  });
});
