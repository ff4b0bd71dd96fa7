import { describe, expect, it } from 'vitest';
import { spelling } from '../../languages/en/grammar/spelling';
import { isAdverb, isParticiple, isPast, isPlural, isVerbLike, singularOf } from './spelling';

const spelt = (lower: string) => ({ lower, spelling });

describe('the spelling of English', () => {
  it.each([
    ['mills', 'mill'],
    ['ferries', 'ferry'],
    ['dies', 'die'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['potatoes', 'potato'],
    ['fishermen', 'fisherman'],
    ['children', 'child'],
    ['police', 'police'],
  ])('%s is the plural of %s', (plural, singular) => {
    expect(isPlural(spelt(plural))).toBe(true);
    expect(singularOf(spelt(plural))).toBe(singular);
  });

  it.each(['press', 'crisis', 'virus', "ada's", 'specimen', 'physics', 'is', 'mill'])('%s is no plural', (word) => {
    expect(isPlural(spelt(word))).toBe(false);
    expect(singularOf(spelt(word))).toBe(word);
  });

  it('tells participles and adverbs by their endings', () => {
    expect(['closed', 'closing', 'agreed', 'need', 'red', 'king'].map((word) => isParticiple(spelt(word)))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['closed', 'closing'].map((word) => isPast(spelt(word)))).toEqual([true, false]);
    expect(['early', 'mill'].map((word) => isAdverb(spelt(word)))).toEqual([true, false]);
    expect(['closed', 'being', 'nearly', "isn't", 'only', 'mill'].map((word) => isVerbLike(spelt(word)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

it('shows nothing in a language of which it is not known', () => {
  const word = { lower: 'hely', spelling: null };
  expect([isAdverb, isPlural, isParticiple, isVerbLike].map((is) => is(word))).toEqual([false, false, false, false]);
  expect(singularOf({ lower: 'mills', spelling: null })).toBe('mills');
});
