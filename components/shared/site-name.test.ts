import { describe, expect, it } from 'vitest';
import { needsHost } from './site-name';

describe('needsHost', () => {
  it.each([
    ['Daily8', 'daily8.ua'],
    ['BBC News', 'bbc.co.uk'],
    ['Harbour Post', 'harbour-post.test'],
    ['The Harbour Post', 'harbour-post.test'],
    ['Der Alpenbote', 'alpenbote.test'],
    ['La Repubblica', 'larepubblica.it'],
    ['news.example.org', 'news.example.org'],
    ['Paper', ''],
  ])('is content with %s at %s', (name, host) => expect(needsHost(name, host)).toBe(false));

  it.each([
    ['BBC News', 'evil-news.test'],
    ['BBC News', 'bbc.evil.test'],
    ['BBC N\u0435ws', 'evil.test'],
    ['The Ledger', 'balkan-ledger.test'],
    ['X Times', 'x.com'],
  ])('shows the host of %s at %s', (name, host) => expect(needsHost(name, host)).toBe(true));
});
