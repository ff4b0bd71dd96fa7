import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { limitFormatting } from './limit-formatting';

const documentOf = (html: string) => new JSDOM(html).window.document;

describe('limitFormatting', () => {
  it('keeps a page that nests hundreds of formatting elements from growing when it is parsed again', () => {
    const page = documentOf('<article></article>');
    let at: Element | null = page.querySelector('article');
    for (let i = 0; i < 60; i++) {
      const font = page.createElement(i % 2 ? 'font' : 'b');
      font.setAttribute('data-x', String(i));
      at?.append(font);
      at = font;
    }
    for (let i = 0; i < 40; i++) {
      const paragraph = page.createElement('p');
      paragraph.textContent = `Paragraph ${i}.`;
      at?.append(paragraph);
    }
    const text = page.documentElement.textContent;
    limitFormatting(page.documentElement);
    const again = documentOf(page.documentElement.outerHTML);
    expect(again.documentElement.textContent).toBe(text);
    expect(again.querySelectorAll('*').length).toBeLessThan(40 * 10 + 20);
  });

  it('leaves text as it is written by people', () => {
    const html = '<p>He <b>said <i>that <a href="https://a.test/">the <em>bridge</em></a></i></b> would hold.</p>';
    const page = documentOf(html);
    limitFormatting(page.documentElement);
    expect(page.body.innerHTML).toBe(html);
  });

  it('takes formatting tags out of what is markup only without scripts', () => {
    const page = documentOf('<noscript></noscript>');
    const noscript = page.querySelector('noscript');
    if (!noscript) throw new Error('The page has lost its element.');
    noscript.textContent =
      '<p><font data-x="1"><b>One</b> <a href="/x">link</a></font></p><blockquote>Two</blockquote>';
    limitFormatting(page.documentElement);
    expect(noscript.textContent).toBe('<p>One <a href="/x">link</a></p><blockquote>Two</blockquote>');
  });
});
