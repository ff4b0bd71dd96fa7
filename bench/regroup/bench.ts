/**
 * `npm run bench -- regroup [SIZE]`: the built extension groups a library of SIZE made-up articles (10000) from nothing, as
 * it does after an import: in a worker of its page of stories. What the reader at that page feels of it is its longest task.
 * With `--check` a task over the bar is an error.
 */
import { type Browser, inBrowser, inPage, isBuilt, pageScript, WATCH_TASKS } from '../library/browser';
import type { BenchOptions } from '../run';

const SIZE = 10_000;
const FILLED_AT_ONCE = 1000;
/** Milliseconds beyond which a task is felt as a freeze, and the shortest that a browser tells of. */
const MOST = 50;

export async function bench({ rest, check }: BenchOptions): Promise<void> {
  if (!isBuilt()) {
    console.log('regroup: skipped, the extension is not built (npm run build)');
    return;
  }
  const size = rest.map(Number).find(Boolean) ?? SIZE;
  const tasks = await inBrowser(await pageScript(), (browser) => tasksWhileGrouping(browser, size));
  for (const [phase, durations] of Object.entries(tasks)) {
    const longest = Math.max(0, ...durations);
    const felt = longest > MOST ? `${longest.toFixed(0)} ms (${durations.length} over ${MOST})` : `under ${MOST} ms`;
    console.log(`regroup ${size}: longest task of the page ${phase}: ${felt}`);
  }
  if (check && tasks.meanwhile.length) throw new Error('the page was felt to freeze while stories were grouped');
}

/** Durations of the page's long tasks while stories are grouped beside it, and when it shows what came of it. */
async function tasksWhileGrouping({ page, libraryPage, context }: Browser, size: number) {
  for (let from = 0; from < size; from += FILLED_AT_ONCE) {
    await inPage(page, 'fill', [from, Math.min(size, from + FILLED_AT_ONCE)]);
    process.stderr.write(`\r${Math.min(size, from + FILLED_AT_ONCE)} of ${size} articles saved`);
  }
  process.stderr.write('\n');
  const stories = await context.newPage();
  await stories.addInitScript(WATCH_TASKS);
  await stories.goto(`${libraryPage}#/stories`);
  const grouping = stories.locator('.story-grouping');
  await grouping.waitFor();
  const opened = await tasksOf(stories);
  const began = performance.now();
  await grouping.waitFor({ state: 'detached', timeout: 1_200_000 });
  console.log(
    `regroup ${size}: ${((performance.now() - began) / 1000).toFixed(0)} s in all, articles read and written`,
  );
  const meanwhile = await tasksOf(stories);
  await stories.locator('.story-row').first().waitFor();
  await stories.waitForTimeout(2000);
  return { 'when it opens': opened, meanwhile, 'when it is done': await tasksOf(stories) };
}

async function tasksOf(page: Browser['page']): Promise<number[]> {
  // An observer is told of a task after its end.
  await page.waitForTimeout(300);
  return page.evaluate<number[]>('tasks.splice(0)');
}
