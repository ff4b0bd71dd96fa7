import type { GrammarWords } from '../../shapes/grammar-words';
import { mapOf, setOf } from '../../word-table';

/** Plurals (or invariable nouns) with their singular, where the rules of spelling do not give it. */
const PLURALS = mapOf(`
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

/** What the spelling of English words shows about them. */
export const spelling: GrammarWords = {
  plurals: PLURALS,
  notPlural: NOT_PLURAL,
  pluralEndings: [
    // `fishermen`, `policewomen`; not `specimen`.
    [/(?<=...)(?<!ci|gi|do|sta|ra|hy|acu|abdo)men$/, 'man'],
    [/(?<=.[^aeiou])ies$/, 'y'],
    [/(?<=ss|sh|ch|x|zz|[^aeiou]o)es$/, ''],
    // Not `press`, `crisis`, `virus`, `Ada's`.
    [/(?<=.[^sui'])s$/, ''],
  ],
  adverb: /ly$/,
  past: /..[^e]ed$/,
  gerund: /...ing$/,
  verbLike: /(?:..[^e]ed|..ing|...ly|..n't)$/,
};
