import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hasShared, SHARED, test } from '../fixtures';

const PARAGRAPHS = [
  'The pilots of Lowmouth harbour went back to work on Monday, 3 March 2025, after eleven days on land.',
  'Ana Brix, who leads their guild, said that the port had given way on the hours of the night watch.',
  'The port said that 42 ships had waited outside, and that the last of them would be in by Thursday.',
];
const STORY = `<article><h1>The pilots of Lowmouth go back to work</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Pilots</title></head><body>${body}</body></html>`;

/** Every name that this browser has a property by: of forms, of documents and of windows. */
function domNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set(['readability', '__proto__']);
    const objects: (object | null)[] = [
      document.createElement('form'),
      document,
      document.createElement('img'),
      window,
    ];
    for (const object of objects) {
      for (let at = object; at; at = Reflect.getPrototypeOf(at)) {
        for (const key of Reflect.ownKeys(at)) if (typeof key === 'string' && /^\w+$/.test(key)) names.add(key);
      }
    }
    return [...names];
  });
}

test('no field, picture or form hides from the extension what the browser says of a page', async ({
  lab,
  news,
  visit,
}) => {
  const tab = await visit('about:blank');
  const names = await domNames(tab);
  expect(names.length).toBeGreaterThan(800);
  const fields = (tag: string, attribute: string) => names.map((name) => `<${tag} ${attribute}="${name}"></${tag}>`);
  const forms = names.map((name) => `<form><input name="${name}"><p>Say so.</p></form>`).join('');
  const pages: Record<string, string> = {
    'fields of one form': `<form>${fields('input', 'name').join('')}${STORY}</form>`,
    'ids of one form': `<form>${fields('button', 'id').join('')}${fields('output', 'id').join('')}${STORY}</form>`,
    'pictures of one form': `<form>${fields('img', 'name').join('')}${STORY}</form>`,
    'a form for each name': `<div>${STORY}${forms}</div>`,
    'names of the document': `${fields('form', 'name').join('')}${fields('img', 'name').join('')}${STORY}`,
    'embedded objects': `${fields('object', 'id').join('')}${fields('embed', 'name').join('')}${STORY}`,
    'a shadow root beside it': `<form><input name="shadowRoot"><input name="childNodes"><input name="localName">${STORY}
      <b-x><template shadowrootmode="open"><form><input name="attributes"></form></template></b-x></form>`,
  };
  for (const [name, body] of Object.entries(pages)) {
    const address = `http://courier.test/${name.replace(/ /g, '-')}`;
    news.serve(address, pageOf(body));
    await tab.goto(address);
    const popup = await lab.clickButton(tab);
    for (const [index, text] of PARAGRAPHS.entries())
      await expect(popup.locator(`[data-block="${index}"]`), name).toHaveText(text);
    await popup.close();
  }
});

test('data that is nested without end is passed over', async ({ lab, news, visit }) => {
  const nested = `${'{"name":'.repeat(30_000)}"x"${'}'.repeat(30_000)}`;
  const script = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pilots","author":${nested}}</script>`;
  news.serve('http://courier.test/nested', pageOf(script + STORY));
  const popup = await lab.clickButton(await visit('http://courier.test/nested'));
  await expect(popup.locator('[data-block="2"]')).toHaveText(PARAGRAPHS[2]);
});

test.describe('the pages that once switched the extension off', () => {
  test.skip(!hasShared, 'The cases are not part of the project.');
  for (const folder of ['F01-hang-clobbered-form', 'F02-wrong-message-clobbered-form', 'F06-json-ld-nested']) {
    test(folder, async ({ lab, news, visit }) => {
      const path = join(SHARED, 'cases', folder);
      for (const file of readdirSync(path).filter((name) => name.endsWith('.html'))) {
        const popup = await lab.clickButton(await visit(news.serveFile(join(path, file))));
        await expect(popup.locator('.article-text'), file).toContainText('360 people had been moved from the quay');
        await popup.close();
      }
    });
  }
});
