import { describe, expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { countArticle, emptyCounts } from '../terms/term-counts';
import { splitByMatter } from './matters';

let made = 0;

/** Gives a number of words that no other text has, so that most words of a text are no names. */
function wordsOfItsOwn(count: number): string {
  const lettersOf = (n: number) => [...String(n)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a');
  return Array.from({ length: count }, () => `z${lettersOf(1000 + made++)}`).join(' ');
}

function saved(text: string) {
  const facts = { dates: [], figures: [], people: [] };
  const about = { title: '', siteName: '', publishedAt: '2025-06-12', savedAt: '2025-06-12', lang: 'en', facts };
  return describeArticle({ ...about, id: text, blocks: [{ text }] });
}

/** The parts of one group; each text stands for an article, those of a row for an event. */
function partsOf(events: string[][], pad = (text: string) => `${text} ${wordsOfItsOwn(20)}.`): number[] {
  const articles = events.flat().map((text) => saved(pad(text)));
  const counts = emptyCounts();
  for (const article of articles) countArticle(counts, article);
  const numbers = Int32Array.from(events.flatMap((texts, event) => texts.map(() => event)));
  const splitting = splitByMatter(articles, numbers, new Int32Array(articles.length), counts);
  for (let step = splitting.next(); ; step = splitting.next()) if (step.done) return [...step.value];
}

const FERRY = 'On Monday Ines Falk of Merrow halted the ferry.';
const FERRY_AGAIN = 'Crowds cheered when Ines Falk brought the ferry back to Merrow.';
const DOGS = 'On Friday Ines Falk of Merrow banned dogs.';

describe('splitByMatter', () => {
  it('parts what one actor did in two matters', () => {
    expect(partsOf([[FERRY], [DOGS]])).toEqual([0, 1]);
  });

  it('leaves together what has a word in common that is no name', () => {
    expect(partsOf([[FERRY], [FERRY_AGAIN]])).toEqual([0, 0]);
  });

  it('joins two matters by an event that tells of both', () => {
    const both = 'On Sunday Ines Falk of Merrow put her dogs on the ferry.';
    expect(partsOf([[FERRY], [DOGS], [both]])).toEqual([0, 0, 0]);
  });

  it('leaves an event whole, whatever its articles say', () => {
    expect(partsOf([[FERRY, DOGS]])).toEqual([0, 0]);
  });

  it('takes a word for that of an event where half of its articles have it', () => {
    const other = 'On Friday Ines Falk of Merrow slept.';
    expect(partsOf([[FERRY], [FERRY_AGAIN, other]])).toEqual([0, 0, 0]);
    expect(partsOf([[FERRY], [FERRY_AGAIN, other, other]])).toEqual([0, 1, 1, 1]);
  });

  it('takes a word of three articles for that of an event, however many there are', () => {
    const others = Array.from({ length: 6 }, () => 'On Friday Ines Falk of Merrow slept.');
    expect(partsOf([[FERRY], [FERRY_AGAIN, FERRY_AGAIN, FERRY_AGAIN, ...others]])).not.toContain(1);
  });

  it('does not take common words for a matter', () => {
    const events = [['On Monday Ines Falk of Merrow left the country.'], ['Ines Falk of Merrow is in the country.']];
    expect(partsOf(events)).toEqual([0, 1]);
    expect(partsOf(events.map(([text]) => [text.replace('country', 'harbour')]))).toEqual([0, 0]);
  });

  it('reads on where an article has a word four times', () => {
    const late = (text: string) => `Ines Falk of Merrow left. ${wordsOfItsOwn(100)}. ${text}`;
    const often = (times: number) => Array.from({ length: times }, () => 'They saw a ferry.').join(' ');
    const asItIs = (text: string) => text;
    const early = `${FERRY} ${wordsOfItsOwn(20)}`;
    expect(partsOf([[late(often(4))], [early]], asItIs)).toEqual([0, 0]);
    expect(partsOf([[late(often(3))], [early]], asItIs)).toEqual([0, 1]);
  });

  it('takes all words for the matter where capitals show no names', () => {
    const nouns = ['Am Montag hielt Ines Falk die Fähre von Merrow auf.', 'Am Freitag fuhr Ines Falk mit einer Fähre.'];
    expect(partsOf([[nouns[0]], [nouns[1]]], (text) => text)).toEqual([0, 0]);
    expect(partsOf([[nouns[0]], [nouns[1]]])).toEqual([0, 1]);
  });

  it('takes a word for a name only where it mostly has a capital', () => {
    const both = 'Ferry, ferry, ferry, ferry: on the Ferry ferry sat Ines Falk.';
    expect(partsOf([[FERRY], [both]])).toEqual([0, 0]);
    expect(partsOf([[FERRY], ['Ines Falk sat on the Ferry.']])).toEqual([0, 1]);
  });

  it('keeps two groups two, though they have words in common', () => {
    const articles = [FERRY, FERRY_AGAIN].map(saved);
    const step = splitByMatter(articles, Int32Array.of(0, 1), Int32Array.of(0, 1), emptyCounts()).next();
    expect(step).toEqual({ done: true, value: Int32Array.of(0, 1) });
  });
});
