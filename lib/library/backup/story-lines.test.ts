import { describe, expect, it } from 'vitest';
import { listEntries } from '../articles/list';
import type { Library } from '../database/schema';
import { mergePeople, splitPerson } from '../people/edit';
import { findPerson, listPeople } from '../people/people';
import { editStories, saveTimelineEdit } from '../stories/edit';
import { storyOf } from '../stories/list';
import { placeSaved } from '../stories/place';
import { catchUpStories } from '../stories/regroup';
import { storyRow } from '../stories/story-store';
import { editId, ownEvent } from '../stories/timeline';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { backupStream } from './backup';
import { restoreBackup } from './restore';

const asIs = { sanitize: (html: string) => html };
const backupOf = (library: Library) => new Response(backupStream(library, { now: 0 })).blob();

/** Three articles; the reader made one story of the first two, named it, and edited its timeline. */
async function editedLibrary() {
  const library = emptyLibrary();
  const texts = [
    'Otters came back to the river Lune.',
    'A new bridge opened in Arlen.',
    'Bakers in Tolby raised prices.',
  ];
  const ids: number[] = [];
  for (const [i, text] of texts.entries()) ids.push(await keep(library, `n${i}`, [text], { title: text }));
  for (const id of ids) await placeSaved(library, id);
  const stories = await Promise.all(ids.map(async (id) => (await storyOf(library, id))?.id ?? ''));
  await editStories(library, { kind: 'merge', stories: stories.slice(0, 2) });
  const story = (await storyOf(library, ids[0]))?.id ?? '';
  await editStories(library, { kind: 'rename', story: story, name: 'Rivers and bridges' });
  const position = { block: 0, start: 0, end: 6 };
  const edit = { article: ids[1], date: '2025', position, hidden: true, pinned: false, text: '' };
  await saveTimelineEdit(library, { ...edit, id: editId(edit.date, edit.article, position) });
  await saveTimelineEdit(library, ownEvent(ids[0], '2025', 'Mine'));
  return { library, ids, story };
}

describe('a backup of stories', () => {
  it('gives an empty library the same stories, decisions and timelines', async () => {
    const { library } = await editedLibrary();
    const other = emptyLibrary();
    await restoreBackup(other, await backupOf(library), asIs);
    for (const name of ['stories', 'storyDecisions', 'timelineEdits'] as const) {
      expect(await other.table(name).toArray(), name).toEqual(await library.table(name).toArray());
    }
  });

  it('leaves the stories of many articles as they were, though a regrouping would cut them otherwise', async () => {
    const library = emptyLibrary();
    const ids: number[] = [];
    for (let i = 0; i < 14; i++) ids.push(await keep(library, `n${i}`, [`Word${i}a word${i}b word${i}c word${i}d.`]));
    for (const id of ids) await placeSaved(library, id);
    const [a, b] = [await storyOf(library, ids[0]), await storyOf(library, ids[1])];
    if (!a || !b) throw new Error('An article has no story.');
    await library.stories.delete(b.id);
    await library.stories.put(storyRow({ ...a, articles: [...a.articles, ...b.articles] }));
    const other = emptyLibrary();
    await restoreBackup(other, await backupOf(library), asIs);
    await catchUpStories(other);
    expect(await other.stories.toArray()).toEqual(await library.stories.toArray());
    expect(await other.storyTerms.count()).toBe(14);
    await keep(other, 'one', ['Nothing to do with it.']);
    await other.storyTerms.clear();
    await catchUpStories(other);
    expect((await storyOf(other, ids[0]))?.articles).toHaveLength(1);
  });

  it('keeps what the reader made through a regrouping, where the articles have other ids, and adds nothing twice', async () => {
    const { library, ids } = await editedLibrary();
    const backup = await backupOf(library);
    const other = emptyLibrary();
    await placeSaved(other, await keep(other, 'own', ['Nothing to do with it.']));
    await restoreBackup(other, backup, asIs);
    await restoreBackup(other, backup, asIs);
    await catchUpStories(other);
    const { entries } = await listEntries(other);
    const idAt = (path: string) =>
      entries.find(({ canonicalUrl }) => canonicalUrl === `https://www.courier.test/${path}`)?.id ?? 0;
    const [first, second] = [idAt('n0'), idAt('n1')];
    expect(first).not.toBe(ids[0]);
    const story = await storyOf(other, first);
    expect(story).toMatchObject({ name: 'Rivers and bridges', renamed: true });
    expect(story?.articles.map(({ article }) => article).sort()).toEqual([String(first), String(second)].sort());
    expect(await other.storyDecisions.count()).toBe(await library.storyDecisions.count());
    const edits = await other.timelineEdits.toArray();
    expect(edits).toHaveLength(2);
    expect(edits).toContainEqual(expect.objectContaining({ article: first, text: 'Mine' }));
    expect(edits).toContainEqual(expect.objectContaining({ article: second, hidden: true }));
  });

  it('keeps who the reader said is one person, and who is not, whichever comes first: the articles or the backup', async () => {
    const library = emptyLibrary();
    const people = ['Ana Pop', 'Ana Popescu-Stan', 'Serhii Zarudnyi', 'Sergei Zarudniy'];
    const paths = people.map((name, i) => ({ path: `p${i}`, facts: peopleFacts(name) }));
    for (const { path, facts } of paths) await placeSaved(library, await keep(library, path, ['Text.'], { facts }));
    const keyOf = async (name: string) => (await findPerson(library, name)) ?? '';
    await mergePeople(library, await keyOf('Ana Pop'), await keyOf('Ana Popescu-Stan'));
    await splitPerson(library, await keyOf('Serhii Zarudnyi'), 'Sergei Zarudniy');
    const names = async (of: Library) =>
      (await listPeople(of)).map((person) => [person.name, ...person.aliases].sort().join(' = ')).sort();
    const expected = ['Ana Pop = Ana Popescu-Stan', 'Sergei Zarudniy', 'Serhii Zarudnyi'];
    expect(await names(library)).toEqual(expected);

    const empty = emptyLibrary();
    await restoreBackup(empty, await backupOf(library), asIs);
    await catchUpStories(empty);
    expect(await names(empty)).toEqual(expected);

    const own = emptyLibrary();
    for (const { path, facts } of paths) await placeSaved(own, await keep(own, path, ['Text.'], { facts }));
    await restoreBackup(own, await backupOf(library), asIs);
    expect(await names(own)).toEqual(expected);
    expect(await own.appearances.count()).toBe(people.length);
  });
});
