import * as v from 'valibot';
import { boundedMarkup } from '../../article/markup/bounded-markup';
import { recordsOf } from '../articles/read-records';
import { reading } from '../database/open';
import { entrySchema, highlightSchema, noteSchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { fileName } from './file-name';
import { nameOf } from './files';
import { toMarkdown } from './markdown';

/** Remembers by the article's number which file was written, and which state of the article that file shows. */
export const writtenSchema = v.record(v.string(), v.object({ name: v.string(), print: v.string() }));
export type Written = v.InferOutput<typeof writtenSchema>;

/** The parts of a folder on the reader's disk that are used; a `FileSystemDirectoryHandle` has them. */
export interface Folder {
  getFileHandle(name: string, options: { create: boolean }): Promise<FolderFile>;
}

interface FolderFile {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface FolderOptions {
  signal?: AbortSignal;
  progress?: (done: number, total: number) => void;
  /** Makes an article's HTML safe again: the stored HTML may differ from what was saved. */
  sanitize: (html: string) => string;
}

/** Rows that are looked at in one transaction. */
const SLICE = 500;

/**
 * Writes each article that is new, or whose text, tags, highlights or note have changed, as a Markdown file. An article
 * keeps the name of its file, even when its headline changes, and no other article takes that name. No file is ever
 * removed. Needs a DOM.
 * @param before what was written until now
 * @returns the same after this run, and how many files were written
 * @throws LibraryError; whatever the folder throws; an AbortError when `signal` was aborted
 */
export async function writeFolder(
  library: Library,
  folder: Folder,
  before: Written,
  { signal, progress, sanitize }: FolderOptions,
): Promise<{ written: Written; count: number }> {
  const prints = await printsOf(library);
  const changed = [...prints.keys()].filter((id) => before[id]?.print !== prints.get(id));
  const written = { ...before };
  const taken = new Set(Object.values(before).map(({ name }) => name.toLowerCase()));
  let count = 0;
  for await (const { records } of recordsOf(library, changed)) {
    for (const record of records) {
      signal?.throwIfAborted();
      const { id } = record.entry;
      const name = before[id]?.name ?? freeName(nameOf(record.entry), taken);
      const article = record.article && { ...record.article, html: sanitize(boundedMarkup(record.article.html) ?? '') };
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(toMarkdown({ ...record, article }));
      await file.close();
      written[id] = { name, print: prints.get(id) ?? '' };
      count++;
      progress?.(count, changed.length);
    }
  }
  return { written, count };
}

/** Gives a name that no file of the folder has, whether or not its disk distinguishes capitals from small letters. */
function freeName(title: string, taken: Set<string>): string {
  let name = fileName(title, 'md');
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = fileName(title, 'md', n);
  taken.add(name.toLowerCase());
  return name;
}

/** Gives a fingerprint of each article: of all that its file shows. */
async function printsOf(library: Library): Promise<Map<number, string>> {
  const prints = new Map<number, string>();
  const ids = await reading(() => library.entries.toCollection().primaryKeys());
  for (const slice of slicesOf(ids, SLICE)) {
    const [entries, notes, marks] = await reading(() =>
      Promise.all([
        library.entries.bulkGet([...slice]),
        library.notes.bulkGet([...slice]),
        library.highlights
          .where('articleId')
          .anyOf([...slice])
          .toArray(),
      ]),
    );
    const noted = new Map(parseRecords(noteSchema, notes).records.map((note) => [note.articleId, note.updatedAt]));
    const marked = new Map<number, number[]>();
    for (const { articleId, updatedAt } of parseRecords(highlightSchema, marks).records) {
      marked.set(articleId, [...(marked.get(articleId) ?? []), updatedAt]);
    }
    for (const { id, updatedAt, changed } of parseRecords(entrySchema, entries).records) {
      const times = marked.get(id) ?? [];
      prints.set(id, [updatedAt, changed.tags, noted.get(id) ?? 0, times.length, Math.max(0, ...times)].join(' '));
    }
  }
  return prints;
}
