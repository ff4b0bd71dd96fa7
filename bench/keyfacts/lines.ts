import type { GoldPerson, KeyFactsArticle } from './data';

/** Characters of a line that a reader is sure to see. */
const SEEN = 80;

/** Words without case, accents and marks. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Tells whether the part of a line that is seen has a word of every group. */
export function says(text: string, groups: readonly (readonly string[])[]): boolean {
  const seen = fold(text.slice(0, SEEN));
  return groups.every((group) => group.some((word) => seen.includes(fold(word))));
}

const OPEN_END =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|its|their|his|her|our|my|your|into|than|about|over|under|after|before|between|more|less|at least|up to)$/i;
const OPEN_START = /^(?:and|or|but|of|’s|'s|[,;:.)\]–—-])(?:\s|$)|^[,;:.)\]]/i;

/** Tells whether a line that is cut from the article begins or ends within a word, or with a word that wants another. */
export function isBroken(article: KeyFactsArticle, shown: { text: string; detail?: string }): boolean {
  const line = (shown.detail ?? shown.text).replace(/…$/, '').trim();
  if (!line) return false;
  if (!/^(?:ja|zh|th|ko)/.test(article.lang ?? '') && cutsWord(article, line)) return true;
  return /^en/.test(article.lang ?? '') && (OPEN_END.test(line) || OPEN_START.test(line));
}

function cutsWord({ blocks }: KeyFactsArticle, line: string): boolean {
  const text = blocks.find((block) => block.text.includes(line))?.text;
  if (text === undefined) return false;
  const at = text.indexOf(line);
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return (isLetter(text[at - 1]) && isLetter(line[0])) || (isLetter(text[at + line.length]) && isLetter(line.at(-1)));
}

/** Tells whether a name is a form of the editor's, or one is the end or the opening of the other. */
export function samePerson(shown: string, { name, lemma, aliases }: GoldPerson): boolean {
  const one = fold(shown);
  return [name, lemma, ...aliases]
    .filter((form) => form !== undefined)
    .map(fold)
    .some((form) => form === one || one.endsWith(` ${form}`) || form.endsWith(` ${one}`) || form.startsWith(`${one} `));
}
