import { describe, expect, it } from 'vitest';
import { ADDRESS, jsonLd, metadataOf } from '../testing/metadata-of';
import { findCanonicalUrl, findLeadImage, findSection, findSiteName } from './site';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('findSiteName', () => {
  it.each([
    ['og:site_name', meta('og:site_name', 'Harbour Post') + meta('application-name', 'App'), 'Harbour Post'],
    [
      'the publisher',
      jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Harbour Post' } }) + meta('application-name', 'App'),
      'Harbour Post',
    ],
    [
      'the name of the application',
      meta('application-name', 'Harbour App') + jsonLd({ '@type': 'WebSite', name: 'Site' }),
      'Harbour App',
    ],
    ['the name of its icon', meta('apple-mobile-web-app-title', 'Harbour Icon'), 'Harbour Icon'],
    ['the web site in the data', jsonLd({ '@type': 'WebSite', name: 'Harbour Site' }), 'Harbour Site'],
    ['nothing else in the data', jsonLd({ '@type': 'Thing', name: 'Harbour Site' }), 'harbourpost.example'],
    ['what comes after a bar of the title', '<title>Bridge shut | The Pier</title>', 'The Pier'],
    ['what comes after a wide bar', '<title>Bridge shut ｜ The Pier</title>', 'The Pier'],
    ['no long end after a bar', '<title>Bridge | shut for all of the year</title>', 'harbourpost.example'],
    ['the end of the title that is the host', '<title>Bridge shut - Harbour Post</title>', 'Harbour Post'],
    ['no other end after a dash', '<title>Bridge shut - for good</title>', 'harbourpost.example'],
    ['no end of marks', '<title>Bridge shut - !?</title>', 'harbourpost.example'],
    ['no other end that no link home says', '<title>Bridge shut – Tide Gazette</title>', 'harbourpost.example'],
    ['the host', '<title>Bridge shut</title>', 'harbourpost.example'],
    ['no address', meta('og:site_name', 'https://harbourpost.example'), 'harbourpost.example'],
    [
      'no address in the data',
      jsonLd({ '@type': 'WebSite', name: 'https://harbourpost.example' }),
      'harbourpost.example',
    ],
    [
      'no long text',
      meta('og:site_name', 'a'.repeat(80)) + meta('application-name', 'a'.repeat(80)),
      'harbourpost.example',
    ],
    ['the name without the marks around it', meta('og:site_name', '– Harbour Post |'), 'Harbour Post'],
    ['marks that are the name', meta('og:site_name', '||'), '||'],
  ])('takes %s', (_, head, name) => expect(findSiteName(metadataOf(head))).toBe(name));

  it('takes the end of the title that is its host’s name before the name of a section', () => {
    const section = meta('og:site_name', 'U.S.');
    const at = (head: string) => findSiteName(metadataOf(head, '', 'https://www.tidewire.example/a'));
    expect(at(`${section}<title>Bridge shut - Tidewire</title>`)).toBe('Tidewire');
    expect(at(`${section}<title>Bridge shut - for good</title>`)).toBe('U.S.');
    expect(at(`${meta('og:site_name', 'Tidewire News')}<title>Bridge shut - Tidewire</title>`)).toBe('Tidewire News');
  });

  it('writes out a name that is declared as one word in small letters', () => {
    const declared = meta('og:site_name', 'harbourpost');
    const publisher = (name: string) => jsonLd({ '@type': 'NewsArticle', publisher: { name } });
    const at = (head: string) => findSiteName(metadataOf(head, '', 'https://copy.example/a'));
    expect(at(declared + publisher('Harbour Post'))).toBe('Harbour Post');
    expect(at(declared + publisher('Tide Media'))).toBe('harbourpost');
    expect(at(meta('og:site_name', 'HarbourPost') + publisher('Harbour Post'))).toBe('HarbourPost');
  });

  it('gives one outlet one name, whether a page calls it by its name or its address', () => {
    const at = (head: string) => findSiteName(metadataOf(head, '', 'https://www.thetidewire.example/a'));
    const address = meta('og:site_name', 'thetidewire.example');
    expect(at(meta('og:site_name', 'the Tide Wire'))).toBe('The Tide Wire');
    expect(at(`${address}<title>Bridge shut | Ports | The Tide Wire</title>`)).toBe('The Tide Wire');
    expect(at(address + meta('application-name', 'The Tide Wire'))).toBe('The Tide Wire');
    expect(at(address + jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Tide Wire' } }))).toBe(
      'The Tide Wire',
    );
    expect(at(`${address}<title>Bridge shut | Ports</title>`)).toBe('thetidewire.example');
    expect(at(meta('og:site_name', 'tide online'))).toBe('tide online');
    expect(at(meta('og:site_name', 'harbour Post'))).toBe('harbour Post');
  });

  it('takes no machine of the site for its name', () => {
    const page = `${meta('og:site_name', 'Hosted')}<title>Bridge shut | Hosted</title>`;
    expect(findSiteName(metadataOf(page, '', 'https://hosted.tidewire.example/a'))).toBe('hosted.tidewire.example');
    expect(findSiteName(metadataOf(page))).toBe('Hosted');
  });

  it.each(['/', 'https://harbourpost.example', 'https://harbourpost.example/'])(
    'takes the end of the title that a link to %s says',
    (home) => {
      const page = metadataOf('<title>Bridge shut – Tide Gazette</title>', `<a href="${home}">Tide  Gazette</a>`);
      expect(findSiteName(page)).toBe('Tide Gazette');
    },
  );
});

describe('findCanonicalUrl', () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each([
    [
      'the declared address on the same host',
      link('/news/bridge-1'),
      'https://harbourpost.example/news/bridge-1',
      undefined,
    ],
    [
      'that of og:url',
      meta('og:url', 'https://www.harbourpost.example/b'),
      'https://www.harbourpost.example/b',
      undefined,
    ],
    ['the link before og:url', link('/a') + meta('og:url', '/b'), 'https://harbourpost.example/a', undefined],
    ['the page’s own without any', '', ADDRESS, undefined],
    [
      'the page’s own where another host is declared',
      link('https://wire.example/a?utm_source=x'),
      ADDRESS,
      'https://wire.example/a',
    ],
    ['the page’s own where the front page is declared', link('/'), ADDRESS, undefined],
    ['an address with a query at the root', link('/?p=12'), 'https://harbourpost.example/?p=12', undefined],
    ['the page’s own where nothing usable is declared', link('javascript:a()'), ADDRESS, undefined],
  ])('takes %s', (_, head, canonicalUrl, declaredUrl) => {
    expect(findCanonicalUrl(metadataOf(head))).toEqual({ canonicalUrl, ...(declaredUrl && { declaredUrl }) });
  });

  it('takes the route of a single-page app before what it declares for all routes', () => {
    const url = 'https://harbourpost.example/app#/story/9';
    expect(findCanonicalUrl(metadataOf(link('/app'), '', url)).canonicalUrl).toBe(url);
    expect(findCanonicalUrl(metadataOf(link('/app#/story/8'), '', url)).canonicalUrl).toBe(
      'https://harbourpost.example/app#/story/8',
    );
    expect(findCanonicalUrl(metadataOf(link('/story/9'), '', url)).canonicalUrl).toBe(
      'https://harbourpost.example/story/9',
    );
  });

  it('takes a front page at its own address, without tracking', () => {
    const url = 'https://harbourpost.example/?utm_source=x';
    expect(findCanonicalUrl(metadataOf(link('/'), '', url))).toEqual({ canonicalUrl: 'https://harbourpost.example/' });
    expect(findCanonicalUrl(metadataOf('', '', 'no address'))).toEqual({ canonicalUrl: 'no address' });
  });
});

describe('findLeadImage', () => {
  const image = (src: string, alt = '') => ({ src: `https://harbourpost.example/${src}`, alt });
  const article = (value: unknown) => jsonLd({ '@type': 'NewsArticle', image: value });
  it.each([
    ['not the address of the site', meta('og:image', '/'), null],
    ['not a blank picture', meta('og:image', '/i/blank.jpg'), null],
    ['og:image', meta('og:image', '/a.jpg') + meta('twitter:image', '/b.jpg'), image('a.jpg')],
    ['the safe address first', meta('og:image', '/a.jpg') + meta('og:image:secure_url', '/s.jpg'), image('s.jpg')],
    ['og:image:url', meta('og:image:url', '/a.jpg'), image('a.jpg')],
    ['twitter:image', meta('twitter:image', '/b.jpg'), image('b.jpg')],
    ['twitter:image:src', meta('twitter:image:src', '/b.jpg'), image('b.jpg')],
    ['an address in the data', article('/c.jpg'), image('c.jpg')],
    ['the first of a list', article(['/c.jpg', '/d.jpg']), image('c.jpg')],
    ['an object’s address', article({ name: 'Quay', url: '/e.jpg' }), image('e.jpg')],
    ['its text', meta('og:image', '/a.jpg') + meta('og:image:alt', 'Quay'), image('a.jpg', 'Quay')],
    [
      'its text for other sites',
      meta('og:image', '/a.jpg') + meta('twitter:image:alt', 'Pier'),
      image('a.jpg', 'Pier'),
    ],
    ['nothing', '', null],
    ['no script', meta('og:image', 'javascript:a()'), null],
  ])('takes %s', (_, head, found) => expect(findLeadImage(metadataOf(head))).toEqual(found));
});

it.each([
  [
    'article:section',
    meta('article:section', 'Town') + jsonLd({ '@type': 'NewsArticle', articleSection: 'News' }),
    'Town',
  ],
  ['the section in the data', jsonLd({ '@type': 'NewsArticle', articleSection: ['News', 'Town'] }), 'News'],
  ['nothing', '', null],
])('findSection takes %s', (_, head, section) => expect(findSection(metadataOf(head))).toBe(section));
