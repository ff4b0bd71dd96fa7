/**
 * `npm run bench -- languages [de fr]`: dates, figures and people of other languages against marked data
 * (`../shared/data/languages`, whose README tells of the sets), a line a language and set. `--errors` lists what is missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchOptions } from '../run';
import {
  type DateDoc,
  type FigureDoc,
  type Found,
  type PeopleDoc,
  readDateDoc,
  readFigureDoc,
  readPeopleDoc,
} from './data';
import { findIn } from './find';
import { type Row, scoreExplicit, scoreFigures, scorePeople, scoreProbes, scoreSpans, scoreTimex } from './score';

const SORTS = ['timex3', 'explicit', 'probes', 'spans'] as const;
const TASKS = ['dates', 'figures', 'people'] as const;
type Task = (typeof TASKS)[number];

export async function bench({ data, rest, flags }: BenchOptions): Promise<void> {
  const folder = join(data, 'languages');
  if (!existsSync(folder)) {
    console.log(`No data in ${folder}: nothing was measured.`);
    return;
  }
  const chosen = new Set(rest.filter((word) => !TASKS.some((task) => task === word)));
  const errors = flags.includes('errors');
  const asked = TASKS.filter((task) => rest.includes(task));
  for (const task of asked.length > 0 ? asked : TASKS) {
    for (const { lang, sort, path } of setsIn(join(folder, task))) {
      if (chosen.size > 0 && !chosen.has(lang)) continue;
      for (const row of await score(task, sort, lang, path, errors)) console.log(rowOf(task, lang, row));
    }
  }
}

interface DataSet {
  lang: string;
  sort: (typeof SORTS)[number] | 'people';
  path: string;
}

function setsIn(folder: string): DataSet[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, lang, written] = /^([a-z]+)(?:-(\w+))?\.jsonl(?:\.gz)?$/.exec(name) ?? [];
      // A file of people is called by its language alone.
      const sort = lang && !written ? 'people' : SORTS.find((known) => known === written);
      return lang && sort ? [{ lang, sort, path: join(folder, name) }] : [];
    });
}

function linesOf(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

async function score(task: Task, sort: DataSet['sort'], lang: string, path: string, errors: boolean): Promise<Row[]> {
  const tell = errors ? (line: string) => console.log(`   ${line}`) : () => {};
  if (sort === 'people') {
    const docs = linesOf(path).map((line) => readPeopleDoc(line));
    return scorePeople(await found(docs, lang, 'people'), tell);
  }
  if (task === 'figures' && sort === 'probes') {
    const docs = linesOf(path).map((line) => readFigureDoc(line));
    return scoreFigures(await found(docs, lang, 'figures'), tell);
  }
  const docs = linesOf(path).map((line) => readDateDoc(line));
  const read = await found(docs, lang, task);
  if (sort === 'spans') return scoreSpans(read);
  if (sort === 'timex3') return scoreTimex(read, tell);
  return sort === 'explicit' ? scoreExplicit(read, tell) : scoreProbes(read, tell);
}

async function found<Doc extends DateDoc | FigureDoc | PeopleDoc>(
  docs: readonly Doc[],
  lang: string,
  task: Task,
): Promise<[Doc, Found[]][]> {
  const all: [Doc, Found[]][] = [];
  for (const doc of docs) {
    const published = (doc.reference ?? doc.published ?? null)?.slice(0, 10) ?? null;
    all.push([doc, await findIn(doc.text, doc.lang ?? lang, published, task)]);
  }
  return all;
}

function rowOf(task: string, lang: string, { name, count, ...shares }: Row): string {
  const told = Object.entries(shares).map(([share, value]) => `${share} ${value}`);
  return [lang, task, name, `n ${count}`, ...told].join('  ');
}
