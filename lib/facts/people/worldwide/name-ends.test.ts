import { expect, it } from 'vitest';
import type { NameWords } from '../../../languages/base/name-words';
import { people as de } from '../../../languages/de/people';
import { people as it_ } from '../../../languages/it/people';
import { IS_COMMON } from '../names/lexicon';
import { marked } from '../testing/marked';
import { nameEnds } from './name-ends';

function namesIn(words: NameWords, texts: readonly string[], nouns: readonly string[] = []): string[] {
  const { tokens, spans, nameOf, people } = marked(texts, words);
  const { bits } = people.lexicon;
  const lexicon = { ...people.lexicon, bits: (word: string) => bits(word) | (nouns.includes(word) ? IS_COMMON : 0) };
  return spans.map(nameEnds(tokens, spans, { ...people, lexicon })).map(nameOf);
}

it.each([
  // The article has the name without its first word.
  [
    ['«[Bene Giorgia Meloni] da lui».', '[Giorgia Meloni] parte.'],
    ['Giorgia Meloni', 'Giorgia Meloni'],
  ],
  [
    ['«[Bene Giorgia Meloni] da lui».', '[Giorgia Testi] parte.'],
    ['Bene Giorgia Meloni', 'Giorgia Testi'],
  ],
  [
    ['«[Bene Giorgia] da lui».', '[Giorgia] parte.'],
    ['Bene Giorgia', 'Giorgia'],
  ],
  // A function word is part of no name.
  [['[Dopo Giorgia Meloni] è tardi.'], ['Giorgia Meloni']],
  // Given names, family names and initials are; so is a word before a family name.
  [['[Anna Giorgia Meloni] e [Giorgia Meloni].'], ['Anna Giorgia Meloni', 'Giorgia Meloni']],
  [['[Rossi Giorgia Meloni] e [Giorgia Meloni].'], ['Rossi Giorgia Meloni', 'Giorgia Meloni']],
  [['[L. Giorgia Meloni] e [Giorgia Meloni].'], ['L. Giorgia Meloni', 'Giorgia Meloni']],
  [['[Brevo de Arri] e [de Arri].'], ['Brevo de Arri', 'de Arri']],
])('of %j are %j', (texts, names) => expect(namesIn(it_, texts)).toEqual(names));

it('go without a noun behind a genitive', () => {
  const nouns = ['kollege', 'spahn', 'eichel'];
  expect(namesIn(de, ['[Zapotockys Kollege] ging.', '[Anna Zapotockys Kollege] ging.'], nouns)).toEqual([
    'Zapotockys',
    'Anna Zapotockys',
  ]);
  expect(namesIn(de, ['[Kollege] ging.', '[Masek Kollege] ging.'], nouns)).toEqual(['Kollege', 'Masek Kollege']);
  expect(namesIn(de, ['[Jens Spahn] ging.', '[Zapotocky Kollege] ging.', '[Zapotockys Berg] ging.'], nouns)).toEqual([
    'Jens Spahn',
    'Zapotocky Kollege',
    'Zapotockys Berg',
  ]);
});
