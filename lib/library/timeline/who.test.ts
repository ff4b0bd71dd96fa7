import { expect, it } from 'vitest';
import type { StoryArticle } from '../../stories/story';
import { peopleFacts } from '../testing/sample-library';
import { peopleOfStory } from './who';

const TEXT = 'The sea was calm. I never left the bridge, Lund said.';
const SAID = { block: 0, start: 18, end: TEXT.length };

function article(id: string, day: string, name: string, role: string | null, said?: (typeof SAID)[]): StoryArticle {
  const [person] = peopleFacts(name).people;
  const facts = { dates: [], figures: [], people: [{ ...person, role, said }] };
  const times = { publishedAt: day, savedAt: `${day}T08:00:00Z` };
  return { id, title: id, siteName: `Outlet ${id}`, ...times, lang: 'en', blocks: [{ text: TEXT }], facts };
}

it('gives each person of a story the latest role that an article gives, and the last that they say', () => {
  const told = [
    article('1', '2026-03-01', 'Ida Lund', 'mate'),
    article('2', '2026-03-03', 'Ida Lund', 'captain of the Nordvik', [SAID]),
    article('3', '2026-03-05', 'Ida Lund', null, []),
    article('4', '2026-03-06', 'Olof Dahl', 'diver', [SAID]),
  ];
  expect(peopleOfStory({ people: ['Ida Lund', 'Nobody Here'] }, told)).toEqual([
    {
      name: 'Ida Lund',
      role: 'captain of the Nordvik',
      articles: 3,
      said: {
        article: '2',
        outlet: 'Outlet 2',
        day: '2026-03-03',
        position: SAID,
        text: 'I never left the bridge, Lund said.',
      },
    },
    { name: 'Nobody Here', role: null, articles: 0, said: null },
  ]);
});

it('takes a family name alone for the only person of the story who has it', () => {
  const told = [
    article('1', '2026-03-01', 'Ida Lund', 'mate'),
    article('2', '2026-03-03', 'Lund', 'captain'),
    article('3', '2026-03-04', 'Dahl', null),
  ];
  const of = (...people: string[]) =>
    peopleOfStory({ people }, told).map(({ name, articles }) => `${name} ${articles}`);
  expect(of('Lund', 'Ida Lund', 'Olof Dahl')).toEqual(['Ida Lund 2', 'Olof Dahl 0']);
  expect(of('Lund', 'Ida Lund', 'Nils Lund')).toEqual(['Lund 1', 'Ida Lund 1', 'Nils Lund 0']);
});
