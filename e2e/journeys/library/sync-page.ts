/** Runs in a page of the extension for `sync.spec.ts`: it does what a reader does to a library, and says what is in it. */

import { sanitizeHtml } from '../../../lib/article/markup/sanitize';
import { changeEntries } from '../../../lib/library/articles/organise';
import { removeArticles } from '../../../lib/library/articles/remove';
import { backupStream } from '../../../lib/library/backup/backup';
import { restoreBackup } from '../../../lib/library/backup/restore';
import { openLibrary } from '../../../lib/library/database/open';
import { addHighlight, setNote } from '../../../lib/library/highlights/highlights';
import { mergePeople } from '../../../lib/library/people/edit';
import { listPeople } from '../../../lib/library/people/people';
import { editStories } from '../../../lib/library/stories/edit';
import { storyOf } from '../../../lib/library/stories/list';
import { catchUpStories } from '../../../lib/library/stories/regroup';
import { readOverview } from '../../../lib/library/sync/overview';
import { settleNamedStories } from '../../../lib/library/sync/replica';
import { contentsOf, decided } from '../../../lib/library/sync/testing/contents';
import { keep, peopleFacts } from '../../../lib/library/testing/sample-library';

const library = openLibrary();

async function idOf(path: string): Promise<number> {
  const [id] = await library.entries.where('canonicalUrl').equals(`https://www.courier.test/${path}`).primaryKeys();
  return id;
}

const machine = {
  async save(path: string, text: string, person: string): Promise<void> {
    await keep(library, path, [text], { title: `About ${path}`, savedAt: Date.now(), facts: peopleFacts(person) });
  },
  async remove(paths: string[]): Promise<void> {
    await removeArticles(library, await Promise.all(paths.map(idOf)), Date.now());
  },
  /**
   * Empties the database, as a browser leaves it that lost it and created a new one: even the name of this machine on the server is
   * gone.
   */
  lose(): Promise<void> {
    const database = library.backendDB();
    const clearing = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const name of database.objectStoreNames) clearing.objectStore(name).clear();
    return new Promise((resolve) => clearing.addEventListener('complete', () => resolve()));
  },
  /** A backup, as text. */
  backup: () => new Response(backupStream(library, { now: Date.now() })).text(),
  async restore(backup: string): Promise<void> {
    await restoreBackup(library, new Blob([backup]), { sanitize: sanitizeHtml });
  },
  async tag(path: string, tag: string): Promise<void> {
    await changeEntries(library, [await idOf(path)], { addTags: [tag] }, Date.now());
  },
  async highlight(path: string, note: string): Promise<void> {
    await addHighlight(library, await idOf(path), [{ block: 0, start: 4, end: 9 }], { note, at: Date.now() });
  },
  async note(path: string, text: string): Promise<void> {
    await setNote(library, await idOf(path), text, Date.now());
  },
  async renameStory(path: string, name: string): Promise<void> {
    await catchUpStories(library);
    const story = await storyOf(library, await idOf(path));
    await editStories(library, { kind: 'rename', story: story?.id ?? '', name });
  },
  async mergePeople(one: string, other: string): Promise<void> {
    await catchUpStories(library);
    const people = await listPeople(library);
    const keyOf = (name: string) => people.find((person) => person.name === name)?.key ?? '';
    await mergePeople(library, keyOf(one), keyOf(other));
  },
  /** Everything in the library that is to be the same on each machine. */
  async contents() {
    await catchUpStories(library);
    await settleNamedStories(library);
    return { articles: await contentsOf(library), decided: await decided(library) };
  },
  syncedAt: async () => (await readOverview(library)).syncedAt ?? 0,
};

export type MachinePage = typeof machine;
Object.assign(globalThis, { machine });
