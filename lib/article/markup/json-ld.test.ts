import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findAuthors } from '../metadata/authors';
import { readPageMetadata } from '../metadata/page-metadata';
import { readJsonLd, textOf } from './json-ld';

function evidenceOf(html: string) {
  return readPageMetadata(new JSDOM(html).window.document, 'https://news.example/a');
}

/** JSON of a value inside so many others. */
function nested(levels: number, open: string, value: string, close: string): string {
  return open.repeat(levels) + value + close.repeat(levels);
}

describe('textOf', () => {
  it.each([
    ['  a  b ', 'a b'],
    [7, '7'],
    [['', { name: 'first' }, 'second'], 'first'],
    [{ '@value': 'value', name: 'name', url: 'url' }, 'value'],
    [{ '@value': '', name: { name: ['name'] }, url: 'url' }, 'name'],
    [{ name: null, url: 'url' }, 'url'],
    [{}, null],
    [null, null],
  ])('%j is %j', (value, text) => expect(textOf(value)).toBe(text));

  it.each([
    ['objects', '{"name":', '}'],
    ['lists', '[', ']'],
  ])('gives up on %s that are nested without end', (_, open, close) => {
    expect(textOf(JSON.parse(nested(20, open, '"Ana Brix"', close)))).toBe('Ana Brix');
    expect(textOf(JSON.parse(nested(100_000, open, '"Ana Brix"', close)))).toBeNull();
  });
});

describe('JSON-LD that is nested without end', () => {
  it.each([
    ['author', '{"name":', '}'],
    ['author', '[', ']'],
    ['author', '{"author":', '}'],
    ['@graph', '{"@graph":', '}'],
    ['@graph', '[', ']'],
    ['hasPart', '{"hasPart":[', ']}'],
    ['image', '{"url":', '}'],
    ['publisher', '[{"name":', '}]'],
    ['articleBody', '[', ']'],
  ])('in %s, as %s, breaks nothing', (key, open, close) => {
    const json = `{"@type":"NewsArticle","headline":"Pilots","${key}":${nested(30_000, open, '"x"', close)}}`;
    const metadata = evidenceOf(`<script type="application/ld+json">${json}</script><h1>Pilots</h1>`);
    expect(metadata.jsonLd.length).toBeLessThanOrEqual(2000);
    expect(findAuthors(metadata, 'News')).toEqual([]);
  });

  it('is bounded over all scripts of a page', () => {
    const script = `<script type="application/ld+json">[${'{"@type":"Thing"},'.repeat(400)}{}]</script>`;
    const page = new JSDOM(script.repeat(50)).window.document;
    expect(readJsonLd(page).length).toBeLessThanOrEqual(5000);
  });
});

describe('readPageMetadata', () => {
  it('keeps the contents of many of one name in page order, and no more than can be meant', () => {
    const metas = Array.from({ length: 3000 }, (_, i) => `<meta name="author" content="Author ${i}">`).join('');
    const { meta } = evidenceOf(metas);
    expect(meta.get('author')?.slice(0, 3)).toEqual(['Author 0', 'Author 1', 'Author 2']);
    expect(meta.get('author')?.length).toBeLessThanOrEqual(100);
  });
});
