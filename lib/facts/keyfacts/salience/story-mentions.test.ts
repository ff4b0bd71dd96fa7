import { describe, expect, it } from 'vitest';
import type { Block } from '../../../article/article';
import type { FactSource } from '../../facts';
import { findFacts } from '../../find-facts';
import { keyFacts } from './shown';
import { storyMentions } from './story-mentions';

const article = (...blocks: [Block['type'], string][]): FactSource => ({
  url: 'https://news.example/story',
  title: 'Sea wall gives way at Tarnby',
  byline: [],
  siteName: '',
  publishedAt: '2025-03-15T17:00:00Z',
  lang: 'en',
  blocks: blocks.map(([type, text]) => ({ type, text })),
});
const PICTURE: [Block['type'], string] = ['caption', 'Boats in Mill Lane on Thursday evening.'];
const LEAD: [Block['type'], string] = [
  'paragraph',
  'Crews worked through a second night to close a gap in the sea wall at Tarnby, after part of it collapsed on Thursday and let the tide into the harbour streets.',
];
const LATER: [Block['type'], string] = [
  'paragraph',
  'The harbour board will meet on Monday to hear what the repair would cost.',
];

describe('storyMentions', () => {
  it('tells the day of the story by the lead, though a picture above it was taken that day', () => {
    const { dates } = keyFacts(findFacts(article(PICTURE, LEAD, LATER), { people: null }));
    const day = dates.find(({ value }) => value === '2025-03-13');
    expect(day?.detail).toContain('collapsed');
    expect(day?.mentions.map(({ block }) => block)).toEqual([0, 1]);
  });

  it('tells a day by what happened on it before what somebody said on it', () => {
    const said: [Block['type'], string] = [
      'paragraph',
      'Ada Lind, the mayor of Tarnby, said on Friday that the old mill had been damaged beyond repair.',
    ];
    const done: [Block['type'], string] = ['paragraph', 'The harbour bridge was closed to lorries on Friday.'];
    const { dates } = keyFacts(findFacts(article(said, LATER, done), { people: null }));
    expect(dates.find(({ value }) => value === '2025-03-14')?.detail).toContain('closed');
  });

  it('weighs a day that the standfirst tells like one of the lead', () => {
    const standfirst: [Block['type'], string] = ['standfirst', 'Part of the wall collapsed on Thursday at high tide'];
    const { dates } = keyFacts(findFacts(article(standfirst, LATER), { people: null }));
    expect(dates.map(({ value }) => value)).toContain('2025-03-13');
  });

  it('puts captions behind, and keeps the order of the others', () => {
    const mentions = [2, 0, 1].map((block) => ({ block, start: 0, end: 1 }));
    const { dates } = findFacts(article(LEAD), { people: null });
    const source = article(PICTURE, LEAD, LATER);
    expect(storyMentions({ ...dates[0], mentions }, source).map(({ block }) => block)).toEqual([2, 1, 0]);
  });
});
