import { expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { isOnlyReported } from './event';
import { buildTimeline } from './timeline';

function article(id: string, publishedAt: string, title: string, ...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title, siteName: `Outlet ${id}`, publishedAt, lang: 'en', blocks };
  return { ...about, id, savedAt: publishedAt, facts: findFacts({ ...about, url: '', byline: [] }, { people: null }) };
}

function shownOf(...pages: StoryArticle[]) {
  const because = { by: 'alone' as const, like: null, people: [], words: [], dates: [], daysApart: null };
  const articles = pages.map(({ id }) => ({ article: id, event: id, because }));
  return buildTimeline({ id: 'story', articles }, pages).events.filter(
    ({ isClear, isBackground }) => isClear && !isBackground,
  );
}

const TITLE = 'Ferry company of Merrow dismisses its chief engineer';
const OTHER = 'Merrow ferry company sacks chief engineer';
const LEAD = 'He had kept the boats for twenty years, and nobody has said what he did.';
const PAGES = [
  article('a', '2025-06-17', TITLE, LEAD),
  article('b', '2025-06-18', OTHER, 'It came as a surprise to those who knew him, and to some who did not.'),
];

it('tells once, on the day of the headline, what several outlets give as theirs without a day', () => {
  const shown = shownOf(...PAGES);
  expect(shown.map(({ date, text }) => ({ date, text }))).toEqual([{ date: '2025-06-18', text: OTHER }]);
  expect(shown[0].reports.map(({ outlet }) => outlet)).toEqual(['Outlet b', 'Outlet a']);
  expect(shown.every(isOnlyReported)).toBe(true);
});

it('tells nothing that only one outlet has, nor what is asked or argued', () => {
  const shown = (title: string) => shownOf(PAGES[0], article('c', '2025-06-17', title, LEAD)).map(({ text }) => text);
  expect(shown('Merrow ferry company must not sack its chief engineer')).not.toContain(TITLE);
  expect(shown('Why the Merrow ferry company sacks its chief engineer')).not.toContain(TITLE);
  expect(shown('Harvest begins early in the hills of Oden')).not.toContain(TITLE);
});

it('adds nothing to a clear entry that tells it, of that day or the days before', () => {
  const told = 'The ferry company of Merrow dismissed its chief engineer on June 16, 2025, without a word.';
  const shown = shownOf(article('a', '2025-06-17', TITLE, told), PAGES[1]);
  expect(shown.map(({ date, text }) => ({ date, text }))).toEqual([{ date: '2025-06-16', text: told }]);
});

it('adds nothing to an entry that tells of the same turning point days before, in other words', () => {
  const told = 'In the hills of Oden the engineer Tom Bell was dismissed on June 15, 2025, over a painted swan.';
  const shown = shownOf(article('c', '2025-06-17', 'Lawyer speaks of swans', told), ...PAGES);
  expect(shown.map(({ text }) => text)).toEqual([told]);
});

it('adds nothing to an entry that has its number', () => {
  const told = 'On June 17, 2025, the boats counted 473,000 swans.';
  const pages = ['a', 'b'].map((id) => article(id, '2025-06-17', 'Merrow ferries carry 473,000 in a month', LEAD));
  const shown = shownOf(article('c', '2025-06-17', 'Boats speak of swans', told), ...pages);
  expect(shown.map(({ text }) => text)).toEqual([told]);
});

it('is not told by an entry of a day before, of which its articles remind', () => {
  const before = 'Divers of Merrow raised the sunken ferry from the harbour on June 16, 2025, with a crane from Oden.';
  const reminds = 'After divers of Merrow raised it from the harbour on June 16, 2025, with a crane, he wept.';
  const shown = shownOf(
    article('a', '2025-06-16', 'Divers raise ferry from harbour', before),
    article('b', '2025-06-18', 'Shipyard owner admits forged certificates', reminds),
    article('c', '2025-06-18', 'Owner of shipyard admits that certificates were forged', LEAD),
  );
  expect(shown.map(({ date }) => date)).toEqual(['2025-06-16', '2025-06-18']);
});

it('has the day that its article names, where that entry was not clear', () => {
  const unclear = 'The company dismissed him on June 16, 2025, and gave no reason for it.';
  const shown = shownOf(article('b', '2025-06-17', OTHER, unclear), article('a', '2025-06-17', OTHER, LEAD));
  expect(shown.map(({ date, text }) => ({ date, text }))).toEqual([{ date: '2025-06-16', text: OTHER }]);
  expect(shown.some(isOnlyReported)).toBe(false);
});

it('takes the place of what one of them tells as of a month', () => {
  const month = 'Ferries between Merrow and Oden carried more people in June than in any month before.';
  const pages = [
    article('a', '2025-06-30', 'Merrow ferries carry more people than ever', month),
    article('b', '2025-06-30', 'More people than ever on Merrow ferries', LEAD),
  ];
  const [entry, ...others] = shownOf(...pages);
  expect(entry.date).toBe('2025-06-30');
  expect(others).toEqual([]);
});

it('chooses, of the sentences on one event, the one that tells what the headlines do', () => {
  const burst = 'The Halden dam burst on June 9, 2025, and flooded the lower town of Merrow within an hour.';
  const order =
    'Governor Ines Falk declared an emergency on June 9, 2025, for the town of Merrow under the Halden dam.';
  const pages = [
    article('a', '2025-06-10', 'Halden dam bursts and floods Merrow', order),
    article('b', '2025-06-10', 'Lower Merrow flooded as Halden dam bursts', burst),
  ];
  expect(shownOf(...pages).map(({ text }) => text)).toEqual([burst]);
});
