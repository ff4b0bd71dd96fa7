import * as v from 'valibot';
import type { RecordState, RecordView } from '../../sync/merge/record';
import { shownElements, shownText, timeOfText } from '../../sync/merge/view';
import { fold } from '../../text/search-terms';
import { type Entry, entrySchema, type Note, readingSchema } from '../database/records';

/**
 * Gives what the reader did with an article, in the form in which records are merged (`lib/sync/merge/`). Its text and
 * highlights are apart.
 */
export function viewOfEntry(entry: Entry, note: Note | null): RecordView {
  const { state, favourite, reading, savedAt, changed } = entry;
  const tags: RecordView['sets'][string] = {};
  entry.tags.forEach((tag, i) => {
    // Tags that were given at one time keep their order.
    tags[fold(tag)] ??= { value: tag, at: changed.tags + i };
  });
  return {
    fields: {
      state: { value: { is: state, at: changed.state }, at: changed.state },
      favourite: { value: { is: favourite, at: changed.favourite }, at: changed.favourite },
      taggedAt: { value: changed.tags, at: changed.tags, passive: true },
      ...(reading && { reading: { value: reading, at: reading.at, passive: true } }),
      // The earlier of two times of saving counts: it goes before any later time, which the article
      // gets when it is brought back.
      savedAt: { value: savedAt, at: -savedAt },
    },
    texts: { note: { text: note?.text ?? '', at: note?.updatedAt ?? 0 } },
    sets: { tags },
  };
}

const { state, favourite } = entrySchema.pipe[0].entries;
const given = <T>(is: v.GenericSchema<unknown, T>) => v.object({ is, at: v.number() });
const readersSchema = v.object({
  state: v.optional(given(state)),
  favourite: v.optional(given(favourite)),
  taggedAt: v.optional(v.number()),
  reading: v.optional(readingSchema),
  savedAt: v.optional(v.number()),
});

/**
 * Gives the entry with what `state` has of the reader's changes. What `state` lacks, or has in no known form, stays.
 */
export function withReaders(entry: Entry, { fields, sets }: RecordState): Entry {
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  const { success, output } = v.safeParse(readersSchema, values);
  if (!success) return entry;
  const { changed } = entry;
  return {
    ...entry,
    state: output.state?.is ?? entry.state,
    favourite: output.favourite?.is ?? entry.favourite,
    tags: sets.tags ? shownElements(sets.tags) : entry.tags,
    reading: output.reading ?? entry.reading,
    savedAt: output.savedAt ?? entry.savedAt,
    changed: {
      state: output.state?.at ?? changed.state,
      favourite: output.favourite?.at ?? changed.favourite,
      tags: output.taggedAt ?? changed.tags,
    },
  };
}

/** Gives the note that an article has in `state`; null when it has none. */
export function noteIn({ texts }: RecordState, articleId: number): Note | null {
  const text = texts.note ? shownText(texts.note) : '';
  return text ? { articleId, text, updatedAt: timeOfText(texts.note) } : null;
}
