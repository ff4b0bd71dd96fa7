/** The pages of `DATA/extraction` and what is known of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const Row = v.object({
  id: v.string(),
  url: v.string(),
  articleBody: v.optional(v.string()),
  with: v.optional(v.array(v.string())),
  without: v.optional(v.array(v.string())),
  title: v.nullish(v.string()),
  author: v.nullish(v.union([v.string(), v.array(v.string())])),
  date: v.nullish(v.string()),
});

export interface Page extends v.InferOutput<typeof Row> {
  /** Whole texts, snippets to find and to miss, only a date, or a page that is no article. */
  kind: 'text' | 'snippets' | 'date' | 'front';
  file: string;
}

/** Front pages come without their address, which would give them away: they are read at one that says nothing. */
const NO_ADDRESS = 'https://example.org/page';

/** Every page of the folder: each `*.jsonl` but `extra-*`, with its pages wherever they lie below, and `front`. */
export function readPages(folder: string): Page[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const fileOf = (id: string) =>
    folders.map(({ name }) => join(folder, name, `${id}.html.gz`)).find((file) => existsSync(file));
  const pages: Page[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl') || name.startsWith('extra-')) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const row = v.parse(Row, JSON.parse(line));
      const file = fileOf(row.id);
      if (file)
        pages.push({ ...row, kind: row.articleBody !== undefined ? 'text' : row.with ? 'snippets' : 'date', file });
    }
  }
  for (const { name } of folders.filter((entry) => entry.name.startsWith('front'))) {
    for (const file of readdirSync(join(folder, name)).filter((file) => file.endsWith('.html.gz'))) {
      pages.push({ id: file.replace('.html.gz', ''), url: NO_ADDRESS, kind: 'front', file: join(folder, name, file) });
    }
  }
  return pages;
}

export function htmlOf(page: Page): string {
  return gunzipSync(readFileSync(page.file)).toString('utf8');
}
