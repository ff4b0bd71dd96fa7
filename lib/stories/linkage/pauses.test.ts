import { expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { emptyCounts } from '../terms/term-counts';
import { partEvents, splitAtPauses } from './pauses';

let made = 0;

interface Given {
  day: string | null;
  text: string;
}

function partsOf(articles: Given[], labels = new Int32Array(articles.length)): number[] {
  const facts = { dates: [], figures: [], people: [] };
  const rows = articles.map(({ day, text }) => {
    const of = { title: '', siteName: '', publishedAt: day, savedAt: day ?? '2025-01-01', lang: 'en', facts };
    return describeArticle({ ...of, id: String(made++), blocks: [{ text: `Late on Monday, ${text}` }] });
  });
  const splitting = splitAtPauses(rows, labels, emptyCounts());
  for (let step = splitting.next(); ; step = splitting.next()) if (step.done) return [...step.value];
}

const ORDER = 'mayor Ines Falk signed an order that halts the ferry of Merrow for lack of lifeboats aboard.';
const SAME = 'mayor Ines Falk said that the ferry, halted for lack of lifeboats aboard, sails from Merrow again.';
const OTHER = 'mayor Ines Falk signed an order that bans dogs from the meadows, parks and beaches of Merrow.';
const twice = (day: string, text: string): Given[] => Array(2).fill({ day, text });

it('parts what one person did in one month and in the next', () => {
  expect(partsOf([...twice('2025-05-01', ORDER), ...twice('2025-06-20', OTHER)])).toEqual([0, 0, 2, 2]);
});

it('leaves together what is one matter, and what happened within two weeks', () => {
  expect(partsOf([...twice('2025-05-01', ORDER), ...twice('2025-06-20', SAME)])).toEqual([0, 0, 0, 0]);
  expect(partsOf([...twice('2025-05-01', ORDER), ...twice('2025-05-15', OTHER)])).toEqual([0, 0, 0, 0]);
  expect(partsOf([...twice('2025-05-01', ORDER), ...twice('2025-05-16', OTHER)])).toEqual([0, 0, 2, 2]);
});

it('joins a moment to any earlier one of its matter', () => {
  const three = [...twice('2025-05-01', ORDER), ...twice('2025-06-01', OTHER), ...twice('2025-07-01', SAME)];
  expect(partsOf(three)).toEqual([0, 0, 2, 2, 0, 0]);
});

it('parts no single article: too little is known of its matter', () => {
  expect(partsOf([...twice('2025-05-01', ORDER), { day: '2025-06-20', text: OTHER }])).toEqual([0, 0, 0]);
});

it('parts no story that is in the news again and again, and none of many articles', () => {
  const months = ['05-01', '06-01', '07-01', '08-01'];
  const matters = [
    ORDER,
    OTHER,
    'mayor Ines Falk opened a school for nurses and midwives beside the hospital of Merrow.',
    'mayor Ines Falk sold an old mill with its turbines and its weir to brewers from Merrow.',
  ];
  const often = months.flatMap((day, i) => twice(`2025-${day}`, matters[i]));
  expect(partsOf(often)).toEqual(Array(8).fill(0));
  expect(partsOf(often.slice(2))).toEqual([0, 0, 2, 2, 4, 4]);
  const many = [...Array<Given>(8).fill({ day: '2025-05-01', text: ORDER }), ...twice('2025-06-20', OTHER)];
  expect(partsOf(many)).toEqual(Array(10).fill(0));
  expect(partsOf(many.slice(1))).toEqual([...Array(7).fill(0), 7, 7]);
});

it('parts no story that is in the news for days on end', () => {
  const later = twice('2025-06-20', OTHER);
  expect(partsOf([...twice('2025-05-01', ORDER), { day: '2025-05-08', text: ORDER }, ...later])).toEqual([
    0, 0, 0, 3, 3,
  ]);
  expect(partsOf([...twice('2025-05-01', ORDER), { day: '2025-05-09', text: ORDER }, ...later])).toEqual(
    Array(5).fill(0),
  );
});

it('leaves an undated article with the moment before it, and groups two', () => {
  const [first, second] = [twice('2025-05-01', ORDER), twice('2025-06-20', OTHER)];
  expect(partsOf([...first, ...second, { day: null, text: ORDER }])).toEqual([0, 0, 2, 2, 0]);
  expect(partsOf([...first, ...first], Int32Array.of(0, 0, 2, 2))).toEqual([0, 0, 2, 2]);
});

it('reads all words where capitals show no names', () => {
  const halted = 'am Montag hielt Ines Falk die Fähre von Merrow wegen der Rettungsboote am Ufer des Hafens auf.';
  const again = 'am Freitag fuhr Ines Falk mit der Fähre und Rettungsbooten vom Ufer des Hafens.';
  expect(partsOf([...twice('2025-05-01', halted), ...twice('2025-06-20', again)])).toEqual([0, 0, 0, 0]);
});

it('partEvents keeps an event within its group', () => {
  expect([...partEvents(Int32Array.of(7, 7, 7, 8), Int32Array.of(0, 0, 2, 2))]).toEqual([0, 0, 2, 3]);
});
