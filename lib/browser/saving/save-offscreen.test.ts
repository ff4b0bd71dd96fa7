import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A Chromium that allows one offscreen document, and in which opening and closing take a turn. */
const chromium = vi.hoisted(() => ({
  open: 0,
  opened: 0,
  answer: undefined as unknown,
  /** The first messages reach nobody, because the document has not loaded yet. This counts them. */
  deaf: 0,
  async createDocument() {
    if (chromium.open) throw new Error('Only a single offscreen document may be created.');
    await Promise.resolve();
    chromium.open++;
    chromium.opened++;
  },
  async closeDocument() {
    if (!chromium.open) throw new Error('No current offscreen document.');
    await Promise.resolve();
    chromium.open--;
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    offscreen: chromium,
    runtime: {
      getURL: (path: string) => path,
      getContexts: async () => Array.from({ length: chromium.open }),
      async sendMessage() {
        if (chromium.deaf-- > 0) throw new Error('Receiving end does not exist.');
        return chromium.answer;
      },
    },
  },
}));
const { closeOffscreenDocument, closeThisDocument, openOffscreenDocument } = await import(
  '../offscreen/offscreen-document'
);
const { endOfSaveOffscreen, prepareSaveOffscreen, saveOffscreen } = await import('./save-offscreen');

const request = {
  savedAt: 1_000,
  withPictures: false,
  snapshot: { url: 'https://news.example/1', html: '<p>', selection: '', isLoading: false, isPdf: false },
};

beforeEach(() => {
  Object.assign(chromium, { open: 0, opened: 0, deaf: 0, answer: { outcome: 'saved' } });
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request(_: string, work: () => Promise<unknown>) {
        last = last.then(work, work);
        return last;
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

it('opens one document, whoever asks at the same time, and uses it again', async () => {
  await Promise.all([openOffscreenDocument(), openOffscreenDocument(), saveOffscreen(request)]);
  await openOffscreenDocument();
  expect(chromium.opened).toBe(1);
});

it('closes the document that is open', async () => {
  await openOffscreenDocument();
  await Promise.all([closeOffscreenDocument(), closeOffscreenDocument()]);
  expect(chromium.open).toBe(0);
});

it('closes itself, unless it is wanted when its turn comes', async () => {
  const close = vi.fn();
  vi.stubGlobal('close', close);
  await closeThisDocument(() => true);
  expect(close).not.toHaveBeenCalled();
  await closeThisDocument(() => false);
  expect(close).toHaveBeenCalledOnce();
});

it('waits for a document that is open and does not listen yet', async () => {
  chromium.deaf = 2;
  expect(await saveOffscreen(request)).toEqual({ outcome: 'saved' });
  expect(chromium.opened).toBe(1);
});

it('opens the document for a save that is to come, and announces it', async () => {
  chromium.answer = { outcome: 'ready' };
  await prepareSaveOffscreen();
  expect(chromium.open).toBe(1);
  // It is no answer to a save.
  await expect(saveOffscreen(request)).rejects.toThrow();
  expect(await endOfSaveOffscreen(1_000)).toBeNull();
});

it('hands a save over, and takes only an answer for one', async () => {
  expect(await saveOffscreen(request)).toEqual({ outcome: 'saved' });
  for (const answer of [undefined, { outcome: 'unheardOf' }, { outcome: 'x' }]) {
    chromium.answer = answer;
    await expect(saveOffscreen(request)).rejects.toThrow();
  }
});

it('asks how a save ended where the document is there, and opens none for it', async () => {
  expect(await endOfSaveOffscreen(1_000)).toBeNull();
  expect(chromium.opened).toBe(0);
  await openOffscreenDocument();
  expect(await endOfSaveOffscreen(1_000)).toEqual({ outcome: 'saved' });
  chromium.answer = { outcome: 'unheardOf' };
  expect(await endOfSaveOffscreen(1_000)).toBeNull();
});
