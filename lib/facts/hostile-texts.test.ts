import { expect, it, vi } from 'vitest';
import { countWork } from '../text/testing/work';
import type { DateFact } from './facts';

/** Texts without stops, of one thing again and again: a page can hold what no article does. */
const UNITS: readonly (readonly [lang: string, unit: string])[] = [
  ['en', '$1 '],
  ['en', '\u202e1\u202c'],
  ['de', '1% '],
  ['de', 'Anna Brix 1 '],
  ['fr', '123 '],
  ['ru', '3 марта, '],
  ['ar', '3 مارس '],
  ['hi', '3 मार्च '],
  ['hi', '12:30 '],
  ['ja', '三月'],
  ['ja', '港の水先人'],
  ['ja', 'a港1'],
  ['zh', '港口的引航员'],
  ['zh', '三'],
  ['ko', '3월 '],
  ['ko', '세'],
  ['tr', '3 Mart '],
  ['es', '1.2.3.'],
];

it('reads a text four times as long with about four times the work, in every language', async () => {
  const growthOf = countWork();
  const { findFacts } = await import('./find-facts');
  const { loadFactWords } = await import('../languages/loaded');
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: '2025-03-12' };
  const grown: Record<string, number> = {};
  for (const [lang, unit] of UNITS) {
    await loadFactWords(lang);
    const read = (size: number) => {
      const blocks = [{ type: 'paragraph' as const, text: unit.repeat(size / unit.length) }];
      findFacts({ ...about, lang, blocks }, { people: null });
    };
    const growth = growthOf(read, 3000);
    if (growth > 6.5) grown[`${lang} ${unit}`] = growth;
  }
  expect(grown).toEqual({});
});

it('looks for the marks of quotations once a text, however many names are in it', async () => {
  const { isInQuotes } = await import('./keyfacts/person/subject');
  const text = '«Ana spoke», said Brix. “Lek”, she said, "Orsa". ';
  const asked = vi.spyOn(String.prototype, 'matchAll');
  const isQuoted = (name: string) => isInQuotes(text, { start: text.indexOf(name), end: text.length });
  expect(isQuoted('Ana')).toBe(true);
  const once = asked.mock.calls.length;
  expect(['Brix', 'Lek', 'she', 'Orsa'].map(isQuoted)).toEqual([false, true, false, true]);
  expect(asked).toHaveBeenCalledTimes(once);
  asked.mockRestore();
});

it('looks for the street of a day right before it alone', async () => {
  const { findFacts } = await import('./find-facts');
  const { loadFactWords } = await import('../languages/loaded');
  await loadFactWords('de');
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: '2025-03-12', lang: 'de' };
  const datesIn = (text: string): DateFact[] =>
    findFacts({ ...about, blocks: [{ type: 'paragraph', text }] }, { people: null }).dates;
  const tested = vi.spyOn(RegExp.prototype, 'test');
  expect(datesIn(`${'Der Hafen ruht weiter, '.repeat(50)} in der Straße des 17. Juni`)).toEqual([]);
  expect(datesIn(`${'Der Hafen ruht weiter, '.repeat(50)} am 17. Juni`)).toHaveLength(1);
  const streets = tested.mock.calls.filter((_, at) => String(tested.mock.contexts[at]).includes('straße des'));
  expect(streets.length).toBeGreaterThan(1);
  for (const [text] of streets) expect(text.length).toBeLessThanOrEqual(100);
  tested.mockRestore();
});
