import { type ReadingScope, readPage } from '../lib/article/read-page';

declare global {
  /** Set in the content script's own world just before the injection, when the reader asks for more than the article. */
  var throughlineScope: ReadingScope | undefined;
  /** Set by `sanitize.ts`, where that was injected before. */
  var throughlineSanitize: ((html: string) => string) | undefined;
}

/**
 * The content script: injected on the reader's click, never before. What `main` returns is the script's result: it must
 * stay plain data. An unlisted script to wxt, which wraps its own content scripts in 13 KB of life-cycle and polyfill and
 * has them send events to the page.
 */
export default defineUnlistedScript({
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
