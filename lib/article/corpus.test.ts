import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Article, NotAnArticle, type NotAnArticleKind } from './article';
import { extractArticle } from './extract';
import { takeSnapshot } from './snapshot/snapshot';

const FOLDER = new URL('./corpus/', import.meta.url);
const URL_OF_PAGE = 'https://news.example/news/bridge';

/** Pages that are no article, and how they are told to be none. */
const REFUSED: Record<string, NotAnArticleKind> = {
  'front-page': 'frontPage',
  'search-results': 'search',
  shop: 'shop',
  video: 'video',
  'empty-shell': 'empty',
};

function open(name: string, url = URL_OF_PAGE): Document {
  return new JSDOM(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), { url }).window.document;
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function textsOf(article: Article, ...types: string[]): string[] {
  return article.blocks.filter((block) => types.includes(block.type)).map((block) => fold(block.text));
}

function bodyOf(article: Article): string[] {
  return article.blocks.filter(({ type }) => type !== 'caption' && type !== 'standfirst').map(({ text }) => fold(text));
}

/**
 * Gives the texts that the page itself marks: `data-story` is to be read, `data-beside` is not, captions and standfirsts go by
 * type.
 */
function marked(page: Document, name: string): string[] {
  return [...page.querySelectorAll(`[data-${name}]`)].map((element) => fold(element.textContent));
}

const names = readdirSync(FOLDER).map((file) => file.replace('.html', ''));

describe('each trap of the corpus', { timeout: 120_000 }, () => {
  for (const name of names.filter(
    (name) => !(name in REFUSED) && name !== 'shadow-and-frame' && name !== 'json-ld-only',
  )) {
    it(name, () => {
      const page = open(name);
      const before = page.documentElement.outerHTML;
      const article = extractArticle(page, URL_OF_PAGE);
      const body = bodyOf(article);
      expect(body).toEqual(expect.arrayContaining(marked(page, 'story')));
      for (const beside of marked(page, 'beside')) expect(body.join('\n')).not.toContain(beside);
      expect(textsOf(article, 'caption')).toEqual(expect.arrayContaining(marked(page, 'caption')));
      expect(textsOf(article, 'standfirst')).toEqual(expect.arrayContaining(marked(page, 'standfirst')));
      expect(page.documentElement.outerHTML).toBe(before);
    });
  }

  for (const [name, kind] of Object.entries(REFUSED)) {
    it(`${name} is refused`, () => {
      const url = name === 'search-results' ? 'https://news.example/search?q=bridge' : URL_OF_PAGE;
      const read = () => extractArticle(open(name, url), url);
      expect(read).toThrow(NotAnArticle);
      expect(read).toThrow(kind);
    });
  }
});

describe('what the traps are about', { timeout: 120_000 }, () => {
  it('reads an open shadow root with its slots and a frame of the same site', () => {
    const page = open('shadow-and-frame');
    const [first, second, third] = marked(open('read-also'), 'story');
    const host = page.querySelector('story-body')!;
    host.attachShadow({ mode: 'open' }).innerHTML = `<section><p>${first}</p><slot></slot></section>`;
    host.innerHTML = `<p>${second}</p><p>${third}</p>`;
    const frame = page.querySelector('iframe')!.contentDocument!;
    frame.body.innerHTML = `<p>${first.replace('Tuesday', 'Wednesday')}</p><p>${second} ${third}</p>`;
    const copy = new JSDOM(takeSnapshot(page, URL_OF_PAGE).html).window.document;
    const body = bodyOf(extractArticle(copy, URL_OF_PAGE));
    expect(body).toEqual(expect.arrayContaining([first, second, third, `${second} ${third}`]));
  });

  it('falls back on the text in JSON-LD', () => {
    const article = extractArticle(open('json-ld-only'), URL_OF_PAGE);
    expect(bodyOf(article)).toHaveLength(6);
    expect(article.publishedAt).toBe('2024-03-12T18:30:00+01:00');
    expect(article.publishedAtSource).toBe('json-ld');
  });

  it('keeps the link to the next page', () => {
    expect(extractArticle(open('split-over-pages'), URL_OF_PAGE).nextPage).toBe(`${URL_OF_PAGE}?page=2`);
    expect(extractArticle(open('captions'), URL_OF_PAGE).nextPage).toBeNull();
  });

  it('keeps the entries of a live blog in page order', () => {
    const article = extractArticle(open('live-blog'), URL_OF_PAGE);
    expect(textsOf(article, 'heading')).toEqual(['18.40', '18.10', '17.55', '17.20', '16.30']);
  });

  it('marks a stub', () => {
    expect(extractArticle(open('paywall-stub'), URL_OF_PAGE).isStub).toBe(true);
    expect(extractArticle(open('captions'), URL_OF_PAGE).isStub).toBe(false);
  });

  it('takes late pictures from where they wait', () => {
    const { html } = extractArticle(open('lazy-pictures'), URL_OF_PAGE);
    expect(html).toContain('src="https://news.example/late.jpg"');
    expect(html).toContain('src="https://news.example/large.jpg"');
  });

  it('names people, date, site and headline', () => {
    const article = extractArticle(open('masthead'), `${URL_OF_PAGE}?utm_source=mail#top`);
    expect(article).toMatchObject({
      title: 'Swing bridge closes until May',
      byline: ['Ada Lund', 'Per Holm'],
      siteName: 'Harbour Post',
      publishedAt: '2024-03-12T18:30:00+01:00',
      publishedAtSource: 'time',
      canonicalUrl: URL_OF_PAGE,
      lang: 'en',
      dir: 'ltr',
    });
    expect(extractArticle(open('aggregator'), URL_OF_PAGE).publishedAt).toBe('2024-03-12');
  });

  it('knows direction, and counts characters where no spaces are written', () => {
    expect(extractArticle(open('right-to-left'), URL_OF_PAGE).dir).toBe('rtl');
    expect(extractArticle(open('japanese'), URL_OF_PAGE).wordCount).toBeGreaterThan(150);
  });
});
