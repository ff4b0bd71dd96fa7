import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type PageReading, readPage } from '../read-page';
import { takeSnapshot } from '../snapshot/snapshot';
import { dropShadowingNames } from './shadowing-names';

const URL_OF_PAGE = 'https://news.example/news/pilots';
const STORY = `<article><h1>The pilots of Lowmouth go back to work</h1>${[
  'The pilots of Lowmouth harbour went back to work on Monday, 3 March 2025, after eleven days on land.',
  'Ana Brix, who leads their guild, said that the port had given way on the hours of the night watch.',
  'The port said that 42 ships had waited outside, and that the last of them would be in by Thursday.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article>`;

/** As an extension page does: the copy has that page's address. */
function parse(html: string): Document {
  return new JSDOM(html, { url: 'https://extension.example/popup.html' }).window.document;
}

function read(html: string): PageReading {
  const page = new JSDOM(html, { url: URL_OF_PAGE }).window.document;
  return readPage(takeSnapshot(page, URL_OF_PAGE), 'article', parse);
}

function textsOf(reading: PageReading): string[] | string {
  return reading.outcome === 'article' ? reading.article.blocks.map(({ text }) => text) : reading.outcome;
}

/** Every name that the DOM, its prototypes and its window have a property by. */
function domNames(): string[] {
  const { window } = new JSDOM('<form></form><img>');
  const { document } = window;
  const names = new Set<string>(['readability', '_readabilityDataTable', '__proto__']);
  const objects: (object | null)[] = [document.forms[0], document.images[0], document, document.body, window];
  for (const object of objects) {
    for (let at = object; at; at = Reflect.getPrototypeOf(at)) {
      for (const key of Reflect.ownKeys(at)) if (typeof key === 'string' && !/[\s"<>&]/.test(key)) names.add(key);
    }
  }
  return [...names];
}

/** Lists what the product asks of a document while it copies and reads it. */
const DOCUMENT_NAMES =
  'implementation documentElement body head querySelector querySelectorAll contentType compatMode readyState getSelection createElement createTreeWalker importNode getElementsByTagName title nodeType defaultView'.split(
    ' ',
  );

const names = domNames();
const plain = textsOf(read(`<body>${STORY}</body>`));

describe('a page whose fields and pictures have the names of the DOM', { timeout: 120_000 }, () => {
  it('is known by the names that matter', () => {
    expect(plain).toHaveLength(3);
    expect(names).toEqual(expect.arrayContaining(['parentNode', 'nextElementSibling', 'querySelector', 'shadowRoot']));
    expect(names.length).toBeGreaterThan(400);
  });

  it.each([
    'parentNode',
    'parentElement',
    'nextElementSibling',
    'nextSibling',
    'firstChild',
    'shadowRoot',
    'getAttribute',
    'querySelector',
    'localName',
    'childNodes',
    'removeAttribute',
    'readability',
  ])('is read the same with a field named %s', (name) => {
    expect(textsOf(read(`<form><input name="${name}" value="v">${STORY}</form>`))).toEqual(plain);
  });

  it('is read the same with all of the names at once, on every kind of element that can have one', () => {
    const tags = ['input', 'button', 'fieldset', 'object', 'output', 'select', 'textarea', 'img'];
    for (const tag of tags) {
      for (const attribute of ['name', 'id']) {
        const fields = names.map((name) => `<${tag} ${attribute}="${name}"></${tag}>`).join('');
        expect(textsOf(read(`<form>${fields}${STORY}</form>`)), `${tag} ${attribute}`).toEqual(plain);
      }
    }
  });

  it('is read the same when they are names of the document', () => {
    for (const tag of ['form', 'iframe', 'img', 'object', 'embed']) {
      // Each of these opens a window of its own, which takes its time.
      const few = ['iframe', 'object', 'embed'].includes(tag) ? DOCUMENT_NAMES : names;
      const named = few.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
      expect(textsOf(read(`${named}${STORY}`)), tag).toEqual(plain);
    }
  });

  it('is read the same when a field belongs to the form from outside, or comes to light where scripts are off', () => {
    for (const name of ['parentNode', 'nextElementSibling', 'getAttribute']) {
      const away = `<form id="story">${STORY}</form><input form="story" name="${name}">`;
      expect(textsOf(read(away)), name).toEqual(plain);
      const late = `<noscript>&lt;form&gt;&lt;input name="${name}"&gt;&lt;/form&gt;</noscript>`;
      const snapshot = { url: URL_OF_PAGE, html: `${late}${STORY}`, selection: '', isLoading: false, isPdf: false };
      expect(textsOf(readPage(snapshot, 'article', parse)), name).toEqual(plain);
      const bare = `<noscript><form><input name="${name}"></form></noscript>`;
      expect(textsOf(readPage({ ...snapshot, html: `${bare}${STORY}` }, 'article', parse)), name).toEqual(plain);
    }
  });

  it('is read the same with shadow roots in it', () => {
    const inForm = `<form><input name="shadowRoot"><input name="childNodes"><input name="localName">${STORY}<b-x></b-x></form>`;
    const page = new JSDOM(inForm, { url: URL_OF_PAGE }).window.document;
    const host = page.querySelector('b-x');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<form><input name="firstChild"></form>';
    expect(textsOf(readPage(takeSnapshot(page, URL_OF_PAGE), 'article', parse))).toEqual(plain);
  });
});

describe('dropShadowingNames', () => {
  it('takes off the names that hide something, and no others', () => {
    const page =
      parse(`<a name="top" id="top"></a><form id="main" name="querySelectorAll"><input name="removeAttribute">
      <img id="attributes" src="/a.jpg"></form><meta name="author" content="Ana Brix"><div id="story"></div>`);
    dropShadowingNames(page);
    expect(page.querySelector('form')?.id).toBe('main');
    expect(page.querySelectorAll('form[name], input[name], img[id]')).toHaveLength(0);
    expect(page.querySelectorAll('#top[name], meta[name], div[id]')).toHaveLength(3);
  });
});
