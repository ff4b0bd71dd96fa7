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
});
