import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isElement } from '../markup/dom';
import { ContainerFinder } from './container-finder';

const CORPUS = new URL('../corpus/', import.meta.url);
const PROSE = 'The council put the decision off until the autumn, as it had done before, and went home.';

function open(html: string): Document {
  return new JSDOM(html, { url: 'https://news.example/news/bridge' }).window.document;
}

/** A page's root, in no document and without its head. */
function rootOf(html: string): Element {
  const { documentElement, head } = open(html);
  head.remove();
  documentElement.remove();
  return documentElement;
}

/** What an element is made of: names, classes and texts. */
function outline(element: Element | null): string[] {
  if (!element) return [];
  const own = [...element.childNodes].flatMap((node) => (isElement(node) ? outline(node) : (node.nodeValue ?? '')));
  return [`<${element.localName} class="${element.className}">`, ...own];
}

/** Readability's own way to the element that holds the article. */
function foundByReadability(page: Document): Element | null {
  const serializer = (node: Node) => (isElement(node) ? node : null);
  return new Readability(page, { charThreshold: 250, keepClasses: true, serializer }).parse()?.content ?? null;
}

const pages: [string, string][] = [
  ...readdirSync(CORPUS).map((name): [string, string] => [name, readFileSync(new URL(name, CORPUS), 'utf8')]),
  // Readability tries again without its strictest rules, and once more.
  ['text that is named as beside it', `<h1>News</h1><div class="sidebar"><p>${PROSE.repeat(4)}</p></div>`],
  ['hidden text', `<div style="display:none"><p>${PROSE.repeat(9)}</p></div><div><p>${PROSE.repeat(4)}</p></div>`],
  ['text that a script would show', `<div aria-hidden="true" class="fallback-image"><p>${PROSE.repeat(4)}</p></div>`],
  ['little text', `<div class="comment"><span>${PROSE}</span><br><br>${PROSE}</div>`],
  ['pictures without an address', `<div>${'<img><img alt="a.jpg">'.repeat(3)}<p>${PROSE.repeat(4)}</p></div>`],
  ['no text', '<div></div>'],
];

describe('ContainerFinder', () => {
  for (const [name, html] of pages) {
    it(`finds what Readability finds: ${name}`, () => {
      const found = new ContainerFinder(open(html), rootOf(html), () => rootOf(html)).find();
      expect(outline(found)).toEqual(outline(foundByReadability(open(html))));
    });
  }
});
