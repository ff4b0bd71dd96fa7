import { describe, expect, it, vi } from 'vitest';
import { changeEntries } from '../articles/organise';
import { listRemoved, removeArticles, restoreArticles } from '../articles/remove';
import type { Library } from '../database/schema';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { keepSearch, listSearches, noteSearch } from '../search/saved-searches';
import { listTags, setTagColour } from '../tags/tags';
import { emptyLibrary, keep } from '../testing/sample-library';
import { tidyLibrary } from '../tidy/tidy-library';
import { backupStream } from './backup';
import { restoreBackup } from './restore';

const backupOf = (library: Library, settings?: Record<string, unknown>) =>
  new Response(backupStream(library, { now: Date.now(), settings })).blob();
const restore = (library: Library, file: Blob, onSettings?: (settings: Record<string, unknown>) => void) =>
  restoreBackup(library, file, { sanitize: (html) => html.replaceAll('evil', ''), onSettings });

describe('what is the reader’s own in a backup', () => {
  it('comes back: searches, the colours of tags, settings, and what was removed', async () => {
    const [library, other] = [emptyLibrary(), emptyLibrary()];
    const ferry = await keep(library, 'ferry', ['The ferry sank.']);
    const gone = await keep(library, 'gone', ['A tram burned.'], { html: '<p data-block="0">A tram burned.</p>evil' });
    await changeEntries(library, [ferry], { addTags: ['sea'] }, 1);
    await setTagColour(library, 'sea', 'pink', 2);
    await keepSearch(library, 'ferry', 'The ferry', 3);
    await noteSearch(library, 'tram', 4);
    await removeArticles(library, [gone], Date.now());
    const onSettings = vi.fn();
    await restore(other, await backupOf(library, { theme: 'dark' }), onSettings);
    expect(onSettings).toHaveBeenCalledWith({ theme: 'dark' });
    expect(await listTags(other)).toMatchObject([{ shown: 'sea', colour: 'pink' }]);
    const { saved, recent } = await listSearches(other);
    expect([saved[0].name, recent[0].query]).toEqual(['The ferry', 'tram']);
    const [removed] = await listRemoved(other);
    expect(removed.entry.title).toBe('About gone');
    await restoreArticles(other, [removed.id]);
    await tidyLibrary(other, Date.now());
    expect(await findIds(other, parseQuery('tram '))).toEqual([removed.id]);
    expect(JSON.stringify(await other.bodies.get(removed.id))).not.toContain('evil');
  });

  it('changes nothing that the library has of the same', async () => {
    const [library, other] = [emptyLibrary(), emptyLibrary()];
    await setTagColour(library, 'sea', 'pink', 2);
    await noteSearch(library, 'ferry', 4);
    await removeArticles(library, [await keep(library, 'ferry', ['The ferry sank.'])], Date.now());
    await setTagColour(other, 'sea', 'blue', 3);
    await keepSearch(other, 'ferry', 'The ferry', 3);
    await keep(other, 'ferry', ['The ferry sank.']);
    const file = await backupOf(library);
    for (let times = 0; times < 2; times++) await restore(other, file);
    expect(await other.tags.get('sea')).toMatchObject({ colour: 'blue' });
    expect((await listSearches(other)).saved).toHaveLength(1);
    expect(await listRemoved(other)).toEqual([]);
  });
});
