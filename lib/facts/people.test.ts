import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactSource } from './facts';
import { findPeople } from './people';

const source = (...texts: string[]): FactSource => ({
  url: 'https://example.test/a',
  title: '',
  byline: [],
  siteName: '',
  publishedAt: null,
  lang: 'en',
  blocks: texts.map((text) => ({ type: 'paragraph', text })),
});

describe('findPeople', () => {
  it('gives each person once, with role, aliases and mentions', () => {
    const people = findPeople(
      source(
        'Colonel Andriy Hnatiuk, commander of the 3rd Marsh Brigade, called the swap unfair.',
        'Olena Rudenko, army spokesperson and deputy head of the relief office, disagreed. "It was all we could do," Rudenko said.',
      ),
      null,
    );
    expect(people.map(({ name, role, aliases }) => ({ name, role, aliases }))).toEqual(
      expect.arrayContaining([
        { name: 'Andriy Hnatiuk', role: 'Colonel, commander of the 3rd Marsh Brigade', aliases: [] },
        { name: 'Olena Rudenko', role: 'army spokesperson and deputy head of the relief office', aliases: ['Rudenko'] },
      ]),
    );
    expect(people).toHaveLength(2);
  });

  it('never throws, and every position lies inside its block, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (texts) => {
        for (const { mentions, sentence } of findPeople(source(...texts), null)) {
          for (const { block, start, end } of [...mentions, sentence]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[block].length);
          }
        }
      }),
    );
  });
});
