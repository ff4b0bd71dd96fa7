import { describe, expect, it } from 'vitest';
import { headlineWords, isNamedInHeadline, saysHeadline } from './headline';

describe('headlineWords, saysHeadline', () => {
  it('keeps the words that carry meaning, whatever their case and number', () => {
    expect(headlineWords('Two Dams burst: “Rivers rose for days”')).toEqual(['dam', 'burst', 'river', 'rose', 'day']);
  });

  it('says how much of the headline is in a text', () => {
    const headline = headlineWords('Dams burst as rivers rise');
    expect(saysHeadline('A river burst the dam.', headline)).toBe(1);
    expect(saysHeadline('One dam held.', headline)).toBeCloseTo(1 / 3);
    expect(saysHeadline('Nobody was hurt.', headline)).toBe(0);
    expect(saysHeadline('', headlineWords(''))).toBe(0);
  });
});

it.each([
  ['Ada Lind', 'Lind’s mill is sold', true],
  ['Ada Lind', "Council thanks Lind's son", true],
  ['Ada Lind', 'Doubts about Lind-Bell talks', true],
  ['Ama Mensah-Boateng', 'Mensah-Boateng leaves', true],
  ['Ada Lind', 'Lindau closes its mill', false],
  ['Ada Lind', 'Ada is a language', false],
])('tells whether %s is named in %j', (name, title, isNamed) => {
  expect(isNamedInHeadline(name, title)).toBe(isNamed);
});
