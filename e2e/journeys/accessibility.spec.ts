import { DEFAULT_SAMPLE, NOT_ARTICLES, SAMPLES } from '../samples';
import { violations } from './axe';
import { expect, saveIn, test } from './fixtures';
import { expectAllReached, expectFocusIn } from './focus';

test('axe finds nothing wrong with the popup', async ({ readSample }) => {
  const { popup } = await readSample();
  expect(await violations(popup)).toEqual([]);
  await popup.locator('.fact').first().click();
  await saveIn(popup);
  expect(await violations(popup)).toEqual([]);
});

test('axe finds nothing wrong with the popup that has no article', async ({ lab, visit }) => {
  const tab = await visit(NOT_ARTICLES[0].url);
  const popup = await lab.clickButton(tab);
  await expect(popup.locator('.problem h1')).toBeVisible();
  expect(await violations(popup)).toEqual([]);
});

test('axe finds nothing wrong with the library, empty, listing and reading', async ({ lab, readSample }) => {
  const library = await lab.openLibrary();
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  expect(await violations(library)).toEqual([]);
  const { popup } = await readSample();
  await saveIn(popup);
  await library.bringToFront();
  const link = library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true });
  await expect(link).toBeVisible();
  expect(await violations(library)).toEqual([]);
  await link.click();
  await expect(library.locator('.article-text')).toBeVisible();
  expect(await violations(library)).toEqual([]);
});

test('the popup works by keyboard alone', async ({ readSample }) => {
  const { popup } = await readSample();
  const save = popup.getByRole('button', { name: 'Save', exact: true });
  for (let i = 0; i < 10 && !(await save.evaluate((element) => element === document.activeElement)); i++) {
    await popup.keyboard.press('Tab');
  }
  await expect(save).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();

  const fact = popup.locator('.fact').first();
  for (let i = 0; i < 10 && !(await fact.evaluate((element) => element === document.activeElement)); i++) {
    await popup.keyboard.press('Tab');
  }
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-block]:focus')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(fact).toBeFocused();
});

test('every control of stories, the timeline, people, tags and the welcome page is reached by Tab and shows its focus', async ({
  lab,
  visit,
}) => {
  for (const { url } of SAMPLES.filter(({ story }) => story === 'A').slice(0, 3)) {
    const tab = await visit(url);
    await saveIn(await lab.clickButton(tab));
    await tab.close();
  }
  const library = await lab.openLibrary('#/stories');
  const story = library.locator('.story-row').getByRole('link').first();
  await expect(story).toBeVisible();
  await expectAllReached(library, 'stories');
  await story.focus();
  await library.keyboard.press('Enter');
  await expect(library.locator('.timeline-day').first()).toBeVisible();
  await expectFocusIn(library, '.shell-page');
  await expectAllReached(library, 'story');

  // A name that is given, an event that is hidden.
  await library.getByRole('button', { name: 'Rename' }).focus();
  await library.keyboard.press('Enter');
  await library.keyboard.type('The dam');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('heading', { level: 1, name: 'The dam' })).toBeVisible();
  await expect(library.getByRole('button', { name: 'Rename' })).toBeFocused();
  await library.locator('.timeline-event').first().getByRole('button', { name: 'Hide' }).focus();
  await library.keyboard.press('Enter');
  await expectFocusIn(library, '.shell-page');

  for (const [hash, ready] of [
    ['#/timeline', '.across-frame svg'],
    ['#/people', '.people-list a'],
    ['#/tags', 'h1'],
  ]) {
    await library.goto('about:blank');
    await library.goto(`chrome-extension://${lab.extensionId}/options.html${hash}`);
    await expect(library.locator(ready).first()).toBeVisible();
    // A page that still reads draws its controls anew.
    await expect(() => expectAllReached(library, hash)).toPass();
  }
  await library.goto(`chrome-extension://${lab.extensionId}/options.html#/people`);
  await library.locator('.people-list a').first().click();
  await expect(library.locator('#said-by')).toBeVisible();
  await expectAllReached(library, 'person');
  await library.goto(`chrome-extension://${lab.extensionId}/welcome.html`);
  await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAllReached(library, 'welcome');
});
