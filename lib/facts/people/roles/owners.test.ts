import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../english';
import { type TokenSpan, tokenizeBlocks } from '../tagger/tokens';
import { ownersIn } from './owners';
import { roleAt } from './role-at';

const NAMES = ['Ana Lek', 'Ian Poe', 'Jo Marsh'];

/** The role of Ian Poe in texts whose people are known. */
function roleIn(...texts: string[]): string | null {
  const tokens = tokenizeBlocks(texts);
  const spans: TokenSpan[] = [];
  const mentions = NAMES.map((): number[] => []);
  for (let i = 0; i + 1 < tokens.length; i++) {
    const person = NAMES.indexOf(`${tokens.text(i)} ${tokens.text(i + 1)}`);
    if (person >= 0) mentions[person].push(spans.push({ from: i, to: i + 2 }) - 1);
  }
  const people = NAMES.map((name, person) => ({ name, aliases: [], mentions: mentions[person] }));
  const ownerOf = ownersIn(tokens, spans, people, ENGLISH.roles.pluralPossessives);
  const own = spans[mentions[1][0]];
  return roleAt({ tokens, lexicon: ENGLISH }, own.from, own.to, ownerOf);
}

describe('whose relation somebody is', () => {
  it.each([
    ['Ana Lek and her younger brother Ian Poe left.', 'Ana Lek’s younger brother'],
    ['Ana Lek came with Ian Poe, her husband, and left.', 'husband'],
    ['Ana Lek left, and Ana Lek called her friend Ian Poe.', 'Ana Lek’s friend'],
    ['Ana Lek met Jo Marsh and her friend Ian Poe.', 'friend'],
    ['Ana Lek left. Her friend Ian Poe stayed.', 'friend'],
    ['Ana Lek and their friend Ian Poe left.', 'friend'],
    ['Ana Lek and her lawyer Ian Poe left.', 'lawyer'],
  ])('in %j: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it('is not said in another paragraph, nor so far before', () => {
    expect(roleIn('Ana Lek came', 'with her friend Ian Poe.')).toBe('friend');
    expect(roleIn(`Ana Lek came ${'with all of the others '.repeat(9)}and her friend Ian Poe.`)).toBe('friend');
  });
});
