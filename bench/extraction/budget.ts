/**
 * Measures how long huge pages hold a thread: that of their tab, where they are copied, and that of whoever reads the copy
 * in turns.
 */
import * as v from 'valibot';
import { bundle, launch } from './engines';
import type { Budget, ExtractorName } from './in-page';

const SENTENCE =
  'The council of the old harbour town closed the swing bridge on Monday after engineers had found cracks in its beams. ';
const HEAD = '<title>Swing bridge closes until May</title>';
const paragraph = (sentences: number) => `<p>${SENTENCE.repeat(sentences)}</p>`;
const STORY = `<article><h1>Swing bridge closes until May</h1>${paragraph(3).repeat(12)}</article>`;

/** Pages that have frozen readers' tabs, as HTML. */
const PAGES: Record<string, string> = {
  'the story alone': STORY,
  // Shown, so deep a page ends its tab without anybody's help.
  '20,000 nested elements': `${STORY}<div id="nest" hidden></div>`,
  '120,000 links': `${STORY}<div>${Array.from({ length: 120_000 }, (_, i) => `<a href="/n/${i}">Story ${i}</a> `).join('')}</div>`,
  '5 MB of paragraphs': `<h1>Swing bridge closes until May</h1>${paragraph(3).repeat(14_000)}`,
  'a paragraph of 2 MB': `<h1>Swing bridge closes until May</h1>${paragraph(17_000)}`,
  '20,000 blocks': `<div><p>A short line of somebody.</p></div>`.repeat(10_000) + STORY,
};
/** Milliseconds after which a peer is given up. */
const PATIENCE = 60_000;
const budgetSchema: v.GenericSchema<unknown, Budget> = v.object({
  inTab: v.number(),
  longest: v.number(),
  outside: v.number(),
  words: v.number(),
});

/** Prints milliseconds by page: ours in the tab and outside of it, and the peers', all in the tab. */
export async function printBudget(peers: ExtractorName[]): Promise<void> {
  const browser = await launch();
  const script = await bundle();
  console.log(
    `| page | in its tab | longest turn outside | all outside | words | ${peers.join(' | ')} |\n|---|---|---|---|---|${peers.map(() => '---|').join('')}`,
  );
  for (const [name, html] of Object.entries(PAGES)) {
    const evaluateOn = async (expression: string): Promise<unknown> => {
      const tab = await browser.newPage();
      await tab.setContent(`<html lang="en"><head>${HEAD}</head><body>${html}</body></html>`, { timeout: PATIENCE });
      await tab.addScriptTag({ content: script });
      await tab.evaluate(() => {
        let at = document.getElementById('nest');
        for (let i = 0; at && i < 20_000; i++) at = at.appendChild(document.createElement('div'));
      });
      const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
      const answer = await Promise.race([tab.evaluate(expression), patience]).catch(() => null);
      await tab.close();
      return answer;
    };
    const ours = v.parse(budgetSchema, await evaluateOn("bench.budgetOf(document, 'https://news.example/bridge')"));
    const cells = [ours.inTab.toFixed(0), ours.longest.toFixed(0), ours.outside.toFixed(0), String(ours.words)];
    for (const peer of peers) {
      const time = await evaluateOn(`bench.timeOnce('${peer}', document, 'https://news.example/bridge')`);
      cells.push(typeof time === 'number' ? time.toFixed(0) : 'given up');
    }
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  await browser.close();
}
