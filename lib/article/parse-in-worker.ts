import { DOMParser } from 'linkedom/worker';

/** Parses HTML where there is no DOM: in a service worker. */
export function parseInWorker(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
