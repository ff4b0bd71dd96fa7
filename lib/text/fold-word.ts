const MARKS = /\p{M}+/gu;
/** Letters that cannot be decomposed into a plain letter and an accent, with the letters as which they are compared. */
export const UNDECOMPOSED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const PLAIN_CHARACTERS: Readonly<Record<string, string>> = {
  ...UNDECOMPOSED_LETTERS,
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
};

/** Gives a word in lower case, without accents, with plain apostrophes and hyphens. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  let ascii = true;
  for (let i = 0; ascii && i < lower.length; i++) ascii = lower.charCodeAt(i) < 128;
  if (ascii) return lower;
  let folded = '';
  for (const character of lower.normalize('NFKD').replace(MARKS, ''))
    folded += PLAIN_CHARACTERS[character] ?? character;
  return folded;
}
