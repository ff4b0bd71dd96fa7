import { expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { latestRoles } from './latest-roles';

async function libraryWith(...told: [name: string, role: string | null, article?: Partial<Article>][]) {
  const library = emptyLibrary();
  for (const [i, [name, role, article]] of told.entries()) {
    const { people, ...facts } = peopleFacts(name);
    const more = { facts: { ...facts, people: people.map((person) => ({ ...person, role })) }, ...article };
    await placeSaved(library, await keep(library, `p${i}`, [`Text ${i}.`], more));
  }
  return library;
}

it('gives the latest role that an article has of each', async () => {
  const library = await libraryWith(
    ['Ines Falk', 'governor', { publishedAt: '2025-05-02' }],
    ['Ines Falk', 'mayor', { publishedAt: '2025-05-01' }],
    ['Ines Falk', null, { publishedAt: '2025-05-03' }],
    ['Ana Holt', 'captain', { publishedAt: null }],
    ['Tom Bell', null],
  );
  const roles = await latestRoles(library, ['ines falk', 'ana holt', 'tom bell'], 'en');
  expect([...roles]).toEqual([
    ['ines falk', 'governor'],
    ['ana holt', 'captain'],
  ]);
});

it('gives it in the language of the reader where an article in it has one', async () => {
  const library = await libraryWith(
    ['Ines Falk', 'mayor', { publishedAt: '2025-05-01' }],
    ['Ines Falk', 'Bürgermeisterin', { publishedAt: '2025-05-02', lang: 'de' }],
  );
  const roleIn = async (locale: string) => (await latestRoles(library, ['ines falk'], locale)).get('ines falk');
  expect([await roleIn('en'), await roleIn('de'), await roleIn('fr')]).toEqual(['mayor', 'Bürgermeisterin', 'mayor']);
});
