import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { splitNames } from './author-names';
import { findAuthors } from './authors';
import { readPageMetadata } from './page-metadata';

function authorsOf(body: string, head = ''): string[] {
  const url = 'https://harbourpost.example/news/1';
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window;
  return findAuthors(readPageMetadata(document, url), 'Harbour Post');
}

describe('splitNames', () => {
  it.each([
    ['By Ada Lund', ['Ada Lund']],
    ['Von Ada Lund und Per Holm', ['Ada Lund', 'Per Holm']],
    ['Written by: Ada Lund, Per Holm & Eva Dahl', ['Ada Lund', 'Per Holm', 'Eva Dahl']],
    ['Ada Lund Monday', ['Ada Lund']],
    ['Per Sunday', ['Per Sunday']],
    ['Article by', []],
    [': by Ada Lund @adalund', ['Ada Lund']],
    ['Ada Lund am Samstag', ['Ada Lund']],
    ['https://social.example/ada', []],
  ])('%s', (field, names) => expect(splitNames(field)).toEqual(names));
});

describe('findAuthors', () => {
  const data = (author: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":${author}}</script>`;

  it('follows a reference to the person, and takes the whole of a given name', () => {
    const graph = (name: string) =>
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":{"@id":"#ada"}},
      {"@type":"Person","@id":"#ada","name":"${name}"}]}</script>`;
    expect(authorsOf('<p>Words: Ada Lund</p>', graph('Ada Lund'))).toEqual(['Ada Lund']);
    expect(authorsOf('<p class="byline">By Ada Lund</p>', graph('Ada'))).toEqual(['Ada Lund']);
  });

  it('takes no association and no newspaper for a person', () => {
    expect(authorsOf('<p class="author">Hafenfreunde e. V.</p>')).toEqual([]);
    expect(authorsOf('<p class="author">Door: HAVEN.nl</p>')).toEqual([]);
    expect(authorsOf('<p class="author">The Morning Tide</p>')).toEqual([]);
  });

  it('takes the people that the page declares and shows', () => {
    const body = '<p>By Ada Lund and Per Holm</p>';
    expect(
      authorsOf(body, data('[{"@type":"Person","name":"Ada Lund"},{"@type":"Person","name":"Per Holm"}]')),
    ).toEqual(['Ada Lund', 'Per Holm']);
  });

  it('leaves out whom readers do not see, the site, desks and agencies', () => {
    expect(authorsOf('<p>Text</p>', '<meta name="author" content="Web Builder">')).toEqual([]);
    expect(authorsOf('<p>Harbour Post</p>', data('{"@type":"Organization","name":"Harbour Post"}'))).toEqual([]);
    expect(authorsOf('<span class="byline">By Harbour Post</span>')).toEqual([]);
    expect(authorsOf('<span class="byline">Reuters</span>')).toEqual([]);
    expect(authorsOf('<span class="author">Redaktion</span>')).toEqual([]);
  });

  it('falls back on the byline, without job titles', () => {
    expect(authorsOf('<span class="byline">By Ada Lund, Senior Reporter</span>')).toEqual(['Ada Lund']);
    expect(authorsOf('<article><a rel="author" href="/ada">Ada Lund</a></article>')).toEqual(['Ada Lund']);
  });

  it('takes the names on the first line of a byline that runs on', () => {
    expect(
      authorsOf(
        '<div>By <b>Ada Lund and Per Holm</b>, Harbour Post<br>14 March 2024, 4.32 pm · Updated 1 hour ago</div>',
      ),
    ).toEqual(['Ada Lund', 'Per Holm']);
  });

  it('takes all names that are marked in one line, and not those of other articles', () => {
    const marked = (name: string) => `<span itemprop="author"><span itemprop="name">${name}</span></span>`;
    expect(
      authorsOf(`<div>${marked('Ada Lund')}, ${marked('Per Holm')} | Law</div><div>${marked('Eva Dahl')}</div>`),
    ).toEqual(['Ada Lund', 'Per Holm']);
  });
});
