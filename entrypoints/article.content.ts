import { type ReadingScope, readPage } from '../lib/article/read-page';

declare global {
  /** Set in the content script's own world just before the injection, when the reader asks for more than the article. */
  var throughlineScope: ReadingScope | undefined;
  /** Set by `sanitize.ts`, where that was injected before. */
  var throughlineSanitize: ((html: string) => string) | undefined;
}

/**
 * Injected on the reader's click, never before. What `main` returns is the script's result: it must stay plain data.
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    const scope = globalThis.throughlineScope;
    globalThis.throughlineScope = undefined;
    const reading = readPage(document, location.href, scope);
    if (reading.outcome === 'article' && globalThis.throughlineSanitize) {
      reading.article.html = globalThis.throughlineSanitize(reading.article.html);
    }
    return reading;
  },
});
