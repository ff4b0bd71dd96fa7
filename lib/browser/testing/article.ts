import type { Article } from '../../article/article';

/** Makes an article with this many paragraphs, for tests. */
export function articleOf(paragraphs: number, changes: Partial<Article> = {}): Article {
  const texts = Array.from({ length: paragraphs }, (_, i) => `The ferry to Orsa made its crossing number ${i + 1}.`);
  return {
    url: 'http://harbour.test/ferry',
    canonicalUrl: 'http://harbour.test/ferry',
    title: 'The ferry to Orsa',
    byline: [],
    siteName: 'Harbour Post',
    publishedAt: null,
    publishedAtSource: null,
    modifiedAt: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    section: null,
    html: texts.map((text, i) => `<p data-block="${i}">${text}</p>`).join(''),
    blocks: texts.map((text) => ({ type: 'paragraph', text })),
    wordCount: paragraphs * 8,
    isStub: false,
    nextPage: null,
    ...changes,
  };
}

/** Makes a promise, with the functions that settle it. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
