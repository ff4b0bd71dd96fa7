import type { Page } from '@playwright/test';
import type { ChromiumLab } from './chromium';
import { DEFAULT_SAMPLE, SAMPLES } from './samples';

/** Widths of a desktop window and of the narrowest that people have, in CSS pixels. */
export const WIDTHS = [1280, 400];

const ARABIC = SAMPLES.find(({ lang }) => lang.startsWith('ar')) ?? DEFAULT_SAMPLE;

const IMPORT = `title,url,time_added,tags,status
The ferry is back,https://coast.test/ferry,1700000000,islands|ferries,unread
Old quay sold,https://coast.test/quay,1600000000,,archive
No address here,,1600000000,,unread
A script,javascript:alert(1),1600000000,,unread
`;

/** Brings the library into the states that have a picture: each is reached as a person would, from the whole list. */
const STATES: Record<string, (library: Page) => Promise<unknown>> = {
  async filters(library) {
    await library.getByRole('button', { name: 'Favourites', exact: true }).focus();
    await library.getByRole('button', { name: /^(?:Filters|\d+ filter)/ }).click();
    await library.getByRole('combobox', { name: 'Story' }).selectOption({ index: 1 });
  },
  async hits(library) {
    await library.getByRole('combobox', { name: 'Search the library' }).fill('dam reservoir');
    await library.getByText(/^\d of \d+ articles$/).waitFor();
    await library.locator('.library-row mark').first().waitFor();
  },
  async 'query-problem'(library) {
    await library.getByRole('combobox', { name: 'Search the library' }).fill('colour:red before:may dam');
    await library.locator('.notice').first().waitFor();
  },
  async nothing(library) {
    await library.getByRole('combobox', { name: 'Search the library' }).fill('zeppelin is:favourite');
    await library.locator('.library-none').waitFor();
  },
  async selection(library) {
    await library.locator('.library-row input').nth(0).check();
    await library.locator('.library-row input').nth(2).check();
  },
  async undo(library) {
    await library.locator('.library-row h2 a').nth(1).focus();
    await library.keyboard.press('j');
    await library.keyboard.press('#');
    await library.locator('.toast').waitFor();
  },
  async tags(library) {
    await library.locator('.library-row h2 a').first().focus();
    await library.keyboard.press('j');
    await library.keyboard.press('l');
    await library.getByRole('dialog').getByRole('combobox').fill('water, spring');
  },
  async help(library) {
    await library.keyboard.press('?');
    await library.getByRole('dialog').waitFor();
  },
  async export(library) {
    await library.locator('.library-row input').nth(0).check();
    await library.getByRole('button', { name: /^Export/ }).click();
    await library.getByRole('dialog').waitFor();
  },
};

/** The same for one article. */
const ARTICLE_STATES: Record<string, (library: Page) => Promise<unknown>> = {
  async marking(library) {
    await library.keyboard.press('h');
    await library.getByRole('toolbar', { name: 'Highlight' }).waitFor();
  },
  async note(library) {
    await library.keyboard.press('m');
    await library.getByRole('dialog').getByRole('textbox').fill('Ask the engineers about the second report.');
  },
  async 'export-menu'(library) {
    await library.getByRole('button', { name: 'Export', exact: true }).click();
  },
};

/** Draws every state of the library's pages, at every width. The library holds all samples. */
export async function drawLibraryStates(
  lab: ChromiumLab,
  library: Page,
  draw: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const base = library.url().replace(/#.*$/, '');
  const go = async (hash: string) => {
    await library.goto('about:blank');
    await library.goto(base + hash);
  };
  const toArticle = async (title: string) => {
    await go('#/');
    await library.getByRole('combobox', { name: 'Search the library' }).fill(title.split(' ').slice(0, 4).join(' '));
    await library.getByRole('link', { name: title, exact: true }).click();
    await library.locator('.article-text').waitFor();
  };
  await toArticle(DEFAULT_SAMPLE.title);
  for (const [key, steps] of [
    ['2', 0],
    ['1', 3],
    ['m', 5],
  ] as const) {
    await library.keyboard.press('h');
    await library.getByRole('toolbar', { name: 'Highlight' }).waitFor();
    for (let i = 0; i < steps; i++) await library.keyboard.press('ArrowDown');
    await library.keyboard.press(key);
  }
  await library.getByRole('dialog').getByRole('textbox').fill('Compare with what the ministry said in March.');
  await library.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

  for (const width of WIDTHS) {
    await library.setViewportSize({ width, height: 800 });
    for (const [name, reach] of Object.entries(STATES)) {
      await go('#/');
      await library.locator('[data-entry]').first().waitFor();
      await reach(library);
      await draw(library, `library-${name}-${width}`);
    }
    await go('#/removed');
    await library.locator('.removed-list button').waitFor();
    await draw(library, `removed-${width}`);
    await library.locator('.removed-list button').click();
    await library.locator('.library-none').waitFor();
    for (const [name, reach] of Object.entries(ARTICLE_STATES)) {
      await toArticle(DEFAULT_SAMPLE.title);
      await reach(library);
      await draw(library, `article-${name}-${width}`);
    }
    await toArticle(DEFAULT_SAMPLE.title);
    await library.locator('.own-words').scrollIntoViewIfNeeded();
    await library.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await draw(library, `article-own-words-${width}`);
    await toArticle(ARABIC.title);
    await draw(library, `article-rtl-${width}`);

    for (const [page, ready] of [
      ['highlights', '.highlight-item'],
      ['transfer', 'h1'],
      ['settings', 'h1'],
    ]) {
      await go(`#/${page}`);
      await library.locator(ready).first().waitFor();
      await draw(library, `${page}-${width}`);
    }
    await go('#/transfer');
    await library
      .getByLabel('Choose an export file')
      .setInputFiles({ name: 'pocket.csv', mimeType: 'text/csv', buffer: Buffer.from(IMPORT) });
    await library.getByRole('button', { name: /^Import \d/ }).click();
    await library.locator('.transfer-job details').click();
    await draw(library, `transfer-report-${width}`);

    for (const page of ['', 'settings', 'highlights', 'transfer']) {
      await go(`#/${page}`);
      await library
        .locator(page ? 'h1' : '[data-entry]')
        .first()
        .waitFor();
      await library.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await draw(library, `rtl-${page || 'library'}-${width}`);
    }
  }
  await drawClosed(lab, base, draw);
}

/** The library that does not open: its database says that a later version wrote it. */
async function drawClosed(
  lab: ChromiumLab,
  base: string,
  draw: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const page = await lab.context.newPage();
  for (const other of lab.context.pages()) if (other !== page) await other.close();
  await page.goto(base.replace('options.html', 'manifest.json'));
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('throughline', 9990);
      request.onsuccess = () => resolve(request.result.close());
    });
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(base);
    await page
      .getByRole('alert')
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await draw(page, `library-closed-${width}`);
    await page.goto('about:blank');
  }
}
