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
  /** Only sets with whole pages (fundus, wcxb) have these: the text, its standfirst, the language, and the kind of page. */
  body: v.optional(v.string()),
  standfirst: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  kind: v.optional(v.string()),
});

export interface Page extends Omit<v.InferOutput<typeof Row>, 'kind'> {
  /**
   * Whole texts, snippets to find and to miss, only a date, a page that is no article, or a page of today with all its gold.
   */
  kind: 'text' | 'snippets' | 'date' | 'front' | 'page' | 'other';
  /** The folder of the set. */
  set: string;
  file: string;
  /** Has the texts of the page's `<h1>`, once it has been read. Gold titles are often those for search engines. */
  headlines?: string[];
}

/** Front pages come without their address, which would give them away: they are read at one that says nothing. */
const NO_ADDRESS = 'https://example.org/page';

/** The sets that have a folder of their own, with `pages.jsonl` and `html/`. */
export const PAGE_SETS = ['fundus', 'wcxb'] as const;

/** The pages of these sets: articles (`page`), and pages of other kinds (`other`). */
export function readPageSets(folder: string, sets: readonly string[]): Page[] {
  return sets.flatMap((set) => {
    const list = join(folder, set, 'pages.jsonl');
    if (!existsSync(list)) return [];
    const lines = readFileSync(list, 'utf8').split('\n');
    return lines.flatMap((line): Page[] => {
      if (line.trim() === '') return [];
      const row = v.parse(Row, JSON.parse(line));
      const file = join(folder, set, 'html', `${row.id}.html.gz`);
      const kind = (row.kind ?? 'article') === 'article' ? 'page' : 'other';
      return existsSync(file) ? [{ ...row, kind, set, file }] : [];
    });
  });
}

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
        pages.push({
          ...row,
          kind: row.articleBody !== undefined ? 'text' : row.with ? 'snippets' : 'date',
          set: name.replace('.jsonl', ''),
          file,
        });
    }
  }
  for (const { name } of folders.filter((entry) => entry.name.startsWith('front'))) {
    for (const file of readdirSync(join(folder, name)).filter((file) => file.endsWith('.html.gz'))) {
      pages.push({
        id: file.replace('.html.gz', ''),
        url: NO_ADDRESS,
        kind: 'front',
        set: 'front',
        file: join(folder, name, file),
      });
    }
  }
  return pages;
}

export function htmlOf(page: Page): string {
  return gunzipSync(readFileSync(page.file)).toString('utf8');
}
