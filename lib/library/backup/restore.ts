import { boundedMarkup } from '../../article/markup/bounded-markup';
import { yieldToEventLoop } from '../../article/steps';
import { compareWithLibrary, type MergeCounts, mergeIntoLibrary } from '../articles/merge-into';
import type { BackupRecord } from '../database/records';
import type { Library } from '../database/schema';
import { type BackupLine, readBackup } from './format';
import { restoreOwn } from './own-lines';
import { restorePicture } from './picture-lines';
import { restoreStories, type StoryLine } from './story-lines';

/** The result of a restore, or of its preview. */
export interface RestoreReport extends MergeCounts {
  /** Pictures that are kept with them. */
  pictures: number;
  /** Numbers of the lines that could not be read. */
  damaged: number[];
}

export interface RestoreOptions {
  /** Makes the HTML of a text safe to keep: the HTML of a file is as hostile as that of a page. */
  sanitize: (html: string) => string;
  signal?: AbortSignal;
  /** Share of the file that was read, 0 to 1, and the report so far. */
  progress?: (share: number, report: RestoreReport) => void;
  /** Receives the settings that are in the file, as they were written. */
  onSettings?: (settings: Record<string, unknown>) => void;
}

/** The most articles that are written in one transaction. */
const SLICE = 20;
/** Characters after which a transaction takes no more articles. */
const LARGEST_SLICE = 2_000_000;
const STORY_SLICE = 100;

/**
 * Gives what `restoreBackup` would do; changes nothing.
 * @throws FileError, LibraryError, an AbortError when `signal` was aborted
 */
export function planRestore(library: Library, file: Blob, options: Omit<RestoreOptions, 'sanitize'> = {}) {
  return goThrough(library, file, { ...options, sanitize: (html) => html }, false);
}

/**
 * Brings a backup into the library, empty or not. Articles are matched by URL and text; of each field the newer one stays, and
 * nothing the reader added is dropped (`articles/merge-records.ts`). A file that is damaged at either end is refused before anything is
 * changed. Each slice is one durable transaction: after an interruption, restoring again does the rest.
 * @throws FileError, LibraryError, an AbortError when `signal` was aborted
 */
export async function restoreBackup(library: Library, file: Blob, options: RestoreOptions): Promise<RestoreReport> {
  for await (const _ of readInTurns(file, options.signal));
  return goThrough(library, file, options, true);
}

async function goThrough(
  library: Library,
  file: Blob,
  { sanitize, signal, progress, onSettings }: RestoreOptions,
  apply: boolean,
): Promise<RestoreReport> {
  const report: RestoreReport = { added: 0, updated: 0, unchanged: 0, pictures: 0, damaged: [] };
  let read = 0;
  let slice = new Map<string, BackupRecord>();
  let sizeOfSlice = 0;
  /** The ids that the articles of the file have here, by their ids in the file. */
  const ids = new Map<string, number>();
  const finishSlice = async () => {
    signal?.throwIfAborted();
    const records = [...slice.values()];
    slice = new Map();
    sizeOfSlice = 0;
    const outcome = await (apply ? mergeIntoLibrary : compareWithLibrary)(library, records);
    outcome.ids.forEach((id, i) => {
      if (id !== null) ids.set(String(records[i].entry.id), id);
    });
    report.added += outcome.added;
    report.updated += outcome.updated;
    report.unchanged += outcome.unchanged;
    progress?.(Math.min(1, read / file.size), report);
  };
  const stories = new StoryRestorer(library, ids);
  for await (const line of readInTurns(file, signal)) {
    read += line.size;
    if (line.kind === 'story') {
      if (slice.size) await finishSlice();
      if (apply) await stories.add(line.line);
      continue;
    }
    if (line.kind === 'picture') {
      if (slice.size) await finishSlice();
      signal?.throwIfAborted();
      const id = ids.get(line.line.picture.article) ?? null;
      if (await restorePicture(library, line.line, id, apply)) report.pictures++;
      progress?.(Math.min(1, read / file.size), report);
      continue;
    }
    if (line.kind === 'own') {
      if (slice.size) await finishSlice();
      signal?.throwIfAborted();
      if (apply && 'settings' in line.line) onSettings?.(line.line.settings);
      else if (apply) await restoreOwn(library, line.line, { sanitize, now: Date.now() });
      continue;
    }
    if (line.kind === 'damaged') {
      report.damaged.push(line.line);
      continue;
    }
    const { record } = line;
    // An address that is twice in one slice would be added twice, even with one text.
    if (slice.has(record.entry.canonicalUrl)) await finishSlice();
    const html = boundedMarkup(record.article?.html ?? '');
    if (html === null) {
      report.damaged.push(line.line);
      continue;
    }
    const article = record.article && { ...record.article, html: sanitize(html) };
    slice.set(record.entry.canonicalUrl, { ...record, article });
    sizeOfSlice += line.size;
    if (slice.size >= SLICE || sizeOfSlice > LARGEST_SLICE) await finishSlice();
  }
  if (slice.size) await finishSlice();
  await stories.finish();
  return report;
}

/** Milliseconds of reading after which the page can draw, and the reader can cancel. */
const TURN = 50;

/** Yields the lines of a backup, with pauses between them. */
async function* readInTurns(file: Blob, signal?: AbortSignal): AsyncGenerator<BackupLine> {
  let since = performance.now();
  for await (const line of readBackup(file)) {
    yield line;
    if (performance.now() - since > TURN) {
      await yieldToEventLoop();
      since = performance.now();
    }
    signal?.throwIfAborted();
  }
}

/** Restores stories a slice at a time. */
class StoryRestorer {
  private lines: StoryLine[] = [];

  constructor(
    private readonly library: Library,
    private readonly ids: ReadonlyMap<string, number>,
  ) {}

  async add(line: StoryLine): Promise<void> {
    this.lines.push(line);
    if (this.lines.length >= STORY_SLICE) await this.finish();
  }

  async finish(): Promise<void> {
    if (!this.lines.length) return;
    await restoreStories(this.library, this.lines, (id) => this.ids.get(id)?.toString() ?? null);
    this.lines = [];
  }
}
