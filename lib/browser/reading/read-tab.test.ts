// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { articleOf } from '../testing/article';
import { sanitised, tabReading } from './read-tab';

const article = articleOf(3);

it.each([
  ['an article', { outcome: 'article', article, isLoading: false }],
  ['an article that is loading', { outcome: 'article', article, isLoading: true }],
] as const)('shows %s as it was read', (_, reading) => {
  expect(tabReading(reading)).toEqual(reading);
});

it.each([true, false])('says why a page holds no article, and whether more of it may come: %s', (isLoading) => {
  expect(tabReading({ outcome: 'notAnArticle', kind: 'listing', isLoading })).toEqual({
    outcome: 'problem',
    kind: 'listing',
    isLoading,
  });
});

it.each([
  ['pdf', { outcome: 'pdf' }],
  ['failed', { outcome: 'failed', detail: 'TypeError' }],
] as const)('waits for nothing more where reading ended: %s', (kind, reading) => {
  expect(tabReading(reading)).toEqual({ outcome: 'problem', kind, isLoading: false });
});

it('takes out of an article what is not safe to be shown or stored', () => {
  const html = '<p data-block="0">The ferry <img src="https://harbour.test/a.jpg" onerror="run()">sank.</p>';
  const reading = sanitised({ outcome: 'article', article: { ...article, html }, isLoading: true });
  const safe = html.replace(' onerror="run()"', '');
  expect(reading).toEqual({ outcome: 'article', article: { ...article, html: safe }, isLoading: true });
  expect(reading.outcome === 'article' && reading.article.blocks).toBe(article.blocks);
});
