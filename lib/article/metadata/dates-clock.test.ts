import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseAgo } from './date-formats';
import { findPublished } from './dates';
import { readPageMetadata } from './page-metadata';

const TITLE = 'Old bridge closes for two years';
afterEach(() => {
  vi.unstubAllEnvs();
});

function publishedOn(now: string, { line = '', declared = '', modified = '', path = 'bridge' }): string | undefined {
  const url = `https://harbourpost.example/news/${path}`;
  const data = { '@type': 'NewsArticle', headline: TITLE, datePublished: declared, dateModified: modified };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const story = `<p>${'The council closed the bridge, open since 3 March 2005, after engineers had found cracks. '.repeat(20)}</p>`;
  const html = `<html lang="en-GB"><head>${script}</head><body><h1>${TITLE}</h1><p class="date">${line}</p>${story}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return findPublished(readPageMetadata(document, url), TITLE, new Date(now))?.value;
}

describe('a page that prints today under its headline', () => {
  it.each([
    ['America/New_York', '2026-11-29T01:00:00Z', '28 November 2026'],
    ['Pacific/Kiritimati', '2026-11-27T18:00:00Z', '28 November 2026'],
    ['UTC', '2026-11-28T12:00:00Z', '28 November 2026'],
    // Read in New York in the evening, printed by a server in Tokyo.
    ['America/New_York', '2026-11-29T01:00:00Z', '29 November 2026'],
  ])('in %s at %s is of the day it declares', (reader, now, line) => {
    vi.stubEnv('TZ', reader);
    expect(publishedOn(now, { line, declared: '2026-11-20T08:00:00Z' })).toBe('2026-11-20T08:00:00Z');
  });
});

describe("a reader's clock that is wrong", () => {
  it.each(['1970-01-01T00:00:00Z', '2010-06-01T00:00:00Z', '2099-01-01T00:00:00Z'])(
    'takes no date that a page declares: %s',
    (now) => {
      expect(publishedOn(now, { declared: '2026-11-20T08:00:00Z' })).toBe('2026-11-20T08:00:00Z');
      expect(publishedOn(now, { declared: '2026-11-20T08:00:00Z', line: '20 November 2026' })).toBe(
        '2026-11-20T08:00:00Z',
      );
      expect(publishedOn(now, { path: '2026/11/20/bridge' })).toBe('2026-11-20');
    },
  );

  it('is told from a page whose date is wrong', () => {
    const now = '2026-11-28T12:00:00Z';
    const found = publishedOn(now, { declared: '2062-11-20', modified: '2026-11-21', line: '20 November 2026' });
    expect(found).toBe('2026-11-20');
  });
});

it('"2 hours ago" is of the day where the reader is', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(parseAgo('2 hours ago', new Date('2026-11-29T01:00:00Z'))).toBe('2026-11-28');
  expect(parseAgo('2 hours ago', new Date(Number.NaN))).toBeNull();
});
