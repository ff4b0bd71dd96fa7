import { expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { articlesNaming } from './bare-names';
import { getPerson, listPeople } from './people';
import { personOf, whoIs } from './who-is';

async function libraryNaming(...articles: string[][]): Promise<Library> {
  const library = emptyLibrary();
  for (const [i, names] of articles.entries()) {
    await placeSaved(library, await keep(library, `p${i}`, ['Text.'], { facts: peopleFacts(...names) }));
  }
  return library;
}

/** The numbers of articles that the list and a person's page give, and the ids that name them. */
async function countsOf(library: Library, key: string) {
  const listed = (await listPeople(library)).find((person) => person.key === key)?.count;
  const page = await getPerson(library, key);
  const naming = await articlesNaming(library, key);
  return [listed, page?.person.count, page?.appearances.length, naming.size];
}

it('counts a family name alone as the only person who has it, in the list and on their page alike', async () => {
  const library = await libraryNaming(['Hovland'], ['Petra Hovland'], ['Hovland'], ['Petra Hovland', 'Hovland']);
  expect(await countsOf(library, 'petra hovland')).toEqual([4, 4, 4, 4]);
});

it('counts it as nobody’s where two have it', async () => {
  const library = await libraryNaming(['Hovland'], ['Petra Hovland'], ['Nils Hovland']);
  expect(await countsOf(library, 'petra hovland')).toEqual([1, 1, 1, 1]);
});

it('knows a family name alone as that person, under every spelling', async () => {
  const library = await libraryNaming(['Hovland'], ['Petra Hovland']);
  expect((await whoIs(library, ['Hovland'])).get('Hovland')?.key).toBe('petra hovland');
  expect((await personOf(library, 'petra hovland'))?.aliases).toEqual(['Hovland']);
  await placeSaved(library, await keep(library, 'c', ['Text.'], { facts: peopleFacts('Nils Hovland') }));
  expect((await whoIs(library, ['Hovland'])).get('Hovland')?.key).toBe('hovland');
  expect((await personOf(library, 'petra hovland'))?.aliases).toEqual([]);
});

it('puts who is named most first, family names counted', async () => {
  const library = await libraryNaming(['Hovland'], ['Hovland'], ['Petra Hovland', 'Ida Lund'], ['Ida Lund']);
  expect((await listPeople(library)).map(({ name, count }) => [name, count])).toEqual([
    ['Petra Hovland', 3],
    ['Ida Lund', 2],
  ]);
});

it('lists names that are written without a blank', async () => {
  const library = await libraryNaming(['田中花子'], ['김민서'], ['トランプ'], ['田中', '김민']);
  expect((await listPeople(library)).map(({ name }) => name).sort()).toEqual(['田中花子', '김민서']);
});
