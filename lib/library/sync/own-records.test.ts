import { describe, expect, it } from 'vitest';
import { removeArticles } from '../articles/remove';
import { mergePeople, splitPerson, undoPeopleEdit } from '../people/edit';
import { listPeople } from '../people/people';
import { keepSearch, listSearches, noteSearch } from '../search/saved-searches';
import { editStories, removeTimelineEdit, saveTimelineEdit, undoStoryEdit } from '../stories/edit';
import { editId, ownEvent } from '../stories/timeline';
import { setTagColour } from '../tags/tags';
import { type Machine, twoMachines } from './testing/two-machines';

describe('what the reader decided', () => {
  it('about stories is so on the other machine: names, merges, what is apart, what is out of sight; and what was taken back', async () => {
    const { a, b, settle } = await twoMachines();
    await editStories(a.library, { kind: 'merge', stories: [await a.story('ferry'), await a.story('bridge')] });
    await editStories(a.library, { kind: 'rename', story: await a.story('ferry'), name: 'The Nordvik' });
    await editStories(b.library, { kind: 'ignore', story: await b.story('vaccine'), ignored: true });
    expect((await settle()).stories).toContainEqual({
      name: 'The Nordvik',
      ignored: false,
      articles: ['bridge', 'ferry'],
    });
    expect((await settle()).stories).toContainEqual(expect.objectContaining({ ignored: true }));
    await editStories(b.library, {
      kind: 'split',
      story: await b.story('ferry'),
      articles: [String(await b.article('bridge'))],
    });
    await editStories(b.library, { kind: 'ignore', story: await b.story('vaccine'), ignored: false });
    const { stories, decisions } = await settle();
    expect(stories).toContainEqual({ name: 'The Nordvik', ignored: false, articles: ['ferry'] });
    expect(stories).toContainEqual({ name: null, ignored: false, articles: ['bridge'] });
    const undo = await editStories(a.library, {
      kind: 'keepApart',
      stories: [await a.story('ferry'), await a.story('budget')],
    });
    expect((await settle()).decisions).toHaveLength(decisions.length + 1);
    await undoStoryEdit(a.library, undo);
    expect((await settle()).decisions).toEqual(decisions);
    await editStories(b.library, { kind: 'rename', story: await b.story('ferry'), name: '' });
    expect((await settle()).stories.filter(({ name }) => name !== null)).toEqual([]);
  });

  it('of the names that two machines gave one story the later stays', async () => {
    const { a, b, settle } = await twoMachines();
    await editStories(a.library, { kind: 'rename', story: await a.story('ferry'), name: 'Earlier' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await editStories(b.library, { kind: 'rename', story: await b.story('ferry'), name: 'Later' });
    expect((await settle()).stories.map(({ name }) => name).filter(Boolean)).toEqual(['Later']);
  });

  it('reaches a machine that gets the articles with it, and one that gets them later', async () => {
    const { a, settle, b } = await twoMachines();
    await editStories(a.library, { kind: 'rename', story: await a.story('ferry'), name: 'The Nordvik' });
    await editStories(a.library, { kind: 'merge', stories: [await a.story('ferry'), await a.story('vaccine')] });
    await removeArticles(b.library, [await b.article('bridge')], 99);
    const { stories } = await settle();
    expect(stories.find(({ name }) => name === 'The Nordvik')?.articles).toEqual(
      expect.arrayContaining(['ferry', 'vaccine']),
    );
  });

  it('about people is so on the other machine, and can be taken back there', async () => {
    const { a, b, settle } = await twoMachines();
    const keyOf = async ({ library }: Machine, name: string) =>
      (await listPeople(library)).find((one) => [one.name, ...one.aliases].includes(name))?.key ?? '';
    const undo = await mergePeople(a.library, await keyOf(a, 'Ida Lundqvist'), await keyOf(a, 'Petra Hovland'));
    await settle();
    expect(await keyOf(b, 'Petra Hovland')).toBe(await keyOf(b, 'Ida Lundqvist'));
    await splitPerson(b.library, await keyOf(b, 'Ida Lundqvist'), 'Petra Hovland');
    await settle();
    expect(await keyOf(a, 'Petra Hovland')).not.toBe(await keyOf(a, 'Ida Lundqvist'));
    await undoPeopleEdit(a.library, undo);
    await settle();
  });

  it('about events, searches and the colours of tags is so on the other machine', async () => {
    const { a, b, settle } = await twoMachines();
    const id = await a.article('ferry');
    const position = { block: 0, start: 0, end: 20 };
    const edit = { article: id, date: '2025-05-01', position, hidden: true, pinned: false, text: '' };
    await saveTimelineEdit(a.library, { ...edit, id: editId(edit.date, id, position) });
    const own = ownEvent(await b.article('vaccine'), '2025-06', 'I was there');
    await saveTimelineEdit(b.library, own);
    await keepSearch(a.library, 'ferry reef', 'The ship', 5);
    await noteSearch(a.library, 'only made', 6);
    await setTagColour(b.library, 'Sea', 'teal', 7);
    expect(await settle()).toMatchObject({
      edits: [
        { article: 'ferry', hidden: true },
        { article: 'vaccine', text: 'I was there' },
      ],
      searches: ['The ship: ferry reef'],
      tags: [{ key: 'sea', colour: 'teal' }],
    });
    expect((await listSearches(b.library)).recent).toEqual([]);
    await removeTimelineEdit(a.library, own.id);
    await keepSearch(b.library, 'ferry reef', null, 9);
    await setTagColour(a.library, 'Sea', 'red', 10);
    expect(await settle()).toMatchObject({ edits: [{ hidden: true }], searches: [], tags: [{ colour: 'red' }] });
  });
});
