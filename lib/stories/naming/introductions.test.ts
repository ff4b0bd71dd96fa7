import { expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { Introductions, introductionsIn, namedIn } from './introductions';

function article(...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title: '', siteName: '', publishedAt: '2025-06-12', lang: 'en', blocks };
  return {
    ...about,
    id: texts.join(),
    savedAt: '2025-06-12',
    facts: findFacts({ ...about, url: '', byline: [] }, { people: null }),
  };
}

/** How the first person of the first article is called. */
function callingIn(...articles: StoryArticle[]) {
  const [[first], ...others] = articles.map(introductionsIn);
  return new Introductions([first, ...others.flat()]).callingOf(first);
}

it.each([
  ['Mayor Ines Falk left.', 'Mayor'],
  ['They met former Mayor Ines Falk.', 'former Mayor'],
  ['They met his wife Ines Falk.', ''],
])('reads the office before a name: %s', (text, office) => {
  expect(callingIn(article(text))).toMatchObject({ name: 'Ines Falk', office });
});

it('reads who somebody is behind the name', () => {
  const text = 'Ines Falk, the mayor of Merrow, left on Monday.';
  expect(callingIn(article(text))?.apposition).toBe('the mayor of Merrow');
});

it('asks the other articles for a full name and an office', () => {
  const short = article('Police met Ms. Falk on Monday.');
  expect(callingIn(short, article('They met Mayor Ines Falk.'))).toMatchObject({ name: 'Ines Falk', office: 'Mayor' });
  expect(callingIn(short, article('They met Mayor Ines Falk.'), article('They met Jonas Falk.'))).toBeNull();
  expect(callingIn(short)).toBeNull();
});

it('knows that others have the family name', () => {
  const page = article('They met Mayor Ines Falk.');
  expect(callingIn(page)?.hasNamesakes).toBe(false);
  expect(callingIn(page, article('They met Jonas Falk.'))?.hasNamesakes).toBe(true);
});

it('gives the people of a sentence in order, each time that it names them', () => {
  const text = 'Mayor Ines Falk met Jonas Bell, and Bell thanked Falk.';
  const page = article(text);
  const people = introductionsIn(page);
  const named = namedIn({ block: 0, start: 0, end: text.length }, text, people, new Introductions(people));
  expect(named.map(({ words }) => words)).toEqual(['Ines Falk', 'Jonas Bell', 'Bell', 'Falk']);
});

it('knows a family name that the article itself does not explain, where it is one person and no part of a name', () => {
  const calledIn = (text: string, ...others: StoryArticle[]) => {
    const all = new Introductions(others.flatMap(introductionsIn));
    return namedIn({ block: 0, start: 0, end: text.length }, text, [], all).map(({ calling }) => calling.name);
  };
  const known = article('They met Mayor Ines Falk.');
  expect(calledIn('They heard of claims against Falk.', known)).toEqual(['Ines Falk']);
  expect(calledIn('Falk left on Monday.', known)).toEqual(['Ines Falk']);
  expect(calledIn('They bought shares of Falk.', article('They met Ines Falk.'))).toEqual([]);
  expect(calledIn('They heard of Falk, and of Mr. Falk.', known)).toEqual(['Ines Falk', 'Ines Falk']);
  expect(calledIn('They heard of Falk.', known, article('They met Jonas Falk.'))).toEqual([]);
  expect(calledIn('They heard of Falk Works, the Merrow Falk and Falk-Bell.', known)).toEqual([]);
});

it('takes a family name for whom its article names most, and for nobody of another office', () => {
  const calledIn = (page: StoryArticle, ...others: StoryArticle[]) => {
    const own = introductionsIn(page);
    const all = new Introductions([...own, ...others.flatMap(introductionsIn)]);
    const text = page.blocks[0].text;
    return namedIn({ block: 0, start: 0, end: text.length }, text, own, all).map(({ calling }) => calling.name);
  };
  const both = article('Police met Ms. Falk on Monday.', 'They met Ines Falk and Jonas Falk.');
  expect(calledIn(both)).toEqual([]);
  const most = article(
    'Police met Ms. Falk on Monday.',
    'They met Ines Falk.',
    'Ms. Falk left.',
    'They saw Jonas Bell.',
  );
  expect(calledIn(most)).toEqual(['Ines Falk']);
  const president = article('President Falk left on Monday. They asked Mr. Falk.');
  expect(calledIn(president, article('They met Mayor Ines Falk.'))).toEqual([]);
  expect(calledIn(president, article('They met President Ines Falk.'))).toEqual(['Ines Falk', 'Ines Falk']);
});

it('takes no verb for an office', () => {
  const people = introductionsIn(article('He was taken off special counsel Ines Falk’s team.'));
  expect(people.map(({ office }) => office).join()).not.toContain('taken');
});
