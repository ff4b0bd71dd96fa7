import { expect, it } from 'vitest';
import { pageOf } from '../testing/draft-of';
import { scriptedDate } from './scripted-date';

const dateIn = (script: string) => scriptedDate(pageOf(`<script>${script}</script>`), 'script');

it.each([
  ['"datePublished":"2024-03-12"', '2024-03-12'],
  ["publishedAt: '2024-03-12T08:00:00Z'", '2024-03-12T08:00:00Z'],
  ['published_at : "2024-03-12"', '2024-03-12'],
  ['firstPublishedDate="x";firstPublishedTime:"2024-03-12"', '2024-03-12'],
  ['{\\"pubDate\\":\\"2024-03-12\\"}', '2024-03-12'],
  ['"publishDate":"1824-03-12"', null],
  ['"createdAt":"2024-03-12"', null],
  [`"pubDate":"2024-03-12"${' '.repeat(1_000_000)}`, null],
])('%s', (script, date) => expect(dateIn(script.slice(0, 2_000_000))).toBe(date));

it('asks the scripts of the selector alone, in their order', () => {
  const page = pageOf(
    '<script>x</script><script class="a">pubDate:"2024-03-12"</script><script>pubDate:"2024-03-13"</script>',
  );
  expect(scriptedDate(page, 'script')).toBe('2024-03-12');
  expect(scriptedDate(page, 'script:not(.a)')).toBe('2024-03-13');
});
