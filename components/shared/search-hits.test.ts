import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../lib/library/search/query';
import { bestSnippet, hitFinder, snippetAround } from './search-hits';

const marked = (query: string, text: string) =>
  hitFinder(parseQuery(query))?.(text).map(({ start, end }) => text.slice(start, end)) ?? null;

describe('hitFinder', () => {
  it.each([
    ['ferry ', 'The ferry left; a Ferryman waved at the FERRY.', ['ferry', 'FERRY']],
    ['ferr', 'The ferry left; a Ferryman waved.', ['ferr', 'Ferr']],
    ['zurich ', 'Back in Zürich, and Zu\u0308rich again', ['Zürich', 'Zu\u0308rich']],
    ['"harbour bill" ', 'A harbour bill, a harbour-bill, a harbour with a bill', ['harbour bill', 'harbour-bill']],
    ['1000 ', 'About 1,000 came; 10000 did not.', ['1,000']],
    ['obrien ', 'Mr O’Brien and Obrien', ['O’Brien', 'Obrien']],
    ['co-operative ', 'A cooperative, a co-operative', ['cooperative', 'co-operative']],
    ['選挙 ', '次の選挙は五月', ['選挙']],
    ['strasse ', 'In der Straße.', ['Straße']],
    ['port -ferry ', 'The port and the ferry', ['port']],
    ['a.c (x ', 'a.c and (x)', ['a.c', 'x']],
  ])('%j in %j', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  it('leaves out words that most articles hold', () => {
    const find = hitFinder(parseQuery('the ferry '), ['the']);
    expect(find?.('The ferry').map(({ start }) => start)).toEqual([4]);
  });

  it('has nothing to find for a query without words', () => {
    expect(marked('is:unread tag:"x y" -gone', 'gone x y unread')).toBeNull();
  });
});

describe('bestSnippet', () => {
  const find = hitFinder(parseQuery('dam town ')) ?? (() => []);
  const paragraph = (text: string) => ({ type: 'paragraph' as const, text });

  it('is of the paragraph with most of the words, the first of these', () => {
    const blocks = ['The dam is old, and the dam leaks.', 'The town lies below the dam.', 'A town. A dam.'].map(
      paragraph,
    );
    expect(bestSnippet(blocks, find, '')).toBe('The town lies below the dam.');
    expect(bestSnippet([paragraph('Nothing of it.')], find, '')).toBe('');
  });

  it('is of a caption or a heading only where no running text has the words', () => {
    const caption = { type: 'caption' as const, text: 'The town below the dam. Picture: Ida Brandt' };
    expect(bestSnippet([caption, paragraph('The dam is old.')], find, '')).toBe('The dam is old.');
    expect(bestSnippet([caption, paragraph('Rain is likely.')], find, '')).toBe(caption.text);
  });

  it('is none of what the row shows as its opening, but of what follows', () => {
    const opening = 'The town below the dam is empty.';
    const blocks = [paragraph(`${opening} Nobody looked at the dam for years.`)];
    expect(bestSnippet([paragraph(opening)], find, opening)).toBe('');
    expect(bestSnippet(blocks, find, `${opening}…`)).toMatch(/^….*the dam for years/);
  });
});

describe('snippetAround', () => {
  it('shows the hit with what stands before it, from a whole word on', () => {
    const text = `${'word '.repeat(60)}needle ${'more '.repeat(60)}`;
    const start = text.indexOf('needle');
    const snippet = snippetAround(text, { start, end: start + 6 });
    expect(snippet).toMatch(/^…word .*needle more/);
    expect(snippet.length).toBeLessThan(200);
  });

  it('begins close enough to the hit that a narrow line shows it', () => {
    const text = 'Sirens sounded at a quarter past three after a watchman saw cloudy water below the dam.';
    const start = text.indexOf('dam');
    expect(snippetAround(text, { start, end: start + 3 })).toBe('…water below the dam.');
  });

  it('leaves a short text whole', () => {
    expect(snippetAround('Short text', { start: 6, end: 10 })).toBe('Short text');
  });
});
