import * as v from 'valibot';
import type { Block } from '../../article/article';
import type { Position } from '../../text/position';
import { LibraryError } from '../database/errors';
import { reading, writing } from '../database/open';
import {
  bodySchema,
  type Entry,
  entrySchema,
  type Highlight,
  highlightSchema,
  type Note,
  noteSchema,
  parseRecords,
} from '../database/records';
import { highlightRow, noteRow } from '../database/rows';
import type { Library } from '../database/schema';
import { anchorFinder, anchorsOf } from './anchors';

export type HighlightColour = Highlight['colour'];

/**
 * Marks words of a saved article.
 * @param positions in the stored text, one for each block touched, in reading order
 * @throws LibraryError `missing` when the article is not in the library, `invalid` when no position lies in its text
 */
export async function addHighlight(
  library: Library,
  articleId: number,
  positions: readonly Position[],
  more: { colour?: HighlightColour; note?: string; at: number },
): Promise<Highlight> {
  return writing(library, ['entries', 'bodies', 'highlights'], async () => {
    const body = v.safeParse(bodySchema, await library.bodies.get(articleId));
    const known = await library.entries.where('id').equals(articleId).count();
    if (!body.success || !known) throw new LibraryError('missing', { detail: `article ${articleId}` });
    const anchors = anchorsOf(body.output.article.blocks, positions);
    if (!anchors.length) throw new LibraryError('invalid', { detail: 'no such words' });
    const { colour = 'yellow', note = '', at } = more;
    const id = crypto.randomUUID();
    const highlight = { id, articleId, anchors, colour, note, createdAt: at, updatedAt: at, orphaned: false };
    await library.highlights.put(highlightRow(highlight));
    return highlight;
  });
}

/** Changes the colour or the note of a highlight. @throws LibraryError `missing` */
export async function changeHighlight(
  library: Library,
  id: string,
  change: { colour?: HighlightColour; note?: string; at: number },
): Promise<Highlight> {
  return writing(library, ['highlights'], async () => {
    const highlight = v.safeParse(highlightSchema, await library.highlights.get(id));
    if (!highlight.success) throw new LibraryError('missing', { detail: `highlight ${id}` });
    const { at, ...fields } = change;
    const next = { ...highlight.output, ...fields, updatedAt: at };
    await library.highlights.put(highlightRow(next));
    return next;
  });
}

/** Removes highlights; gives them back, for `putHighlights` to undo it. */
export async function removeHighlights(library: Library, ids: readonly string[]): Promise<Highlight[]> {
  return writing(library, ['highlights'], async () => {
    const { records } = parseRecords(highlightSchema, await library.highlights.bulkGet([...ids]));
    await library.highlights.bulkDelete([...ids]);
    return records;
  });
}

/** Puts removed highlights back. */
export async function putHighlights(library: Library, highlights: readonly Highlight[]): Promise<void> {
  await writing(library, ['highlights'], () => library.highlights.bulkPut(highlights.map(highlightRow)));
}

/** Gives the highlights of one article in reading order, those without a place last. */
export async function highlightsOf(library: Library, articleId: number): Promise<Highlight[]> {
  const raw = await reading(() => library.highlights.where('articleId').equals(articleId).toArray());
  return parseRecords(highlightSchema, raw).records.sort(
    (a, b) =>
      Number(a.orphaned) - Number(b.orphaned) ||
      a.anchors[0].block - b.anchors[0].block ||
      a.anchors[0].start - b.anchors[0].start,
  );
}

const keySchema = v.object({ createdAt: v.number(), id: v.string() });

export interface HighlightPage {
  highlights: { highlight: Highlight; entry: Entry }[];
  /** Give it back as `after` for the next page; null at the end. */
  next: [createdAt: number, id: string] | null;
  skipped: number;
}

/** Gives all highlights, latest first, a page at a time, each with the row of its article. */
export async function listHighlights(
  library: Library,
  { limit = 50, after = null }: { limit?: number; after?: HighlightPage['next'] } = {},
): Promise<HighlightPage> {
  return reading(async () => {
    const raw = await library.highlights
      .where('[createdAt+id]')
      .between([-Infinity], after ?? [[]], true, !after)
      .reverse()
      .limit(limit + 1)
      .toArray();
    const { records, skipped } = parseRecords(highlightSchema, raw.slice(0, limit));
    const ids = [...new Set(records.map(({ articleId }) => articleId))];
    const entries = parseRecords(entrySchema, await library.entries.bulkGet(ids)).records;
    const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
    const highlights = records.flatMap((highlight) => {
      const entry = entryOf.get(highlight.articleId);
      return entry ? [{ highlight, entry }] : [];
    });
    // This is the key as it is stored: a time that was repaired is at another place of the index.
    const [last] = parseRecords(keySchema, raw.slice(limit - 1, limit)).records;
    return { highlights, skipped, next: raw.length > limit && last ? [last.createdAt, last.id] : null };
  });
}

/** Writes the note on an article; an empty text removes it. */
export async function setNote(library: Library, articleId: number, text: string, at: number): Promise<void> {
  await writing(library, ['notes'], async () => {
    if (text.trim()) await library.notes.put(noteRow({ articleId, text, updatedAt: at }));
    else await library.notes.delete(articleId);
  });
}

/** Gives the note on an article, or null. */
export async function getNote(library: Library, articleId: number): Promise<Note | null> {
  const raw = await reading(() => library.notes.get(articleId));
  return parseRecords(noteSchema, [raw]).records[0] ?? null;
}

/** Gives the notes on articles, the latest first, each with the row of its article. */
export async function listNotes(library: Library): Promise<{ note: Note; entry: Entry }[]> {
  return reading(async () => {
    const { records } = parseRecords(noteSchema, await library.notes.orderBy('updatedAt').reverse().toArray());
    const raw = await library.entries.bulkGet(records.map(({ articleId }) => articleId));
    const entryOf = new Map(parseRecords(entrySchema, raw).records.map((entry) => [entry.id, entry]));
    return records.flatMap((note) => {
      const entry = entryOf.get(note.articleId);
      return entry ? [{ note, entry }] : [];
    });
  });
}

/**
 * Finds the highlights of an article again in its new text; within the save's transaction. Those whose words are gone
 * stay as they were, are marked as orphaned, and are tried again at the next save.
 */
export async function reanchorHighlights(library: Library, articleId: number, blocks: readonly Block[]): Promise<void> {
  const raw = await library.highlights.where('articleId').equals(articleId).toArray();
  const { records } = parseRecords(highlightSchema, raw);
  const find = anchorFinder(blocks);
  await library.highlights.bulkPut(
    records.map((highlight) => {
      const anchors = highlight.anchors.map(find).filter((anchor) => anchor !== null);
      const orphaned = anchors.length < highlight.anchors.length;
      return highlightRow({ ...highlight, anchors: orphaned ? highlight.anchors : anchors, orphaned });
    }),
  );
}
