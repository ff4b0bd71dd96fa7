import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { baseOf } from '../markup/links';
import { MAX_SNAPSHOT_DEPTH } from '../page-bounds';
import { type ReadingScope, readPage, readPageInTurns } from '../read-page';
import { takeSnapshot } from './snapshot';

const URL_OF_PAGE = 'https://news.example/news/bridge';
const PROSE =
  'The council met on Monday evening, and after two hours of talk it put the decision off until the autumn, as it had done before.';

function open(html: string): Document {
  return new JSDOM(html, { url: URL_OF_PAGE }).window.document;
}

/** As an extension page does: the copy has that page's address. */
function parse(html: string): Document {
  return new JSDOM(html, { url: 'https://extension.example/popup.html' }).window.document;
}

function read(page: Document, scope: ReadingScope = 'article') {
  const reading = readPage(takeSnapshot(page, URL_OF_PAGE), scope, parse);
  if (reading.outcome !== 'article') throw new Error(reading.outcome);
  return reading.article;
}

describe('takeSnapshot', () => {
  it('leaves out what is never read, and the page as it is', () => {
    const page = open(`<head><style>p{}</style><link rel="stylesheet" href="a.css"><link rel="canonical" href="/c">
      <noscript><img src="/count.gif"></noscript><script>track()</script>
      <script>state = {"publishedAt": "2024-03-12T09:00:00Z", "id": 4}</script>
      <script type="application/ld+json">{"@type": "Thing"}</script></head>
      <body><svg><path d="M0 0"/></svg><p style="color: red" onclick="run()">Text.</p><p style="display: none">Hidden.</p></body>`);
    const before = page.documentElement.outerHTML;
    const copy = open(takeSnapshot(page, URL_OF_PAGE).html);
    expect(page.documentElement.outerHTML).toBe(before);
    expect([...copy.querySelectorAll('script')].map((script) => script.textContent)).toEqual([
      '"publishedAt": "2024-03-12T09:00:00Z"',
      '{"@type": "Thing"}',
    ]);
    expect([...copy.querySelectorAll('link')].map((link) => link.rel)).toEqual(['canonical']);
    expect(copy.querySelector('style, path, [style], [onclick], head noscript')).toBeNull();
    expect([...copy.querySelectorAll('p')].map((paragraph) => paragraph.hidden)).toEqual([false, true]);
  });

  it('asks no element without attributes for their names', () => {
    const page = open(`<article><p class="a">One.</p>${'A ship<br>'.repeat(50)}</article>`);
    const asked = vi.spyOn(page.defaultView!.Element.prototype, 'getAttributeNames');
    const { html } = takeSnapshot(page, URL_OF_PAGE);
    expect(html).toContain('<p class="a">One.</p>A ship<br>');
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('makes one other document for an ordinary page', () => {
    const page = open('<article><p>One.</p></article>');
    const made = vi.spyOn(Object.getPrototypeOf(page.implementation), 'createHTMLDocument');
    expect(takeSnapshot(page, URL_OF_PAGE).html).toContain('<p>One.</p>');
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });

  it('leaves the styles and events of the root out, and shows it', () => {
    const page = open('<html style="display: none" onclick="run()" lang="en"><body><p>Text.</p></body></html>');
    const root = open(takeSnapshot(page, URL_OF_PAGE).html).documentElement;
    expect(root.getAttributeNames()).toEqual(['lang']);
  });

  it('leaves out the data of elements, but for that of pictures and of the entries of a discussion', () => {
    const page = open('<div data-state="{}" data-post-id="4"><p data-n="1">Text.</p><img data-src="/late.jpg"></div>');
    const copy = open(takeSnapshot(page, URL_OF_PAGE).html);
    expect(copy.body.innerHTML).toBe('<div data-post-id="4"><p>Text.</p><img data-src="/late.jpg"></div>');
  });

  it('leaves the same out of what is text while scripts run, and keeps its pictures', () => {
    const page = open('<p>Text.</p><noscript></noscript>');
    const noscript = page.querySelector('noscript')!;
    noscript.textContent =
      '<form><input name="getAttributeNames"></form><style>p { color: red }</style><img style="opacity: 0" onload="run()" src="/late.jpg">';
    const copy = open(takeSnapshot(page, URL_OF_PAGE).html);
    expect(copy.querySelector('noscript')?.innerHTML).toBe('<form><input></form><img src="/late.jpg">');
  });

  it('keeps the base of the page where no policy reports it, unless it is no address of a page', () => {
    const page = open(
      '<base href="/news/"><base href=" JavaScript:run()//"><base href="data:text/html,x"><base target="_top"><p>Text.</p>',
    );
    const copy = open(takeSnapshot(page, URL_OF_PAGE).html);
    expect([...copy.querySelectorAll('base')].map((base) => base.outerHTML)).toEqual(['<base data-href="/news/">']);
    expect(baseOf(copy, URL_OF_PAGE)).toBe('https://news.example/news/');
  });

  it('leaves the same out of what is selected', () => {
    const page = open(
      '<p id="one" style="color: red">One <form onsubmit="run()"><input name="getAttributeNames"></form></p>',
    );
    page.getSelection()?.selectAllChildren(page.body);
    expect(takeSnapshot(page, URL_OF_PAGE).selection).not.toMatch(/style|onsubmit|name=/);
  });

  it('says that a page is a PDF', () => {
    expect(takeSnapshot(open('<embed type="application/pdf">'), URL_OF_PAGE)).toMatchObject({ isPdf: true, html: '' });
  });

  it('puts what shadow roots show in its place, and keeps what the head says', () => {
    const page = open('<head><link rel="canonical" href="/c"></head><body><story-body><p>Two.</p></story-body></body>');
    const host = page.querySelector('story-body')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<style>p{}</style><p>One.</p><slot></slot>';
    const copy = open(takeSnapshot(page, URL_OF_PAGE).html);
    expect(copy.body.textContent).toBe('One.Two.');
    expect(copy.querySelector('link[rel="canonical"]')).not.toBeNull();
  });

  it('leaves out what holds nothing, deeper than any page is', () => {
    const page = open('<p>One.</p>');
    let at: Element = page.body;
    for (let i = 0; i < 2 * MAX_SNAPSHOT_DEPTH; i++) at = at.appendChild(page.createElement('div'));
    at.innerHTML = `${'<u></u>'.repeat(9)}<p>Two.</p><br><img src="/a.jpg"><div></div>`;
    at.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Three.</p>';
    const copy = open(takeSnapshot(page, URL_OF_PAGE).html);
    expect(copy.querySelectorAll('u')).toHaveLength(0);
    expect(copy.querySelectorAll('br, img')).toHaveLength(2);
    expect(copy.body.textContent).toBe('One.Two.Three.');
  });

  it('copies a page written as XML so that it can be parsed as HTML', () => {
    const { window } = new JSDOM(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><div id="empty"/><p>Text.</p></body></html>',
      { contentType: 'application/xhtml+xml' },
    );
    const copy = open(takeSnapshot(window.document, URL_OF_PAGE).html);
    expect(copy.querySelector('#empty')?.textContent).toBe('');
    expect(copy.querySelector('p')?.textContent).toBe('Text.');
  });
});

describe('readPage', () => {
  it('makes links and pictures absolute against the page, not against where it is read', () => {
    const story = `<h1>News</h1><article><p>${PROSE}</p><p>${PROSE} <a href="../2">More</a> of it.</p>
      <figure><img src="/a.jpg" alt=""></figure><p>${PROSE}</p></article>`;
    for (const [head, link] of [
      ['', 'https://news.example/2'],
      ['<base href="https://cdn.example/x/y/">', 'https://cdn.example/x/2'],
    ]) {
      const { html } = read(open(`<head>${head}</head><body>${story}</body>`));
      expect(html).toContain(`href="${link}"`);
      expect(html).toContain(`src="${new URL('/a.jpg', link)}"`);
    }
  });

  it('reads what is selected', () => {
    const page = open('<h1>News</h1><p>One.</p><p id="two">Two.</p><p>Three.</p>');
    expect(() => read(page, 'selection')).toThrow('notAnArticle');
    page.getSelection()?.selectAllChildren(page.querySelector('#two')!);
    expect(read(page, 'selection').blocks).toEqual([{ type: 'paragraph', text: 'Two.' }]);
  });

  it('reads the picture that stands for a late one where scripts do not run, though they ran', () => {
    // The parser has left it as text, and the browser escapes it so in the copy.
    const noscript = '<noscript>&lt;img src="/late.jpg" alt=""&gt;</noscript>';
    const late = `<img src="data:image/gif;base64,R0lGODlhAQ" alt="">${noscript}`;
    const html = `<h1>News</h1><article><p>${PROSE}</p><p>${late}</p><p>${PROSE}</p><p>${PROSE}</p></article>`;
    const snapshot = { url: URL_OF_PAGE, html, selection: '', isLoading: false, isPdf: false };
    const reading = readPage(snapshot, 'article', parse);
    expect(reading).toMatchObject({ article: { html: expect.stringContaining('https://news.example/late.jpg') } });
  });

  it('reads the same in turns, and a page that holds none', async () => {
    const snapshot = takeSnapshot(open(`<h1>News</h1><article>${`<p>${PROSE}</p>`.repeat(4)}</article>`), URL_OF_PAGE);
    expect(await readPageInTurns(snapshot, 'article', parse)).toEqual(readPage(snapshot, 'article', parse));
    const empty = await readPageInTurns(takeSnapshot(open(''), URL_OF_PAGE), 'article', parse);
    expect(empty).toMatchObject({ outcome: 'notAnArticle', kind: 'empty' });
  });
});
