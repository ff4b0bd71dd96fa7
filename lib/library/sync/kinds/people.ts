import * as v from 'valibot';
import { isAlive } from '../../../sync/merge/seen';
import { shownElements } from '../../../sync/merge/view';
import { parseRecords } from '../../database/records';
import { personRowSchema } from '../../database/story-records';
import { decidePerson } from '../../people/people';
import { digestOf, type Kind, valuesOf, viewOf } from './kind';

const LOCAL = 'person:';

/** The reader's decisions on who is who. A person has the same name on all machines. */
export const people: Kind = {
  key: 'p:',
  local: LOCAL,
  async look({ library, tables }, key, at) {
    const raw = await library.people.get(key);
    if (raw === undefined) return 'gone';
    const [row] = parseRecords(personRowSchema, [raw]).records;
    const isDecided = row && (row.merged.length > 0 || row.split.length > 0);
    if (!row || !(isDecided || (await tables.rowOf(LOCAL + key)))) return 'unreadable';
    const set = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { value: name, at }]));
    const { families, merged, split } = row;
    return {
      key: `p:${digestOf(key)}`,
      view: viewOf(
        { person: { value: key, at, passive: true } },
        { families: set(families), merged: set(merged), split: set(split) },
      ),
    };
  },
  name: async (_, row) => LOCAL + valuesOf(row).person,
  async write({ library }, row) {
    const { success, output: key } = v.safeParse(v.string(), valuesOf(row).person);
    if (!success) return row;
    const { families, merged, split } = row.state.sets;
    const said = (set: typeof merged) => (isAlive(row.state) ? shownElements(set) : []);
    await decidePerson(library, {
      key,
      families: shownElements(families),
      merged: said(merged),
      split: said(split),
    });
    return { ...row, local: LOCAL + key };
  },
};
