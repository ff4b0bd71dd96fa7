import * as v from 'valibot';
import { positionSchema } from '../../../facts/facts-schema';
import { isAlive } from '../../../sync/merge/seen';
import { parseRecords } from '../../database/records';
import { timelineEditSchema } from '../../database/story-records';
import { editId } from '../../stories/timeline';
import { idOf, isUntold, localOf } from './articles';
import { digestOf, isHere, isParentHere, type Kind, ownerOf, valuesOf, viewOf } from './kind';

const LOCAL = 'timeline:';
const toldSchema = v.object({
  place: v.object({
    article: v.string(),
    date: v.string(),
    position: v.nullable(positionSchema),
    /** The id of an event of the reader's own. */
    id: v.optional(v.string(), ''),
  }),
  hidden: timelineEditSchema.entries.hidden,
  pinned: timelineEditSchema.entries.pinned,
  text: timelineEditSchema.entries.text,
});

/**
 * Syncs the reader's changes to events of a timeline, and events of their own; each belongs to one article, like highlights.
 */
export const timelineEdits: Kind = {
  key: 't:',
  local: LOCAL,
  async look(place, id, at) {
    const { library, tables } = place;
    const raw = await library.timelineEdits.get(id);
    if (raw === undefined) return (await isParentHere(place, LOCAL + id)) ? 'gone' : 'unreadable';
    const [edit] = parseRecords(timelineEditSchema, [raw]).records;
    if (!edit) return 'unreadable';
    const article = await tables.rowOf(localOf(edit.article));
    if (!article) return (await isUntold(library, edit.article)) ? 'unreadable' : 'early';
    const { date, position, hidden, pinned, text } = edit;
    const told = { article: article.key, date, position, ...(!position && { id }) };
    return {
      key: `t:${digestOf(told)}`,
      parent: article.key,
      view: viewOf({
        place: { value: told, at, passive: true },
        hidden: { value: hidden, at },
        pinned: { value: pinned, at },
        text: { value: text, at },
      }),
    };
  },
  async name({ tables }, row) {
    const { success, output } = v.safeParse(toldSchema, valuesOf(row));
    const owner = success ? await ownerOf(tables, output.place.article) : undefined;
    return success && owner?.local !== undefined ? LOCAL + idHere(output.place, idOf(owner.local)) : null;
  },
  async write({ library, tables }, row) {
    const { success, output } = v.safeParse(toldSchema, valuesOf(row));
    if (!success) return row;
    const { place, ...edit } = output;
    const owner = await ownerOf(tables, place.article);
    const written = { ...row, parent: owner?.key ?? place.article };
    const article = owner?.local === undefined ? null : idOf(owner.local);
    if (article === null || !(await isHere(library, article))) return written;
    const { date, position } = place;
    const id = idHere(place, article);
    // An article that turned out to be another has another id now.
    if (row.local !== undefined && row.local !== LOCAL + id)
      await library.timelineEdits.delete(row.local.slice(LOCAL.length));
    if (isAlive(row.state)) await library.timelineEdits.put({ id, article, date, position, ...edit });
    else await library.timelineEdits.delete(id);
    return { ...written, local: LOCAL + id };
  },
};

const idHere = ({ date, position, id }: v.InferOutput<typeof toldSchema>['place'], article: number) =>
  position ? editId(date, article, position) : id;
