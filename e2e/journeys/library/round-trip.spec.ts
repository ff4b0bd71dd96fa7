import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../chromium';
import { SAMPLES } from '../../samples';
import { expect, goTo, saveIn, test } from '../fixtures';
import { pageScript } from '../page-script';
import { fill, reports } from './fill';
import { keysOf, type Records, readRecords } from './records';

/** Lists the tables that a backup holds: they are the same at once. */
const TOLD = ['entries', 'bodies', 'facts', 'highlights', 'notes', 'stories', 'timelineEdits'];
/** Lists the tables that are worked out from it when the stories are opened. */
const WORKED_OUT = ['storyTerms', 'people', 'appearances'];
/** The search index is held by what it finds, since it is stored as it grew. */
const QUERIES = [
  'council',
  'is:archived',
  'tag:häfen',
  'has:note',
  'has:highlight',
  'person:"Ida Lund"',
  'dam',
  '"locked at ten"',
];

/** Gives the articles that each query finds, in order. */
const found = (library: Page) => library.evaluate<number[][]>(`marked.find(${JSON.stringify(QUERIES)})`);

const decisionsIn = ({ storyDecisions }: Records) => storyDecisions.map(({ value }) => Object(value).decision);

/** Gives the part of a story that no grouping may change: which articles are in it, and what the reader made of it. */
const groupsIn = ({ stories }: Records) =>
  stories.map(({ value }) => {
    const { name, renamed, ignored, articles } = Object(value).story;
    return {
      name: renamed ? name : null,
      ignored,
      articles: articles.map((one: object) => Object(one).article).sort(),
    };
  });

test('a backup gives an empty profile the same library, record by record', async ({ lab, news }) => {
  test.setTimeout(180_000);
  const library = await lab.openLibrary();
  await fill(library, reports(12));
  const samples = SAMPLES.filter(({ story }) => story === 'A').slice(0, 4);
  for (const { url } of samples) {
    const tab = await lab.context.newPage();
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await saveIn(await lab.clickButton(tab));
    await tab.close();
  }
  await library.bringToFront();
  const script = await pageScript('library/marked-page.ts');
  await library.evaluate(script);
  await library.evaluate(`marked.markUp(${samples.length})`);
  await library.evaluate('marked.catchUp()');
  const before = await readRecords(library);
  expect(keysOf(before, 'entries')).toHaveLength(16);
  for (const table of ['highlights', 'notes', 'stories', 'storyDecisions', 'timelineEdits', 'people']) {
    expect(before[table].length, table).toBeGreaterThan(0);
  }
  const foundBefore = await found(library);

  await goTo(library, '#/transfer');
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Back up everything' }).click();
  const buffer = readFileSync(await (await download).path());

  const other = await launchChromium({ newsPort: news.port });
  try {
    const restored = await other.openLibrary('#/transfer');
    await restored
      .getByLabel('Restore a backup')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
    await expect(restored.getByText('16 articles will be added')).toBeVisible();
    await restored.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(restored.getByText('16 articles were added.')).toBeVisible();
    const atOnce = await readRecords(restored);
    for (const table of TOLD) expect(atOnce[table], table).toEqual(before[table]);
    expect(decisionsIn(atOnce)).toEqual(decisionsIn(before));
    await restored.evaluate(script);
    await restored.evaluate('marked.catchUp()');
    const after = await readRecords(restored);
    for (const table of WORKED_OUT) expect(after[table], table).toEqual(before[table]);
    expect(groupsIn(after)).toEqual(groupsIn(before));
    expect(await found(restored)).toEqual(foundBefore);
  } finally {
    await other.close();
  }
});
