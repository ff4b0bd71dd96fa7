import { expect, it } from 'vitest';
import { saveWindow, type WindowTab } from './save-window';

it('saves the web pages of a window in their order, one at a time, and those out of memory as links', async () => {
  const saved: string[] = [];
  let running = 0;
  const note = async (words: string) => {
    expect(++running).toBe(1);
    await Promise.resolve();
    saved.push(words);
    running--;
  };
  const tabs: WindowTab[] = [
    { id: 1, url: 'https://a.test/one', title: 'One' },
    { id: 2, url: 'chrome://settings' },
    { id: 3, url: 'https://a.test/two', title: 'Two', discarded: true },
    { url: 'https://a.test/none' },
    { id: 4 },
    { id: 5, url: 'http://a.test/three' },
  ];
  await saveWindow(tabs, {
    save: ({ id, url }) => note(`${id} ${url}`),
    saveLink: async (id, { url, title }) => note(`${id} ${url} ${await title}`),
  });
  expect(saved).toEqual(['1 https://a.test/one', '3 https://a.test/two Two', '5 http://a.test/three']);
});
