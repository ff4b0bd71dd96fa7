import { expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { buildTimeline } from './timeline';

function article(id: string, ...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title: '', siteName: `Outlet ${id}`, publishedAt: '2025-06-10', lang: 'en', blocks };
  return { ...about, id, savedAt: '2025-06-10', facts: findFacts({ ...about, url: '', byline: [] }, { people: null }) };
}

const isShown = (text: string, ...pages: StoryArticle[]) =>
  buildTimeline(
    { id: 'story', articles: pages.map(({ id }) => ({ ...member, article: id, event: id })) },
    pages,
  ).events.some((event) => event.text === text && event.isClear);
const member = { because: { by: 'alone' as const, like: null, people: [], words: [], dates: [], daysApart: null } };

const BURST = 'The Halden dam burst on June 9, 2025, flooding the lower town of Merrow within an hour.';
const REPAIR = 'Engineers of the Halden works lowered the gates above Merrow by a foot on June 5, 2025.';
const SHOW = 'A circus with twelve lions and an orchestra opened in the hills of Oden on June 8, 2025.';
const others = [article('b', BURST), article('c', BURST)];
const amid = (text: string) => article('a', BURST, text);

it('what one article tells in its middle is shown where it has of what the others open with', () => {
  expect(isShown(REPAIR, amid(REPAIR), ...others)).toBe(true);
  expect(isShown(SHOW, amid(SHOW), ...others)).toBe(false);
});

it('what an article opens with, or several tell, is shown whatever the others open with', () => {
  expect(isShown(SHOW, article('a', SHOW, BURST), ...others)).toBe(true);
  expect(isShown(SHOW, amid(SHOW), article('d', BURST, SHOW), ...others)).toBe(true);
});

it('two articles do not show what their story is about', () => {
  expect(isShown(SHOW, amid(SHOW), others[0])).toBe(true);
});

it('what only the article itself opens with does not count', () => {
  expect(
    isShown(SHOW, article('a', 'The circus of lions and its orchestra are in the hills.', BURST, SHOW), ...others),
  ).toBe(false);
});

it('only the start of an article is how it opens', () => {
  const start = 'Boats are dear in all the towns along the river this year. '.repeat(12);
  expect(isShown(REPAIR, amid(REPAIR), ...['b', 'c'].map((id) => article(id, start, BURST)))).toBe(false);
});

it('people do other things, too', () => {
  const named = 'The mayors Ines Falkenrath and Tom Bellamy Winterbottom stood in the flood of Merrow.';
  const text = 'Ines Falkenrath and Tom Bellamy Winterbottom opened a circus with lions on June 8, 2025.';
  const pages = ['b', 'c'].map((id) => article(id, named));
  const naming = (people: StoryArticle['facts']['people']): StoryArticle => {
    const page = amid(text);
    return { ...page, facts: { ...page.facts, people } };
  };
  expect(isShown(text, naming([]), ...pages)).toBe(true);
  expect(isShown(text, naming(peopleIn(amid(text))), ...pages)).toBe(false);
});

function peopleIn({ blocks }: StoryArticle): StoryArticle['facts']['people'] {
  return ['Ines Falkenrath', 'Tom Bellamy Winterbottom'].map((name) => ({
    kind: 'person' as const,
    name,
    aliases: [],
    role: null,
    mentions: blocks.flatMap(({ text }, block) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ block, start, end: start + name.length }];
    }),
    sentence: { block: 0, start: 0, end: 0 },
    weight: 0,
    head: '',
    detail: '',
  }));
}
