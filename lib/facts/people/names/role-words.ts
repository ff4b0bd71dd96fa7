import { IS_TITLE, type PeopleLexicon } from './lexicon';

/** Tells whether a word may be part of a role before its noun: `former prime` in `former prime minister`. `word` is its folded form. */
export function isModifier(text: string, word: string, { roles }: PeopleLexicon): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text)) return text === '&';
  // `WHO`, `LeT`: a capital behind the first letter makes a name of it.
  if (roles.stoppers.has(word) && !/^\p{L}+\p{Lu}/u.test(text)) return false;
  if (isCapitalised(text)) return true;
  if (word.length > 4 && !word.includes('-') && [...roles.verbEndings].some((ending) => word.endsWith(ending)))
    return roles.participles.has(word);
  return !(word.length > 4 && word.endsWith('ly') && word !== 'family');
}

export function isCapitalised(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}

/** Gives a role in the singular: of `founding members Ian Poe, Ana Lek and others`, each is a founding member. */
export function ofOne(role: string, { roles, bits }: PeopleLexicon): string {
  // A title in the plural becomes the singular: `Sens. Ana Lek and Ian Poe`.
  if (role.endsWith('s.') && (bits(`${role.slice(0, -2).toLowerCase()}.`) & IS_TITLE) !== 0)
    return `${role.slice(0, -2)}.`;
  const noun = role.slice(role.lastIndexOf(' ') + 1).toLowerCase();
  const isPlural = noun.length > 4 && noun.endsWith('s') && roles.nouns.has(noun.slice(0, -1));
  return isPlural && !roles.nouns.has(noun) ? role.slice(0, -1) : role;
}

/** Tells whether the word ends with one of the endings, and is longer than it. */
export function endsWithAny(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (word.length > ending.length && word.endsWith(ending)) return true;
  return false;
}
