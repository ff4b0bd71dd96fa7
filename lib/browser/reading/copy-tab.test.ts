import { beforeEach, expect, it, vi } from 'vitest';

const executeScript = vi.hoisted(() => vi.fn());
const get = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript }, tabs: { get } } }));
const { copyTab } = await import('./copy-tab');

const snapshot = { url: 'https://news.example/1', html: '<p>', selection: '', isLoading: false, isPdf: false };

beforeEach(() => {
  executeScript.mockReset();
  get.mockReset().mockResolvedValue({ id: 7 });
});

it('copies the page of a tab', async () => {
  executeScript.mockResolvedValue([{ result: snapshot }]);
  expect(await copyTab({ id: 7, url: snapshot.url })).toEqual({ outcome: 'copy', snapshot });
  expect(executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId: 7 }, files: ['/snapshot.js'], injectImmediately: true }),
  );
});

it('tries a page of the web again, where the browser refuses it at first', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents')).mockResolvedValue([{ result: snapshot }]);
  expect(await copyTab({ id: 7, url: snapshot.url })).toEqual({ outcome: 'copy', snapshot });
});

it.each([
  ['https://chromewebstore.example/', 'forbidden'],
  ['', 'forbidden'],
  ['https://news.example/a.pdf?x=1', 'pdf'],
  ['file:///a.html', 'file'],
])('says why %s is not copied', async (url, kind) => {
  executeScript.mockRejectedValue(new Error('Cannot access contents'));
  expect(await copyTab({ id: 7, url })).toEqual({ outcome: 'problem', kind });
});

it('says that a page is gone when its tab was closed, or it was left while it was read', async () => {
  executeScript.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
  expect(await copyTab({ id: 7, url: snapshot.url })).toEqual({ outcome: 'problem', kind: 'gone' });
  executeScript.mockRejectedValue(new Error('No such tab'));
  get.mockRejectedValue(new Error('No such tab'));
  expect(await copyTab({ id: 7, url: snapshot.url })).toEqual({ outcome: 'problem', kind: 'gone' });
});

it.each([[[]], [[{ result: undefined }]], [[{ result: { ...snapshot, html: 1 } }]]])(
  'takes nothing else than a copy from a page: %j',
  async (result) => {
    executeScript.mockResolvedValue(result);
    expect(await copyTab({ id: 7, url: snapshot.url })).toEqual({ outcome: 'problem', kind: 'failed' });
  },
);
