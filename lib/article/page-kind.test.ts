import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { NotAnArticle } from './article';
import { extractArticle } from './extract';

const PROSE = 'The council met on Monday evening and put the decision on the swing bridge off until the autumn, again.';
const HEADLINES = Array.from(
  { length: 48 },
  (_, i) => `<h3><a href="/news/${i}">Harbour story of the day number ${i}</a></h3>`,
).join('');

function kindOf(url: string, body: string, head = ''): string | null {
  const html = `<head><title>Swing bridge stays shut until the autumn</title>${head}</head><body>${body}</body>`;
  try {
    extractArticle(new JSDOM(html, { url }).window.document, url);
    return null;
  } catch (error) {
    return error instanceof NotAnArticle ? error.kind : String(error);
  }
}

describe('refusalOf', () => {
  const short = `<h1>Swing bridge stays shut until the autumn</h1><p>${PROSE}</p><p>${PROSE}</p>`;

  it('refuses a few sentences among many headlines, unless the address says their headline', () => {
    expect(kindOf('https://post.example/news', short + HEADLINES)).toBe('listing');
    expect(kindOf('https://post.example/news/swing-bridge-stays-shut-until-autumn', short + HEADLINES)).toBeNull();
  });

  it('refuses a front page by the address that it declares, but no story that declares that of the front page', () => {
    const canonical = '<link rel="canonical" href="https://post.example/">';
    expect(kindOf('https://post.example/index', short + HEADLINES, canonical)).toBe('frontPage');
    const story = 'https://post.example/news/8950-swing-bridge-stays-shut-until-the-autumn';
    expect(kindOf(story, short + HEADLINES, canonical)).toBeNull();
  });

  it('refuses headlines alone at any address', () => {
    expect(kindOf('https://post.example/swing-bridge-stays-shut', HEADLINES)).not.toBeNull();
  });
});
