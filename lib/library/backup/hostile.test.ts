import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../stories/timeline/timeline';
import fc, { runs } from '../../text/testing/properties';
import { getArticle, listEntries } from '../articles/list';
import { changeEntries, saveReading } from '../articles/organise';
import type { Library } from '../database/schema';
import { exportArticles } from '../export/files';
import { highlightsMarkdown } from '../export/markdown';
import { citationOf } from '../export/text';
import { addHighlight, highlightsOf, listHighlights, setNote } from '../highlights/highlights';
import { readStoryArticles } from '../stories/list';
import { emptyLibrary, keep } from '../testing/sample-library';
import { backupStream } from './backup';
import { planRestore, restoreBackup } from './restore';

const asIs = { sanitize: (html: string) => html };
const position = (start: number, end: number) => ({ block: 0, start, end });
const common = { mentions: [position(0, 8)], sentence: position(0, 30), weight: 0.5, head: '', detail: '' };
const FACTS = {
  dates: [{ ...common, kind: 'date' as const, value: '2025-05-26', text: 'Monday', explicit: false }],
  figures: [
    {
      ...common,
      kind: 'figure' as const,
      value: 3,
      low: null,
      high: null,
      unit: 'person',
      unitKind: 'count' as const,
      per: '',
      of: 'people',
      modifier: null,
      change: null,
      label: '3 people',
    },
  ],
  people: [{ ...common, kind: 'person' as const, name: 'Ida Lund', aliases: ['Lund'], role: 'pilot' }],
};

/** Two articles with everything, as the lines of a backup. */
async function goodLines(): Promise<string[]> {
  const library = emptyLibrary();
  const paragraphs = ['Ida Lund and 3 people left on Monday.', 'Nobody said why they left.'];
  const id = await keep(library, 'a', paragraphs, { facts: FACTS, savedAt: 1e12 });
  await keep(library, 'b', paragraphs, { savedAt: 1e12 });
  await changeEntries(library, [id], { state: 'archived', favourite: true, addTags: ['Ships'] }, 1e12);
  await saveReading(library, id, { block: 1, progress: 0.4, at: 1e12 });
  await addHighlight(library, id, [{ block: 0, start: 0, end: 8 }], { note: 'Check', at: 1e12 });
  await setNote(library, id, 'A note', 1e12);
  return (await new Response(backupStream(library, { now: 0 })).text()).split('\n');
}

type Path = (string | number)[];

/** Every place of a value, the containers, too. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!(value instanceof Object)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A value with another at one place; without it for `undefined`. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((inner, i) => (i === Number(key) ? changed(inner, rest, to) : inner));
  const entries = Object.entries(value ?? {}).map(([name, inner]) => [
    name,
    name === key ? changed(inner, rest, to) : inner,
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
const badValue = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    0.5,
    true,
    [],
    {},
    1e20,
    -1e20,
    8.65e15,
    253402300800000,
    1e308,
    2 ** 53,
  ),
  fc.constantFrom<unknown>(
    '2025-99-99',
    '2025-13-01T00:00',
    '+275760-09-14',
    '2025-05-26T99:99:99+99:99',
    'x',
    '..',
    '2025-02-30/..',
  ),
  fc.constantFrom<unknown>('javascript:alert(1)', '\u202egnp\u0000', '\ud800', 'x'.repeat(100_000), nested(200)),
  fc.constantFrom<unknown>(
    [null],
    [[]],
    ['x'.repeat(10_000)],
    JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
  ),
  fc.jsonValue(),
);

/** Does what a reader does with a library; nothing of it may fail but with an error that has words. */
async function useAll(library: Library): Promise<number> {
  const { entries } = await listEntries(library);
  for (const by of ['publishedAt', 'site', 'wordCount'] as const)
    await listEntries(library, { sort: { by, descending: true } });
  const ids = entries.map(({ id }) => id);
  for (const format of ['markdown', 'html', 'text', 'csv'] as const) {
    const { blob } = await exportArticles(library, ids, format);
    expect(blob.size).toBeGreaterThan(0);
    for (const id of ids) await exportArticles(library, [id], format);
  }
  await listHighlights(library);
  for (const entry of entries) {
    const saved = await getArticle(library, entry.id);
    const length = saved?.article?.blocks.length ?? 0;
    for (const fact of Object.values(saved?.facts ?? {}).flat()) expect(fact.sentence.block).toBeLessThan(length);
    highlightsMarkdown(entry, await highlightsOf(library, entry.id));
    citationOf(entry, 'en', 1e12);
    expect(entry.title).not.toBe('');
    expect(Number.isFinite(new Date(entry.savedAt).getTime())).toBe(true);
  }
  const articles = await readStoryArticles(library, entries);
  const because = { by: 'alone' as const, like: null, people: [], words: [], dates: [], daysApart: null };
  const story = {
    id: 's',
    name: 's',
    renamed: false,
    ignored: false,
    outlets: [],
    people: [],
    from: '2025-05-26',
    to: '2025-05-26',
    method: 1,
  };
  buildTimeline({ ...story, articles: articles.map(({ id }) => ({ article: id, event: id, because })) }, articles);
  await new Response(backupStream(library, { now: 0 })).text();
  return entries.length;
}

describe('a backup with one field changed', () => {
  it('keeps list, exports, pages and stories working, and loses or names no more than the record', async () => {
    const lines = await goodLines();
    const record: unknown = JSON.parse(lines[1]);
    const paths = pathsOf(record);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), badValue, async (path, value) => {
        const line = JSON.stringify(changed(record, path, value)) ?? 'null';
        const file = new Blob([[lines[0], line, ...lines.slice(2)].join('\n')]);
        const library = emptyLibrary();
        const report = await restoreBackup(library, file, asIs);
        expect(report.added + report.damaged.length).toBe(2);
        expect(report.damaged.every((number) => number === 2)).toBe(true);
        expect(await useAll(library)).toBe(report.added);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        // Again, over what is there: nothing is taken back, nothing fails.
        await restoreBackup(library, file, asIs);
        await useAll(library);
        library.close();
      }),
      { numRuns: runs(100) },
    );
  }, 240_000);

  it.each([1e20, -1, 8.65e15, 1e308])('gives a time that cannot be, %s, the time of the text', async (savedAt) => {
    const lines = await goodLines();
    lines[1] = JSON.stringify(changed(JSON.parse(lines[1]), ['entry', 'savedAt'], savedAt));
    const library = emptyLibrary();
    expect(await restoreBackup(library, new Blob([lines.join('\n')]), asIs)).toMatchObject({ added: 2, damaged: [] });
    expect((await listEntries(library)).entries.map((entry) => entry.savedAt)).toEqual([1e12, 1e12]);
  });
});

describe('a library with a record that is stored badly', () => {
  it('lists, opens and exports the others, and never fails without words', async () => {
    const lines = await goodLines();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('entries', 'facts', 'highlights', 'notes'),
        fc.nat(1000),
        badValue,
        async (table, at, value) => {
          const library = emptyLibrary();
          await restoreBackup(library, new Blob([lines.join('\n')]), asIs);
          const [row]: unknown[] = await library.table(table).toArray();
          const paths = pathsOf(row).filter(
            (path) => path.length && !/^(?:id|articleId|canonicalUrl|facets|words)$/.test(String(path[0])),
          );
          await library.table(table).put(changed(row, paths[at % paths.length], value));
          expect(await useAll(library)).toBeGreaterThan(0);
          library.close();
        },
      ),
      { numRuns: runs(100) },
    );
  }, 240_000);
});

describe('a backup with an article that is too heavy to be read', () => {
  it('is restored without it, and names its line', async () => {
    const lines = await goodLines();
    const heavy = changed(JSON.parse(lines[1]), ['article', 'html'], '<p>x'.repeat(150_000));
    const library = emptyLibrary();
    const file = new Blob([[lines[0], JSON.stringify(heavy), ...lines.slice(2)].join('\n')]);
    expect(await restoreBackup(library, file, asIs)).toMatchObject({ added: 1, damaged: [2] });
  });

  it('has formatting that is nested too deep taken out before it is parsed', async () => {
    const lines = await goodLines();
    const bomb = changed(
      JSON.parse(lines[1]),
      ['article', 'html'],
      `<p>${'<b><i title="x">'.repeat(300)}${'<p>x'.repeat(300)}`,
    );
    const parsed: string[] = [];
    const sanitize = (html: string) => {
      parsed.push(html);
      return html;
    };
    const file = new Blob([[lines[0], JSON.stringify(bomb), ...lines.slice(2)].join('\n')]);
    await restoreBackup(emptyLibrary(), file, { sanitize });
    expect(parsed[0].match(/<[bi](?=[ >])/g)).toHaveLength(8);
  });

  it('can be cancelled between two lines, also while it is looked at', async () => {
    const lines = await goodLines();
    const many = Array.from({ length: 300 }, (_, i) => `,{"entry":${i},"filler":"${'x'.repeat(20_000)}"}`);
    const file = new Blob([[lines[0], lines[1], ...many, ...lines.slice(2)].join('\n')]);
    const stop = new AbortController();
    stop.abort();
    await expect(planRestore(emptyLibrary(), file, { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await expect(restoreBackup(emptyLibrary(), file, { ...asIs, signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
