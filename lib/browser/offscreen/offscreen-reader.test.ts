import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Facts } from '../../facts/facts';
import type { PageReader } from '../reading/page-reader';
import { articleOf, deferred } from '../testing/article';
import { offscreenReader } from './offscreen-reader';
import { serveReadings } from './reading-service';

/** Channels of one name, as between two documents: what one posts, the others get, as a copy. */
class Channel {
  static open: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    Channel.open.push(this);
  }
  postMessage(message: unknown) {
    const data = structuredClone(message);
    for (const other of Channel.open) if (other !== this) queueMicrotask(() => other.onmessage?.({ data }));
  }
}

const FACTS: Facts = { dates: [], figures: [], people: [] };
const snapshot = { url: 'http://harbour.test/ferry', html: '<p>', selection: '', isLoading: false, isPdf: false };
const article = articleOf(2);

/** A reader that is asked itself, and notes what it is asked. */
function readerOf() {
  return {
    read: vi.fn<PageReader['read']>(async () => ({ outcome: 'article', article, isLoading: false })),
    findFacts: vi.fn<PageReader['findFacts']>(async () => FACTS),
    stopFacts: vi.fn(),
  };
}

const isOpen = vi.fn(async () => true);
const readHere = vi.fn(async (): Promise<PageReader> => readerOf());

beforeEach(() => {
  Channel.open = [];
  vi.stubGlobal('BroadcastChannel', Channel);
  isOpen.mockResolvedValue(true);
  readHere.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has the offscreen document read, and find the facts of what it has read', async () => {
  const service = readerOf();
  const used = vi.fn();
  serveReadings(service, used);
  const reader = offscreenReader(isOpen, readHere);
  const reading = await reader.read(snapshot, 'article');
  expect(reading).toEqual({ outcome: 'article', article, isLoading: false });
  expect(service.read).toHaveBeenCalledWith(snapshot, 'article');
  if (reading.outcome !== 'article') throw new Error('No article');
  // It was sanitised meanwhile.
  expect(await reader.findFacts({ ...reading.article, html: '<p>' })).toEqual(FACTS);
  // The article that is there already, not a copy of it: its facts are being looked for.
  expect(service.findFacts.mock.calls[0][0]).toBe(article);
  expect(used).toHaveBeenCalledTimes(2);
  expect(readHere).not.toHaveBeenCalled();
});

it('has facts searched for once more, after it gave up a search', async () => {
  const service = readerOf();
  serveReadings(service, () => undefined);
  const reader = offscreenReader(isOpen, readHere);
  const reading = await reader.read(snapshot, 'article');
  if (reading.outcome !== 'article') throw new Error('No article');
  await reader.findFacts(reading.article);
  reader.stopFacts();
  expect(await reader.findFacts(reading.article)).toEqual(FACTS);
  expect(service.stopFacts).toHaveBeenCalledOnce();
  expect(service.findFacts).toHaveBeenLastCalledWith(article);
});

it('hands on why there is no article, and what went wrong', async () => {
  const problem = { outcome: 'problem', kind: 'frontPage', isLoading: true } as const;
  const service = readerOf();
  service.read.mockResolvedValueOnce(problem).mockRejectedValueOnce(new Error('Broken'));
  service.findFacts.mockRejectedValue(new Error('No model'));
  serveReadings(service, () => undefined);
  const reader = offscreenReader(isOpen, readHere);
  expect(await reader.read(snapshot, 'article')).toEqual(problem);
  await expect(reader.read(snapshot, 'wholePage')).rejects.toThrow('Broken');
  await expect(reader.findFacts(article)).rejects.toThrow('No model');
});

it('reads here when the document is gone before it answers, and from then on', async () => {
  vi.useFakeTimers();
  const here = readerOf();
  readHere.mockResolvedValue(here);
  const reader = offscreenReader(isOpen, readHere);
  const reading = reader.read(snapshot, 'article');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(readHere).not.toHaveBeenCalled();
  isOpen.mockResolvedValue(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await reading).toEqual({ outcome: 'article', article, isLoading: false });
  expect(await reader.findFacts(article)).toBe(FACTS);
  reader.stopFacts();
  expect(here.stopFacts).toHaveBeenCalledOnce();
  expect(readHere).toHaveBeenCalledOnce();
});

it('passes over what is no answer, and answers no question that has another shape', async () => {
  const service = readerOf();
  const waiting = deferred<Awaited<ReturnType<PageReader['read']>>>();
  service.read.mockReturnValue(waiting.promise);
  serveReadings(service, () => undefined);
  const other = new Channel();
  const reading = offscreenReader(isOpen, readHere).read(snapshot, 'article');
  for (const message of [null, 'x', { id: 1 }, { ask: 'read', id: '1', snapshot, scope: 'everything' }]) {
    other.postMessage(message);
  }
  await Promise.resolve();
  waiting.resolve({ outcome: 'problem', kind: 'empty', isLoading: false });
  expect(await reading).toEqual({ outcome: 'problem', kind: 'empty', isLoading: false });
  expect(service.read).toHaveBeenCalledOnce();
});

it('keeps a few readings for those who ask for facts late, and says so when it has them no more', async () => {
  const service = readerOf();
  service.read.mockImplementation(async () => ({ outcome: 'article', article: articleOf(1), isLoading: false }));
  serveReadings(service, () => undefined);
  const reader = offscreenReader(isOpen, readHere);
  const readings: Awaited<ReturnType<PageReader['read']>>[] = [];
  for (let i = 0; i < 6; i++) readings.push(await reader.read(snapshot, 'article'));
  const [first, second] = readings;
  if (first.outcome !== 'article' || second.outcome !== 'article') throw new Error('No article');
  await expect(reader.findFacts(first.article)).rejects.toThrow('not known any more');
  expect(await reader.findFacts(second.article)).toEqual(FACTS);
});
