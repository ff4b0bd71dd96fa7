import Dexie from 'dexie';
import { yieldToEventLoop } from '../../article/steps';
import { reading, writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { appearanceRowSchema, type PersonRow, personRowSchema } from '../database/story-records';
import { leaveUnmarked } from '../marks/change-marks';
import { isFullName } from './bare-names';
import { withOneOffice } from './one-office';
import { decidePerson, writtenOtherwise } from './people';

/** People who are looked at in one transaction. */
const SLICE = 40;
/** So many of the latest articles of a person are asked for the office. */
const ASKED = 20;

/**
 * Joins those people who were noted as two, in several articles each, before it was known that their names are of one person. What
 * the reader said of them holds. It works in slices; what is done stays done when it is interrupted. It is no change of the
 * reader's, and sync does not send it.
 * @returns how many people were noted again
 * @throws LibraryError
 */
export async function joinTwins(library: Library): Promise<number> {
  let joined = 0;
  const all = await reading(() => library.people.toCollection().primaryKeys());
  for (const slice of slicesOf(
    all.filter((key) => isFullName({ key })),
    SLICE,
  )) {
    joined += await writing(library, ['people', 'appearances', 'facts'], async () => {
      leaveUnmarked(Dexie.currentTransaction.idbtrans);
      let found = 0;
      for (const key of slice) {
        // One that was joined before is not there any more.
        const [row] = parseRecords(personRowSchema, [await library.people.get(key)]).records;
        if (!row || !(await hasTwin(library, row))) continue;
        await decidePerson(library, row);
        found++;
      }
      return found;
    });
    await yieldToEventLoop();
  }
  return joined;
}

async function hasTwin(library: Library, row: PersonRow): Promise<boolean> {
  const raw = await library.appearances.where('key').equals(row.key).reverse().limit(ASKED).toArray();
  const told = parseRecords(appearanceRowSchema, raw).records;
  for (const { name } of row.names) {
    const role = told.find((one) => one.name === name && one.role)?.role ?? null;
    const twin = (await writtenOtherwise(library, name)) ?? (await withOneOffice(library, name, role));
    if (twin && twin.key !== row.key && !row.merged.includes(name)) return true;
  }
  return false;
}
