import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { articleOfPage } from './article-of-page';

it('lets a turn of the event loop pass after each page, in which jsdom lets go of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-of-page-'));
  const file = join(folder, 'a.html.gz');
  const text = 'The ferry to Skerry Bay stays in the harbour of Nordal until Friday, the line said. ';
  writeFileSync(file, gzipSync(`<title>Ferry</title><article><h1>Ferry</h1>${`<p>${text.repeat(4)}</p>`.repeat(5)}`));
  let turns = 0;
  setImmediate(() => turns++);
  const article = await articleOfPage({ id: 'a', url: 'https://skerry.test/ferry', kind: 'page', set: 'own', file });
  rmSync(folder, { recursive: true });
  expect(article?.title).toBe('Ferry');
  expect(turns).toBe(1);
});
