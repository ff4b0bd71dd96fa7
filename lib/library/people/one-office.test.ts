import { expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { listPeople } from './people';

async function libraryNaming(...articles: [name: string, role: string | null][]): Promise<Library> {
  const library = emptyLibrary();
  for (const [i, [name, role]] of articles.entries()) {
    const { people, ...facts } = peopleFacts(name);
    const told = { ...facts, people: people.map((person) => ({ ...person, role })) };
    await placeSaved(library, await keep(library, `p${i}`, ['Text.'], { facts: told }));
  }
  return library;
}

const namesIn = async (library: Library) => (await listPeople(library)).map(({ name, aliases }) => [name, ...aliases]);

it.each([
  ['Ines Falk', 'Ines Falk Bell'],
  ['Ines Falk Bell', 'Ines Falk'],
  ['James Falk', 'Jim Falk'],
  ['Jim Falk', 'James Falk'],
])('takes %s and %s of one office for one person, whichever comes first', async (first, second) => {
  const library = await libraryNaming([first, 'mayor of Merrow'], [second, 'Merrow Mayor'], [second, null]);
  expect(await namesIn(library)).toEqual([[second, first]]);
  expect((await listPeople(library))[0].count).toBe(3);
});

it.each([
  ['another office', 'singer', 'mayor'],
  ['no office', null, 'mayor'],
])('takes them for two with %s', async (_, role, other) => {
  expect(await namesIn(await libraryNaming(['John Paul', role], ['John Paul Jones', other]))).toHaveLength(2);
  expect(await namesIn(await libraryNaming(['Jim Falk', role], ['James Falk', other]))).toHaveLength(2);
});

it.each([
  ['James "Jim" Falk', 'Jim Falk'],
  ['Jim Falk', 'James "Jim" Falk'],
])('takes %s and %s for one person, whichever comes first', async (first, second) => {
  expect(await namesIn(await libraryNaming([first, null], [second, null]))).toHaveLength(1);
});
