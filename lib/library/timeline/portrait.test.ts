import { describe, expect, it } from 'vitest';
import type { PersonFact } from '../../facts/facts';
import type { StoryArticle } from '../../stories/story';
import type { Entry } from '../database/records';
import { peopleFacts } from '../testing/sample-library';
import { articlesByWeek, daysIn, latestOfPerson, type Portrait, rolesOf, saidOf } from './portrait';

const TEXTS = [
  'I never left the bridge, Lund said.',
  'Lund should have turned back, said diver Olof Dahl.',
  '“It was nobody’s fault at all,” read a note beside Ida Lund.',
];

const whole = (block: number) => ({ block, start: 0, end: TEXTS[block].length });

function at(block: number, words: string) {
  const start = TEXTS[block].indexOf(words);
  return { block, start, end: start + words.length };
}

function person(name: string, more: Partial<PersonFact>): PersonFact {
  return { ...peopleFacts(name).people[0], ...more };
}

function article(id: string, publishedAt: string): StoryArticle {
  const people = [
    person('Ida Lund', { mentions: [at(0, 'Lund'), at(1, 'Lund'), at(2, 'Ida Lund')], said: [whole(0)] }),
    person('Olof Dahl', { mentions: [at(1, 'Olof Dahl')], said: [whole(1)] }),
  ];
  const blocks = TEXTS.map((text) => ({ text }));
  const facts = { dates: [], figures: [], people };
  return {
    id,
    title: id,
    siteName: 'Courier',
    publishedAt,
    savedAt: `${publishedAt}T09:00:00Z`,
    lang: 'en',
    blocks,
    facts,
  };
}

describe('the words of a person', () => {
  const told = saidOf([article('1', '2026-03-01')], (name) => name === 'Ida Lund');

  it('are what they say, apart from what others say of them', () => {
    expect(told.saidBy.map(({ text }) => text)).toEqual([TEXTS[0]]);
    expect(told.saidAbout.map(({ text, by }) => [text, by])).toEqual([[TEXTS[1], 'Olof Dahl']]);
  });

  it('apart from both are quotes of which it was not found who speaks', () => {
    expect(told.quotes.map(({ text }) => text)).toEqual([TEXTS[2]]);
  });

  it('are told once, however many outlets print them, and the latest first', () => {
    const { saidBy } = saidOf([article('1', '2026-03-01'), article('2', '2026-03-04')], (name) => name === 'Ida Lund');
    expect(saidBy).toHaveLength(1);
    expect(saidBy[0].day).toBe('2026-03-04');
  });

  it.each([
    ['Olof Dahl, a former spokesman for Ida Lund, said it was late.', 0],
    ['Ida Lund’s spokesman, Olof Dahl, said it was late.', 0],
    ['Olof Dahl, a diver, said Ida Lund was late.', 1],
    ['Olof Dahl, a former aide to Ida Lund, said Ida Lund was late.', 1],
    ['Ida Lund was late, said Olof Dahl.', 1],
  ])('are said about somebody where the words name them, and not only the one who speaks: %j', (text, times) => {
    const place = (match: RegExpMatchArray) => ({
      block: 0,
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    });
    const people = [
      person('Ida Lund', { mentions: [...text.matchAll(/Ida Lund/g)].map(place) }),
      person('Olof Dahl', {
        mentions: [...text.matchAll(/Olof Dahl/g)].map(place),
        said: [{ block: 0, start: 0, end: text.length }],
      }),
    ];
    const one = { ...article('1', '2026-03-01'), blocks: [{ text }], facts: { dates: [], figures: [], people } };
    expect(saidOf([one], (name) => name === 'Ida Lund').saidAbout).toHaveLength(times);
  });

  it('are never both: what the person says of themselves is said by them', () => {
    const one = article('1', '2026-03-01');
    one.facts.people[1].said = [whole(0)];
    expect(saidOf([one], (name) => name === 'Ida Lund').saidAbout).toEqual([]);
  });
});

function appearance(publishedAt: string | null, role: string | null, lang: string | null = null) {
  const entry: Entry = {
    id: 1,
    url: '',
    canonicalUrl: '',
    title: '',
    byline: [],
    siteName: 'Courier',
    site: 'courier.test',
    publishedAt,
    lang,
    dir: 'ltr',
    wordCount: 1,
    isStub: false,
    hasText: true,
    lead: { opening: '', best: [], heads: [], people: [], figures: [], dates: [] },
    savedAt: 1,
    updatedAt: 1,
    state: 'unread',
    favourite: false,
    tags: [],
    reading: null,
    changed: { state: 0, favourite: 0, tags: 0 },
  };
  return { entry, name: 'Ida Lund', role };
}

it('are in a story on the days of its articles that name them', () => {
  const { entry } = appearance('2026-03-01', null);
  const entries = [entry, { ...entry, id: 98, publishedAt: null }, { ...entry, id: 99, publishedAt: '2026-03-05' }];
  expect(daysIn([{ article: String(entry.id) }, { article: '98' }, { article: '5' }], entries)).toEqual(['2026-03-01']);
  expect(daysIn([{ article: '99' }], entries)).toEqual(['2026-03-05']);
});

describe('the latest of a person', () => {
  const told = (id: string, date: string, planned = false): Portrait['events'][number] => ({
    story: { id: 's1', name: 'Ferry' },
    event: {
      id,
      date,
      text: id,
      planned,
      people: [],
      weight: 1,
      isKey: true,
      isOnlyReported: false,
      since: 0,
      reports: [],
    },
  });
  const saying = (day: string) => ({ article: '1', outlet: 'Courier', day, position: whole(0), text: TEXTS[0] });
  const NONE: Portrait = { stories: [], events: [], saidBy: [], saidAbout: [], quotes: [] };
  const named = (publishedAt: string) => [appearance(publishedAt, null)];
  const latest = (portrait: Partial<Portrait>, published = '2026-03-01') => {
    const found = latestOfPerson({ ...NONE, ...portrait }, named(published), '2026-03-20');
    return found && `${found.kind} ${found.day}`;
  };

  it('is whatever is latest: an event, words, an article', () => {
    const events = [told('a', '2026-03-02'), told('b', '2026-03-05')];
    expect(latest({ events })).toBe('event 2026-03-05');
    expect(latest({ events, saidBy: [saying('2026-03-06')] })).toBe('saying 2026-03-06');
    expect(latest({ events, saidAbout: [{ ...saying('2026-03-07'), by: 'Olof Dahl' }] })).toBe('saying 2026-03-07');
    expect(latest({ events }, '2026-03-08')).toBe('article 2026-03-08');
  });

  it('is the event, where words and the article are of the same day', () => {
    expect(latest({ events: [told('a', '2026-03-05')], saidBy: [saying('2026-03-05')] }, '2026-03-05')).toBe(
      'event 2026-03-05',
    );
    expect(latest({ saidBy: [saying('2026-03-05')] }, '2026-03-05')).toBe('saying 2026-03-05');
  });

  it('is nothing that is planned or that is dated after today, and no article where there are only these', () => {
    const events = [told('a', '2026-03-02'), told('b', '2026-03-19', true), told('c', '2026-03-21')];
    expect(latest({ events })).toBe('event 2026-03-02');
    expect(latest({}, '2026-03-08')).toBeNull();
  });
});

describe('the roles of a person', () => {
  it('are told where they change, in the fuller of two wordings', () => {
    const spans = rolesOf(
      [
        appearance('2026-01-05', 'captain'),
        appearance('2026-01-09', null),
        appearance('2026-02-03', 'Captain of the Nordvik'),
        appearance('2026-03-01', 'candidate for mayor'),
        appearance(null, 'mayor'),
        appearance('2026-03-08', 'candidate for mayor'),
      ],
      'en',
    );
    expect(spans.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['Captain of the Nordvik', '2026-01-05', '2026-02-03'],
      ['candidate for mayor', '2026-03-01', '2026-03-08'],
    ]);
  });

  it('are two where for more than a year no article gives them', () => {
    const told = ['2018-01-05', '2019-01-02', '2025-02-01'].map((day) => appearance(day, 'president'));
    expect(rolesOf(told, 'en').map(({ from, to }) => [from, to])).toEqual([
      ['2018-01-05', '2019-01-02'],
      ['2025-02-01', '2025-02-01'],
    ]);
  });

  const wordingsOf = (locale: string, ...told: [role: string, lang?: string][]) =>
    rolesOf(
      told.map(([role, lang = 'en'], i) => appearance(`2026-01-0${i + 1}`, role, lang)),
      locale,
    ).map(({ role }) => role);

  it('are one where outlets spell them in their own way, and where an earlier one comes back', () => {
    expect(wordingsOf('en', ['U.S. president'], ['US President'], ['president'], ['engineer'], ['president'])).toEqual([
      'U.S. president',
      'engineer',
    ]);
  });

  it('are one in another order, with the words between them', () => {
    expect(wordingsOf('en', ['regional housing minister'], ['minister of regional housing'], ['minister'])).toEqual([
      'minister of regional housing',
    ]);
  });

  it.each([
    ['president', 'vice president'],
    ['president', 'former president'],
    ['mayor', 'candidate for mayor'],
    ['spy', 'cab driver'],
    ['spy', 'vet'],
  ])('are two where a word makes it another: %s, %s', (one, other) => {
    expect(wordingsOf('en', [one], [other])).toEqual([one, other]);
  });

  it('are those of one language: the reader’s, or else that of most articles', () => {
    const told: [string, string][] = [
      ['captain', 'en'],
      ['Kapitänin', 'de-DE'],
      ['capitaine', 'fr'],
      ['Kapitänin der Nordvik', 'de'],
    ];
    expect(wordingsOf('en-GB', ...told)).toEqual(['captain']);
    expect(wordingsOf('pl', ...told)).toEqual(['Kapitänin der Nordvik']);
  });
});

it('counts the articles on a person by the week they came out in', () => {
  const weeks = articlesByWeek([
    appearance('2026-03-02', null),
    appearance('2026-03-08', null),
    appearance('2026-03-09', null),
    appearance(null, null),
  ]);
  expect([...weeks]).toEqual([
    ['2026-03-02', 2],
    ['2026-03-09', 1],
  ]);
});
