import { sanitizeHtml } from '../lib/article/sanitize';

/**
 * Injected before the content script when the service worker saves a page: it has no DOM of its own to sanitise in.
 * A file of its own, so that a click on the button does not pay for it.
 */
export default defineUnlistedScript(() => {
  globalThis.throughlineSanitize = sanitizeHtml;
});
