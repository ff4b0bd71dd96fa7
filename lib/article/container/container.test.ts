import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { MAX_TEXT_FOR_READABILITY } from '../page-bounds';
import { containerAround, copyPage, densestElement, findContainer, proseIn } from './container';
import { keptByReadability } from './readability';

const PARAGRAPH =
  'The ferry to Skerry Bay stays in the harbour of Nordal until Friday, the line said, after its gangway gave way. ';
const BASE = 'https://skerry.test/news/ferry';
const open = (body: string) =>
  new JSDOM(`<body>${body}</body>`, { url: 'https://extension.test/popup.html' }).window.document;

describe('copyPage', () => {
  it('tells the copy which address relative ones are relative to, and leaves the page as it is', () => {
    const page = open('');
    const copy = copyPage(page, BASE);
    expect(copy.querySelector('base')).toBeNull();
    expect(copy.baseURI).toBe(BASE);
    expect(page.baseURI).toBe('https://extension.test/popup.html');
  });
});

describe('findContainer', () => {
  it('takes the id of a heading for its words', () => {
    const page = open(`<article><p>${PARAGRAPH.repeat(4)}</p><h2 id="related-ports-and-comments">Ports</h2>
      <p>${PARAGRAPH.repeat(4)}</p><h2 class="related-ports-and-comments">Ports</h2><p>${PARAGRAPH}</p></article>`);
    const { kept } = findContainer(page, BASE);
    expect([...page.querySelectorAll('h2')].map((heading) => kept?.has(heading))).toEqual([true, false]);
  });

  it('finds the element of the page itself, and what in it is surely the story', () => {
    const page = open(`<article><p id="a">${PARAGRAPH.repeat(4)}</p><div id="b" class="sidebar">Ports</div>
      <p id="c">${PARAGRAPH.repeat(4)}</p></article>`);
    const { element, kept } = findContainer(page, BASE);
    expect(element).toBe(page.querySelector('article'));
    expect([...page.querySelectorAll('[id]')].map((one) => kept?.has(one))).toEqual([true, false, true]);
  });

  it('takes no list that is links and nothing else for the story, however long its links are', () => {
    const teaser = (number: number) => `<p><a href="/n/${number}"><span>${PARAGRAPH}</span></a></p>`;
    const page = open(`<article><p>${PARAGRAPH.repeat(3)}</p>
      <div id="more">${Array.from({ length: 8 }, (_, i) => teaser(i)).join('')}</div></article>`);
    const { kept } = findContainer(page, BASE);
    expect([...page.querySelectorAll('#more, #more p')].filter((one) => kept?.has(one))).toEqual([]);
    expect(kept?.has(page.querySelectorAll('p')[0])).toBe(true);
  });

  it('copies no list that is links and nothing else, and leaves the page as it is', () => {
    const list = (id: string) => `<ul id="${id}">${'<li><a href="/n">Ports</a></li>'.repeat(20)}</ul>`;
    const page = open(`<div>${list('a')} ${list('b')}Ports</div><article><p>${PARAGRAPH.repeat(4)}</p>
      ${list('c')}<p>${PARAGRAPH.repeat(4)}</p>${list('d')}</article>`);
    const before = page.body.innerHTML;
    let copied = '';
    keptByReadability(page, () => {
      copied = page.body.innerHTML;
      return copyPage(page, BASE);
    });
    expect(copied).not.toContain('<ul');
    expect(copied).toContain(PARAGRAPH);
    expect(page.body.innerHTML).toBe(before);
  });

  it('leaves the page as it is when it cannot be copied', () => {
    const page = open(`<ul>${'<li><a href="/n">Ports</a></li>'.repeat(20)}</ul><p>${PARAGRAPH}</p>`);
    const before = page.body.innerHTML;
    const fails = () => {
      throw new Error('no copy');
    };
    expect(() => keptByReadability(page, fails)).toThrow('no copy');
    expect(page.body.innerHTML).toBe(before);
  });

  it('finds the element of a text that is far longer than any article without the slower reading', () => {
    const long = `<p>${PARAGRAPH.repeat(MAX_TEXT_FOR_READABILITY / PARAGRAPH.length / 4)}</p>`;
    const page = open(`<div id="menu">Ports</div><article>${long.repeat(5)}</article>`);
    const { element, kept } = findContainer(page, BASE);
    expect(element).toBe(page.querySelector('article'));
    expect(kept).toBeNull();
  });

  it('holds boxes that are set like the story, too', () => {
    const page =
      open(`<h1>Ferry</h1><main><div class="box"><p>${PARAGRAPH.repeat(9)}</p><p>${PARAGRAPH.repeat(9)}</p></div>
      <div class="box"><p>${PARAGRAPH.repeat(2)}</p></div></main>`);
    const [first] = page.querySelectorAll('.box');
    expect(containerAround(page, first).element).toBe(page.querySelector('main'));
  });
});

describe('proseIn', () => {
  it('counts the text of an element once, however often a page is searched', () => {
    const page = open(`<article><p>${PARAGRAPH.repeat(2)}</p><div>${'A ship<br>'.repeat(50)}</div></article>`);
    const div = page.querySelector('div')!;
    const first = vi.fn(Reflect.getOwnPropertyDescriptor(page.defaultView!.Node.prototype, 'firstChild')!.get!);
    Object.defineProperty(div, 'firstChild', { get: first });
    const isOutside = () => false;
    const counts = [1, 2, 3].map(() => proseIn(page.body, isOutside));
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeGreaterThan(PARAGRAPH.length);
    expect(densestElement(page.body, isOutside)).toBe(page.querySelector('article'));
    expect(first).toHaveBeenCalledTimes(1);
  });
});
