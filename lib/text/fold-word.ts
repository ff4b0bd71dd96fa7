const MARKS = /\p{M}+/gu;
/** Letters that have no decomposition into a plain letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
};

/** Lower case, without accents, with plain apostrophes and hyphens. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  let ascii = true;
  for (let i = 0; ascii && i < lower.length; i++) ascii = lower.charCodeAt(i) < 128;
  if (ascii) return lower;
  let folded = '';
  for (const character of lower.normalize('NFKD').replace(MARKS, '')) folded += PLAIN_LETTERS[character] ?? character;
  return folded;
}
