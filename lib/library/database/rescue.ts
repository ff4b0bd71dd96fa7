import Dexie from 'dexie';
import { inTime, LIBRARY_NAME, OPEN_LIMIT, type OpenOptions } from './open';
import type { Library } from './schema';

/** What of a library is needed to take everything out of it. */
export type ReadableLibrary = Pick<Library, 'entries' | 'bodies' | 'facts' | 'highlights' | 'notes'> &
  Partial<
    Pick<
      Library,
      'stories' | 'storyDecisions' | 'timelineEdits' | 'people' | 'versions' | 'searches' | 'tags' | 'removed'
    >
  >;

/**
 * The library as it is found on the disk, whatever version wrote it: to be read only, when it does not open as it should.
 * @throws LibraryError when there is nothing that can be read
 */
export async function openAsFound(options: OpenOptions = {}): Promise<ReadableLibrary & { close(): void }> {
  const { name = LIBRARY_NAME, ...dependencies } = options;
  return inTime(async () => {
    // Without versions of its own, Dexie takes the tables that are there.
    const found = await new Dexie(name, dependencies).open();
    // What a later version added may not be there.
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
