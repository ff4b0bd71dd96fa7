import { expect, it } from 'vitest';
import type { StoryArticle } from '../story';
import { findQuotes } from './quotes';

function article(id: string, publishedAt: string, text: string, name = 'Ida Lund'): StoryArticle {
  const surname = name.split(' ').at(-1) ?? name;
  const mentions = [...text.matchAll(new RegExp(surname, 'g'))].map(({ index }) => ({
    block: 0,
    start: index,
    end: index + surname.length,
  }));
  const person = {
    kind: 'person' as const,
    name,
    aliases: [],
    role: null,
    mentions,
    sentence: mentions[0],
    weight: 1,
    head: '',
    detail: '',
  };
  const facts = { dates: [], figures: [], people: mentions.length ? [person] : [] };
  return {
    id,
    title: '',
    siteName: 'Courier',
    publishedAt,
    savedAt: publishedAt,
    lang: 'en',
    blocks: [{ text }],
    facts,
  };
}

const quoted = (...articles: StoryArticle[]) =>
  findQuotes(articles, (name) => name.endsWith('Lund')).map(({ article: id, text }) => [id, text]);

it('finds the sentences that quote, whatever the marks, with their place', () => {
  const first = article('1', '2025-03-02', 'The dam leaks. “We will not leave the valley,” Lund said. Lund left.');
  const second = article('2', '2025-03-01', 'Lund sagte: „Wir bleiben hier im Tal.“');
  expect(quoted(article('1', '2025-03-01', '‘It’s the valley’s water,’ Lund said.'))).toHaveLength(1);
  expect(quoted(first, second)).toEqual([
    ['2', 'Lund sagte: „Wir bleiben hier im Tal.“'],
    ['1', '“We will not leave the valley,” Lund said.'],
  ]);
  const [, { position }] = findQuotes([first, second], () => true);
  expect(first.blocks[0].text.slice(position.start, position.end)).toBe('“We will not leave the valley,” Lund said.');
});

it('shows a quote of several sentences from where it begins', () => {
  const text = 'Rain fell. "We stay. We will not leave the valley," Lund told them. They cheered.';
  expect(quoted(article('1', '2025-03-01', text))).toEqual([
    ['1', '"We stay. We will not leave the valley," Lund told them.'],
  ]);
});

it('leaves out quoted names, nicknames and people who are only named by others', () => {
  expect(quoted(article('1', '2025-03-01', '“We have all heard Lund before,” said the mayor.'))).toEqual([]);
  expect(quoted(article('1', '2025-03-01', 'Lund, called “the otter”, left.'))).toEqual([]);
  expect(quoted(article('1', '2025-03-01', '“We will not go away,” Falk said.', 'Ines Falk'))).toEqual([]);
});

it('gives a sentence that several articles share once', () => {
  const text = '"We will stay in the valley," Lund said.';
  expect(quoted(article('2', '2025-03-02', text), article('1', '2025-03-01', text))).toEqual([['1', text]]);
});
