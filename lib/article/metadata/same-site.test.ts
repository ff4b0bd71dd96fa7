import { describe, expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { isSameSite } from './same-site';

const same = (a: string, b: string) => isSameSite(`https://${a}/x`, `https://${b}/y`);

describe('isSameSite', () => {
  it.each([
    ['www.paper.test', 'paper.test'],
    ['amp.paper.com', 'edition.paper.com'],
    ['news.paper.co.uk', 'www.paper.co.uk'],
    ['m.good.blogspot.com', 'good.blogspot.com'],
    ['localhost', 'localhost'],
    ['good.substack.com', 'www.good.substack.com'],
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:8080', '192.0.2.1:8080'],
  ])('%s and %s', (a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['evil.blogspot.com', 'good.blogspot.com'],
    ['evil.substack.com', 'good.substack.com'],
    ['evil.substack.com', 'substack.com'],
    ['evil.blogspot.co.uk', 'good.blogspot.co.uk'],
    ['evil.github.io', 'good.github.io'],
    ['evil.github.io', 'github.io'],
    ['evil.wordpress.com', 'good.wordpress.com'],
    ['evil.gouv.fr', 'good.gouv.fr'],
    ['evil.id.au', 'good.id.au'],
    ['evil.co.uk', 'good.co.uk'],
    ['192.0.2.1', '198.51.2.1'],
    ['192.0.2.1:8080', '192.0.2.1:8081'],
    ['[2001:db8::1]', '[2001:db8::2]'],
    ['paper.com:8080', 'paper.com'],
    ['evil.localhost', 'good.localhost'],
  ])('not %s and %s', (a, b) => expect(same(a, b)).toBe(false));

  it('answers the same both ways, and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.oneof(fc.webUrl(), fc.string()), (a, b) => {
        expect(isSameSite(a, b)).toBe(isSameSite(b, a));
      }),
    );
  }, 60_000);
});
