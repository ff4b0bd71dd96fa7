import { casesOf } from './cases';
import type { LearntPeople } from './learnt-people';

type Reading = Pick<LearntPeople, 'words' | 'isGivenName' | 'isFamilyName'>;

/**
 * Gives the nominative of each name, in order: `Януковича` becomes `Янукович` where the article has that name, too, or where
 * another case of it leaves nothing else; for `Віктора Януковича` the given name, which is in the tables, shows it. Other names
 * stay as they are.
 */
export function nominatives(
  names: readonly string[],
  { words, isGivenName: isGiven, isFamilyName }: Reading,
): string[] {
  if (!words.cases) return [...names];
  const { nominativesOf: bareOf } = casesOf(words);
  const parts = names.map((name) => name.split(' '));
  const met = new Set(parts.flat());
  const shared = sharedBy([...met], bareOf);
  return parts.map((own) => {
    let isOblique = false;
    return own
      .map((word, i) => {
        const bare = bareOf(word);
        const known = bare.find((form) => met.has(form));
        if (i === 0 && own.length > 1) {
          const given = known ?? (isGiven(word) ? undefined : bare.find(isGiven));
          isOblique = given !== undefined;
          return given ?? word;
        }
        if (known !== undefined) return known;
        if (isOblique) return bare[0] ?? word;
        if (own.length === 1 || !isGiven(own[0])) return shared.get(word) ?? word;
        // Behind a given name in the nominative, only an ending that is no case of the given name is removed: `Lars Monsens`.
        const family = isFamilyName(word) || words.cases?.length !== 1 ? undefined : bare.find(isFamilyName);
        return family ?? word;
      })
      .join(' ');
  });
}

/** Gives the nominative that two forms or more have in common, by form. */
function sharedBy(words: readonly string[], bareOf: (word: string) => string[]): Map<string, string> {
  const forms = new Map<string, Set<string>>();
  for (const word of words) {
    for (const bare of bareOf(word)) {
      const known = forms.get(bare);
      if (known) known.add(word);
      else forms.set(bare, new Set([word]));
    }
  }
  const shared = new Map<string, string>();
  for (const word of words) {
    const common = bareOf(word).find((bare) => (forms.get(bare)?.size ?? 0) > 1);
    if (common !== undefined) shared.set(word, common);
  }
  return shared;
}
