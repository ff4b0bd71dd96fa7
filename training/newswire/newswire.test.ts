import { describe, expect, it } from 'vitest';
import { rename } from '../augment-names';
import { randomFrom } from '../crf-trainer';
import { NameMaker } from '../name-maker';
import { makeArticles } from './newswire';

const ofSpans = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('makeArticles', () => {
  const articles = makeArticles(60, 3, 1);

  it('makes the same articles from the same seed', () => {
    expect(makeArticles(60, 3, 1)).toEqual(articles);
    expect(makeArticles(60, 4, 1)).not.toEqual(articles);
  });

  it('fills every slot and marks whole words', () => {
    for (const { text, people, others } of articles) {
      expect(text).not.toMatch(/[{}<>](?!>)/);
      for (const { start, end } of [...people, ...others]) {
        expect(text.slice(start, end)).toMatch(/\S/);
        expect(text.slice(start - 1, start)).not.toMatch(/\p{L}/u);
      }
    }
    expect(articles.flatMap(({ people }) => people).length).toBeGreaterThan(300);
  });
});

describe('rename', () => {
  it('puts other names in, the same for the same, and moves the spans along', () => {
    const text = 'Dana Holt met Ivo Lund in Oslo. Holt and Lund agreed.';
    const spans = (...names: [string, number][]) =>
      names.map(([name, from]) => ({ start: text.indexOf(name, from), end: text.indexOf(name, from) + name.length }));
    const renamed = rename(
      {
        id: 'a',
        text,
        people: spans(['Dana Holt', 0], ['Ivo Lund', 0], ['Holt', 20], ['Lund', 35]),
        others: spans(['Oslo', 0]),
        weight: 1,
      },
      new NameMaker(randomFrom(1)),
      0.5,
    );
    const [dana, ivo, holt, lund] = ofSpans(renamed.text, renamed.people);
    expect([dana.split(' ')[1], ivo.split(' ')[1]]).toEqual([holt, lund]);
    expect(dana).not.toBe('Dana Holt');
    expect(ofSpans(renamed.text, renamed.others)).toEqual(['Oslo']);
    expect(renamed.weight).toBe(0.5);
  });
});
