import * as v from 'valibot';
import { isAlive } from '../../../sync/merge/seen';
import { savedSearchSchema, tagLookSchema } from '../../database/own-records';
import { parseRecords } from '../../database/records';
import { digestOf, type Kind, valuesOf, viewOf } from './kind';

const SEARCH = 'search:';
const TAG = 'tag:';

/**
 * Searches that the reader keeps in the side bar. Searches that were only made lately stay on the machine where they
 * were made.
 */
export const searches: Kind = {
  key: 'q:',
  local: SEARCH,
  async look({ library }, query, at) {
    const raw = await library.searches.get(query);
    const [search] = parseRecords(savedSearchSchema, [raw]).records;
    if (!search) return raw === undefined ? 'gone' : 'unreadable';
    const { name } = search;
    if (name === null) return 'gone';
    return {
      key: `q:${digestOf(query)}`,
      view: viewOf({ search: { value: query, at, passive: true }, name: { value: name, at } }),
    };
  },
  name: async (_, row) => SEARCH + valuesOf(row).search,
  async write({ library }, row) {
    const { search: query, name } = valuesOf(row);
    const usedAt = Math.max(0, row.state.fields.name?.at ?? 0);
    const { success, output } = v.safeParse(savedSearchSchema, { query, name, usedAt });
    if (!success) return row;
    const [known] = parseRecords(savedSearchSchema, [await library.searches.get(output.query)]).records;
    // Each machine keeps for itself when it was last looked at.
    if (isAlive(row.state)) await library.searches.put({ ...output, usedAt: known?.usedAt ?? usedAt });
    else await library.searches.delete(output.query);
    return { ...row, local: SEARCH + output.query };
  },
};

/** The colours that the reader gave to tags. */
export const tagLooks: Kind = {
  key: 'c:',
  local: TAG,
  async look({ library }, key) {
    const raw = await library.tags.get(key);
    const [look] = parseRecords(tagLookSchema, [raw]).records;
    if (!look) return raw === undefined ? 'gone' : 'unreadable';
    const { colour, changedAt: at } = look;
    return {
      key: `c:${digestOf(key)}`,
      view: viewOf({ tag: { value: key, at, passive: true }, colour: { value: colour, at } }),
    };
  },
  name: async (_, row) => TAG + valuesOf(row).tag,
  async write({ library }, row) {
    const { tag: key, colour } = valuesOf(row);
    const changedAt = Math.max(0, row.state.fields.colour?.at ?? 0);
    const { success, output } = v.safeParse(tagLookSchema, { key, colour, changedAt });
    if (!success) return row;
    if (isAlive(row.state)) await library.tags.put(output);
    else await library.tags.delete(output.key);
    return { ...row, local: TAG + output.key };
  },
};
