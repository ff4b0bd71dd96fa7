import { describe, expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { countArticle, emptyCounts } from '../terms/term-counts';
import { splitByActs } from './acts';

let made = 0;

/** Gives a sentence of words that no other text has. */
function ownWords(): string {
  const letters = (n: number) => [...String(n)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a');
  return `They saw ${Array.from({ length: 20 }, () => `z${letters(1000 + made++)}`).join(' ')}.`;
}

function saved(text: string) {
  const facts = { dates: [], figures: [], people: [] };
  const about = { title: '', siteName: '', publishedAt: '2025-06-12', savedAt: '2025-06-12', lang: 'en', facts };
  return describeArticle({ ...about, id: text, blocks: [{ text }] });
}

/** The parts of one group; each text is an article, those of a row report one event. `labels`: the group of each article. */
function partsOf(events: string[][], labels = events.flat().map(() => 0)): number[] {
  const articles = events.flat().map((text) => saved(`${text} ${ownWords()}`));
  const counts = emptyCounts();
  for (const article of articles) countArticle(counts, article);
  const numbers = Int32Array.from(events.flatMap((texts, event) => texts.map(() => event)));
  const splitting = splitByActs(articles, numbers, Int32Array.from(labels), counts);
  for (let step = splitting.next(); ; step = splitting.next()) if (step.done) return [...step.value];
}

const act = (what: string) => [
  `On Monday Gov. Ines Falk of Merrow signed ${what}.`,
  `In Merrow Gov. Ines Falk signed ${what}.`,
];
const FERRY = act('a law on ferries');
const DOGS = act('a ban on dogs');
const MENDED = act('an order on ferries');

describe('splitByActs', () => {
  it('parts several acts of one actor, who did the same in all of them', () => {
    expect(partsOf([FERRY, DOGS])).toEqual([0, 0, 2, 2]);
  });

  it('leaves together what has a thing in common, by way of others, too', () => {
    expect(partsOf([FERRY, MENDED])).toEqual([0, 0, 0, 0]);
    const both = act('an order on dogs and ferries');
    expect(partsOf([FERRY, DOGS, both])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('takes a name that is not of the whole group for a thing in common', () => {
    const place = (what: string) => [
      `On Monday Ines Falk signed ${what} in Tarrandale.`,
      `In Tarrandale Ines Falk signed ${what}.`,
    ];
    const [one, other] = [place('a law on ferries'), place('a ban on dogs')];
    expect(partsOf([one, other])).toEqual([0, 0, 2, 2]);
    expect(partsOf([one, other, act('a letter on bread')])).toEqual([0, 0, 0, 0, 4, 4]);
  });

  it('puts an event of one article where it has most in common, and parts nothing by it', () => {
    expect(partsOf([FERRY, DOGS, ['Ines Falk of Merrow has dogs.']])).toEqual([0, 0, 2, 2, 2]);
    expect(partsOf([FERRY, ['Ines Falk of Merrow has dogs.']])).toEqual([0, 0, 0]);
  });

  it('leaves a group whole of which most is told by single articles', () => {
    const singles = ['bread', 'boats', 'books', 'bells', 'beans'].map((word) => [`Ines Falk of Merrow has ${word}.`]);
    expect(new Set(partsOf([FERRY, DOGS, ...singles])).size).toBe(1);
  });

  it('leaves a group whole where capitals show no names', () => {
    const german = (what: string) => [
      `Am Montag verbot Ines Falk ${what} in Merrow.`,
      `Ines Falk verbot ${what} am Montag.`,
    ];
    const nouns = (texts: string[]) =>
      texts.map((text) => `${text} Da waren ${'Hafen, Hut, Haus, Hof und Hund, '.repeat(4)}`);
    const articles = [...nouns(german('Hunde')), ...nouns(german('Fähren'))].map(saved);
    const counts = emptyCounts();
    for (const article of articles) countArticle(counts, article);
    const splitting = splitByActs(articles, Int32Array.of(0, 0, 2, 2), new Int32Array(4), counts);
    let step = splitting.next();
    while (!step.done) step = splitting.next();
    expect([...step.value]).toEqual([0, 0, 0, 0]);
  });

  it('keeps two groups two, whatever they have in common', () => {
    expect(partsOf([FERRY, MENDED], [0, 0, 2, 2])).toEqual([0, 0, 2, 2]);
  });
});
