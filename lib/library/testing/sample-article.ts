import type { Article } from '../../article/article';

/** For tests: an article with the given paragraphs. */
export function sampleArticle(path: string, paragraphs: string[], more: Partial<Article> = {}): Article {
  const url = `https://www.courier.test/${path}`;
  return {
    url,
    canonicalUrl: url,
    title: `About ${path}`,
    byline: ['Ida Lund'],
    siteName: 'The Courier',
    publishedAt: '2025-05-26T08:00:00+02:00',
    publishedAtSource: 'meta',
    modifiedAt: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    section: null,
    html: paragraphs.map((text, i) => `<p data-block="${i}">${text}</p>`).join(''),
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
    wordCount: paragraphs.join(' ').split(' ').length,
    isStub: false,
    nextPage: null,
    ...more,
  };
}
