import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage, findContainer } from './container';

const PARAGRAPH =
  'The ferry to Skerry Bay stays in the harbour of Nordal until Friday, the line said, after its gangway gave way. ';

describe('copyPage', () => {
  it('has addresses made absolute by the address of the page, and not by a base element, which extension pages ignore', () => {
    const html = `<body><article><p>${PARAGRAPH.repeat(4)}<a href="/ports">Ports</a></p>
      <figure><img src="img/ferry.png" width="640" height="400"></figure><p>${PARAGRAPH.repeat(4)}</p></article></body>`;
    const page = new JSDOM(html, { url: 'https://extension.test/popup.html' }).window.document;
    const copy = copyPage(page, 'https://skerry.test/news/ferry');
    expect(copy.querySelector('base')).toBeNull();
    const container = findContainer(copy);
    expect(container?.querySelector('a')?.getAttribute('href')).toBe('https://skerry.test/ports');
    expect(container?.querySelector('img')?.getAttribute('src')).toBe('https://skerry.test/news/img/ferry.png');
    expect(page.baseURI).toBe('https://extension.test/popup.html');
  });
});
