import Dexie from 'dexie';
import { yieldToEventLoop } from '../../article/steps';
import { readCounter } from '../database/counters';
import { reading, writing } from '../database/open';
import { bodySchema, entrySchema, factsRecordSchema, parseRecords } from '../database/records';
import { entryRow } from '../database/rows';
import type { Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { lacksLead, withWholeLead } from '../lead/row-lead';
import { leaveUnmarked } from '../marks/change-marks';

/**
 * The row of `counters` with the number of the method by which rows were filled. What is saved later has the current
 * form.
 */
const LEADS_OF = 'leadMethod';
/** The method: in number 1, a row has the opening of its article, and the heads of its facts. */
const LEAD_METHOD = 1;
/** Articles that are read at once, with their whole texts. */
const SLICE = 25;

/**
 * Gives an opening, and heads to the facts, to rows of articles that were saved before rows had them. It is done once,
 * in slices; what is done stays done when it is interrupted. It is no change of the reader's, and sync does not send
 * it.
 * @returns how many rows were rewritten
 * @throws LibraryError
 */
export async function fillLeads(library: Library): Promise<number> {
  if ((await readCounter(library, LEADS_OF)) === LEAD_METHOD) return 0;
  let filled = 0;
  const all = await reading(() => library.entries.toCollection().primaryKeys());
  for (const slice of slicesOf(all, SLICE)) {
    filled += await writing(library, ['entries', 'bodies', 'facts'], () => fillSlice(library, slice));
    await yieldToEventLoop();
  }
  await writing(library, ['counters'], () => library.counters.put({ name: LEADS_OF, value: LEAD_METHOD }));
  return filled;
}

async function fillSlice(library: Library, slice: readonly number[]): Promise<number> {
  leaveUnmarked(Dexie.currentTransaction.idbtrans);
  const { records } = parseRecords(entrySchema, await library.entries.bulkGet([...slice]));
  const bare = records.filter(lacksLead);
  const ids = bare.map(({ id }) => id);
  const bodies = parseRecords(bodySchema, await library.bodies.bulkGet(ids)).records;
  const facts = parseRecords(factsRecordSchema, await library.facts.bulkGet(ids)).records;
  const articleOf = new Map(bodies.map(({ id, article }) => [id, article]));
  const factsOf = new Map(facts.map((record) => [record.id, record.facts]));
  const whole = bare.map((entry) =>
    withWholeLead(entry, articleOf.get(entry.id) ?? null, factsOf.get(entry.id) ?? null),
  );
  await library.entries.bulkPut(whole.map((entry) => entryRow(entry)));
  return whole.length;
}
