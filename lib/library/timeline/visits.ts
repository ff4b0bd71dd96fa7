import { writing } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { visitRowSchema } from '../database/story-records';

/** The name of the timeline of all stories among the things that are visited; the others are ids of stories. */
export const WHOLE_TIMELINE = 'timeline';

/**
 * Milliseconds within which a reader who comes back is still on the same visit: a reload leaves what is new as it is.
 */
const ONE_VISIT = 30 * 60_000;

/**
 * Notes that the reader looks at a story, or at the timeline of all.
 * @returns when they looked the time before, in milliseconds since 1970; null when they never did
 * @throws LibraryError
 */
export async function noteVisit(library: Library, id: string, now: number): Promise<number | null> {
  return writing(library, ['visits'], async () => {
    const [known] = parseRecords(visitRowSchema, [await library.visits.get(id)]).records;
    const isSame = known !== undefined && now - known.at < ONE_VISIT;
    const before = isSame ? known.before : (known?.at ?? null);
    await library.visits.put({ id, at: now, before });
    return before;
  });
}
