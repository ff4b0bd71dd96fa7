import { compareComing, parseEdtf } from '../../text/edtf';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type KeptEvent, storyEventsRowSchema } from '../database/story-records';
import { WEIGHTY } from './latest';
import { isToCome } from './to-come';

/** What the list of stories shows of one of them. */
export interface ShelfNews {
  /** The latest of the weightiest events; null when nothing has happened by today. */
  latest: KeptEvent | null;
  /** The first event that is announced for today or later. */
  next: KeptEvent | null;
}

/**
 * Gives the latest event and the next of each of these stories, by id. A story whose events were not read yet, or that
 * the reader hides, has none.
 * @param today `YYYY-MM-DD`, where the reader is
 * @throws LibraryError
 */
export async function shelfNews(
  library: Library,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ShelfNews>> {
  const raw = await reading(() => library.storyEvents.bulkGet([...ids]));
  const { records } = parseRecords(storyEventsRowSchema, raw);
  return new Map(records.map(({ id, events }) => [id, newsOf(events, today)]));
}

/** Gives the latest event and the next of the events of one story. */
export function newsOf(events: readonly KeptEvent[], today: string): ShelfNews {
  const startOf = ({ date }: KeptEvent) => parseEdtf(date)?.start ?? '9999';
  const [latest = null] = events
    .filter((event) => event.isKey && !event.planned && startOf(event) <= today)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, WEIGHTY)
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : 0));
  const [next = null] = events
    .filter((event) => isToCome(event, today))
    .sort((a, b) => compareComing(a.date, b.date) || b.weight - a.weight);
  return { latest, next };
}
