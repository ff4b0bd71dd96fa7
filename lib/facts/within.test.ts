import { expect, it } from 'vitest';
import type { Facts, PersonFact } from './facts';
import { factsWithin } from './within';

const BLOCKS = [{ text: 'Ida Lund left.' }];
const GOOD = { block: 0, start: 0, end: 8 };
const BAD = [
  { block: 1, start: 0, end: 1 },
  { block: 0, start: 4, end: 15 },
  { block: 0, start: 4, end: 4 },
  { block: 1e15, start: 0, end: 1 },
];
const person = (more: Partial<PersonFact>): PersonFact => ({
  kind: 'person',
  name: 'Ida Lund',
  aliases: [],
  role: null,
  mentions: [GOOD],
  sentence: GOOD,
  weight: 1,
  head: '',
  detail: '',
  ...more,
});
const facts = (...people: PersonFact[]): Facts => ({ dates: [], figures: [], people });

it.each(BAD)('leaves out what is at no place of the text: %j', (bad) => {
  expect(factsWithin(facts(person({ mentions: [bad] })), BLOCKS)).toEqual(facts());
  expect(factsWithin(facts(person({ mentions: [bad, GOOD] })), BLOCKS)).toEqual(facts(person({})));
  expect(factsWithin(facts(person({ sentence: bad })), BLOCKS)).toEqual(facts(person({})));
});

it('keeps facts that are all there as they are', () => {
  const good = facts(person({}));
  expect(factsWithin(good, BLOCKS).people).toBe(good.people);
});
