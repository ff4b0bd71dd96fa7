import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { NOT_ARTICLES } from '../../samples';
import { expect, test } from '../fixtures';

for (const { url, kind } of NOT_ARTICLES) {
  test(`says what ${new URL(url).pathname} is instead of showing rubbish (${kind})`, async ({ lab, visit }) => {
    const tab = await visit(url);
    const popup = await lab.clickButton(tab);
    await expect(popup.locator('.problem h1')).toHaveText(messages[`problem_${kind}`].message);
    await expect(popup.locator('.problem p')).not.toBeEmpty();
    await expect(popup.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  });
}

test('a page that the browser keeps to itself says so', async ({ lab, visit }) => {
  const tab = await visit('chrome://version/');
  const popup = await lab.clickButton(tab);
  await expect(popup.getByRole('heading')).toHaveText('The browser does not let extensions read this page');
});

test('a PDF says that it is one', async ({ lab, news }) => {
  news.serve(
    'http://papers.test/report.pdf',
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    { type: 'application/pdf' },
  );
  const tab = await lab.context.newPage();
  await tab.goto('http://papers.test/report.pdf').catch(() => undefined);
  const popup = await lab.clickButton(tab);
  await expect(popup.getByRole('heading')).toHaveText('This is a PDF');
});

test('a page that is still loading is read when it is there', async ({ lab, news }) => {
  let finish = () => {};
  const delay = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const paragraphs = [
    'The council of Varnholm voted on Tuesday to close the old swing bridge for eleven weeks, and said that buses would run every ten minutes in its place while the bearings are replaced.',
    'Shopkeepers on the north bank had asked for the work to wait until the autumn, when fewer visitors cross on foot, but the engineers would not promise that the bridge would last that long.',
    'The bearings date from 1931, and two of the four have worn so thin that the bridge has opened more slowly each year since a ship struck its pier, the harbour master told the meeting.',
    'A ferry for cyclists will leave from the fish market between six in the morning and eight in the evening, and carry forty people at a time, free of charge, for as long as the work goes on.',
  ];
  const filler = `<!-- ${'x'.repeat(4000)} -->`;
  news.serve(
    'http://slow.test/bridge',
    `<!doctype html><html lang="en"><title>Bridge closes</title><body>${filler}<article><h1>Swing bridge closes for eleven weeks</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    { delay },
  );
  const tab = await lab.context.newPage();
  await tab.goto('http://slow.test/bridge', { waitUntil: 'commit' });
  const popup = await lab.clickButton(tab);
  await expect(popup.getByRole('heading', { name: 'The page is still loading' })).toBeVisible();
  finish();
  await expect(popup.getByRole('heading', { name: 'Swing bridge closes for eleven weeks' })).toBeVisible();
});

test('the selection can be read where there is no article', async ({ lab, news, visit }) => {
  news.serve(
    'http://notes.test/',
    '<!doctype html><html lang="en"><title>Notes</title><p>Short.</p><p id="here">Only these few words matter here.</p>',
  );
  const tab = await visit('http://notes.test/');
  const popup = await lab.clickButton(tab);
  await popup.getByRole('button', { name: 'Read the selection instead' }).click();
  await expect(popup.getByText('Nothing is selected on the page')).toBeVisible();
  await popup.close();
  await tab.locator('#here').selectText();
  const again = await lab.clickButton(tab);
  await again.getByRole('button', { name: 'Read the selection instead' }).click();
  await expect(again.locator('.article-text')).toContainText('Only these few words matter here.');
});
