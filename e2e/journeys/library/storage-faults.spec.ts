import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { type ChromiumLab, launchChromium } from '../../chromium';
import { DEFAULT_SAMPLE } from '../../samples';
import { expect, goTo, saveIn, test } from '../fixtures';
import { fill } from './fill';

/**
 * Does to a page of the extension what a damaged profile, a full disk or a busy browser does: each script runs before the
 * page's own.
 */
const SETTINGS_FAULTS = {
  'cannot be read': `
    chrome.storage.local.get = () => Promise.reject(new Error('The profile is damaged'));
    chrome.storage.local.set = () => Promise.reject(new Error('The profile is damaged'));`,
  'are never answered': `
    chrome.storage.local.get = () => new Promise(() => {});
    chrome.storage.local.set = () => new Promise(() => {});`,
};

const LIBRARY_FAULTS = {
  'is not there': {
    script: `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });`,
    says: messages.library_unavailable.message,
    offersRescue: false,
  },
  'is refused': {
    script: `IDBFactory.prototype.open = () => { throw new DOMException('Internal error', 'UnknownError'); };`,
    says: messages.library_corrupt.message,
    offersRescue: true,
  },
  'never answers': {
    script: `IDBFactory.prototype.open = () => new EventTarget();`,
    says: messages.library_unanswered.message,
    offersRescue: true,
  },
};

/** The library, in a page where a script has run before. */
async function openWith(lab: ChromiumLab, script: string, hash = '') {
  const page = await lab.context.newPage();
  await page.addInitScript(script);
  await page.goto(`chrome-extension://${lab.extensionId}/options.html${hash}`);
  return page;
}

const TWO = [
  { title: 'The ferry', paragraphs: ['It sailed.'] },
  { title: 'The quay', paragraphs: ['It stood.'] },
];

for (const [fault, script] of Object.entries(SETTINGS_FAULTS)) {
  test(`settings that ${fault} leave no blank page: the library works, and says so`, async ({ lab }) => {
    await fill(await lab.openLibrary(), TWO);
    const library = await openWith(lab, script);
    await expect(library.getByRole('link', { name: 'The ferry', exact: true })).toBeVisible();
    await expect(library.getByText(messages.settings_unread.message)).toBeVisible();
    await goTo(library, '#/settings');
    const size = library.getByRole('checkbox').first();
    const before = await size.isChecked();
    await size.click();
    await expect(library.getByText(messages.settings_unstored.message)).toBeVisible();
    await expect(size).toBeChecked({ checked: !before });
  });

  test(`settings that ${fault} leave no blank popup: the article is there`, async ({ news }) => {
    const lab = await launchChromium({ newsPort: news.port });
    await lab.context.addInitScript(
      `if (location.protocol === 'chrome-extension:' && location.pathname === '/popup.html') { ${script} }`,
    );
    const tab = await lab.context.newPage();
    await tab.goto(DEFAULT_SAMPLE.url);
    const popup = await lab.clickButton(tab);
    await expect(popup.locator('.article-text')).toBeVisible();
    await expect(popup.getByText(messages.settings_unread.message)).toBeVisible();
    await saveIn(popup);
    await lab.close();
  });
}

for (const [fault, { script, says, offersRescue }] of Object.entries(LIBRARY_FAULTS)) {
  test(`a library whose database ${fault} says so, with what to do`, async ({ lab }) => {
    await fill(await lab.openLibrary(), TWO);
    const library = await openWith(lab, script);
    const said = library.getByRole('alert');
    await expect(said).toContainText(messages.libraryClosed.message, { timeout: 30_000 });
    await expect(said).toContainText(says);
    await expect(said.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(said.getByRole('button', { name: messages.rescue.message })).toHaveCount(offersRescue ? 1 : 0);
    // Nothing of it was touched: a page without the fault has all.
    const whole = await lab.openLibrary();
    await expect(whole.getByRole('link', { name: 'The quay', exact: true })).toBeVisible();
  });
}

test('a database that answers late is shown after all', async ({ lab }) => {
  await fill(await lab.openLibrary(), TWO);
  const library = await openWith(
    lab,
    `const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...how) {
      const late = new EventTarget();
      globalThis.answer ??= [];
      globalThis.answer.push(() => {
        IDBFactory.prototype.open = open;
        const request = open.apply(this, how);
        for (const name of ['result', 'error', 'transaction']) Object.defineProperty(late, name, { get: () => request[name] });
        for (const event of ['onsuccess', 'onerror', 'onblocked', 'onupgradeneeded']) request[event] = late[event];
      });
      return late;
    };`,
  );
  await expect(library.getByRole('alert')).toContainText(messages.library_unanswered.message, { timeout: 30_000 });
  await library.evaluate('answer.forEach((open) => open())');
  await expect(library.getByRole('link', { name: 'The ferry', exact: true })).toBeVisible();
});

test('an open library follows what is changed elsewhere, and two pages that change two settings lose neither', async ({
  lab,
}) => {
  const [one, other] = [await lab.openLibrary('#/settings'), await lab.openLibrary('#/settings')];
  const marks = (page: typeof one) => page.getByRole('checkbox', { name: messages.markFacts.message });
  const keys = (page: typeof one) => page.getByRole('checkbox', { name: messages.shortcutsOn.message });
  for (const isOn of [false, true]) {
    const click = (box: ReturnType<typeof marks>) => box.evaluate((element: HTMLElement) => element.click());
    await Promise.all([click(marks(one)), click(keys(other))]);
    for (const page of [one, other]) {
      await expect(marks(page)).toBeChecked({ checked: isOn });
      await expect(keys(page)).toBeChecked({ checked: isOn });
    }
  }
});

test('the settings that the first version stored are still the reader’s', async ({ lab }) => {
  const first = await lab.openLibrary();
  await first.evaluate('chrome.storage.local.set({ settings: { shortcutsOn: false, articleSize: 24 } })');
  const library = await lab.openLibrary('#/settings');
  await expect(library.getByRole('checkbox', { name: messages.shortcutsOn.message })).not.toBeChecked();
});
