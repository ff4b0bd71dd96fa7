import Dexie from 'dexie';
import { inTime, LIBRARY_NAME, OPEN_LIMIT, type OpenOptions } from './open';
import type { Library } from './schema';

/** The tables of a library that are needed to take everything out of it. */
export type ReadableLibrary = Pick<Library, 'entries' | 'bodies' | 'facts' | 'highlights' | 'notes'> &
  Partial<
    Pick<
      Library,
      'stories' | 'storyDecisions' | 'timelineEdits' | 'people' | 'versions' | 'searches' | 'tags' | 'removed'
    >
  >;

/**
 * Opens the library as it is on the disk, whatever version wrote it. It is only read, when the library does not open as
 * usual.
 * @throws LibraryError when there is nothing that can be read
 */
export async function openAsFound(options: OpenOptions = {}): Promise<ReadableLibrary & { close(): void }> {
  const { name = LIBRARY_NAME, ...dependencies } = options;
  return inTime(async () => {
    // Without versions of its own, Dexie uses the tables that are there.
    const found = await new Dexie(name, dependencies).open();
    // Tables that a later version added may be missing.
    const added = (table: string) => found.tables.find(({ name }) => name === table);
    return {
      entries: found.table('entries'),
      bodies: found.table('bodies'),
      facts: found.table('facts'),
      highlights: found.table('highlights'),
      notes: found.table('notes'),
      stories: added('stories'),
      storyDecisions: added('storyDecisions'),
      timelineEdits: added('timelineEdits'),
      people: added('people'),
      versions: added('versions'),
      searches: added('searches'),
      tags: added('tags'),
      removed: added('removed'),
      close: () => found.close(),
    };
  }, OPEN_LIMIT);
}
