import * as v from 'valibot';
import type { Row } from '../../../sync/engine/replica';
import { isAlive } from '../../../sync/merge/seen';
import { shownText } from '../../../sync/merge/view';
import { bodySchema, highlightSchema, parseRecords, removedSchema } from '../../database/records';
import { highlightRow } from '../../database/rows';
import type { Library } from '../../database/schema';
import { anchorFinder } from '../../highlights/anchors';
import { idOf, isUntold, localOf } from './articles';
import { isHere, isParentHere, type Kind, ownerOf, type Place } from './kind';

const LOCAL = 'highlight:';
const placeSchema = v.object({ article: v.string(), createdAt: v.number(), anchors: v.unknown() });

export const highlights: Kind = {
  key: 'h:',
  local: LOCAL,
  async look({ library, tables }, id) {
    const there = await library.highlights.get(id);
    // A removed article takes its highlights with it. Only if the article is there, the reader removed the highlight itself.
    if (there === undefined && (await isParentHere({ library, tables }, LOCAL + id))) return 'gone';
    const raw = there ?? (await goneWithArticle({ library, tables }, id));
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
          // The places of a highlight follow a changed text on each machine, which is no change by the reader.
          place: { value: { article: article.key, createdAt, anchors }, at, passive: true },
          colour: { value: colour, at },
          updatedAt: { value: at, at, passive: true },
        },
        texts: { note: { text: note, at } },
        sets: {},
      },
    };
  },
  name: async (_, { state }) => LOCAL + state.key.slice(2),
  async write({ library, tables }, row) {
    const id = row.key.slice(2);
    const place = v.safeParse(placeSchema, row.state.fields.place?.value);
    const named = place.success ? place.output.article : row.parent;
    const parent = await ownerOf(tables, named);
    // It waits for an article that nothing is known of yet, too.
    const waitsFor = parent?.key ?? named;
    const written = { ...row, local: LOCAL + id, ...(waitsFor !== undefined && { parent: waitsFor }) };
    const articleId = parent?.local === undefined ? null : idOf(parent.local);
    if (articleId === null || !(await isHere(library, articleId))) return written;
    const highlight = place.success && isAlive(row.state) ? await highlightOf(library, id, articleId, row) : null;
    if (highlight) await library.highlights.put(highlightRow(highlight));
    else if (!isAlive(row.state)) await library.highlights.delete(id);
    return written;
  },
};

/**
 * A highlight of an article that the reader has removed, as it was then: should another machine keep the article, it comes back
 * with what was written before.
 */
async function goneWithArticle({ library, tables }: Place, id: string): Promise<unknown> {
  const article = await ownerOf(tables, (await tables.rowOf(LOCAL + id))?.parent);
  const [removed] =
    article?.local === undefined
      ? // The highlight was made and removed before sync saw it.
        await library.removed
          .orderBy('removedAt')
          .reverse()
          .filter((row) => isIn(row, id))
          .limit(1)
          .toArray()
      : [await library.removed.get(idOf(article.local))];
  const [row] = parseRecords(removedSchema, [removed]).records;
  return row?.highlights.find((one) => one.id === id);
}

function isIn(removed: unknown, id: string): boolean {
  const { highlights }: { highlights?: unknown } = Object(removed);
  return Array.isArray(highlights) && highlights.some((one) => Object(one).id === id);
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
