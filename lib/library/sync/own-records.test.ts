import { describe, expect, it } from 'vitest';
import type { Decision } from '../../stories/story';
import { syncOnce } from '../../sync/engine/sync';
import { MemoryStorage, openCipher } from '../../sync/testing/memory-storage';
import { removeArticles } from '../articles/remove';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { personRowSchema, storyRowSchema, timelineEditSchema } from '../database/story-records';
import { mergePeople, splitPerson, undoPeopleEdit } from '../people/edit';
import { listPeople } from '../people/people';
import { keepSearch, listSearches, noteSearch } from '../search/saved-searches';
import { editStories, removeTimelineEdit, saveTimelineEdit, undoStoryEdit } from '../stories/edit';
import { storyOf } from '../stories/list';
import { catchUpStories } from '../stories/regroup';
import { readDecisionLog } from '../stories/story-store';
import { editId, ownEvent } from '../stories/timeline';
import { setTagColour } from '../tags/tags';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { startMarking } from './memory';
import { libraryReplica, settleNamedStories } from './replica';

/** What the reader decides about stories, people, events, searches and tags: not what is in articles. */
const SUBJECTS: [string, string[], string][] = [
  ['ferry', ['The ferry Nordvik ran aground on the Skarvholm reef, commander Ida Lundqvist said.'], 'Ida Lundqvist'],
  [
    'bridge',
    ['Engineers closed the old bridge in Marlow after cracks were found in two of its arches.'],
    'Omar Kessler',
  ],
  ['budget', ['Parliament in Veldoria rejected the budget of minister Petra Hovland.'], 'Petra Hovland'],
  ['vaccine', ['A trial of the new malaria vaccine begins in four clinics, doctor Amina Diallo said.'], 'Amina Diallo'],
];

async function machine(server: MemoryStorage, name: string) {
  const library = emptyLibrary();
  await startMarking(library);
  const parts = {
    replica: libraryReplica(library, (html) => html),
    storage: server,
    cipher: openCipher,
    self: { name, browser: 'Test' },
    now: () => server.time,
  };
  const sync = async () => {
    await syncOnce(parts);
    await settleNamedStories(library);
  };
  const group = async () => {
    await catchUpStories(library);
    await settleNamedStories(library);
  };
  const article = async (path: string) => {
    const [id] = await library.entries.where('canonicalUrl').equals(`https://www.courier.test/${path}`).primaryKeys();
    return id;
  };
  const story = async (path: string) => (await storyOf(library, await article(path)))?.id ?? '';
  return { library, sync, group, article, story };
}
type Machine = Awaited<ReturnType<typeof machine>>;

async function fill({ library, group }: Machine) {
  for (const [i, [path, text, person]] of SUBJECTS.entries()) {
    await keep(library, path, text, { title: `About ${path}`, savedAt: i + 1, facts: peopleFacts(person) });
  }
  await group();
}

/** All that the reader decided, by the addresses of articles. */
async function decided(library: Library) {
  const entries = await library.entries.toArray();
  const addresses = new Map<string, string>();
  for (const entry of entries) {
    const { id, canonicalUrl }: { id?: unknown; canonicalUrl?: unknown } = Object(entry);
    addresses.set(String(id), String(canonicalUrl).replace(/.*\//, ''));
  }
  const named = (ids: readonly string[]) => ids.flatMap((id) => addresses.get(id) ?? []).sort();
  const stories = parseRecords(storyRowSchema, await library.stories.toArray()).records;
  const people = parseRecords(personRowSchema, await library.people.toArray()).records;
  const edits = parseRecords(timelineEditSchema, await library.timelineEdits.toArray()).records;
  return {
    // One about a single article decides nothing, and is not told.
    decisions: (await readDecisionLog(library))
      .filter(decides)
      .map((decision) =>
        decision.kind === 'mustLink' ? named(decision.articles) : [named(decision.articles), named(decision.from)],
      ),
    stories: stories
      .map(({ story }) => ({
        name: story.renamed ? story.name : null,
        ignored: story.ignored,
        articles: named(story.articles.map(({ article }) => article)),
      }))
      .filter(({ articles }) => articles.length)
      .sort((a, b) => (a.articles.join() < b.articles.join() ? -1 : 1)),
    people: people
      .filter(({ merged, split }) => merged.length || split.length)
      .map(({ key, merged, split }) => ({ key, merged: [...merged].sort(), split: [...split].sort() })),
    edits: edits
      .map(({ id: _, article, ...edit }) => ({ ...edit, article: addresses.get(String(article)) }))
      .filter(({ article }) => article)
      .sort((a, b) => (a.date + a.text < b.date + b.text ? -1 : 1)),
    searches: (await listSearches(library)).saved.map(({ query, name }) => `${name}: ${query}`),
    tags: (await library.tags.toArray()).map((tag) => Object(tag)),
  };
}

const decides = (decision: Decision) => decision.kind === 'cannotLink' || decision.articles.length > 1;

async function twoMachines() {
  const server = new MemoryStorage();
  const [a, b] = [await machine(server, 'A'), await machine(server, 'B')];
  await fill(a);
  const settle = async () => {
    for (let round = 0; round < 2; round++) {
      for (const one of [a, b]) {
        await one.sync();
        await one.group();
      }
    }
    expect(await decided(b.library)).toEqual(await decided(a.library));
    return decided(a.library);
  };
  await settle();
  return { a, b, settle };
}

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
