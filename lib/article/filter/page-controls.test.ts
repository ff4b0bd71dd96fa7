import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractArticle } from '../extract';

const URL_OF_PAGE = 'https://news.example/news/1';
const PROSE =
  'The council met on Monday evening, and after two hours of talk it put the decision off until the autumn, as it had done before.';

function blocksOf(inner: string): string[] {
  const html = `<title>Council</title><h1>Council</h1><article>${`<p>${PROSE}</p>`.repeat(4)}${inner}<p>${PROSE}</p></article>`;
  return extractArticle(new JSDOM(html, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE).blocks.map(
    ({ text }) => text,
  );
}

it.each(['Highlights', 'Video', 'Warning', 'Видео'])(
  'keeps "%s" as a heading of a part of the story, and drops it as a line of its own',
  (label) => {
    expect(blocksOf(`<p>${label}</p>`)).not.toContain(label);
    expect(blocksOf(`<h2>${label}</h2>`)).toContain(label);
  },
);

it.each(['Advertisement', '- Anzeige -', 'Advertentie', 'Leestijd: 3 minuten'])('drops "%s"', (control) => {
  expect(blocksOf(`<p>${control}</p>`)).not.toContain(control);
  expect(blocksOf(`<h2>${control}</h2>`)).not.toContain(control);
});

it('drops a bar of share buttons, and keeps the name of a service in a list of the story', () => {
  const bar = blocksOf('<ul><li>Facebook</li><li>WhatsApp</li></ul>');
  expect(bar).not.toContain('Facebook');
  expect(blocksOf('<ul><li>Facebook</li><li>Twelve shops of the old town</li></ul>')).toContain('Facebook');
});
