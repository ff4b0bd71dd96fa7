import { languageNamed } from '../../../languages';

/**
 * Tells whether a role has a noun for what somebody is, or a title: `queer`, `overtime goal behind the win` have none. A word
 * with a capital by itself is a party's member. True where the language has no such nouns.
 */
export function hasRoleNoun(role: string, lang: string | null): boolean {
  const people = languageNamed(lang)?.people;
  if (!people || /^\p{Lu}\p{Ll}+$/u.test(role)) return true;
  const { nouns, notRoles, endings, looseEndings } = people.roles;
  const isNoun = (word: string) =>
    nouns.includes(word) ||
    people.titles.removedTitles.includes(word) ||
    (!notRoles.includes(word) && [...endings, ...looseEndings].some((ending) => word.endsWith(ending)));
  const told = role.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*\.?/gu) ?? [];
  return told.some((word) => isNoun(word) || isNoun(word.replace(/s?\.?$/, '')));
}
