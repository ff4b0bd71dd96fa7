import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../e2e/find-browser';
import { LARGE_CASES } from './cases';
import type { Drawing } from './page';

/** Tries of a case; the fastest counts, for the machine does other things, too. */
const TRIES = 3;

/**
 * `npm run bench -- large [-- NAME]`: how long it takes to draw articles that are far too large, each in a page of its own
 * of a real Chromium, in a window of the size of the popup.
 */
export async function bench({ rest }: { rest: string[] }): Promise<void> {
  const bundle = await build({
    entryPoints: [new URL('./page.tsx', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const text = (ending: string) => bundle.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: ['--no-sandbox'],
  });
  console.log('| article | painted, ms | longest task, ms | marks |\n| --- | --- | --- | --- |');
  for (const name of Object.keys(LARGE_CASES).filter((name) => rest.every((word) => name.includes(word)))) {
    const tries: (Drawing | null)[] = [];
    for (let i = 0; i < TRIES; i++) {
      const page = await browser.newPage({ viewport: { width: 780, height: 580 } });
      await page.setContent(`<style>${text('.css')}</style><main></main>`);
      await page.addScriptTag({ content: text('.js') });
      tries.push(await page.evaluate(`draw(${JSON.stringify(name)})`).then((drawing) => drawing as Drawing, tell));
      await page.close();
    }
    const [best] = tries.flatMap((drawing) => drawing ?? []).sort((a, b) => a.painted - b.painted);
    const figures = best ? [best.painted, best.longestTask, best.marks].map(Math.round) : ['failed', '', ''];
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
  await browser.close();
}

function tell(error: unknown): null {
  console.error(String(error).split('\n', 1)[0]);
  return null;
}
