import { expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { buildTimeline } from './timeline';

function article(id: string, publishedAt: string, ...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title: '', siteName: `Outlet ${id}`, publishedAt, lang: 'en', blocks };
  return { ...about, id, savedAt: publishedAt, facts: findFacts({ ...about, url: '', byline: [] }, { people: null }) };
}

const story = (...articles: StoryArticle[]) => ({
  id: 'story',
  articles: articles.map(({ id }) => ({
    article: id,
    event: id,
    because: { by: 'alone' as const, like: null, people: [], words: [], dates: [], daysApart: null },
  })),
});

const shownOf = (...pages: StoryArticle[]) =>
  buildTimeline(story(...pages), pages)
    .events.filter(({ isClear, isBackground }) => isClear && !isBackground)
    .map(({ text }) => text);
const BURST = 'The Halden dam burst on June 9, 2025, flooding the lower town of Merrow within an hour.';

it('shows no plan whose day has come since it was told', () => {
  const plan = article('a', '2025-06-10', BURST, 'A memorial is to be held in the town of Merrow on June 20, 2025.');
  const before = article('b', '2025-06-19', 'Schools opened again in the hills of Halden on June 18, 2025.');
  const after = article('c', '2025-06-20', 'Schools opened again in the hills of Halden on June 18, 2025.');
  expect(shownOf(plan, before)).toContain('A memorial is to be held in the town of Merrow on June 20, 2025.');
  expect(shownOf(plan, after)).not.toContain('A memorial is to be held in the town of Merrow on June 20, 2025.');
});

it.each([
  'For example, if the rain goes on, the schools of the valley will close on June 20, 2025.',
  'If the rain goes on, the schools of the valley will close on June 20, 2025.',
  'The council of Merrow passed a budget, but the schools of the valley will close on June 20, 2025.',
])('shows no plan that depends, or is added to what happened: %s', (text) => {
  expect(shownOf(article('a', '2025-06-10', BURST, text))).toEqual([BURST]);
});

it.each(['Last week the fire brigade of Merrow bought boats.', 'In May the council of Merrow sold its last boats.'])(
  'folds what was vaguely before the story into its background: %s',
  (text) => {
    expect(shownOf(article('a', '2025-06-10', BURST, text))).toEqual([BURST]);
  },
);

it('shows an undated opening where another article names its day', () => {
  const opening = 'Two fishermen from Oden have bought the last ferry of the parish council of Merrow.';
  const undated = 'Fishermen from Oden have bought the last ferry from the council of Merrow at an auction.';
  const dated = 'Fishermen from Oden bought the last ferry from the council of Merrow on June 17, 2025.';
  const pages = (other: string) => [article('a', '2025-06-17', opening), article('b', '2025-06-17', other, BURST)];
  expect(shownOf(...pages(undated))).not.toContain(opening);
  expect(shownOf(...pages(dated))).toHaveLength(2);
});

it('calls people by their full names, with the office that an article of the story gives them', () => {
  const named = article('a', '2025-06-10', BURST, 'Mayor Ines Falk closed the schools of the town on June 10, 2025.');
  const short = article(
    'b',
    '2025-06-12',
    'Friends had come. On June 11, 2025, Ms. Falk opened a school in Oden again.',
  );
  expect(shownOf(named, short)).toContain('On June 11, 2025, Mayor Ines Falk opened a school in Oden again.');
});

it('shows no opening on the day of its article that names another day', () => {
  const opening =
    'The engineers of the works at Oden, in an April letter, wrote that the gates were about to give way.';
  const dated = 'On June 17, 2025, engineers of the works at Oden wrote that the gates were about to give way.';
  const pages = [article('a', '2025-06-17', opening), article('b', '2025-06-17', BURST, dated)];
  expect(shownOf(...pages)).not.toContain(opening);
});

it('shows no report of somebody as an event', () => {
  const text = 'On June 11, 2025, the Merrow Post reported that the engineer of the works does not plan to go.';
  expect(shownOf(article('a', '2025-06-12', BURST, text))).toEqual([BURST]);
});

it('shows no opening without a day for what another article tells on its day', () => {
  const late = 'The engineer of the Halden works above Merrow has been put in custody by the police of Oden.';
  const told = 'Police of Oden put the engineer of the Halden works above Merrow in custody on June 11, 2025.';
  const day = 'On June 13, 2025, the engineer of the Halden works was in custody of the police of Oden.';
  const pages = [
    article('a', '2025-06-12', told),
    article('b', '2025-06-13', late),
    article('c', '2025-06-13', 'Boats are dear.', day),
  ];
  expect(shownOf(...pages)).toContain(told);
  expect(shownOf(...pages)).not.toContain(late);
});
