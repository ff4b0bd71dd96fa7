import { expect } from 'vitest';
import { syncOnce } from '../../../sync/engine/sync';
import { MemoryStorage, openCipher } from '../../../sync/testing/memory-storage';
import { storyOf } from '../../stories/list';
import { catchUpStories } from '../../stories/regroup';
import { emptyLibrary, keep, peopleFacts } from '../../testing/sample-library';
import { startMarking } from '../memory';
import { libraryReplica, settleNamedStories } from '../replica';
import { decided } from './contents';

/** Has for each article its path, its text, and whom it names. */
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
