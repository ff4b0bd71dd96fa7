import { expect, it } from 'vitest';
import { getArticle, getEntries } from '../articles/list';
import { changeEntries } from '../articles/organise';
import { saveArticle } from '../articles/save';
import { FACTS_BY, type Library } from '../database/schema';
import { SYNC_ON } from '../marks/change-marks';
import { listPeople } from '../people/people';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { placeSaved } from '../stories/place';
import { readTerms } from '../stories/terms';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { latestRoles } from '../timeline/latest-roles';
import { findFactsAgain } from './find-facts-again';

/** The facts that are found today: the mayor, in every text. */
const withMayor = async () => {
  const facts = peopleFacts('Ines Falk');
  return { ...facts, people: facts.people.map((person) => ({ ...person, role: 'mayor' })) };
};

/** A library as an earlier version left it, with articles that name these people. */
async function olderLibrary(...names: string[]): Promise<{ library: Library; ids: number[] }> {
  const library = emptyLibrary();
  const ids: number[] = [];
  for (const [i, name] of names.entries()) {
    const id = await keep(library, `p${i}`, [`Text ${i}.`], { facts: peopleFacts(name) });
    await placeSaved(library, id);
    ids.push(id);
  }
  await library.counters.delete(FACTS_BY);
  return { library, ids };
}

it('gives older articles the people and roles that are found now, once, and leaves what the reader did', async () => {
  const { library, ids } = await olderLibrary('Falk', 'Ines Falk');
  await changeEntries(library, ids, { favourite: true }, 5);
  await library.counters.put({ name: SYNC_ON, value: 1 });
  expect(await findFactsAgain(library, withMayor)).toBe(2);
  expect(await listPeople(library)).toMatchObject([{ name: 'Ines Falk', count: 2 }]);
  expect([...(await latestRoles(library, ['ines falk'], 'en')).values()]).toEqual(['mayor']);
  const { entries } = await getEntries(library, ids);
  expect(entries.map(({ favourite, lead }) => [favourite, lead.people])).toEqual(Array(2).fill([true, ['Ines Falk']]));
  expect(await findIds(library, parseQuery('person:ines'))).toHaveLength(2);
  expect(await library.syncMarks.count()).toBe(0);
  expect(await findFactsAgain(library, () => Promise.reject(new Error('It is done.')))).toBe(0);
});

it('has the events of a story made anew', async () => {
  const { library, ids } = await olderLibrary('Falk');
  const [story] = await library.stories.where('articleIds').equals(ids[0]).primaryKeys();
  await library.storyEvents.put({ id: story, madeFrom: 'before', weeks: [], names: [], events: [] });
  await findFactsAgain(library, withMayor);
  expect(await library.storyEvents.count()).toBe(0);
});

it('gives the rows by which stories are grouped what is found now, and leaves those of an older method', async () => {
  const { library, ids } = await olderLibrary('Falk', 'Ana Holt');
  const [old] = await readTerms(library, [ids[1]]);
  await library.storyTerms.put({ id: ids[1], method: 1, terms: { ...old, method: 1 } });
  await findFactsAgain(library, withMayor);
  const rows = await readTerms(library, ids);
  const byId = new Map(rows.map(({ id, people }) => [Number(id), people]));
  expect(ids.map((id) => byId.get(id))).toEqual([['Ines Falk'], ['Ana Holt']]);
});

it('goes on where it was interrupted', async () => {
  const { library } = await olderLibrary(...Array.from({ length: 30 }, (_, i) => `Person${i} Falk`));
  let asked = 0;
  const fails = () => (asked++ < 25 ? withMayor() : Promise.reject(new Error('The page was closed.')));
  await expect(findFactsAgain(library, fails)).rejects.toThrow('closed');
  expect(await findFactsAgain(library, withMayor)).toBe(5);
  expect(await listPeople(library)).toMatchObject([{ name: 'Ines Falk', count: 30 }]);
});

it('leaves an article as it is whose text was saved again meanwhile, or whose facts cannot be found', async () => {
  const { library, ids } = await olderLibrary('Ana Holt', 'Bo Holt');
  const find = async ({ url }: { url: string }) => {
    if (url.endsWith('p0')) return null;
    const article = sampleArticle('p1', ['Text 1.']);
    await saveArticle(library, { article, facts: peopleFacts('Cy Holt'), savedAt: 9 });
    return withMayor();
  };
  expect(await findFactsAgain(library, find)).toBe(0);
  const people = await Promise.all(ids.map(async (id) => (await getArticle(library, id))?.facts?.people[0].name));
  expect(people).toEqual(['Ana Holt', 'Cy Holt']);
});

it('looks at nothing in a library that was made by this version', async () => {
  const library = emptyLibrary();
  await keep(library, 'p', ['Text.'], { facts: peopleFacts('Ana Holt') });
  expect(await findFactsAgain(library, () => Promise.reject(new Error('Nothing is to be found.')))).toBe(0);
});
