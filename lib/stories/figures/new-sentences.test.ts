import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { findNews } from './novelty';

function article(id: string, publishedAt: string, ...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title: '', siteName: id, publishedAt, lang: 'en', blocks };
  const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
  return { ...about, id, savedAt: publishedAt, facts };
}

const SAVED = article(
  'saved',
  '2025-06-03',
  'A landslide buried the school of Orvieda on Monday.',
  'The army flew generators to the hospital of Lindau.',
);
const newIn = (...texts: string[]) =>
  findNews(article('own', '2025-06-05', ...texts), [SAVED]).sentences.map(({ text }) => text);
const OPENING = 'A landslide buried the school of Orvieda on Monday.';

describe('newSentences', () => {
  it('gives what happened that no saved article tells, as a whole sentence', () => {
    const fresh = 'Parliament in Lindau dismissed the head of the mining board on Wednesday.';
    expect(newIn(OPENING, fresh)).toEqual([fresh]);
  });

  it('leaves out what a saved article tells, whatever the day', () => {
    expect(newIn(OPENING, 'The army flew more generators to the hospital of Lindau on Wednesday.')).toEqual([]);
  });

  it('gives a new figure though its words were told', () => {
    const fresh = 'A landslide in Orvieda has cost the town and its railway 3 million euros.';
    expect(newIn(OPENING, fresh)).toEqual([fresh]);
  });

  it('gives the sentence of a new figure, but not of one of the past', () => {
    const fresh = 'Rescuers pulled 14 children from under a collapsed wall.';
    expect(newIn(OPENING, fresh)).toEqual([fresh]);
    expect(newIn(OPENING, 'A mudflow killed 31 miners in the valley of Sorn in 1978.')).toEqual([]);
  });

  it('leaves out what is not understood alone', () => {
    expect(newIn(OPENING, 'They dismissed the head of the mining board on Wednesday.')).toEqual([]);
  });

  it('tells nothing twice', () => {
    const first = 'Parliament in Lindau dismissed the head of the mining board on Wednesday.';
    const again = 'On Wednesday the head of the mining board was dismissed by 48 votes of parliament in Lindau.';
    expect(newIn(OPENING, first, again)).toEqual([first]);
  });

  it('calls no figure changed that is one of the past', () => {
    const early = article('early', '2025-06-03', 'The Orvieda landslide killed 46 people.');
    const late = article('late', '2025-06-04', 'The Orvieda landslide of 1978 killed 52 people.');
    expect(findNews(late, [early]).changed).toEqual([]);
  });

  it('leaves a sentence whose figure changed to the figure', () => {
    const early = article('early', '2025-06-03', 'The Orvieda landslide killed 46 people.');
    const late = article('late', '2025-06-04', 'The Orvieda landslide killed 52 people.');
    const { changed, sentences } = findNews(late, [early]);
    expect(changed).toHaveLength(1);
    expect(sentences).toEqual([]);
  });
});
