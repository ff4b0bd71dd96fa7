import { describe, expect, it } from 'vitest';
import { filterValue, hasToggle, withExact, withFilter, withOnly } from './query-filters';

describe('withFilter', () => {
  it('adds, replaces and removes one filter and keeps the rest', () => {
    expect(withFilter('ferry', 'tag', 'sea trade')).toBe('ferry tag:"sea trade" ');
    expect(withFilter('ferry tag:old -tag:never', 'tag', 'new')).toBe('ferry -tag:never tag:new ');
    expect(withFilter('tag:old', 'tag', '')).toBe('');
  });

  it('reads back what it set', () => {
    expect(filterValue(withFilter('', 'person', 'Mark Rutte'), 'person')).toBe('Mark Rutte');
  });
});

it('withExact asks for what was typed', () => {
  expect(withExact('goverment ferry is:inbox', [{ from: 'goverment' }])).toBe('"goverment" ferry is:inbox ');
});

describe('withOnly', () => {
  const states = ['is:inbox', 'is:archived', 'is:favourite'] as const;
  it('turns one of a group on and the others off', () => {
    const query = withOnly('ferry is:inbox', 'is:archived', states);
    expect(query).toBe('ferry is:archived ');
    expect(hasToggle(query, 'is:archived')).toBe(true);
    expect(hasToggle(query, 'is:inbox')).toBe(false);
    expect(withOnly(query, null, states)).toBe('ferry ');
  });
});
