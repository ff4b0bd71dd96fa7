// @vitest-environment jsdom

import { afterEach, expect, it, vi } from 'vitest';
import { sendByEmail, share } from './send';

const article = { title: 'Ferry & bridge: what now?', url: 'https://news.example/ferry?a=1&b=2' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('begins a letter with the headline for its subject and the address in it', () => {
  const opened: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    opened.push(this.href);
  });
  sendByEmail(article);
  expect(opened).toHaveLength(1);
  const letter = new URL(opened[0]);
  expect(letter.protocol).toBe('mailto:');
  expect([...letter.searchParams]).toEqual([
    ['subject', article.title],
    ['body', article.url],
  ]);
});

it('hands headline and address to the sheet for sharing', async () => {
  const sheet = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { share: sheet });
  await share(article);
  expect(sheet.mock.calls).toEqual([[article]]);
});

it('is done when the reader closes the sheet', async () => {
  vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
  await expect(share(article)).resolves.toBeUndefined();
});
