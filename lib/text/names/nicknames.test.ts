import { expect, it } from 'vitest';
import { formsOf } from './nicknames';
import { personKey } from './person-name';

it.each([
  ['James', 'Jim'],
  ['Bill', 'William'],
  ['Billy', 'Willie'],
  ['Peggy', 'Margaret'],
  ['José', 'Pepe'],
])('knows that %s and %s are forms of one name', (a, b) => {
  expect(formsOf(personKey(a))).toContain(personKey(b));
  expect(formsOf(personKey(b))).toContain(personKey(a));
});

it('keeps names apart that only share a form', () => {
  expect(formsOf('pat')).toEqual(expect.arrayContaining(['patrick', 'patricia'].map(personKey)));
  expect(formsOf('patrick')).not.toContain('patricia');
  expect(formsOf('james')).not.toContain('james');
  expect(formsOf('zarudnyi')).toEqual([]);
});
