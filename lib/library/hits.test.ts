import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn, snippetsOf } from './hits';
import { parseQuery } from './query';
import { emptyLibrary, keep } from './sample-library';

const marked = (text: string, query: string) =>
  hitsIn(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('hitsIn', () => {
  it.each([
    ['The Élysée said no.', 'elysee ', ['Élysée']],
    ['The Élysée said no.', 'ely', ['Ély']],
    ['Straße, strasse', 'strasse ', ['Straße', 'strasse']],
    ['Harbour to harbours', 'harbour ', ['Harbour']],
    ['Harbour to harbours', '"harbour to"', ['Harbour', 'to']],
    ['It cost 1,000 then.', '1000 ', ['1,000']],
    ['首脳会議は東京で', '首脳会議', ['首脳会議']],
    ['首脳会議は東京で', '東京 会議', ['会議', '東京']],
    ['A red fox', '-fox red ', ['red']],
    ['A red fox', 'is:unread', []],
  ])('marks in %j for %j', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it('gives spans in order, within the text, that do not overlap', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (text, query) => {
        let last = 0;
        for (const { start, end } of hitsIn(text, parseQuery(query))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('snippetsOf', () => {
  it('shows the words around the first hit', async () => {
    const library = emptyLibrary();
    const long = `${'Before it all began. '.repeat(9)}Then the otters came. ${'And after that. '.repeat(20)}`;
    const id = await keep(library, 'a', ['Nothing here.', long]);
    const other = await keep(library, 'b', ['Nothing there.']);
    const snippets = await snippetsOf(library, [id, other], parseQuery('otters '));
    expect([...snippets.keys()]).toEqual([id]);
    const { text, hits } = snippets.get(id) ?? { text: '', hits: [] };
    expect(text).toMatch(/^… .*Then the otters came\. .* …$/);
    expect(text.length).toBeLessThan(200);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['otters']);
  });
});
