import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../lib/library/search/query';
import { askedIn, completed, fieldsFor, matching } from './completion';

describe('askedIn', () => {
  it.each([
    ['person:na', { kind: 'person', typed: 'na', before: '' }],
    ['ferry -tag:', { kind: 'tag', typed: '', before: 'ferry -' }],
    ['story:"dam br', { kind: 'story', typed: 'dam br', before: '' }],
    ['SITE:post', { kind: 'site', typed: 'post', before: '' }],
    ['tag:sea ', null],
    ['tag:"sea"', null],
    ['is:re', null],
    ['ferry', null],
  ])('%j', (query, expected) => {
    expect(askedIn(query)).toEqual(expected);
  });
});

it('offers the conditions that a word is the beginning of', () => {
  expect(fieldsFor('ferry s').map(({ query }) => query)).toEqual([]);
  expect(fieldsFor('ferry st').map(({ query }) => query)).toEqual(['ferry story:']);
  expect(fieldsFor('-per').map(({ query }) => query)).toEqual(['-person:']);
});

it('writes a value so that it is read again', () => {
  const asked = askedIn('ferry person:na');
  if (!asked) throw new Error('nothing asked');
  const query = completed(asked, 'Naila “N” Okonje');
  expect(query).toBe('ferry person:"Naila N Okonje" ');
  expect(parseQuery(query).clauses.at(-1)).toMatchObject({ kind: 'person', value: 'Naila N Okonje' });
});

it('has what begins with the letters first', () => {
  const values = ['Anna', 'Nadia', 'Jon', 'Élan'].map((shown) => ({ shown }));
  expect(matching(values, 'na', 8).map(({ shown }) => shown)).toEqual(['Nadia', 'Anna']);
  const people = ['Donald Trump', 'Trump Tower', 'Ann Nantrump'].map((shown) => ({ shown }));
  expect(matching(people, 'tru', 8).map(({ shown }) => shown)).toEqual(['Donald Trump', 'Trump Tower', 'Ann Nantrump']);
  expect(matching(values, 'el', 8)).toEqual([{ shown: 'Élan' }]);
});
