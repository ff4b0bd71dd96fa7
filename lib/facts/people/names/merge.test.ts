import { describe, expect, it } from 'vitest';
import { mergeMentions } from './merge';

describe('mergeMentions', () => {
  const merged = (...names: string[]) => mergeMentions(names).map(({ name, aliases }) => [name, ...aliases]);

  it.each([
    [['Andrea Holt', 'Holt', 'Andrea', 'A. Holt'], [['Andrea Holt', 'Holt', 'Andrea', 'A. Holt']]],
    [['TRUMP', 'Donald Trump', 'Trump'], [['Donald Trump', 'TRUMP', 'Trump']]],
    [['Zelenskyy', 'Volodymyr Zelensky'], [['Volodymyr Zelensky', 'Zelenskyy']]],
    // Two people share the name, and it cannot be told whose it is.
    [
      ['Bill Marlow', 'Ann Marlow', 'Marlow'],
      [['Bill Marlow'], ['Ann Marlow'], ['Marlow']],
    ],
    // Only one of them was named before.
    [
      ['Bill Marlow', 'Marlow', 'Ann Marlow'],
      [['Bill Marlow', 'Marlow'], ['Ann Marlow']],
    ],
    [['Joshua Arden', 'Arden', 'Josh Arden'], [['Joshua Arden', 'Arden', 'Josh Arden']]],
    [['Nguyen Van Loc', 'Loc'], [['Nguyen Van Loc', 'Loc']]],
    [['Kim Jong Un', 'Kim'], [['Kim Jong Un', 'Kim']]],
  ])('puts %j together', (names, people) => {
    expect(merged(...names)).toEqual(people);
  });
});
