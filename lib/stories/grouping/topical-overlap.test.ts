import { describe, expect, it } from 'vitest';
import type { PersonFact } from '../../facts/facts';
import { type ArticleTerms, describeArticle } from '../terms/article-terms';
import { countArticle, emptyCounts } from '../terms/term-counts';
import { haveTopicalOverlap, wordsOfOutlets } from './topical-overlap';

function row(id: string, siteName: string, text: string, ...people: string[]): ArticleTerms {
  return describeArticle({
    id,
    title: '',
    siteName,
    publishedAt: '2025-06-03',
    savedAt: '2025-06-03',
    lang: 'en',
    blocks: [{ text }],
    facts: { dates: [], figures: [], people: people.map(personFact) },
  });
}

function personFact(name: string): PersonFact {
  const sentence = { block: 0, start: 0, end: 0 };
  return { kind: 'person', name, aliases: [], role: null, mentions: [], sentence, weight: 1, head: '', detail: '' };
}

function ask(a: ArticleTerms, b: ArticleTerms, among: ArticleTerms[] = [a, b], counted = among): boolean {
  const counts = emptyCounts();
  for (const article of counted) countArticle(counts, article);
  return haveTopicalOverlap(a, b, wordsOfOutlets(among), counts);
}

describe('haveTopicalOverlap', () => {
  it('takes three rare words in both openings for ground, and not what stands far down', () => {
    const dam = 'The Halden reservoir above Merrow is being lowered, and its spillway is cracked.';
    const later = 'Merrow villagers may go home when the Halden spillway is mended.';
    expect(ask(row('a', 'Bank', dam), row('b', 'Post', later))).toBe(true);
    const filler = 'Prices of bread rose. '.repeat(40);
    expect(ask(row('a', 'Bank', dam), row('b', 'Post', filler + later))).toBe(false);
  });

  it('takes a person for one word: sharing an office-holder alone is no ground', () => {
    const dam = 'Minister Kasimir Otterbeck Delahaye went to see the flooded lower town.';
    const strike = 'Dockers walked out; Kasimir Otterbeck Delahaye called for talks.';
    expect(ask(row('a', 'Bank', dam), row('b', 'Post', strike))).toBe(true);
    const name = 'Kasimir Otterbeck Delahaye';
    expect(ask(row('a', 'Bank', dam, name), row('b', 'Post', strike, name))).toBe(false);
  });

  it('counts nothing that an outlet prints everywhere', () => {
    const credit = 'Drawing: Ottoline Quennell, Tarrandale Courier.';
    const openings = [
      'A reef was found.',
      'Dockers walked out.',
      'Bakers won a prize.',
      'A bridge shut.',
      'Rain fell.',
      'Owls came.',
    ];
    const rows = openings.map((text, i) => row(String(i), 'Courier', `${text} ${credit}`));
    expect(ask(rows[0], rows[1], rows)).toBe(false);
    expect(ask(rows[0], rows[1])).toBe(false);
  });

  it('takes words of a person whom only one of them names for words', () => {
    const dam = 'Minister Kasimir Otterbeck Delahaye went to see the flooded lower town.';
    const strike = 'The Kasimir Otterbeck Delahaye bridge was shut.';
    expect(ask(row('a', 'Bank', dam, 'Kasimir Otterbeck Delahaye'), row('b', 'Post', strike))).toBe(true);
  });

  it('counts no words that everybody uses, however many', () => {
    const words = 'The government said on Monday that people in the city would pay more money to the police this year.';
    expect(ask(row('a', 'Bank', words), row('b', 'Post', words))).toBe(false);
  });

  describe('between two articles of one outlet', () => {
    const dam = row('a', 'Courier', 'The Halden reservoir above Merrow is low, and its spillway is mended.');
    const later = row('b', 'Courier', 'Merrow villagers may go home when the Halden spillway is cracked.');
    const others = ['Dockers walked out.', 'Bakers won a prize.', 'Rain fell.', 'Owls came.'].map((text, i) =>
      row(`other ${i}`, 'Courier', text),
    );

    it('asks for more where little of the outlet is saved', () => {
      expect(ask(dam, later, [dam, later, ...others.slice(0, 3)])).toBe(false);
      expect(ask(dam, later, [dam, later, ...others])).toBe(true);
      const shared = 'Halden and Merrow: the spillway at Tarrandale, the weir at Quennell, the Ottoline brook.';
      const rows = ['A reef was found.', 'A bridge shut.'].map((text, i) =>
        row(String(i), 'Courier', `${text} ${shared}`),
      );
      expect(ask(rows[0], rows[1], [...rows, ...others.slice(0, 3)])).toBe(true);
    });

    it('takes no word for its own that other outlets print', () => {
      const elsewhere = ['Bank', 'Post', 'Gazette', 'Herald'].map((site) =>
        row(site, site, 'Merrow villagers wait: the Halden spillway is cracked.'),
      );
      const own = [dam, later, ...others];
      expect(ask(dam, later, [...own, ...elsewhere], own)).toBe(true);
    });

    it('takes words in three of its openings for its own, when these are a good part of them', () => {
      const third = row('c', 'Courier', 'Merrow has no Halden spillway.');
      expect(ask(dam, later, [dam, later, third, ...others.slice(0, 3)])).toBe(false);
    });
  });
});
