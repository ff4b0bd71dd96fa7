import type { PeopleLexicon } from './lexicon';

/** Tells whether a word may be part of a role before its noun: `former prime` in `former prime minister`. `word` is its folded form. */
export function isModifier(text: string, word: string, { roles }: PeopleLexicon): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text)) return text === '&';
  if (roles.stoppers.has(word) && !(text.length > 1 && text === text.toUpperCase())) return false;
  if (isCapitalised(text)) return true;
  if (word.length > 4 && !word.includes('-') && [...roles.verbEndings].some((ending) => word.endsWith(ending)))
    return roles.participles.has(word);
  return !(word.length > 4 && word.endsWith('ly') && word !== 'family');
}

export function isCapitalised(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}
