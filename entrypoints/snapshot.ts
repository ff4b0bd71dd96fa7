import { takeSnapshot } from '../lib/article/snapshot/snapshot';

/**
 * The content script: injected on the reader's click, never before. What `main` returns is the script's result: it must
 * stay plain data. An unlisted script to wxt, which wraps its own content scripts in 13 KB of life-cycle and polyfill and
 * has them send events to the page.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => takeSnapshot(document, location.href),
});
