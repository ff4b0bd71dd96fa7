import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Article, NotAnArticle } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract';
import { NOT_ARTICLES, SAMPLES } from '.';

/** The truth about each sample page, held against what is pulled out of it. */
function read(file: string, url: string): Article {
  const { window } = new JSDOM(readFileSync(join(import.meta.dirname, file)), { url });
  return extractArticle(window.document, url);
}

describe.each(SAMPLES)('$file', ({ file, url, title, site, publishedAt, outlet, expected }) => {
  const article = read(file, url);
  const body = article.blocks.filter(({ type }) => type !== 'caption' && type !== 'standfirst');

  it('has the whole story and only it', () => {
    expect(body[0].text.startsWith(expected.opens)).toBe(true);
    expect(body.at(-1)?.text.endsWith(expected.ends)).toBe(true);
    expect(body.filter(({ type }) => type === 'paragraph')).toHaveLength(expected.paragraphs);
    for (const clutter of outlet.clutter) expect(body.map(({ text }) => text).join('\n')).not.toContain(clutter);
    expect(article.isStub).toBe(expected.isStub ?? false);
  });

  it('says what it is, who wrote it, where and when', () => {
    expect(article.title).toBe(title);
    expect(article.siteName).toBe(site);
    expect(article.byline).toEqual(expected.byline);
    expect(article.publishedAt?.slice(0, 10)).toBe(publishedAt.slice(0, 10));
  });
});

describe.each(NOT_ARTICLES)('$file', ({ file, url, kind }) => {
  it(`is no article: ${kind}`, () => {
    let reason: unknown;
    try {
      read(file, url);
    } catch (error) {
      reason = error;
    }
    expect(reason).toBeInstanceOf(NotAnArticle);
    expect(reason).toMatchObject({ kind });
  });
});
