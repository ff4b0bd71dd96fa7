import * as v from 'valibot';
import type { Look, Row, Tables } from '../../sync/engine/replica';
import { isAlive } from '../../sync/merge/seen';
import { shownText } from '../../sync/merge/view';
import { bodySchema, highlightSchema, parseRecords } from '../database/records';
import { highlightRow } from '../database/rows';
import type { Library } from '../database/schema';
import { anchorFinder } from '../highlights/anchors';
import { idOf, isHere, isUntold, localOf } from './articles';

const HIGHLIGHT = 'highlight:';

/** A highlight as sync sees it. */
export async function lookAtHighlight(library: Library, tables: Tables, local: string): Promise<Look> {
  const id = local.slice(HIGHLIGHT.length);
  const raw = await library.highlights.get(id);
  if (raw === undefined) {
    // A highlight goes with its article; only while that is there was it removed by itself.
    const row = await tables.rowOf(local);
    const parent = row?.parent === undefined ? undefined : await tables.row(row.parent);
    return parent?.local !== undefined && (await isHere(library, idOf(parent.local))) ? 'gone' : 'unreadable';
  }
  const [highlight] = parseRecords(highlightSchema, [raw]).records;
  if (!highlight) return 'unreadable';
  const article = await tables.rowOf(localOf(highlight.articleId));
  if (!article) return (await isUntold(library, highlight.articleId)) ? 'unreadable' : 'early';
  const { anchors, createdAt, colour, note, updatedAt: at } = highlight;
  return {
    key: `h:${id}`,
    parent: article.key,
    view: {
      fields: {
        // Its places follow the text by themselves, on each machine: that alone is no change.
        place: { value: { article: article.key, createdAt, anchors }, at, passive: true },
        colour: { value: colour, at },
        updatedAt: { value: at, at, passive: true },
      },
      texts: { note: { text: note, at } },
      sets: {},
    },
  };
}

const placeSchema = v.object({ article: v.string(), createdAt: v.number(), anchors: v.unknown() });

/** Has the library follow what has become of highlights, and those of articles that are back. */
export async function writeHighlights(library: Library, tables: Tables, arrived: readonly Row[]): Promise<Row[]> {
  const written: Row[] = [];
  for (const row of arrived) {
    const id = row.key.slice(2);
    const place = v.safeParse(placeSchema, row.state.fields.place?.value);
    const parent = await ownerOf(tables, place.success ? place.output.article : row.parent);
    const local = HIGHLIGHT + id;
    written.push({ ...row, local, ...(parent && { parent: parent.key }) });
    const articleId = parent?.local === undefined ? null : idOf(parent.local);
    if (articleId === null || !(await isHere(library, articleId))) continue;
    const highlight = place.success && isAlive(row.state) ? await highlightOf(library, id, articleId, row) : null;
    if (highlight) await library.highlights.put(highlightRow(highlight));
    else if (!isAlive(row.state)) await library.highlights.delete(id);
  }
  return written;
}

async function ownerOf(tables: Tables, key: string | undefined): Promise<Row | undefined> {
  const row = key === undefined ? undefined : await tables.row(key);
  return row?.state.into === undefined ? row : ownerOf(tables, row.state.into);
}

async function highlightOf(library: Library, id: string, articleId: number, { state }: Row) {
  const { place, colour, updatedAt } = state.fields;
  const { note } = state.texts;
  const [highlight] = parseRecords(highlightSchema, [
    {
      id,
      articleId,
      ...Object(place?.value),
      colour: colour?.value,
      note: note ? shownText(note) : '',
      updatedAt: updatedAt?.value,
      orphaned: false,
    },
  ]).records;
  if (!highlight) return null;
  const [body] = parseRecords(bodySchema, [await library.bodies.get(articleId)]).records;
  const find = anchorFinder(body?.article.blocks ?? []);
  const anchors = highlight.anchors.flatMap((anchor) => find(anchor) ?? []);
  const orphaned = anchors.length < highlight.anchors.length;
  return { ...highlight, anchors: orphaned ? highlight.anchors : anchors, orphaned };
}
