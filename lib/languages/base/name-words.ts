import type { Forms } from '../fact-words';

/**
 * How a language is written: names have capitals (`cased`); there are words but no capitals (`caseless`: Arabic, Hindi); or
 * it is read letter by letter (`unspaced`: Chinese, Japanese, and Korean, whose words have their endings glued on).
 */
export type Writing = 'cased' | 'caseless' | 'unspaced';

/**
 * What people of a language are told by, beside the model that was trained for it (`public/models/people-XX.bin`); English has
 * more (`PeopleWords`). All words are in small letters.
 */
export interface NameWords {
  tag: string;
  writing: Writing;
  /** True when marks on letters tell one letter from another, and do not go when words are compared: in Hindi and Japanese. */
  keepsMarks?: boolean;
  /** Articles and prepositions that are written with an apostrophe to the word behind them: `l'`, `dell'`. */
  elisions?: Forms;
  /** True when endings are written behind an apostrophe: `Erdoğan'ın`. */
  hasApostropheEndings?: boolean;
  /** Letters that are glued to the front of a word and are none of it: `و`. */
  gluedBefore?: Forms;
  /** Before a name, and no part of it: `Herr`, `Señora`. */
  address: Forms;
  /** The same behind a name: `さん`, `Bey`. */
  addressBehind?: Forms;
  /** No name goes on with them, where no space says that it ends: `周二`. */
  endings?: Forms;
  /**
   * Where names have no capitals: the article, and the endings of adjectives and of plurals with it. An adjective is between
   * a role and a name (`الرئيس الروسي`), and a plural is nobody's name (`الإسرائيليين`).
   */
  article?: string;
  adjectiveEndings?: Forms;
  pluralEndings?: Forms;
  /** Offices and trades, which are a role right before a name or in an apposition: `Bundeskanzler`. */
  roles: Forms;
  /** Endings of such words: `minister`. */
  roleEndings?: Forms;
  /** What a name right behind them is the name of, so that it is nobody's: `calle`, `Teatro`, `huracán`. */
  namedThings?: Forms;
  /** The same where a link is between, as before the name of a place: `provincia de`. */
  placeKinds?: Forms;
  /** Inside of a role, between its words: `de la`, `für`. */
  roleLinks?: Forms;
  /** Verbs of saying, in the forms that come with a speaker. */
  saying: Forms;
  /** Small words inside of names. */
  particles?: Forms;
  /**
   * Endings of cases with those that the nominative may have in their place, the likelier first: `['ем', '|ь']`. They are
   * taken off only where the article has the name without them, or where a given name in the tables shows which it is.
   */
  cases?: readonly (readonly [ending: string, nominatives: Forms])[];
  /** Function words, by which the tagger sees what is no name. */
  closed: Forms;
  /** What a lone name loses that the article never gives in full; see `TaggerLexicon`. */
  loneName?: number;
  /**
   * How sure the tagger must be of a name, in log odds: chosen by `npm run bench -- languages` so that at least 85 of 100 names
   * are right.
   */
  sureFrom: number;
}
