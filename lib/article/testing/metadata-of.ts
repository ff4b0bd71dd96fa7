import { JSDOM } from 'jsdom';
import { type PageMetadata, readPageMetadata } from '../metadata/page-metadata';

const { document } = new JSDOM('').window;
export const ADDRESS = 'https://harbourpost.example/news/bridge';

/** The metadata of a page that is read at an address. */
export function metadataOf(head: string, body = '', url = ADDRESS, lang = 'en-GB'): PageMetadata {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.lang = lang;
  page.head.innerHTML = head;
  page.body.innerHTML = body;
  return readPageMetadata(page, url);
}

/** A JSON-LD script with this node. */
export function jsonLd(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}
