import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract';
import { PROSE, pageOf } from '../testing/draft-of';

const TITLE = 'Ferry to Skerry Bay stays in port';
const STORY = `<div class="text">${PROSE.repeat(6)}</div>`;

/** The standfirsts of a page with something between its headline and its story. */
function standfirsts(between: string, { head = '', headline = `<h1>${TITLE}</h1>` } = {}): string[] {
  const page = pageOf(`<article><header>${headline}${between}</header>${STORY}</article>`);
  page.title = TITLE;
  page.head.insertAdjacentHTML('beforeend', head);
  const { blocks } = extractArticle(page, 'https://news.example/a');
  return blocks.filter(({ type }) => type === 'standfirst').map(({ text }) => text);
}

describe('the standfirst between headline and story', () => {
  const LINE = 'Gangway gave way on Monday, and nobody was hurt';
  it.each([
    ['is a heading without a full stop', `<h2>${LINE}</h2>`, [LINE]],
    ['is a paragraph of ten words', `<p>${LINE} on it</p>`, [`${LINE} on it`]],
    ['is no shorter paragraph that nothing names', '<p>Gangway gave way on a Monday</p>', []],
    [
      'is named so, though the byline is in the same box',
      `<div class="byline"><p class="strapline">${LINE}</p></div>`,
      [LINE],
    ],
    ['is named in two words', `<p class="sub-title">${LINE}</p>`, [LINE]],
    ['is not the headline once more', '<h2>Skerry Bay: ferry stays in its port</h2>', []],
    [
      'is a sentence with the words of the headline',
      `<p>The ferry to Skerry Bay stays in port until Friday.</p>`,
      ['The ferry to Skerry Bay stays in port until Friday.'],
    ],
    ['is not the headline with more to it', `<h2>Storm over Nordal: ${TITLE} until Friday at noon</h2>`, []],
    ['is not a notice of rights', '<h2>Copyright 2026 Quay Press, all rights reserved</h2>', []],
  ])('%s', (_, between, expected) => {
    expect(standfirsts(between)).toEqual(expected);
  });

  it('is what the page declares as its description, however short', () => {
    const head = '<meta property="og:description" content="Nobody was hurt">';
    expect(standfirsts('<p>Nobody was hurt</p>', { head })).toEqual(['Nobody was hurt']);
  });

  it('is found under a headline with a line over it, and under an h2', () => {
    expect(standfirsts(`<p>${LINE} on it</p>`, { headline: `<h1><b>Ports</b> ${TITLE}</h1>` })).toHaveLength(1);
    expect(standfirsts(`<p>${LINE} on it</p>`, { headline: `<h2><b>Ports</b> ${TITLE}</h2>` })).toHaveLength(1);
  });

  it('is found under the heading that the story follows, of two that say the title', () => {
    const page = pageOf(`<div><h1>${TITLE}</h1></div><article><h2>${TITLE}</h2><p>${LINE} on it</p>${STORY}</article>`);
    const { blocks } = extractArticle(page, 'https://news.example/a');
    expect(blocks.find(({ type }) => type === 'standfirst')?.text).toBe(`${LINE} on it`);
  });

  it('is not another headline that the page declares', () => {
    const head = '<meta property="og:title" content="Harbour closes its gangway after accident">';
    expect(standfirsts('<h2>Harbour closes its gangway after accident</h2>', { head })).toEqual([]);
  });
});
