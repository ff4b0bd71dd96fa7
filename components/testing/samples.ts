import type { Article } from '../../lib/article/article';
import type { DateFact, Facts, FigureFact, PersonFact } from '../../lib/facts/facts';
import type { Entry, Highlight } from '../../lib/library/database/records';
import type { ShownEvent } from '../../lib/library/stories/timeline';
import { sampleArticle } from '../../lib/library/testing/sample-article';
import type { Disagreement, Side } from '../../lib/stories/figures/disagreements';
import type { FigureSeries } from '../../lib/stories/figures/figure-series';
import type { Reason, Story } from '../../lib/stories/story';
import type { Position } from '../../lib/text/position';
import type { ReadingPreferences } from '../reader/reading-tools';

/** The moment at which the tests of components are read. */
export const NOW = new Date('2026-03-20T12:00:00Z');

/** The settings of a reader who has chosen nothing. */
export const preferences: ReadingPreferences = {
  marksOn: true,
  hiddenFacts: [],
  articleSize: 18,
  typeface: 'serif',
  ownTypeface: '',
  letterSpacing: 'normal',
  textWidth: 'medium',
  lineSpacing: 'normal',
  alignment: 'start',
  theme: 'system',
  speechRate: 1,
  voices: {},
};

const PARAGRAPHS = [
  'The ferry to Orsa sank on Monday with 40 people on board.',
  'Captain Ida Lund said the engine had failed. She was rescued.',
  'A hearing begins on 3 April 2026.',
];

export const article: Article = sampleArticle('ferry', PARAGRAPHS, {
  title: 'Ferry sinks off Orsa',
  publishedAt: '2026-03-17T08:00:00Z',
});

/** Gives where words are in a paragraph of the sample. */
export function placeOf(words: string, block: number): Position {
  const start = PARAGRAPHS[block].indexOf(words);
  return { block, start, end: start + words.length };
}

const sentenceOf = (block: number): Position => ({ block, start: 0, end: PARAGRAPHS[block].length });

const person: PersonFact = {
  kind: 'person',
  name: 'Ida Lund',
  aliases: [],
  role: 'captain',
  mentions: [placeOf('Ida Lund', 1)],
  sentence: placeOf('Captain Ida Lund said the engine had failed.', 1),
  weight: 0.9,
  head: 'Ida Lund',
  detail: 'captain',
};

const figure: FigureFact = {
  kind: 'figure',
  value: 40,
  low: null,
  high: null,
  unit: 'person',
  unitKind: 'count',
  per: '',
  of: 'people on board',
  modifier: null,
  change: null,
  label: '40 people on board',
  mentions: [placeOf('40 people', 0), placeOf('engine', 1)],
  sentence: sentenceOf(0),
  weight: 0.8,
  head: '40 people on board',
  detail: 'when the ferry to Orsa sank',
};

const date: DateFact = {
  kind: 'date',
  value: '2026-04-03',
  text: '3 April 2026',
  explicit: true,
  mentions: [placeOf('3 April 2026', 2)],
  sentence: sentenceOf(2),
  weight: 0.7,
  head: 'April 3, 2026',
  detail: 'a hearing begins',
};

export const facts: Facts = { people: [person], figures: [figure], dates: [date] };

/** A saved article as the list has it. */
export function entryOf(id: number, more: Partial<Entry> = {}): Entry {
  return {
    id,
    url: 'https://www.courier.test/ferry',
    canonicalUrl: 'https://www.courier.test/ferry',
    title: 'Ferry sinks off Orsa',
    byline: ['Jonas Berg'],
    siteName: 'The Courier',
    site: 'courier.test',
    publishedAt: '2026-03-17T08:00:00Z',
    lang: 'en',
    dir: 'ltr',
    wordCount: 460,
    isStub: false,
    hasText: true,
    lead: {
      opening: 'A ferry sank in calm water.',
      best: [],
      heads: [],
      people: ['Ida Lund'],
      figures: ['40 people on board'],
      dates: ['2026-04-03'],
    },
    savedAt: Date.parse('2026-03-18T09:00:00Z'),
    updatedAt: Date.parse('2026-03-18T09:00:00Z'),
    state: 'unread',
    favourite: false,
    tags: [],
    reading: null,
    changed: { state: 0, favourite: 0, tags: 0 },
    ...more,
  };
}

export function highlightOf(id: string, more: Partial<Highlight> = {}): Highlight {
  const quote = 'The ferry to Orsa sank';
  return {
    id,
    articleId: 1,
    anchors: [{ block: 0, start: 0, end: quote.length, quote, prefix: '', suffix: '' }],
    colour: 'green',
    note: '',
    createdAt: Date.parse('2026-03-18T10:00:00Z'),
    updatedAt: Date.parse('2026-03-18T10:00:00Z'),
    orphaned: false,
    ...more,
  };
}

export const because: Reason = {
  by: 'similarity',
  like: '1',
  people: ['Ida Lund'],
  words: ['ferry'],
  dates: ['2026-03-16'],
  daysApart: 2,
};

export function storyOf(id: string, more: Partial<Story> = {}): Story {
  return {
    id,
    name: 'Orsa ferry',
    renamed: false,
    ignored: false,
    articles: [
      { article: '1', event: 'a', because: { ...because, by: 'alone', like: null, daysApart: null } },
      { article: '2', event: 'a', because },
    ],
    outlets: ['The Courier', 'Harbour Post'],
    people: ['Ida Lund'],
    from: '2026-03-17',
    to: '2026-03-19',
    method: 3,
    ...more,
  };
}

export function eventOf(id: string, more: Partial<ShownEvent> = {}): ShownEvent {
  const report = {
    article: '1',
    outlet: 'The Courier',
    publishedAt: '2026-03-17',
    position: sentenceOf(0),
    text: 'The ferry to Orsa sank on Monday.',
    dateAt: sentenceOf(0),
  };
  return {
    id,
    date: '2026-03-16',
    text: 'The ferry to Orsa sank on Monday.',
    reports: [report, { ...report, article: '2', outlet: 'Harbour Post', text: 'A ferry went down off Orsa.' }],
    planned: false,
    people: ['Ida Lund'],
    isClear: true,
    isBackground: false,
    weight: 0.5,
    hidden: false,
    pinned: false,
    reworded: false,
    own: false,
    ...more,
  };
}

const side = (id: string, outlet: string, label: string): Side => ({
  article: id,
  outlet,
  day: '2026-03-17',
  fact: { ...figure, label, head: label },
  position: sentenceOf(0),
  text: `The ferry had ${label} on board.`,
});

export const disagreement: Disagreement = {
  of: 'people on board',
  unit: 'person',
  unitKind: 'count',
  predicate: null,
  event: null,
  sides: [side('1', 'The Courier', '40 people'), side('2', 'Harbour Post', '52 people')],
};

export const series: FigureSeries = {
  of: 'people missing',
  unit: 'person',
  unitKind: 'count',
  predicate: null,
  points: [
    { day: '2026-03-17', value: 12, article: '1', outlet: 'The Courier' },
    { day: '2026-03-19', value: 7, article: '2', outlet: 'Harbour Post' },
  ].map((point) => ({ ...point, low: null, high: null, position: sentenceOf(0), text: 'Missing are people.' })),
};
