import type { FactSource, FigureFact } from '../../facts';
import { findFigures } from '../find-figures';

/** Makes an article of plain paragraphs. */
export function articleOf(texts: readonly string[], rest: Partial<FactSource> = {}): FactSource {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  return {
    url: 'https://news.example/a',
    title: '',
    byline: [],
    siteName: '',
    publishedAt: null,
    lang: 'en',
    blocks,
    ...rest,
  };
}

/** Gives the figures of a text in which nothing is a date, in the order of the text. */
export function figuresIn(text: string, rest: Partial<FactSource> = {}): FigureFact[] {
  return findFigures(articleOf([text], rest), [[]]).sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}
