import type { Page } from '@playwright/test';
import { DEFAULT_SAMPLE } from '../samples';
import { expect, saveIn, test } from './fixtures';

test('nothing is asked of the network but the pictures that the page itself shows', async ({ lab, news, visit }) => {
  const tab = await visit(DEFAULT_SAMPLE.url);
  await tab.waitForLoadState('load');
  const ofThePage = new Set(news.requests);
  news.requests.length = 0;
  const elsewhere: string[] = [];
  lab.context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !host.endsWith('.test')) elsewhere.push(request.url());
  });
  const popup = await lab.clickButton(tab);
  await popup.locator('.article-text').waitFor();
  await saveIn(popup);
  await popup.waitForLoadState('networkidle');
  // The icon of the tab is the browser's own request, whenever it gets to it.
  const ours = news.requests.filter((address) => !ofThePage.has(address) && !address.endsWith('/favicon.ico'));
  expect(ours).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('the library loads no remote picture until the reader asks', async ({ lab, news, readSample }) => {
  const { popup } = await readSample();
  await saveIn(popup);
  const library = await lab.openLibrary();
  news.requests.length = 0;
  await library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true }).click();
  await expect(library.locator('.article-text .picture-description').first()).toBeVisible();
  await library.waitForLoadState('networkidle');
  expect(news.requests).toEqual([]);
  await library
    .getByRole('button', { name: /Show .*picture/ })
    .first()
    .click();
  await expect.poll(() => news.requests.length).toBeGreaterThan(0);
});

test('nothing runs on a page before the click, and the page is not changed by it', async ({ lab, visit }) => {
  const tab = await visit(DEFAULT_SAMPLE.url);
  await tab.waitForLoadState('load');
  await tab.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const popup = await lab.clickButton(tab);
  await popup.locator('.article-text').waitFor();
  expect(await tab.evaluate('changes')).toEqual([]);
});

test('hostile HTML of a page neither runs nor shows in the popup or the library', async ({ lab, news, visit }) => {
  const hostile = [
    '<img src=x onerror="window.hit=1">',
    '<a href="javascript:window.hit=1" id="bait">Read the full report</a>',
    '<iframe srcdoc="<script>top.hit=1</script>"></iframe>',
    '<form action="http://evil.test/"><input name="password"></form>',
    '<svg><animate onbegin="window.hit=1" attributeName="x"></svg>',
    '<p style="position:fixed;inset:0;background:red">Overlay that would cover the popup entirely if styles were kept.</p>',
  ].join('');
  const paragraphs = [
    'The port authority of Ostermund said on Monday that two of its cranes had been stopped after cracks were found.',
    'Inspectors from the labour office spent four hours on the quay and took samples of the steel to a laboratory.',
    'Work on the container ships goes on with mobile cranes, which are slower, and the queue outside has grown to nine.',
    'The cranes were built in 2009 and last checked in March, the authority said, when nothing unusual was written down.',
  ].map((text) => `<p>${text} ${hostile}</p>`);
  news.serve(
    'http://hostile.test/cranes',
    `<!doctype html><html lang="en"><title>Cranes &lt;img src=x onerror=alert(1)&gt;</title><body><article><h1>Cranes stopped after cracks found &lt;script&gt;alert(1)&lt;/script&gt;</h1>${paragraphs.join('')}</article></body></html>`,
  );
  const tab = await visit('http://hostile.test/cranes');
  const popup = await lab.clickButton(tab);
  await popup.locator('.article-text').waitFor();
  await expectHarmless(popup);
  await saveIn(popup);
  const library = await lab.openLibrary();
  await library.locator('.library-row h2 a').click();
  await library.locator('.article-text').waitFor();
  await expectHarmless(library);
});

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate('window.hit')).toBeUndefined();
  const text = page.locator('.article-text');
  await expect(text.locator(':is(script, iframe, form, input, svg, [style], [onerror])')).toHaveCount(0);
  await expect(text.locator('a[href^="javascript"]')).toHaveCount(0);
}

test('the pages of the extension let no inline script run', async ({ lab }) => {
  const library = await lab.openLibrary();
  const ran = await library.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hit = 1';
    document.head.append(script);
    return 'hit' in window;
  });
  expect(ran).toBe(false);
});
