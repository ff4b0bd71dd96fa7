import { type BackupRecord, readBackup } from './backup-format';
import { compareWithLibrary, type MergeCounts, mergeIntoLibrary } from './merge-into';
import { reading } from './open';
import { restorePicture } from './pictures-backup';
import { entrySchema, parseRecords } from './records';
import type { Library } from './schema';
import { slicesOf } from './slices';
import { restoreStories, type StoryLine } from './stories-backup';

/** What a restore did, or would do. */
export interface RestoreReport extends MergeCounts {
  /** Pictures that are kept with them. */
  pictures: number;
  /** Numbers of the lines that could not be read. */
  damaged: number[];
}

export interface RestoreOptions {
  /** Makes the HTML of a text safe to keep: a file's is as hostile as a page's. */
  sanitize: (html: string) => string;
  signal?: AbortSignal;
  /** Share of the file that was read, 0 to 1, and the report so far. */
  progress?: (share: number, report: RestoreReport) => void;
}

/** Articles that are written in one transaction. */
const SLICE = 20;
const STORY_SLICE = 100;

/**
 * What `restoreBackup` would do; changes nothing.
 * @throws FileError, LibraryError, an AbortError when `signal` was aborted
 */
export function planRestore(library: Library, file: Blob, options: Omit<RestoreOptions, 'sanitize'> = {}) {
  return goThrough(library, file, { ...options, sanitize: (html) => html }, false);
}

/**
 * Brings a backup into the library, empty or not. Articles are matched by URL; of each field the newer one stays, and
 * nothing the reader added is dropped (`merge.ts`). A file that is damaged at either end is refused before anything is
 * changed. Each slice is one durable transaction: after an interruption, restoring again does the rest.
 * @throws FileError, LibraryError, an AbortError when `signal` was aborted
 */
export async function restoreBackup(library: Library, file: Blob, options: RestoreOptions): Promise<RestoreReport> {
  for await (const _ of readBackup(file)) options.signal?.throwIfAborted();
  return goThrough(library, file, options, true);
}

async function goThrough(
  library: Library,
  file: Blob,
  { sanitize, signal, progress }: RestoreOptions,
  apply: boolean,
): Promise<RestoreReport> {
  const report: RestoreReport = { added: 0, updated: 0, unchanged: 0, pictures: 0, damaged: [] };
  let read = 0;
  let slice = new Map<string, BackupRecord>();
  const finishSlice = async () => {
    signal?.throwIfAborted();
    const records = [...slice.values()];
    slice = new Map();
    const outcome = await (apply ? mergeIntoLibrary : compareWithLibrary)(library, records);
    report.added += outcome.added;
    report.updated += outcome.updated;
    report.unchanged += outcome.unchanged;
    progress?.(Math.min(1, read / file.size), report);
  };
  const ids = new ArticleIds(library);
  const stories = new StoryRestorer(library, ids);
  for await (const line of readBackup(file)) {
    read += line.size;
    if (line.kind === 'story') {
      if (slice.size) await finishSlice();
      if (apply) await stories.add(line.line);
      continue;
    }
    if (line.kind === 'picture') {
      if (slice.size) await finishSlice();
      signal?.throwIfAborted();
      const idOf = await ids.finder();
      if (await restorePicture(library, line.line, idOf(line.line.picture.article), apply)) report.pictures++;
      progress?.(Math.min(1, read / file.size), report);
      continue;
    }
    if (line.kind === 'damaged') {
      report.damaged.push(line.line);
      continue;
    }
    const { record } = line;
    ids.urls.set(String(record.entry.id), record.entry.canonicalUrl);
    // One address twice in a slice would be added twice.
    if (slice.has(record.entry.canonicalUrl)) await finishSlice();
    const article = record.article && { ...record.article, html: sanitize(record.article.html) };
    slice.set(record.entry.canonicalUrl, { ...record, article });
    if (slice.size >= SLICE) await finishSlice();
  }
  if (slice.size) await finishSlice();
  await stories.finish();
  return report;
}

/** The articles of a file by their ids there; those here may be others. To be asked when the articles are in. */
class ArticleIds {
  /** Address of each article of the file, by its id there. */
  readonly urls = new Map<string, string>();
  private here: Map<string, number> | null = null;

  constructor(private readonly library: Library) {}

  /** Finds the id here of an article of the file; null for one that is not here. */
  async finder(): Promise<(id: string) => number | null> {
    this.here ??= await idsByUrl(this.library, [...this.urls.values()]);
    const here = this.here;
    return (id) => here.get(this.urls.get(id) ?? '') ?? null;
  }
}

/** Restores stories a slice at a time. */
class StoryRestorer {
  private lines: StoryLine[] = [];

  constructor(
    private readonly library: Library,
    private readonly ids: ArticleIds,
  ) {}

  async add(line: StoryLine): Promise<void> {
    this.lines.push(line);
    if (this.lines.length >= STORY_SLICE) await this.finish();
  }

  async finish(): Promise<void> {
    if (!this.lines.length) return;
    const idOf = await this.ids.finder();
    await restoreStories(this.library, this.lines, (id) => idOf(id)?.toString() ?? null);
    this.lines = [];
  }
}

async function idsByUrl(library: Library, urls: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const slice of slicesOf(urls)) {
    const rows = await reading(() => library.entries.where('canonicalUrl').anyOf(slice).toArray());
    for (const { id, canonicalUrl } of parseRecords(entrySchema, rows).records) ids.set(canonicalUrl, id);
  }
  return ids;
}
