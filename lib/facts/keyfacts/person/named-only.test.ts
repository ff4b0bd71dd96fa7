import { expect, it } from 'vitest';
import type { PersonFact } from '../../facts';
import { partedPeople } from './named-only';

it('parts people of whom something is said from those who are only named', () => {
  const place = { block: 0, start: 0, end: 8 };
  const person = (name: string, head: string, detail: string): PersonFact => ({
    ...{ kind: 'person', name, aliases: [], role: null, mentions: [place], sentence: place, weight: 1 },
    ...{ head, detail },
  });
  const [mayor, builder, doctor] = [
    person('Ada Lind', 'Ada Lind, mayor', ''),
    person('Tom Bell', 'Tom Bell', 'sold the mill'),
    person('Eva Mar', 'Eva Mar', ''),
  ];
  expect(partedPeople([mayor, builder, doctor])).toEqual({ told: [builder], named: [mayor, doctor] });
});
