import { describe, expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { cleanUrl } from './address';

const cleaned = (address: string) => cleanUrl(`https://paper.test${address}`)?.replace('https://paper.test', '');

describe('cleanUrl', () => {
  it('takes off what only says how a reader came', () => {
    expect(cleaned('/a?utm_source=x&fbclid=1&gclid=2&mc_eid=3&msclkid=4&utm_new_one=5#comments')).toBe('/a');
    expect(cleaned('/a?')).toBe('/a');
  });

  it('keeps what may name an article', () => {
    for (const name of ['cid', 'ref', 'cmp', 'at_id', 'ns_id', 'id', 'p', 'source', 'xtor', 'ito', 'smid']) {
      expect(cleaned(`/article.php?${name}=101`)).toBe(`/article.php?${name}=101`);
    }
  });

  it('takes off what a site uses for tracking on that site only', () => {
    expect(cleanUrl('https://edition.cnn.com/a?iid=1&ref=x')).toBe('https://edition.cnn.com/a?ref=x');
    expect(cleanUrl('https://medium.com/a?source=x')).toBe('https://medium.com/a');
    for (const host of ['notmedium.com', 'medium.com.evil.test', 'paper.test']) {
      expect(cleanUrl(`https://${host}/a?source=x`)).toBe(`https://${host}/a?source=x`);
    }
    // The list's patterns of the whole address are asked for the host they are named for.
    expect(cleanUrl('https://paper.test/medium.com/?source=x')).toBe('https://paper.test/medium.com/?source=x');
  });

  it('answers the same each time', () => {
    const once = cleanUrl('https://a.bandcamp.com/x?from=1');
    expect(cleanUrl('https://a.bandcamp.com/x?from=1')).toBe(once);
    expect(once).toBe('https://a.bandcamp.com/x');
  });

  it('keeps a fragment that is a route', () => {
    expect(cleaned('/#/article/12')).toBe('/#/article/12');
    expect(cleaned('/app#!/story/9')).toBe('/app#!/story/9');
    expect(cleaned('/app#!story')).toBe('/app#!story');
    for (const hash of ['#', '#comments', '#:~:text=ferry', '#/', '#!', '#p-12/3'])
      expect(cleaned(`/a${hash}`)).toBe('/a');
  });

  it('only follows the list: no path is changed and no redirect followed', () => {
    const address = 'https://www.google.com/amp/s/paper.test/a.amp?url=https://other.test/';
    expect(new URL(cleanUrl(address) ?? '').pathname).toBe('/amp/s/paper.test/a.amp');
    expect(cleanUrl(null)).toBeNull();
    expect(cleanUrl('no address')).toBeNull();
  });

  it('leaves what is not on the list to the letter, and is done after one time', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,8}$/).map((text) => `own-${text}`);
    const value = fc.oneof(fc.webQueryParameters(), fc.stringMatching(/^[a-zA-Z0-9%+=.,;:~é-]{0,12}$/));
    const own = fc.tuple(name, value).map(([a, b]) => `${a}=${b.replaceAll('&', '')}`);
    const tracking = fc.constantFrom('utm_source=1', 'fbclid=a', 'gclid', 'mc_cid=%20', 'utm%5Fmedium=x');
    const query = fc.array(fc.oneof(own, own, tracking), { maxLength: 8 });
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), query, (base, parameters) => {
        const address = new URL(base);
        address.search = parameters.join('&');
        const written = address.search.slice(1).split('&');
        const once = cleanUrl(address.href) ?? '';
        expect(cleanUrl(once)).toBe(once);
        const after = new URL(once);
        expect([after.protocol, after.host, after.pathname]).toEqual([
          address.protocol,
          address.host,
          address.pathname,
        ]);
        const kept = written.filter((parameter) => parameter.startsWith('own-'));
        expect(after.search).toBe(kept.length ? `?${kept.join('&')}` : '');
      }),
    );
  }, 60_000);
});
