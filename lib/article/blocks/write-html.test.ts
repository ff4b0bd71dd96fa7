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
