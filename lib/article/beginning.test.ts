import { expect, test } from 'vitest';
import { articleOf } from '../browser/testing/article';
import { beginningOf, htmlBefore, LONG } from './beginning';

test('an article of a usual length is shown at once', () => {
  expect(beginningOf(articleOf(100))).toBeNull();
});

test('a long article begins with its first screens, whole blocks of them', () => {
  const article = articleOf(20_000);
  const beginning = beginningOf(article);
  const count = beginning?.blocks.length ?? 0;
  expect(count).toBeGreaterThan(50);
  expect(count).toBeLessThan(200);
  expect(beginning).toEqual({ ...articleOf(count), wordCount: article.wordCount });
});

test('a block that is longer than the first screens is their only one', () => {
  const text = 'word '.repeat(LONG / 5);
  const article = articleOf(2, { blocks: [text, text].map((text) => ({ type: 'paragraph', text })) });
  const html = [text, text].map((text, i) => `<p data-block="${i}">${text}</p>`).join('');
  expect(beginningOf({ ...article, html })).toMatchObject({
    html: `<p data-block="0">${text}</p>`,
    blocks: [{ text }],
  });
});

test('an article that is long for its pictures alone has no beginning', () => {
  const article = articleOf(2);
  expect(beginningOf({ ...article, html: `${article.html}<img alt="${'a'.repeat(LONG)}">` })).toBeNull();
});

test('the HTML before a block leaves open what is open there', () => {
  const html = '<p data-block="0">One</p><ul><li data-block="1">Two</li><li class="a" data-block="2">Three</li></ul>';
  expect(htmlBefore(html, 2)).toBe('<p data-block="0">One</p><ul><li data-block="1">Two</li>');
  expect(htmlBefore(html, 3)).toBe(html);
});
