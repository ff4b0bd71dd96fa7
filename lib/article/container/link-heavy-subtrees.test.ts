import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyText, extractArticle } from '../extract';
import { flatten } from '../snapshot/flatten';
import { linkHeavySubtrees } from './link-heavy-subtrees';

const URL_OF_PAGE = 'https://news.example/news/1';
const PROSE = 'The council met on Monday evening and put the decision on the swing bridge off until the autumn, again.';
const STORY = `<article><h1>Bridge stays shut</h1>${`<p>${PROSE}</p>`.repeat(12)}</article>`;
const links = (count: number) => Array.from({ length: count }, (_, i) => `<a href="/n/${i}">Story ${i}</a> `).join('');

function open(body: string): Document {
  return new JSDOM(`<head><title>Bridge stays shut</title></head><body>${body}</body>`, { url: URL_OF_PAGE }).window
    .document;
}

describe('linkHeavySubtrees', () => {
  it('finds the outermost parts that are links and nothing else', () => {
    const page = open(`${STORY}<div id="all"><ul>${links(1500)}</ul><ul>${links(1500)}</ul></div><p>${PROSE}</p>`);
    expect([...linkHeavySubtrees(page.documentElement)].map((part) => part.id)).toEqual(['all']);
  });

  it('leaves tables of data, long stories and short menus', () => {
    const table = `<table>${'<tr><td>Harbour</td><td>1,200</td></tr>'.repeat(600)}</table>`;
    const page = open(
      `<nav>${links(50)}</nav>${table}<div>${`<p>${PROSE} <a href="/b">Map</a></p>`.repeat(600)}</div>`,
    );
    expect(linkHeavySubtrees(page.documentElement).size).toBe(0);
  });
});

describe('a huge page', { timeout: 120_000 }, () => {
  it('is narrowed to what may hold the story, which is then read as on any page', () => {
    const copy = flatten(open(`<div>${links(20_000)}</div>${STORY}<div>${links(2000)}</div>`));
    expect(copy.querySelectorAll('a').length).toBe(0);
    expect(bodyText(extractArticle(open(copy.outerHTML), URL_OF_PAGE))).toBe(
      bodyText(extractArticle(open(STORY), URL_OF_PAGE)),
    );
  });

  it('is left whole where text stands everywhere', () => {
    const lines = '<i>A short line of somebody.</i>'.repeat(20_000);
    expect(flatten(open(`${STORY}<section>${lines}</section>`)).querySelectorAll('i').length).toBe(20_000);
  });
});
