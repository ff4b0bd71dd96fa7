import { sanitizeHtml } from '../lib/article/sanitize';

/** Injected when the service worker saves a page: it has no DOM that DOMPurify works in (`lib/browser/sanitize-in-tab.ts`). */
export default defineUnlistedScript(() => {
  globalThis.throughlineSanitize = sanitizeHtml;
});
