import { strToU8, Zip, ZipDeflate } from 'fflate';
import Papa from 'papaparse';
import { boundedMarkup } from '../../article/markup/bounded-markup';
import { isoInstant, outletDay, readerDay } from '../../text/outlet-day';
import { recordsOf } from '../articles/read-records';
import type { BackupRecord } from '../database/records';
import type { Library } from '../database/schema';
import { picturesOf } from '../pictures/pictures';
import { type BookPicture, type Chapter, epubOf } from './epub';
import { fileName } from './file-name';
import { toMarkdown } from './markdown';
import { toHtml, toText } from './text';

export type ExportFormat = 'markdown' | 'html' | 'text' | 'csv' | 'epub';

interface ExportOptions {
  signal?: AbortSignal;
  progress?: (done: number) => void;
  /** Makes an article's HTML safe again: the stored HTML may differ from what was saved. */
  sanitize?: (html: string) => string;
}

const WRITERS = {
  markdown: { write: toMarkdown, extension: 'md', type: 'text/markdown' },
  html: { write: toHtml, extension: 'html', type: 'text/html' },
  text: { write: toText, extension: 'txt', type: 'text/plain' },
} as const;

/**
 * Makes a file of articles to be downloaded: one article as it is, several as a zip with a file each, CSV as one table.
 * @throws LibraryError; an AbortError when `signal` was aborted
 */
export async function exportArticles(
  library: Library,
  ids: readonly number[],
  format: ExportFormat,
  { signal, progress, sanitize = (html) => html }: ExportOptions = {},
): Promise<{ name: string; blob: Blob }> {
  const parts: BlobPart[] = [];
  const collect = collector(format, ids.length, parts);
  let done = 0;
  for await (const { records } of recordsOf(library, ids)) {
    signal?.throwIfAborted();
    for (const record of records) {
      const article = record.article && { ...record.article, html: sanitize(boundedMarkup(record.article.html) ?? '') };
      const pictures = format === 'epub' ? await bookPictures(library, record.entry.id) : NO_PICTURES;
      collect.add({ ...record, article }, pictures);
    }
    done += records.length;
    progress?.(done);
  }
  return { name: collect.end(), blob: new Blob(parts, { type: collect.type }) };
}

const NO_PICTURES: ReadonlyMap<string, BookPicture> = new Map();

async function bookPictures(library: Library, id: number): Promise<ReadonlyMap<string, BookPicture>> {
  const { files } = await picturesOf(library, id);
  const read = files.map(async ({ src, file }) => {
    const picture = { bytes: new Uint8Array(await file.arrayBuffer()), type: file.type };
    return [src, picture] as const;
  });
  return new Map(await Promise.all(read));
}

function collector(format: ExportFormat, count: number, parts: BlobPart[]) {
  if (format === 'epub') return bookCollector(count, parts);
  if (format === 'csv') {
    parts.push(csvLine(CSV_COLUMNS));
    return {
      type: 'text/csv',
      add: (record: BackupRecord) => parts.push(csvLine(csvRow(record))),
      end: () => nameOfSeveral('csv'),
    };
  }
  const { write, extension, type } = WRITERS[format];
  let name = '';
  if (count === 1) {
    const add = (record: BackupRecord) => {
      name = fileName(nameOf(record.entry), extension);
      parts.push(write(record));
    };
    return { type, add, end: () => name };
  }
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(new Uint8Array(data));
  });
  const taken = new Set<string>();
  const add = (record: BackupRecord) => {
    name = fileName(nameOf(record.entry), extension);
    for (let n = 2; taken.has(name); n++) name = fileName(nameOf(record.entry), extension, n);
    taken.add(name);
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(write(record)), true);
  };
  const end = () => {
    zip.end();
    return nameOfSeveral('zip');
  };
  return { type: 'application/zip', add, end };
}

/** Collects several articles into one book, with a chapter each. */
function bookCollector(count: number, parts: BlobPart[]) {
  const chapters: Chapter[] = [];
  const writtenAt = Date.now();
  let name = nameOfSeveral('epub');
  const add = ({ entry, article }: BackupRecord, pictures: ReadonlyMap<string, BookPicture>) => {
    const { lang, dir } = entry;
    chapters.push({ source: entry, lang, dir, html: article?.html ?? '', pictures });
    if (count === 1) name = fileName(nameOf(entry), 'epub');
  };
  const end = () => {
    const title = count === 1 ? (chapters[0]?.source.title ?? '') : `Throughline, ${readerDay(new Date(writtenAt))}`;
    parts.push(new Uint8Array(epubOf(chapters, { title, id: crypto.randomUUID(), writtenAt })));
    return name;
  };
  return { type: 'application/epub+zip', add, end };
}

/** Gives the name of a file with several articles, with the day on which it is written. */
function nameOfSeveral(extension: string): string {
  return fileName(`Throughline ${readerDay(new Date())}`, extension);
}

/** Gives the name of an article's file, with the day of publication, or of saving: `2025-05-26 The ferry`. */
export function nameOf({ publishedAt, savedAt, title }: BackupRecord['entry']): string {
  return `${outletDay(publishedAt) ?? readerDay(new Date(savedAt))} ${[...title].slice(0, 80).join('')}`;
}

const CSV_COLUMNS = [
  'url',
  'title',
  'author',
  'site',
  'published',
  'saved',
  'state',
  'favourite',
  'tags',
  'words',
  'note',
];

function csvRow({ entry, note }: BackupRecord): string[] {
  return [
    entry.canonicalUrl,
    entry.title,
    entry.byline.join('; '),
    entry.siteName,
    entry.publishedAt ?? '',
    isoInstant(entry.savedAt),
    entry.state,
    String(entry.favourite),
    entry.tags.some((tag) => tag.includes(',')) ? JSON.stringify(entry.tags) : entry.tags.join(', '),
    String(entry.wordCount),
    note?.text ?? '',
  ];
}

// Papa's own pattern misses a formula with a line break in it. Some spreadsheets skip spaces before a formula, and
// accept the wide forms of its signs.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Changes a cell so that nothing after a semicolon or a tab is a formula, even where quotes are not read as such. */
function parted(cell: string): string {
  // The sign is optional, so that a long run of blanks without one is read once.
  return cell.replace(/([;\t]\s*)([=+\-@＝＋－＠])?/g, (all, blanks: string, sign?: string) =>
    sign ? `${blanks}'${sign}` : all,
  );
}

/** Gives one line of RFC 4180 in which anything that a spreadsheet would run as a formula is text. */
function csvLine(cells: string[]): string {
  return `${Papa.unparse([cells.map(parted)], { escapeFormulae: FORMULA, quotes: cells.map((cell) => /[;\t]/.test(cell)) })}\r\n`;
}
