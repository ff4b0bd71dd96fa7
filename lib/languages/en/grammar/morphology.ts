/** Tells what the spelling of English words shows about them. Another language brings the same functions. */

import { mapOf, setOf } from '../../word-table';

/** Plurals (or invariable nouns) with their singular, where the rules of spelling do not give it. */
const PLURALS: ReadonlyMap<string, string> = mapOf(`
  men=man women=woman children=child feet=foot teeth=tooth mice=mouse geese=goose criteria=criterion lives=life wives=wife
  calves=calf loaves=loaf scarves=scarf elves=elf oxen=ox lice=louse phenomena=phenomenon aliases=alias atlases=atlas
  lenses=lens grandchildren=grandchild schoolchildren=schoolchild stepchildren=stepchild runners-up=runner-up accused=accused
  knives=knife wolves=wolf leaves=leaf halves=half shelves=shelf thieves=thief crises=crisis analyses=analysis shoes=shoe
  movies=movie cookies=cookie zombies=zombie calories=calorie ties=tie gases=gas buses=bus viruses=virus bonuses=bonus
  campuses=campus passers-by=passer-by bacteria=bacterium people police staff troops personnel cattle sheep fish aircraft
  spacecraft series species media data crew folk livestock poultry headquarters barracks deer dead homeless means
`);

/** Words in -s that are no plurals. */
const NOT_PLURAL = setOf(
  `his was has does as gas yes news towards always perhaps besides sometimes afterwards physics politics economics
  measles mumps rabies scabies
  mathematics ethics athletics diabetes lens texas kansas arkansas illinois james charles davis jones williams las los
  des christmas overseas whereas canvas atlas alias bias versus`,
);

export function isPlural(word: string): boolean {
  if (PLURALS.has(word) || isMen(word)) return true;
  return word.endsWith('s') && word.length > 2 && !/[sui']s$/.test(word) && !NOT_PLURAL.has(word);
}

/** Gives the singular of an English plural; other words come back as they are. */
export function singularOf(word: string): string {
  const known = PLURALS.get(word);
  if (known) return known;
  if (isMen(word)) return `${word.slice(0, -3)}man`;
  if (!isPlural(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Tells whether a word is a plural in -men: `fishermen`, `policewomen`; not `specimen`. */
function isMen(word: string): boolean {
  return word.endsWith('men') && word.length > 5 && !/(?:ci|gi|do|sta|ra|hy|acu|abdo)men$/.test(word);
}

/** Tells whether a word is a participle or an adverb by its ending: it may follow a noun, and is none. */
export function isVerbLike(word: string): boolean {
  return word.length > 4 && /(?:[^e]ed|ing|ly|n't)$/.test(word);
}

export function isAdverb(word: string): boolean {
  return word.endsWith('ly');
}

export function isParticiple(word: string): boolean {
  return (word.length > 4 && /[^e]ed$/.test(word)) || (word.length > 5 && word.endsWith('ing'));
}

/** Gives the third person of the plain form of a verb: `carry` → `carries`, `reach` → `reaches`. */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
