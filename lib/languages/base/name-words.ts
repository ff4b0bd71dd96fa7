import type { Forms } from '../fact-words';

/**
 * Tells how a language is written: names have capitals (`cased`); there are words but no capitals (`caseless`: Arabic, Hindi); or
 * it is read letter by letter (`unspaced`: Chinese, Japanese, and Korean, whose words have their endings glued on).
 */
export type Writing = 'cased' | 'caseless' | 'unspaced';

/**
 * The words by which people of a language are found, besides the model that was trained for it (`public/models/people-XX.bin`);
 * English has more (`PeopleWords`). All words are in small letters.
 */
export interface NameWords {
  tag: string;
  writing: Writing;
  /** True when marks on letters distinguish letters, and stay when words are compared: in Hindi and Japanese. */
  keepsMarks?: boolean;
  /** Articles and prepositions that are written with an apostrophe to the word behind them: `l'`, `dell'`. */
  elisions?: Forms;
  /** True when endings are written behind an apostrophe: `Erdoğan'ın`. */
  hasApostropheEndings?: boolean;
  /** Letters that are attached to the front of a word and are not part of it: `و`. */
  gluedBefore?: Forms;
  /** Words before a name that are no part of it: `Herr`, `Señora`. */
  address: Forms;
  /** The same words behind a name: `さん`, `Bey`. */
  addressBehind?: Forms;
  /**
   * What is written to the end of a name, in a language without capitals whose words have spaces between them (Korean): `은`, `에게`.
   * Names are whole words there, but for these.
   */
  particlesBehind?: Forms;
  /** Words with which no name continues, where no space marks its end: `周二`. */
  endings?: Forms;
  /**
   * The article, and the endings of adjectives and of plurals with it, in languages whose names have no capitals. An adjective
   * is between a role and a name (`الرئيس الروسي`), and a plural is not a person's name (`الإسرائيليين`).
   */
  article?: string;
  adjectiveEndings?: Forms;
  pluralEndings?: Forms;
  /** Offices and trades, which are a role right before a name or in an apposition: `Bundeskanzler`. */
  roles: Forms;
  /** Endings of such words: `minister`. */
  roleEndings?: Forms;
  /**
   * Words for things that are named after somebody: the name right behind them is not a person's: `calle`, `Teatro`, `huracán`.
   */
  namedThings?: Forms;
  /** The same words with a link between, as before the name of a place: `provincia de`. */
  placeKinds?: Forms;
  /** Open or end the name of a body, so that it is nobody's: `Asociación`, `derneği`. */
  bodies?: Forms;
  /** Names of bodies and places that look like somebody's: `ハマス`. */
  nobody?: Forms;
  /** Words inside a role, between its other words: `de la`, `für`. */
  roleLinks?: Forms;
  /** Articles that come before the noun of a role: `la`, `en`. */
  roleArticles?: Forms;
  /** Roles in the form that has its owner before it, which belongs to the role: `valisi` of `İzmir Valisi`. */
  possessedRoles?: Forms;
  /** Articles before the owner of a role, with the preposition that they are one word with: `la`, `del`. */
  ownerArticles?: Forms;
  /**
   * Come before the noun of a role and are shown with it, because they make it a former role: `ancien`, `ex`. Where roles take a
   * genitive, the forms of one word are one entry, the nominative first.
   */
  roleQualifiers?: readonly Forms[];
  /**
   * The ending that a qualifier has without its article, by the noun behind it: `der frühere Minister` is `früherer Minister`. Each is
   * what matches the nouns, the endings in the text, and that ending.
   */
  qualifierEndings?: readonly (readonly [nouns: RegExp, endings: RegExp, without: string])[];
  /** Words at which a role behind a name ends, though they are no function words: `gegenüber`. */
  roleEnds?: Forms;
  /** The noun of a role has others behind it without a preposition: `міністр закордонних справ`. */
  rolesTakeGenitive?: boolean;
  /** Between two words of the same rank: `y`, `und`. */
  conjunctions?: Forms;
  /** Verbs of saying, in the forms that come with a speaker. */
  saying: Forms;
  /** Small words inside of names. */
  particles?: Forms;
  /**
   * Endings of cases with those that the nominative may have in their place, the likelier first: `['ем', '|ь']`. They are
   * taken off only where the article has the name without them, or where a given name in the tables shows which it is.
   */
  cases?: readonly (readonly [ending: string, nominatives: Forms])[];
  /** Function words, which show the tagger what is no name. */
  closed: Forms;
  /** The log odds that a single name loses when the article never gives it in full; see `TaggerLexicon`. */
  loneName?: number;
  /**
   * Sets how sure the tagger must be of a name, in log odds: chosen by `npm run bench -- languages` so that at least 85 of 100
   * names are right.
   */
  sureFrom: number;
  /** How much surer it must be of one word of which the tables of names know nothing (`에너지`), or only that it is a noun (`Hacker`). */
  doubtful?: number;
}
