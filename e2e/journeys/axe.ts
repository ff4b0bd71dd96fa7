import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import * as v from 'valibot';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));

/** Lists what axe finds wrong with a page, in both colour schemes. The page's CSP lets no script in: it is evaluated. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const result = v.parse(axeResult, await page.evaluate('axe.run(document).then(({ violations }) => violations)'));
    for (const { id, nodes } of result) found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return found;
}
