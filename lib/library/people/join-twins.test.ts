import { expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { splitPerson } from './edit';
import { joinTwins } from './join-twins';
import { listPeople } from './people';

/** Notes people as versions did that knew nothing of other spellings: each name is somebody, in two articles. */
async function notedApart(...people: [name: string, key: string, role: string | null][]): Promise<Library> {
  const library = emptyLibrary();
  for (const [name, key, role] of people) {
    const { people: found, ...facts } = peopleFacts(name);
    const told = { ...facts, people: found.map((person) => ({ ...person, role })) };
    const families = [key.split(' ').at(-1) ?? key];
    await library.people.put({ key, families, merged: [], split: [], names: [{ name, count: 2 }], count: 2 });
    for (const n of [1, 2]) {
      const article = await keep(library, `${key} ${n}`.replaceAll(' ', '-'), [`Text ${n}.`], { facts: told });
      await library.appearances.put({ article, key, name, role });
    }
  }
  return library;
}

const namesIn = async (library: Library) =>
  (await listPeople(library)).map(({ name, aliases, count }) => [[name, ...aliases].sort().join(), count]);

it('joins those who were noted as two before it was known that their names are of one person', async () => {
  const library = await notedApart(
    ['Vladimir Putin', 'volodymyr putin', null],
    ['Владимир Путин', 'владимир путин', null],
    ['James Falk', 'james falk', 'mayor'],
    ['Jim Falk', 'jim falk', 'mayor of Merrow'],
    ['James Holt', 'james holt', 'mayor'],
    ['Jim Holt', 'jim holt', 'singer'],
  );
  expect(await joinTwins(library)).toBe(2);
  expect((await namesIn(library)).sort()).toEqual(
    [
      ['James Falk,Jim Falk', 4],
      ['James Holt', 2],
      ['Jim Holt', 2],
      ['Vladimir Putin,Владимир Путин', 4],
    ].sort(),
  );
  expect(await joinTwins(library)).toBe(0);
});

it('leaves those apart whom the reader has parted', async () => {
  const library = await notedApart(
    ['Vladimir Putin', 'volodymyr putin', null],
    ['Владимир Путин', 'владимир путин', null],
  );
  await joinTwins(library);
  const [{ key }] = await listPeople(library);
  await splitPerson(library, key, 'Владимир Путин');
  expect(await joinTwins(library)).toBe(0);
  expect(await listPeople(library)).toHaveLength(2);
});

it('leaves a name with the one to whom the reader gave it', async () => {
  const library = await notedApart(
    ['Vladimir Putin', 'volodymyr putin', null],
    ['Владимир Путин', 'владимир путин', null],
  );
  await library.people.bulkUpdate([
    { key: 'volodymyr putin', changes: { merged: ['Vladimir Putin'] } },
    { key: 'владимир путин', changes: { merged: ['Владимир Путин'] } },
  ]);
  expect(await joinTwins(library)).toBe(0);
  expect(await listPeople(library)).toHaveLength(2);
});
