import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readDraftBlocks } from './draft-blocks';
import { writeArticle } from './write-html';

const written = (html: string) => {
  const { document } = new JSDOM(html).window;
  return writeArticle(readDraftBlocks(document.body, 'https://news.example/')).html;
};

it.each([
  ['<ol start="3"><li>Third</li></ol>', '<ol start="3"><li data-block="0">Third</li></ol>'],
  ['<ol start="1"><li>First</li></ol>', '<ol><li data-block="0">First</li></ol>'],
  ['<ol start="-1e9"><li>x</li></ol>', '<ol><li data-block="0">x</li></ol>'],
  ['<ol start="3&quot; onclick=&quot;x"><li>x</li></ol>', '<ol><li data-block="0">x</li></ol>'],
])('keeps the number a list starts at: %s', (html, expected) => {
  expect(written(html)).toBe(expected);
});

it('puts captions that are beside a figure into it, and no text after them', () => {
  const { document } = new JSDOM(
    '<figure><img src="/a.jpg" width="600"></figure><p>The quay</p><p>Photo: Ada Lund</p><p>It rained.</p><p>Pier</p>',
  ).window;
  const types = ['caption', 'caption', 'caption', 'paragraph', 'caption'] as const;
  const blocks = readDraftBlocks(document.body, 'https://news.example/').map((block, i) => ({
    ...block,
    type: types[i],
  }));
  expect(writeArticle(blocks).html).toBe(
    '<figure><img src="https://news.example/a.jpg" alt=""><figcaption data-block="0">The quay</figcaption>' +
      '<figcaption data-block="1">Photo: Ada Lund</figcaption></figure>' +
      '<p data-block="2">It rained.</p><p data-block="3">Pier</p>',
  );
});
