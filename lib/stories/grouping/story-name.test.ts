import { describe, expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { nameStory, peopleOf } from './story-name';

const row = (title: string, text: string, people: string[] = []) =>
  describeArticle({
    id: title,
    title,
    siteName: 'Courier',
    publishedAt: '2025-03-03',
    savedAt: '2025-03-03',
    lang: 'en',
    blocks: [{ text }],
    facts: {
      dates: [],
      figures: [],
      people: people.map((name) => ({
        kind: 'person',
        name,
        aliases: [],
        role: null,
        mentions: [],
        sentence: { block: 0, start: 0, end: 0 },
        weight: 0,
        head: '',
        detail: '',
      })),
    },
  });

describe('the name of a story', () => {
  it('is the piece of a headline that holds what its articles share', () => {
    const articles = [
      row('Why villagers never trusted the Halden dam', 'The Halden dam leaks.'),
      row('Halden dam repairs will take a year, engineer says', 'Repairs of the Halden dam begin.'),
      row('Minister defends repairs', 'The minister spoke about the Halden dam and its repairs.'),
    ];
    expect(nameStory(articles)).toBe('Halden dam repairs');
  });

  it('does not reach across the parts of a headline, nor end on a possessive', () => {
    const articles = [
      row('Ferry sinks: Merrow mourns', 'A ferry sank off Merrow. The ferry was old.'),
      row('Owner of Merrow ferry’s sister ship questioned', 'The Merrow ferry sinks; its owner is questioned.'),
    ];
    expect(nameStory(articles)).toBe('Ferry sinks');
  });

  it('is the headline of a single article, cut at a word', () => {
    expect(nameStory([row('Bakers raise prices', 'Bread is dear.')])).toBe('Bakers raise prices');
    const name = nameStory([row('Bakers raise the price of bread '.repeat(6).trim(), 'Bread is dear.')]);
    expect(name).toMatch(/ (?:bread|price|the|of|raise|Bakers)…$/);
  });

  it('is a headline where nothing is shared, and words where there is no headline', () => {
    expect(nameStory([row('Otters return', 'Otters swim.'), row('Trams stop', 'Trams stand.')])).toMatch(
      /^(?:Otters return|Trams stop)$/,
    );
    expect(nameStory([row('', 'Otters swim in the Lune.'), row('', 'Otters swim in the Lune again.')])).toMatch(
      /otters/i,
    );
  });
});

it('the people of a story are listed once, by their longest name', () => {
  const articles = [row('A', '', ['Volodymyr Zelensky', 'Ida Lund']), row('B', '', ['Volodymyr Zelenskyy'])];
  expect(peopleOf(articles)).toEqual(['Volodymyr Zelenskyy', 'Ida Lund']);
});
