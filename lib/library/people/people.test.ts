import { describe, expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { splitPerson } from './edit';
import { findPerson, listPeople } from './people';

async function naming(...names: string[]): Promise<Library> {
  const library = emptyLibrary();
  for (const name of names)
    await placeSaved(library, await keep(library, name, [`${name} spoke.`], { facts: peopleFacts(name) }));
  return library;
}

const people = async (library: Library) => (await listPeople(library)).map(({ name, count }) => [name, count]);

describe('one person in several ways of writing', () => {
  const WAYS = ['Vladimir Putin', 'Vladimir Poutine', 'Владимир Путин'];

  it.each([[WAYS], [[...WAYS].reverse()], [[WAYS[1], WAYS[0], WAYS[2]]]])(
    'is one, whichever comes first: %j',
    async (names) => {
      const library = await naming(...names);
      expect(await people(library)).toMatchObject([[expect.any(String), 3]]);
      const keys = await Promise.all(WAYS.map((name) => findPerson(library, name)));
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]).not.toBeNull();
    },
  );

  it('is not made of two families, or of a name whose given name is unknown', async () => {
    const library = await naming('Vladimir Putin', 'Lyudmila Poutine', 'Anne Martin', 'Anne Martine');
    expect(await people(library)).toHaveLength(4);
  });

  it('stays apart where the reader said so', async () => {
    const library = await naming('Vladimir Putin', 'Vladimir Poutine');
    const key = (await findPerson(library, 'Vladimir Putin')) ?? '';
    await splitPerson(library, key, 'Vladimir Poutine');
    await placeSaved(
      library,
      await keep(library, 'again', ['Vladimir Poutine spoke.'], { facts: peopleFacts('Vladimir Poutine') }),
    );
    expect(await people(library)).toEqual([
      ['Vladimir Poutine', 2],
      ['Vladimir Putin', 1],
    ]);
  });
});
