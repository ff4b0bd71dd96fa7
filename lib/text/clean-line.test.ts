import { expect, it } from 'vitest';
import { cleanLine, cleanTitle } from './clean-line';
import fc from './testing/properties';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

it.each([
  ['A \u202egnp.exe\u202c ferry', 'A gnp.exe ferry'],
  ['Two\r\nlines\u2028and\ta tab', 'Two lines and a tab'],
  ['a\u0000b\u0007c', 'abc'],
  ['  plain  ', 'plain'],
  ['lone \ud800 half', 'lone \ufffd half'],
  [`Z${'\u0300\u0301\u0302'.repeat(50)}algo`, `Z${'\u0300\u0301\u0302\u0300\u0301'}algo`],
  ['in\u200bvi\u2060si\u3164ble', 'invisible'],
  [`a${'\u200d'.repeat(500)}b`, 'a\u200db'],
  ['👩\u200d🚀 👍🏽 ❤️ कि ក្ត ที่', '👩\u200d🚀 👍🏽 ❤️ कि ក្ត ที่'],
  // Tags print nothing, but behind a black flag.
  [
    `A\u{e0061}\u{e0062} ferry 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}`,
    'A ferry 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ],
  ['\u2800 \u0301\u034f\u{e0041}', ''],
  ['שלום \u200fעולם', 'שלום \u200fעולם'],
])('makes one clean line of %j', (text, line) => {
  expect(cleanTitle(text)).toBe(line);
});

it('keeps so many characters, none of them cut in half', () => {
  expect(cleanLine('🚢'.repeat(20), 5)).toBe('🚢'.repeat(5));
  expect([...cleanTitle('x'.repeat(1e6))]).toHaveLength(500);
  expect(cleanLine(`abc🏴\u{e0067}\u{e0062}\u{e007f}`, 5)).toBe('abc🏴');
});

it('changes a clean line no more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = cleanTitle(text);
      expect(cleanTitle(line)).toBe(line);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
