import type { Article } from '../../article/article';
import { absoluteUrl, hostOf } from '../../article/markup/links';
import { cleanUrl } from '../../article/metadata/address';
import { directionOf } from '../../article/metadata/language';
import { yieldToEventLoop } from '../../article/steps';
import type { Facts } from '../../facts/facts';
import { fold } from '../../text/search-terms';
import { type MergeCounts, mergeIntoLibrary, sameArticle } from '../articles/merge-into';
import { mergeRecords } from '../articles/merge-records';
import { addedTags } from '../articles/organise';
import { entryOf } from '../articles/save';
import {
  type BackupRecord,
  type Entry,
  type Highlight,
  LONGEST_NOTE,
  MAX_HIGHLIGHTS,
  MAX_TAGS,
} from '../database/records';
import type { Library } from '../database/schema';
import { type AnchorFinder, anchorFinder } from '../highlights/anchors';
import type { Imported, ImportedContent, Skipped } from './imported';

export interface ImportReport extends MergeCounts {
  skipped: Skipped[];
  /** The addresses of articles of which something was longer than is kept, so that its end was cut off. */
  shortened: string[];
  /** The articles that were added or looked at, by their numbers in the library. */
  ids: number[];
}

/** An article that was made of an export's text, or the reason why there is none. */
export type ReadContent = { article: Article; facts: Facts } | 'tooHeavy' | null;

export interface ImportOptions {
  /** Milliseconds since 1970: the saved date of an article that has none. */
  now: number;
  /**
   * Makes an article of an export's text, sanitised; null when there is none in it, `tooHeavy` when it is more than can
   * be read. Without this function only addresses are kept.
   */
  readContent?: (content: ImportedContent) => Promise<ReadContent> | ReadContent;
  signal?: AbortSignal;
  /** Items done of all, and the report so far. */
  progress?: (done: number, report: ImportReport) => void;
}

/** Rows that are written in one transaction: so few that nobody notices a pause. */
const SLICE = 50;
const LONGEST_TITLE = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Brings the items of an export into the library, in slices between which the page can draw. Items that the library has
 * are merged by URL and text: its own text, state and dates stay where they are newer, tags and highlights are added.
 * Items with only an address become entries whose text is not saved yet. Importing again, or after an interruption,
 * adds what is missing.
 * @throws LibraryError; an AbortError when `signal` was aborted, with what was imported before still there
 */
export async function importArticles(
  library: Library,
  items: readonly Imported[],
  { now, readContent, signal, progress }: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, updated: 0, unchanged: 0, skipped: [], shortened: [], ids: [] };
  for (let at = 0; at < items.length; at += SLICE) {
    signal?.throwIfAborted();
    const records: BackupRecord[] = [];
    for (const item of items.slice(at, at + SLICE)) {
      const url = absoluteUrl(item.url, 'about:blank');
      const canonicalUrl = cleanUrl(url);
      if (!url || !canonicalUrl) {
        report.skipped.push({ row: item.url.slice(0, LONGEST_TITLE), reason: 'notAnAddress' });
        continue;
      }
      const read = (item.content && (await readContent?.(item.content))) || null;
      if (read === 'tooHeavy') report.skipped.push({ row: item.url.slice(0, LONGEST_TITLE), reason: read });
      const content = read === 'tooHeavy' ? null : read;
      if (isTooLong(item, content !== null)) report.shortened.push(item.url.slice(0, LONGEST_TITLE));
      const record = recordOf(item, { url, canonicalUrl }, content, now);
      if (item.content) {
        await yieldToEventLoop();
        signal?.throwIfAborted();
      }
      const others = records.filter(({ entry }) => entry.canonicalUrl === canonicalUrl);
      // An article may be listed twice, first as an address and then with its text: both together are one article.
      const twin = sameArticle(others, record);
      if (twin) records[records.indexOf(twin)] = mergeRecords(twin, record);
      else records.push(record);
    }
    if (records.length) {
      const counts = await mergeIntoLibrary(library, records);
      report.added += counts.added;
      report.updated += counts.updated;
      report.unchanged += counts.unchanged;
      report.ids.push(...counts.ids.filter((id) => id !== null));
    }
    progress?.(Math.min(items.length, at + SLICE), report);
    await yieldToEventLoop();
  }
  return report;
}

function recordOf(
  item: Imported,
  { url, canonicalUrl }: { url: string; canonicalUrl: string },
  read: { article: Article; facts: Facts } | null,
  now: number,
): BackupRecord {
  const savedAt = item.savedAt ?? now;
  // An item without a date is older than anything in the library: importing it again takes nothing back.
  const changedAt = item.savedAt ?? 0;
  const article = read && { ...read.article, url, canonicalUrl };
  const entry: Entry = {
    ...(article && read
      ? entryOf({ article, facts: read.facts, savedAt }, 0, null)
      : bareEntry(item, url, canonicalUrl, savedAt)),
    updatedAt: changedAt,
    changed: { state: changedAt, favourite: changedAt, tags: changedAt },
    state: item.archived ? 'archived' : 'unread',
    favourite: item.favourite,
    tags: addedTags([], item.tags.slice(0, MAX_TAGS).map(plain)),
    reading: item.progress > 0 ? { block: 0, progress: Math.min(1, item.progress), at: changedAt } : null,
  };
  const find = article && anchorFinder(article.blocks);
  const highlights = item.highlights
    .slice(0, MAX_HIGHLIGHTS)
    .filter(({ quote }) => plain(quote))
    .map(({ quote, note, at }) => ({
      ...importedHighlight(canonicalUrl, plain(quote), plain(note), find),
      createdAt: at ?? savedAt,
      updatedAt: at ?? changedAt,
    }));
  const text = plain(item.note);
  const note = text ? { articleId: 0, text, updatedAt: changedAt } : null;
  return { entry, article, facts: read?.facts ?? null, highlights, note, versions: [] };
}

/** Tells whether something of an item is cut; the title is that of its text, where it has one. */
function isTooLong({ title, note, tags, highlights }: Imported, hasText: boolean): boolean {
  const texts = [note, ...tags, ...highlights.flatMap((highlight) => [highlight.quote, highlight.note])];
  return (
    texts.some(({ length }) => length > LONGEST_NOTE) ||
    tags.length > MAX_TAGS ||
    highlights.length > MAX_HIGHLIGHTS ||
    (!hasText && [...plain(title)].length > LONGEST_TITLE)
  );
}

/**
 * Gives text without control characters, which separate parts of some of the library's own keys, and of a bounded
 * length.
 */
function plain(text: string): string {
  return text.slice(0, LONGEST_NOTE).replace(CONTROLS, '').trim();
}

function bareEntry(item: Imported, url: string, canonicalUrl: string, savedAt: number): Entry {
  const title = [...plain(item.title)].slice(0, LONGEST_TITLE).join('') || canonicalUrl;
  return {
    id: 0,
    url,
    canonicalUrl,
    title,
    byline: [],
    siteName: '',
    site: hostOf(canonicalUrl),
    publishedAt: null,
    lang: null,
    dir: directionOf(title),
    wordCount: 0,
    isStub: false,
    hasText: false,
    lead: { opening: '', best: [], heads: [], people: [], figures: [], dates: [] },
    savedAt,
    updatedAt: savedAt,
    state: 'unread',
    favourite: false,
    tags: [],
    reading: null,
    changed: { state: savedAt, favourite: savedAt, tags: savedAt },
  };
}

/** Makes a highlight that is known by its words only; it gets its place when the text is there. */
function importedHighlight(
  canonicalUrl: string,
  quote: string,
  note: string,
  find: AnchorFinder | null,
): Omit<Highlight, 'createdAt' | 'updatedAt'> {
  const loose = { block: 0, start: 0, end: quote.length, quote, prefix: '', suffix: '' };
  const anchor = find?.(loose) ?? null;
  return {
    // The id is the same each time, so that importing again adds nothing.
    id: `imported:${canonicalUrl}#${fold(quote).slice(0, 80)}`,
    articleId: 0,
    anchors: [anchor ?? loose],
    colour: 'yellow',
    note,
    orphaned: !anchor,
  };
}
