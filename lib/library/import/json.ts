import * as v from 'valibot';
import { FileError } from '../backup/file-error';
import { type ExportContents, type Imported, imported, instantOf, readEach, type Skipped } from './imported';

const text = v.nullish(v.string(), '');
const date = v.nullish(v.union([v.string(), v.number()]));
const flag = v.nullish(v.union([v.boolean(), v.number()]), false);
const label = v.pipe(
  v.union([v.string(), v.object({ label: v.string() }), v.object({ name: v.string() })]),
  v.transform((tag) => (typeof tag === 'string' ? tag : 'label' in tag ? tag.label : tag.name)),
);
const labels = v.nullish(v.array(label), []);

const omnivore = v.object({
  slug: v.string(),
  url: v.string(),
  title: text,
  author: text,
  state: text,
  readingProgress: v.nullish(v.number(), 0),
  labels,
  savedAt: date,
  publishedAt: date,
});

const wallabag = v.object({
  url: v.nullish(v.string()),
  given_url: v.nullish(v.string()),
  title: text,
  content: text,
  is_archived: flag,
  is_starred: flag,
  tags: labels,
  created_at: date,
  published_at: date,
  published_by: v.nullish(v.array(v.nullish(v.string(), '')), []),
  language: v.nullish(v.string()),
  annotations: v.nullish(v.array(v.object({ quote: text, text, created_at: date })), []),
});

const karakeep = v.object({
  createdAt: date,
  title: text,
  tags: labels,
  content: v.nullish(v.looseObject({ type: v.string(), url: v.nullish(v.string()) })),
  note: text,
  archived: flag,
  favourited: flag,
});

const pocketAnnotations = v.object({
  url: v.string(),
  title: text,
  highlights: v.array(v.object({ quote: text, created_at: date })),
});

/** The texts of other files in the same zip, by name. */
export type Beside = ReadonlyMap<string, string>;

/**
 * Reads a JSON export of Omnivore (with the texts and highlights beside it in the zip), wallabag or Karakeep, or the
 * highlights of a Pocket export.
 * @throws FileError `unknown`, `damaged`, `empty`
 */
export function readJson(json: string, beside: Beside = new Map()): ExportContents {
  let data: unknown;
  if (hasTooManyValues(json)) throw new FileError('tooLarge');
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new FileError('damaged', { cause });
  }
  const list = v.safeParse(v.object({ bookmarks: v.array(v.unknown()) }), data);
  if (list.success) return { service: 'Karakeep', ...readEach(list.output.bookmarks, readKarakeep) };
  if (!Array.isArray(data)) throw new FileError('unknown');
  if (!data.length) throw new FileError('empty');
  const has = (schema: v.GenericSchema, field: string) =>
    data.some((row) => row instanceof Object && Object.hasOwn(row, field) && v.is(schema, row));
  if (has(pocketAnnotations, 'highlights')) return { service: 'Pocket', ...readEach(data, readPocketAnnotations) };
  if (has(wallabag, 'is_archived') || has(wallabag, 'given_url')) {
    return { service: 'wallabag', ...readEach(data, readWallabag) };
  }
  if (has(omnivore, 'slug')) return { service: 'Omnivore', ...readEach(data, (row) => readOmnivore(row, beside)) };
  throw new FileError('unknown');
}

/** The most values of a list of articles that an export may have, each with what such lists hold of one article. */
const MAX_VALUES = 10_000_000;

/**
 * Tells whether a JSON text has too many values, by its commas and brackets: each value but the first of a list or an
 * object has a comma before it.
 */
function hasTooManyValues(json: string): boolean {
  let values = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x2c || code === 0x7b || code === 0x5b) values++;
  }
  return values > MAX_VALUES && values > json.length / 50;
}

function readOmnivore(row: unknown, beside: Beside): Imported | Skipped {
  const parsed = v.safeParse(omnivore, row);
  if (!parsed.success) return { row: '', reason: 'damaged' };
  const { slug, url, title, author, state, labels, savedAt, publishedAt, readingProgress } = parsed.output;
  const html = beside.get(`content/${slug}.html`);
  return imported({
    url,
    title,
    savedAt: instantOf(savedAt),
    archived: /^archived?$/i.test(state),
    tags: labels,
    progress: readingProgress / 100,
    highlights: quotesOf(beside.get(`highlights/${slug}.md`) ?? ''),
    content: html
      ? { url, title, html, byline: author ? [author] : [], publishedAt: isoDay(publishedAt), lang: null }
      : null,
  });
}

function readWallabag(row: unknown): Imported | Skipped {
  const parsed = v.safeParse(wallabag, row);
  if (!parsed.success) return { row: '', reason: 'damaged' };
  const { title, content: html, tags, annotations, language, ...entry } = parsed.output;
  const url = entry.given_url || entry.url;
  if (!url) return { row: title, reason: 'noAddress' };
  const byline = entry.published_by.filter(Boolean);
  return imported({
    url,
    title,
    savedAt: instantOf(entry.created_at),
    archived: Boolean(entry.is_archived),
    favourite: Boolean(entry.is_starred),
    tags,
    highlights: annotations.map(({ quote, text: note, created_at }) => ({ quote, note, at: instantOf(created_at) })),
    content: html
      ? { url, title, html, byline, publishedAt: isoDay(entry.published_at), lang: language ?? null }
      : null,
  });
}

function readKarakeep(row: unknown): Imported | Skipped {
  const parsed = v.safeParse(karakeep, row);
  if (!parsed.success) return { row: '', reason: 'damaged' };
  const { content, title, createdAt, archived, favourited, tags, note } = parsed.output;
  if (!content?.url) return { row: title, reason: 'noAddress' };
  return imported({
    url: content.url,
    title,
    savedAt: instantOf(createdAt),
    archived: Boolean(archived),
    favourite: Boolean(favourited),
    tags,
    note,
  });
}

function readPocketAnnotations(row: unknown): Imported | Skipped {
  const parsed = v.safeParse(pocketAnnotations, row);
  if (!parsed.success) return { row: '', reason: 'damaged' };
  const { url, title, highlights } = parsed.output;
  return imported({
    url,
    title,
    highlights: highlights.map(({ quote, created_at }) => ({ quote, note: '', at: instantOf(created_at) })),
  });
}

/** Gives the block quotes of a Markdown file, each with the text after it. */
function quotesOf(markdown: string): Imported['highlights'] {
  const highlights: Imported['highlights'] = [];
  let quoting = false;
  for (const line of markdown.split('\n')) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1];
    const last = highlights.at(-1);
    if (quoted !== undefined && quoting && last) last.quote = `${last.quote} ${quoted}`.trim();
    else if (quoted !== undefined) highlights.push({ quote: quoted.trim(), note: '', at: null });
    else if (last && line.trim()) last.note = `${last.note}\n${line}`.trim();
    quoting = quoted !== undefined;
  }
  return highlights.filter(({ quote }) => quote);
}

function isoDay(value: string | number | null | undefined): string | null {
  const time = instantOf(value);
  return time === null ? null : new Date(time).toISOString();
}
