import { browser } from 'wxt/browser';

declare global {
  /** Set by `entrypoints/sanitize.ts` in the content scripts' own world. */
  var throughlineSanitize: ((html: string) => string) | undefined;
}

/** Sanitises the HTML of an article in the tab it was read from: for the service worker, which has no DOM to do it in. */
export async function sanitizeInTab(tabId: number, html: string): Promise<string> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/sanitize.js'], injectImmediately: true });
  const [sanitized] = await browser.scripting.executeScript({
    target,
    func: (dirty: string) => globalThis.throughlineSanitize?.(dirty),
    args: [html],
    injectImmediately: true,
  });
  if (typeof sanitized?.result !== 'string') throw new Error('The page did not sanitise');
  return sanitized.result;
}
