import { describe, expect, it } from 'vitest';
import { type Address, mergeMentions } from './merge';

describe('mergeMentions', () => {
  const merged = (...names: string[]) => mergeMentions(names).map(({ name, aliases }) => [name, ...aliases]);

  it.each([
    [['Andrea Holt', 'Holt', 'Andrea', 'A. Holt'], [['Andrea Holt', 'Holt', 'Andrea', 'A. Holt']]],
    [['TRUMP', 'Donald Trump', 'Trump'], [['Donald Trump', 'TRUMP', 'Trump']]],
    [['Zelenskyy', 'Volodymyr Zelensky'], [['Volodymyr Zelensky', 'Zelenskyy']]],
    // Two people share the family name: it is the one's who is named more, and of two alike the first's.
    [
      ['Bill Marlow', 'Ann Marlow', 'Marlow'],
      [['Bill Marlow', 'Marlow'], ['Ann Marlow']],
    ],
    [
      ['Bill Marlow', 'Ann Marlow', 'Ann Marlow', 'Marlow'],
      [['Bill Marlow'], ['Ann Marlow', 'Marlow']],
    ],
    // The one whose whole name ends so.
    [
      ['Abu Hassan Amer', 'Sadeq Abu Amer', 'Abu Amer'],
      [['Abu Hassan Amer'], ['Sadeq Abu Amer', 'Abu Amer']],
    ],
    // Two people share the given name, and it cannot be told whose it is.
    [
      ['John Marlow', 'John Arden', 'John'],
      [['John Marlow'], ['John Arden'], ['John']],
    ],
    [
      ['John Marlow', 'John', 'John Arden'],
      [['John Marlow', 'John'], ['John Arden']],
    ],
    // Only one of them was named before.
    [
      ['Bill Marlow', 'Marlow', 'Ann Marlow'],
      [['Bill Marlow', 'Marlow'], ['Ann Marlow']],
    ],
    [['Joshua Arden', 'Arden', 'Josh Arden'], [['Joshua Arden', 'Arden', 'Josh Arden']]],
    [['James Arden', 'Arden', 'Jim Arden'], [['James Arden', 'Arden', 'Jim Arden']]],
    [['Liz Arden', 'Elizabeth Arden'], [['Liz Arden', 'Elizabeth Arden']]],
    // They have other family names, or the names are of two people.
    [
      ['James Arden', 'Jim Marlow'],
      [['James Arden'], ['Jim Marlow']],
    ],
    [
      ['James Arden', 'Bob Arden'],
      [['James Arden'], ['Bob Arden']],
    ],
    [['Nguyen Van Loc', 'Loc'], [['Nguyen Van Loc', 'Loc']]],
    [['Kim Jong Un', 'Kim'], [['Kim Jong Un', 'Kim']]],
  ])('puts %j together', (names, people) => {
    expect(merged(...names)).toEqual(people);
  });

  it('keeps a lady apart from the man whose family name she has, and not from a woman', () => {
    const addressed = (names: string[], addresses: Address[]) =>
      mergeMentions(names, addresses).map(({ name }) => name);
    expect(addressed(['Keir Poe', 'Lady Poe', 'Poe'], ['man', 'woman', null])).toEqual(['Keir Poe', 'Lady Poe']);
    expect(addressed(['Lady Poe', 'Keir Poe', 'Poe'], ['woman', null, 'man'])).toEqual(['Lady Poe', 'Keir Poe']);
    expect(addressed(['Ann Poe', 'Lady Poe', 'Poe'], [null, 'woman', null])).toEqual(['Ann Poe']);
  });

  it.each([
    // The paragraph names Noor Haddad, or the one before it does; Samir Noor is named further up.
    [
      [0, 2, 2],
      ['Samir Noor', 'Noor Haddad: Noor'],
    ],
    [
      [0, 2, 3],
      ['Samir Noor', 'Noor Haddad: Noor'],
    ],
    // Both are as near, or neither is near: news calls people by the last name.
    [
      [2, 2, 2],
      ['Samir Noor: Noor', 'Noor Haddad'],
    ],
    [
      [0, 1, 3],
      ['Samir Noor: Noor', 'Noor Haddad'],
    ],
  ])('gives a bare name that is a last and a first name to the nearer person, in blocks %j', (blocks, people) => {
    expect(named(['Samir Noor', 'Noor Haddad', 'Noor'], [], blocks)).toEqual(people);
  });

  it('tells each place of such a bare name by itself', () => {
    const names = ['Samir Noor', 'Noor', 'Noor Haddad', 'Haddad', 'Noor', 'Samir Noor', 'Noor'];
    const blocks = [0, 1, 3, 4, 5, 7, 8];
    expect(mergeMentions(names, [], blocks).map(({ mentions }) => mentions)).toEqual([
      [0, 1, 5, 6],
      [2, 3, 4],
    ]);
    const earlier = ['Noor Haddad', 'Noor', 'Samir Noor'];
    expect(named(earlier, [], [0, 1, 2])).toEqual(['Noor Haddad: Noor', 'Samir Noor']);
  });

  it('leaves a bare name with a form of address to the one whose last name it is', () => {
    const names = ['Samir Noor', 'Noor Haddad', 'Noor'];
    expect(named(names, [null, null, 'man'], [0, 2, 2])).toEqual(['Samir Noor: Noor', 'Noor Haddad']);
  });
});

function named(names: string[], addresses: Address[], blocks: number[]): string[] {
  return mergeMentions(names, addresses, blocks).map(({ name, aliases }) => [name, ...aliases].join(': '));
}
