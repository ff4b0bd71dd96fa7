import { describe, expect, it } from 'vitest';
import type { Article, Block } from './article';
import { isWalled, refusalOf } from './page-kind';
import { sentence, words } from './testing/draft-of';
import { ADDRESS, jsonLd, metadataOf } from './testing/metadata-of';

const ROOT = 'https://harbourpost.example/';
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const prose = (length: number): Block => ({ type: 'paragraph', text: sentence(Math.ceil(length / 5)) });
const label = (length: number): Block => ({ type: 'paragraph', text: words(Math.ceil(length / 5)) });
const links = (count: number, text = 'quay') => `<a href="/n">${text}</a>`.repeat(count);
const headlines = (count: number, text = 'quay') => `<h2><a href="/n">${text}</a></h2>`.repeat(count);

function refusal({
  blocks = [] as Block[],
  head = '',
  body = '',
  url = ADDRESS,
  title = 'x',
  byline = [] as string[],
  publishedAt = null as string | null,
}) {
  const article: Pick<Article, 'blocks' | 'title' | 'byline' | 'publishedAt'> = { blocks, title, byline, publishedAt };
  return refusalOf(metadataOf(head, body, url), article as Article);
}

describe('a page that declares an article', () => {
  const head = meta('og:type', 'article');
  it.each([
    ['og:type', head],
    ['a time of publication', meta('article:published_time', '2024-03-12')],
    ['a headline', jsonLd({ '@type': 'NewsArticle', headline: 'x' })],
    ['a date', jsonLd({ '@type': 'NewsArticle', datePublished: '2024-03-12' })],
  ])('by %s is one, however short', (_, declared) => {
    expect(refusal({ head: declared, blocks: [label(20)], body: headlines(30) })).toBeNull();
    expect(refusal({ head: declared })).toBe('empty');
  });
  it('is one with a standfirst alone', () => {
    expect(refusal({ head, blocks: [{ type: 'standfirst', text: 'Quay' }] })).toBeNull();
  });
  it.each([
    ['a video', head + jsonLd({ '@type': 'VideoObject' }), 'video'],
    ['goods', head + jsonLd({ '@type': 'Product' }), 'shop'],
    ['a wall', head + meta('article:content_tier', 'locked'), 'paywall'],
  ])('and shows nothing is %s', (_, declared, kind) => expect(refusal({ head: declared })).toBe(kind));
});

describe('a page for something else', () => {
  it.each([
    ['og:type of a video', meta('og:type', 'video.other'), 'video'],
    ['og:type of goods', meta('og:type', 'og:product'), 'shop'],
    ['goods in the data', jsonLd({ '@type': 'Product' }), 'shop'],
  ])('has %s and little prose', (_, head, kind) => {
    expect(refusal({ head, blocks: [label(300)] })).toBe(kind);
    expect(refusal({ head, blocks: [prose(150)] })).toBe(kind);
    expect(refusal({ head, blocks: [prose(300)], byline: ['Ada Lund'] })).toBeNull();
  });
  it('describes goods at length, and is no article for that, but one with a writer or a day', () => {
    const head = meta('og:type', 'og:product');
    expect(refusal({ head, blocks: [prose(3000)] })).toBe('shop');
    expect(refusal({ head, blocks: [prose(7000)] })).toBeNull();
    expect(refusal({ head, blocks: [prose(3000)], publishedAt: '2024-03-12' })).toBeNull();
  });
  it('is not told by a video alone where there is text', () => {
    expect(refusal({ head: jsonLd({ '@type': 'VideoObject' }), blocks: [prose(300)] })).toBeNull();
  });
});

describe('a page of a manual', () => {
  const blocks = [prose(3000)];
  it.each([
    'https://docs.quay.example/en/berths',
    'https://developer.quay.example/berths',
    'https://quay.readthedocs.io/berths',
    `${ROOT}docs`,
    `${ROOT}tools/documentation/berths.html`,
    `${ROOT}en/stable/berths/`,
  ])('is told by its address: %s', (url) => {
    expect(refusal({ url, blocks })).toBe('manual');
    expect(refusal({ url, blocks, byline: ['Ada Lund'] })).toBeNull();
    expect(refusal({ url, blocks, head: meta('og:type', 'article') })).toBeNull();
  });
  it.each([`${ROOT}doc/7715044`, `${ROOT}docs-of-the-port`, `${ROOT}news/berths?from=/docs/`])(
    'is not told by another address: %s',
    (url) => expect(refusal({ url, blocks })).toBeNull(),
  );
  it('is told by the program that wrote it', () => {
    const generator = (name: string) => `<meta name="generator" content="${name}">`;
    expect(refusal({ blocks, head: generator('Docusaurus v3') })).toBe('manual');
    expect(refusal({ blocks, head: generator('WordPress 6') })).toBeNull();
  });
});

describe('a page that offers or lists', () => {
  const price = '<i class="item-price">5</i>';
  const text = { blocks: [prose(2000)] };
  it('is a shop by its prices, or by one and a button to buy', () => {
    expect(refusal({ ...text, body: price.repeat(10) })).toBe('shop');
    expect(refusal({ ...text, body: price.repeat(9) })).toBeNull();
    expect(refusal({ ...text, body: `${price}<button class="add-to-cart">Buy</button>` })).toBe('shop');
    // The writers on a page of goods are those of its reviews.
    const signed = { ...text, byline: ['Ada Lund'] };
    expect(refusal({ ...signed, body: price.repeat(10) })).toBeNull();
    expect(refusal({ ...signed, body: price.repeat(10), head: meta('og:type', 'product') })).toBe('shop');
    expect(refusal({ ...text, body: '<button class="add-to-cart">Buy</button>' })).toBeNull();
  });
  it('is none with a writer, with a long text, or when it declares an article', () => {
    expect(refusal({ ...text, body: price.repeat(10), byline: ['Ada Lund'] })).toBeNull();
    expect(refusal({ blocks: [prose(7000)], body: price.repeat(10) })).toBeNull();
    expect(refusal({ ...text, body: price.repeat(10), head: meta('og:type', 'article') })).toBeNull();
  });
  const card = '<div class="card"><a href="/n"><img src="/n.jpg"></a><p>Quay</p></div>';
  it('is a listing by many cards and little text', () => {
    expect(refusal({ ...text, body: `<main>${card.repeat(12)}</main>` })).toBe('listing');
    expect(refusal({ ...text, body: `<main>${card.repeat(11)}</main>` })).toBeNull();
    expect(refusal({ ...text, body: `<nav>${card.repeat(12)}</nav>` })).toBeNull();
    expect(refusal({ blocks: [prose(3000)], body: `<main>${card.repeat(12)}</main>` })).toBeNull();
    expect(refusal({ ...text, body: `<main>${card.repeat(12)}</main>`, publishedAt: '2024-03-12' })).toBeNull();
  });
});

describe('the address of a page', () => {
  it.each([
    ['category/quays', 'listing', 2000],
    ['coupons', 'listing', 2000],
    ['collections/boats', 'shop', 2000],
    ['services/dredging', 'shop', 2000],
    ['category/quays', null, 3000],
    ['collections/boats', null, 7000],
    ['service/press/quays', null, 2000],
    ['collection/quays', null, 2000],
  ])('%s says what it lists: %s', (path, kind, length) => {
    expect(refusal({ url: ROOT + path, blocks: [prose(length)] })).toBe(kind);
    expect(refusal({ url: ROOT + path, blocks: [prose(length)], byline: ['Ada Lund'] })).toBeNull();
  });
  it('is no reason to refuse what declares an article, or has its headline there', () => {
    const blocks = [prose(2000)];
    expect(refusal({ url: `${ROOT}tag/quays`, blocks, head: meta('og:type', 'article') })).toBeNull();
    expect(refusal({ url: `${ROOT}tag/a/the-old-quay-falls`, blocks, title: 'The old quay falls' })).toBeNull();
  });
  it('is that of the site, with many headings: its first page', () => {
    const heading: Block = { type: 'heading', text: 'Quay', level: 2 };
    expect(refusal({ url: ROOT, blocks: [prose(2000), ...Array(5).fill(heading)] })).toBe('frontPage');
    expect(refusal({ url: ROOT, blocks: [prose(2000), ...Array(4).fill(heading)] })).toBeNull();
  });
});

describe('a thread of a forum', () => {
  const blocks = [prose(2000)];
  const posts = (count: number) =>
    Array.from({ length: count }, (_, i) => `<div id="post-${i}"><p>Quay</p></div>`).join('');
  it.each([
    ['its address', { url: 'https://forum.harbour.example/t/quays/12' }],
    ['its program', { head: '<meta name="generator" content="phpBB">' }],
    ['its data', { head: jsonLd({ '@type': 'DiscussionForumPosting' }) }],
  ])('is known by %s, and by four posts', (_, page) => {
    expect(refusal({ ...page, blocks, body: posts(4) })).toBe('listing');
    expect(refusal({ ...page, blocks, body: posts(3) })).toBeNull();
  });
  it('is no article with comments', () => {
    expect(refusal({ blocks, body: posts(9) })).toBeNull();
    const head = jsonLd({ '@type': 'NewsArticle' });
    expect(refusal({ url: 'https://forum.harbour.example/t/quays/12', head, blocks, body: posts(9) })).toBeNull();
  });
});

describe('a page without text', () => {
  it('is empty, a front page or a listing', () => {
    expect(refusal({})).toBe('empty');
    expect(refusal({ url: ROOT, body: links(11) })).toBe('frontPage');
    expect(refusal({ url: ROOT, body: links(10) })).toBe('empty');
    expect(refusal({ body: headlines(8) })).toBe('listing');
    expect(refusal({ body: headlines(7) })).toBe('empty');
  });
});

describe('a page with little text', () => {
  it('is too short, unless it is more than two lines', () => {
    expect(refusal({ blocks: [prose(130)] })).toBe('tooShort');
    // Characters without spaces say as much as two letters.
    expect(refusal({ blocks: [{ type: 'paragraph', text: `${'港'.repeat(75)}。` }], body: '<h1>x</h1>' })).toBeNull();
    expect(refusal({ blocks: [{ type: 'paragraph', text: `${'港'.repeat(60)}。` }], body: '<h1>x</h1>' })).toBe(
      'tooShort',
    );
    expect(refusal({ blocks: [prose(145)] })).toBeNull();
    expect(refusal({ blocks: [prose(130)], body: headlines(8) })).toBe('listing');
  });
  it('is too short without sentences', () => {
    expect(refusal({ blocks: [label(500)], body: '<h1>x</h1>' })).toBe('tooShort');
    expect(refusal({ blocks: [label(600)] })).toBeNull();
    const short: Block[] = Array.from({ length: 12 }, () => ({ type: 'paragraph', text: sentence(3) }));
    expect(refusal({ blocks: short, body: '<h1>x</h1>' })).toBeNull();
    expect(refusal({ blocks: short })).toBe('tooShort');
    expect(refusal({ blocks: [{ type: 'listItem', text: words(40) }], body: '<h1>x</h1>' })).toBeNull();
  });
  it('counts no captions', () => {
    expect(refusal({ blocks: [prose(100), { type: 'caption', text: sentence(40) }] })).toBe('tooShort');
  });
});

describe('a front page', () => {
  it.each([
    ['the root', { url: ROOT }],
    ['an index', { url: `${ROOT}index.html?x=1` }],
    ['a canonical root', { head: '<link rel="canonical" href="/">' }],
    ['the root as og:url', { head: meta('og:url', ROOT) }],
  ])('has the address of %s and little prose', (_, page) => {
    expect(refusal({ ...page, blocks: [prose(500)] })).toBe('frontPage');
    expect(refusal({ ...page, blocks: [prose(700)] })).toBeNull();
    expect(refusal({ ...page, blocks: [prose(700)], body: headlines(20) })).toBe('frontPage');
    expect(refusal({ ...page, blocks: [prose(700)], body: links(150, 'a quay') })).toBe('frontPage');
    expect(refusal({ ...page, blocks: [prose(1000)], body: links(150, 'quay') })).toBeNull();
  });
  it.each([
    ['home', '<title>Home</title>'],
    ['as the site', `<title>Harbour Quay</title>${meta('og:site_name', 'Harbour Quay')}`],
    ['as the host', '<title>Harbour Post</title>'],
  ])('is named %s, with many headlines', (_, head) => {
    const body = headlines(20, 'q'.repeat(40));
    expect(refusal({ head, blocks: [prose(300)], body })).toBe('frontPage');
    expect(refusal({ head, blocks: [prose(300)] })).toBeNull();
  });
});

describe('a listing', () => {
  const search = { url: 'https://harbourpost.example/search?q=quay' };
  it.each([
    ['many headings that link, and little prose', headlines(8, 'q'.repeat(300)), [prose(500)]],
    ['very many, and prose that is a small part', headlines(15, 'q'.repeat(300)), [prose(700)]],
    ['many links that read like headlines', links(8, 'q'.repeat(120)), [prose(150)]],
  ])('has %s', (_, body, blocks) => {
    expect(refusal({ body, blocks })).toBe('listing');
    expect(refusal({ ...search, body, blocks })).toBe('search');
    expect(refusal({ body, blocks: [prose(3000)] })).toBeNull();
  });
  it('has three full posts under linked headings', () => {
    const post = `<article><h2><a href="/a">Quay</a></h2><p>${sentence(170)}</p></article>`;
    expect(refusal({ body: post.repeat(3), blocks: [prose(3000)] })).toBe('listing');
    expect(refusal({ body: post.repeat(2), blocks: [prose(3000)] })).toBeNull();
    expect(refusal({ body: post.replace(/<a.*?<\/a>/, 'Quay').repeat(3), blocks: [prose(3000)] })).toBeNull();
    expect(refusal({ body: post.replace('quay '.repeat(20), '').repeat(3), blocks: [prose(3000)] })).toBeNull();
    expect(refusal({ body: `<article>${post.repeat(2)}</article>`, blocks: [prose(3000)] })).toBeNull();
  });
  it('is a search with results', () => {
    expect(refusal({ ...search, blocks: [prose(300)], body: links(80) })).toBe('search');
    expect(refusal({ ...search, blocks: [prose(400)] })).toBeNull();
    expect(refusal({ url: 'https://harbourpost.example/suche/quay', blocks: [prose(300)], body: links(80) })).toBe(
      'search',
    );
  });
  it('is no page whose address is its headline', () => {
    const page = { body: headlines(15, 'q'.repeat(300)), blocks: [prose(150)], title: 'Old swing bridge closes' };
    expect(refusal({ ...page, url: 'https://harbourpost.example/old-swing-bridge-closes' })).toBeNull();
    expect(refusal({ ...page, url: 'https://harbourpost.example/old-swing-bridge' })).toBe('listing');
    expect(refusal({ ...page, url: 'https://harbourpost.example/old-swing-bridge-closes-a-b-c' })).toBe('listing');
    expect(refusal({ ...page, url: 'https://harbourpost.example/b?t=old-swing-bridge-closes' })).toBe('listing');
  });
});

describe('isWalled', () => {
  it.each([
    [jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false }), true],
    [jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), true],
    [jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: true }), false],
    [meta('article:content_tier', 'metered'), true],
    [meta('article:content_tier', 'free'), false],
    ['', false],
  ])('%s: %s', (head, walled) => expect(isWalled(metadataOf(head))).toBe(walled));
});
