import { takeSnapshot } from '../lib/article/snapshot/snapshot';

/**
 * The content script: it is injected on the reader's click, never before. What `main` returns is the script's result,
 * which must be plain data. For wxt it is an unlisted script, because wxt wraps its own content scripts in 13 KB of
 * life cycle and polyfill, which send events to the page.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => takeSnapshot(document, location.href),
});
