import { launchChromium } from '../../chromium';
import { expect, saveIn, test } from '../fixtures';

/** A page of an invented paper: its headline, its paragraphs, and the address it declares as its canonical one. */
function page(title: string, subject: string, canonical = ''): string {
  const paragraphs = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
    (day) => `<p>On ${day} the ${subject} was on everybody’s lips in Elmsworth: the ${subject}, said the head of the
      council on ${day}, would cost the town more than the ${subject} of any year before, and nobody at the meeting about
      the ${subject} disagreed with her.</p>`,
  );
  const link = canonical && `<link rel="canonical" href="${canonical}">`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${link}</head>
    <body><main><article><h1>${title}</h1>${paragraphs.join('')}</article></main></body></html>`;
}

test('two articles told apart by a parameter, or by a route, are two', async ({ lab, news, visit }) => {
  const addresses = [
    ['http://paper.test/article.php?cid=101', 'The barrier fails', 'barrier'],
    ['http://paper.test/article.php?cid=102', 'The ferry is late', 'ferry'],
    ['http://paper.test/app', 'The market moves', 'market'],
  ];
  for (const [address, title, subject] of addresses) news.serve(address, page(title, subject));
  await saveIn(await lab.clickButton(await visit(addresses[0][0])));
  const second = await lab.clickButton(await visit(addresses[1][0]));
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('The ferry is late');
  await saveIn(second);
  for (const route of ['#/article/1', '#!/article/2']) {
    const tab = await visit(addresses[2][0] + route);
    await tab.evaluate(
      (text) => {
        for (const word of document.querySelectorAll('h1, p')) word.textContent += ` ${text} ${text} ${text}`;
      },
      route.slice(-1) === '1' ? 'quay' : 'kiosk',
    );
    await saveIn(await lab.clickButton(tab));
  }
  const library = await lab.openLibrary();
  for (const title of ['The barrier fails', 'The ferry is late']) {
    await expect(library.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
  await expect(library.getByRole('status').filter({ hasText: '4 articles' })).toBeVisible();
});

test('another text under one address does not take the place of the first', async ({ lab, news, visit }) => {
  const address = 'http://paper.test/live';
  news.serve(address, page('The barrier fails', 'barrier'));
  const tab = await visit(address);
  const first = await lab.clickButton(tab);
  await saveIn(first);
  await first.close();
  news.serve(address, page('Herring season opens', 'herring').replace(/lips|council|meeting|town|nobody/g, 'quay'));
  await tab.reload();
  const popup = await lab.clickButton(tab);
  await saveIn(popup);
  const library = await lab.openLibrary();
  await expect(library.getByRole('link', { name: 'Herring season opens', exact: true })).toBeVisible();
  await library.getByRole('link', { name: 'The barrier fails', exact: true }).click();
  await expect(library.locator('.article-text')).toContainText('On Monday the barrier was on everybody’s lips');
});

test('one text under several addresses of a site is one article', async ({ lab, news, visit }) => {
  const body = page('The barrier fails', 'barrier');
  const addresses = [
    '/news/fails',
    '/news/fails/',
    '/news/fails/amp/',
    '/news/fails/index.html',
    '/news/fails?gi=2431',
  ];
  const all = [...addresses.map((path) => `http://dup.test${path}`), 'http://www.dup.test/news/fails'];
  for (const address of all) news.serve(address, body);
  await saveIn(await lab.clickButton(await visit(all[0])));
  for (const address of all) {
    const tab = await visit(address);
    const popup = await lab.clickButton(tab);
    await expect(popup.locator('[data-save="saved"]'), address).toBeVisible();
    await tab.close();
  }
});

test('a page cannot take the place of an article on another site by its canonical address', async ({ news }) => {
  const [good, evil] = ['http://good.blogspot.com/ferry', 'http://evil.blogspot.com/ferry'];
  const lab = await launchChromium({
    newsPort: news.port,
    args: [
      `--host-resolver-rules=MAP *.blogspot.com 127.0.0.1:${news.port}, MAP *.test 127.0.0.1:${news.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  try {
    news.serve(good, page('The barrier fails', 'barrier'));
    // Tampered with, under the same title: still enough alike to pass for an update of the good one.
    const lie =
      '<p>The mayor stole it. She took the money in the night, hid it under her bed, and bought three boats.</p>';
    const tampered = page('The barrier fails', 'barrier', good).replace(/<p>On (?:Thursday|Friday).*?<\/p>/gs, lie);
    news.serve(evil, tampered);
    const tab = await lab.context.newPage();
    await tab.goto(good);
    const first = await lab.clickButton(tab);
    await saveIn(first);
    await first.close();
    await tab.goto(evil);
    const popup = await lab.clickButton(tab);
    await expect(popup.locator('.article-text')).toContainText('The mayor stole it.');
    await expect(popup.locator('[data-save="unsaved"]')).toBeVisible();
    await saveIn(popup);
    const library = await lab.openLibrary();
    await expect(library.getByRole('status').filter({ hasText: '2 articles' })).toBeVisible();
    await library.getByRole('combobox', { name: 'Search the library' }).fill('site:good.blogspot.com ');
    const found = library.getByRole('link', { name: 'The barrier fails', exact: true });
    await expect(found).toHaveCount(1);
    await found.click();
    await expect(library.locator('.article-text')).toContainText('On Friday the barrier');
    await expect(library.locator('.article-text')).not.toContainText('The mayor stole it.');
  } finally {
    await lab.close();
  }
});
