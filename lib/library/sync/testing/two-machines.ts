import { expect } from 'vitest';
import type { Decision } from '../../../stories/story';
import { syncOnce } from '../../../sync/engine/sync';
import { MemoryStorage, openCipher } from '../../../sync/testing/memory-storage';
import { parseRecords } from '../../database/records';
import type { Library } from '../../database/schema';
import { personRowSchema, storyRowSchema, timelineEditSchema } from '../../database/story-records';
import { listSearches } from '../../search/saved-searches';
import { storyOf } from '../../stories/list';
import { catchUpStories } from '../../stories/regroup';
import { readDecisionLog } from '../../stories/story-store';
import { emptyLibrary, keep, peopleFacts } from '../../testing/sample-library';
import { startMarking } from '../memory';
import { libraryReplica, settleNamedStories } from '../replica';

/** Of each article: its path, its text, whom it names. */
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

/** For tests: a machine with an empty library. */
export async function machine(server: MemoryStorage, name: string) {
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
export type Machine = Awaited<ReturnType<typeof machine>>;

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

/** For tests: two machines that have the same four articles. */
export async function twoMachines() {
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
