/** Runs inside a page, or on a page's document in Node: our extractor and the peers, behind one signature. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type Article, NotAnArticle } from '../../lib/article/article';
import { extractArticle, type Step } from '../../lib/article/extract';
import { foldedText } from '../../lib/article/markup/dom';
import { readPageInTurns } from '../../lib/article/read-page';
import { type PageSnapshot, takeSnapshot } from '../../lib/article/snapshot/snapshot';

/** Holds what an extractor read from a page. */
export interface Reading {
  /** The story's own text; empty when the page was refused. */
  body: string;
  /** The same with its standfirst. */
  story: string;
  title: string;
  authors: string[];
  published: string | null;
  /** Says why the page was refused, or the error; null when it was read. */
  refused: string | null;
}

export type ExtractorName = 'Throughline' | 'Readability' | 'Defuddle';

function readingOf(article: Pick<Article, 'blocks' | 'title' | 'byline' | 'publishedAt'>): Reading {
  const text = (without: string[]) =>
    article.blocks
      .filter((block) => !without.includes(block.type))
      .map((block) => block.text)
      .join('\n');
  return {
    body: text(['caption', 'standfirst']),
    story: text(['caption']),
    title: article.title,
    authors: article.byline,
    published: article.publishedAt,
    refused: null,
  };
}

function refusal(reason: string): Reading {
  return { body: '', story: '', title: '', authors: [], published: null, refused: reason };
}

export function read(name: ExtractorName, document: Document, url: string, without: Step[] = []): Reading {
  if (name === 'Throughline') {
    try {
      return readingOf(extractArticle(document, url, { without: new Set(without) }));
    } catch (error) {
      if (error instanceof NotAnArticle) return refusal(error.kind);
      throw error;
    }
  }
  try {
    return name === 'Readability' ? readability(document) : defuddle(document, url);
  } catch (error) {
    return refusal(String(error));
  }
}

/** Gives the texts of a page's `<h1>`, white space folded. */
export function headlinesOf(document: Document): string[] {
  return [...document.querySelectorAll('h1')].map(foldedText).filter((text) => text !== '');
}

/**
 * Reads a copy of a page as the extension does. `pause` is called after each step, or after those that end a turn of `maxTurn`
 * milliseconds; as a rule not at all, for no timer ends where scripts are off.
 */
export async function readSnapshot(
  snapshot: PageSnapshot,
  pause: (step: string) => Promise<void> = async () => {},
  maxTurn?: number,
): Promise<Reading> {
  const reading = await readPageInTurns(snapshot, 'article', parse, pause, maxTurn);
  switch (reading.outcome) {
    case 'article':
      return readingOf(reading.article);
    case 'notAnArticle':
      return refusal(reading.kind);
    case 'pdf':
      return refusal('pdf');
    case 'failed':
      throw new Error(reading.detail);
  }
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Readability works on a clone, as Firefox has it do. */
function readability(document: Document): Reading {
  const clone = document.cloneNode(true);
  if (!('documentElement' in clone)) return refusal('no clone');
  const found = new Readability(clone as Document).parse();
  if (!found) return refusal('null');
  const text = found.textContent ?? '';
  const authors = found.byline ? [found.byline.replace(/^by\s+/i, '')] : [];
  return {
    body: text,
    story: text,
    title: found.title ?? '',
    authors,
    published: found.publishedTime ?? null,
    refused: null,
  };
}

function defuddle(document: Document, url: string): Reading {
  const found = new Defuddle(document, { url }).parse();
  const holder = document.implementation.createHTMLDocument('').body;
  holder.innerHTML = found.content;
  for (const element of holder.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, div, td, blockquote'))
    element.append('\n');
  const text = holder.textContent ?? '';
  const authors = found.author ? [found.author] : [];
  return { body: text, story: text, title: found.title, authors, published: found.published || null, refused: null };
}

/** Reads a live page, copying and parsing included, and gives the milliseconds of each step by its name. */
export async function timesOf(name: ExtractorName, document: Document, url: string): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  let since = performance.now();
  const take = (step: string) => {
    const now = performance.now();
    times[step] = (times[step] ?? 0) + now - since;
    since = now;
  };
  if (name !== 'Throughline') {
    read(name, document, url);
    take(name);
    return times;
  }
  const snapshot = takeSnapshot(document, url);
  take('snapshot');
  await readSnapshot(snapshot, async (step) => take(step), 0);
  take('finish');
  return times;
}

/** Times for which one reading of a live page held its own tab and, where the copy is read, the thread without a pause. */
export async function budgetOf(document: Document, url: string): Promise<Budget> {
  const start = performance.now();
  const snapshot = takeSnapshot(document, url);
  const copied = performance.now();
  let since = copied;
  let longest = 0;
  const turn = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  const pause = async () => {
    turn();
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  const { body } = await readSnapshot(snapshot, pause);
  turn();
  return { inTab: copied - start, longest, outside: performance.now() - copied, words: body.split(/\s+/).length };
}

/** Milliseconds; and the words that were read. */
export interface Budget {
  inTab: number;
  /** The longest turn outside of the tab, and all of them. */
  longest: number;
  outside: number;
  words: number;
}

/** Milliseconds of one reading by a peer. */
export function timeOnce(name: ExtractorName, document: Document, url: string): number {
  const start = performance.now();
  read(name, document, url);
  return performance.now() - start;
}
