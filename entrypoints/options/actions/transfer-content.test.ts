// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactsQuestion } from '../../../lib/browser/reading/facts-in-worker';
import { eventually } from '../../../lib/browser/testing/eventually';
import { contentReader } from './transfer-content';

const FACTS = { dates: [], figures: [], people: [] };
const TEXT = 'The ferry to Orsa made its last crossing on Monday, and the island has had no boat since then.';
const content = (html: string, more = {}) => ({
  url: 'https://courier.test/ferry',
  title: 'Ferry stops',
  html,
  byline: [],
  publishedAt: null,
  lang: null,
  ...more,
});

/** Workers of the facts that the reader has started; each answers as `answer` says. */
let workers: FactsWorker[] = [];
let answer: (question: FactsQuestion) => unknown;
class FactsWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  isStopped = false;
  constructor() {
    workers.push(this);
  }
  postMessage(question: FactsQuestion): void {
    const data = answer(question);
    if (data) queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate(): void {
    this.isStopped = true;
  }
}

beforeEach(() => {
  workers = [];
  answer = ({ id }) => ({ id, facts: FACTS });
  vi.stubGlobal('Worker', FactsWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const readerOf = (signal = new AbortController().signal) => contentReader(signal);
const paragraphs = (count: number) => `<p>${TEXT}</p>`.repeat(count);

describe('the text of an export', () => {
  it('becomes an article with its facts', async () => {
    const read = await readerOf().read(content(paragraphs(3)));
    expect(read).toMatchObject({ facts: FACTS, article: { title: 'Ferry stops', url: 'https://courier.test/ferry' } });
    if (read === null || read === 'tooHeavy') throw new Error('There is no article.');
    expect(read.article.blocks.filter(({ text }) => text === TEXT)).toHaveLength(3);
  });

  it('is known by what the export says of it, where it says something', async () => {
    const said = { byline: ['Ida Lund'], publishedAt: '2026-03-17', lang: 'sv' };
    const html = `<meta name="author" content="Jonas Berg">${paragraphs(3)}`;
    expect(await readerOf().read(content(html, said))).toMatchObject({ article: said });
  });

  it('is as hostile as a page: nothing of it runs', async () => {
    const read = await readerOf().read(
      content(`${paragraphs(3)}<p onclick="evil()">x<img src=y onerror="evil()"></p>`),
    );
    expect(JSON.stringify(read)).not.toContain('evil');
  });

  it('is no article where there is none', async () => {
    expect(await readerOf().read(content(''))).toBeNull();
  });

  it('is too heavy when it is longer than any article', async () => {
    expect(await readerOf().read(content(`<p>${'Long words of no end. '.repeat(50_000)}</p>`))).toBe('tooHeavy');
  });

  it('is too heavy when its facts do not come, and the next one gets a worker that works', async () => {
    vi.useFakeTimers();
    answer = () => null;
    const reader = readerOf();
    const reading = reader.read(content(paragraphs(3)));
    await eventually(() => expect(workers).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toBe('tooHeavy');
    expect(workers[0].isStopped).toBe(true);
    answer = ({ id }) => ({ id, facts: FACTS });
    expect(await reader.read(content(paragraphs(3)))).toMatchObject({ facts: FACTS });
    expect(workers).toHaveLength(2);
  });

  it('fails when its facts fail: that is a fault, and not the file’s', async () => {
    answer = ({ id }) => ({ id, failed: 'TypeError' });
    await expect(readerOf().read(content(paragraphs(3)))).rejects.toThrow('TypeError');
  });

  it('is given up with the reason of who stopped it', async () => {
    answer = () => null;
    const stop = new AbortController();
    const reading = readerOf(stop.signal).read(content(paragraphs(3)));
    await eventually(() => expect(workers).toHaveLength(1));
    stop.abort(new Error('stopped by the reader'));
    await expect(reading).rejects.toThrow('stopped by the reader');
  });

  it('leaves no worker behind', async () => {
    const reader = readerOf();
    await reader.read(content(paragraphs(3)));
    reader.close();
    expect(workers.map(({ isStopped }) => isStopped)).toEqual([true]);
  });
});
