/**
 * The words around people's names in the folder of a language. All words are folded: lower case, no accents (`foldWord`). Names
 * themselves belong to no language (`lib/facts/people/names`), nor do the particles that come with them (`lib/text/names`).
 */
export interface PeopleWords {
  titles: TitleWords;
  roles: RoleWords;
  vocabulary: NameVocabulary;
  context: NameContextWords;
  credits: CreditWords;
}

type Words = readonly string[];

/** The words that are written before a name. */
export interface TitleWords {
  /** Forms of address show that a name follows, and are no role: `Mr`, `Lady`. */
  formsOfAddress: Words;
  /** Titles of office and rank, which are a role of their own. */
  titles: Words;
  /** Titles that are never part of the name, also in the plural. */
  removedTitles: Words;
  /** Offices: inside a name, the name begins behind them. */
  offices: Words;
  /** Forms of address that any family name may follow, also one that is a month or a country: `Mrs May`. */
  courtesies: Words;
  /** Titles of nobility, which a single name may follow: `Queen Victoria`. */
  beforeSingleNames: Words;
  /** Letters behind a name that are no part of it: `MBE`, `KC`. */
  postNominals: Words;
}

/** The words by which a role is recognised. */
export interface RoleWords {
  nouns: Words;
  /** Words for somebody's place in a picture: one alone behind a name is no role. */
  positions: Words;
  /** Words between a role and the name: `an auditor named Ana Lek`. */
  naming: Words;
  /** Endings of nouns for people by their work: `-ologist`. */
  endings: Words;
  /**
   * Endings of the same nouns that other words have, too: they count right before a name, behind no verb (`rancher Dale
   * Holter`).
   */
  looseEndings: Words;
  /** Words with such an ending that are no role. */
  notRoles: Words;
  /** Words in small letters that are never part of a role before a name: the role begins behind them. */
  stoppers: Words;
  /** Offices that are whole by themselves, and the words in small letters that belong to them all the same. */
  wholeTitles: Words;
  titleModifiers: Words;
  /** Endings of verbs that end a role before a name. */
  verbEndings: Words;
  /** Words with such an ending that may be part of a role: `retired`. */
  participles: Words;
  /** Words that end the role behind a name. */
  closers: Words;
  /** Prepositions that lead the rest of a title: `Ambassador to NATO`. */
  complements: Words;
  /** Prepositions and conjunctions before which the noun of a role must be: `head of …`. */
  headEnds: Words;
  articles: Words;
  /** Words that open a role behind a comma before its name: `its chairman, Ian Poe,`. */
  determiners: Words;
  /** Words between a name and its role: `Ian Poe, who is …`. */
  leads: Words;
  /** Those of them that open a clause: `who`. */
  relatives: Words;
  /** Verbs that join a name and its role: `Ian Poe is the head of …`. */
  copulas: Words;
  /** Words that never end a role. */
  dangling: Words;
  /** Words of respect behind `His`, which are no office: `Holiness`. */
  styles: Words;
  /** Matters of which an office has two: `Police and Crime Commissioner`. */
  matters: Words;
  /** Nouns that say nothing without whose they are: `sister`, `colleague`. */
  relations: Words;
  /** Those of them that say how somebody stands to another at one time: `opponent`. */
  stances: Words;
  /** Nouns that need whose they are: `the party’s nominee`. */
  nominations: Words;
  /** What is put before an office that somebody has left (`former`), and to one that they had when it happened (`then-`). */
  pastWords: Words;
  pastPrefixes: Words;
  /** `his`, `their`: whose somebody is. */
  possessives: Words;
  /** Those of them that refer to several people or to no person. */
  pluralPossessives: Words;
  /** Nouns behind `a` or `the` after a name that give a time or a thing, and no role: `Ian Poe, a day later, …`. */
  notDescriptions: Words;
}

/** Holds what the tagger and the rules know of single words. */
export interface NameVocabulary {
  /** Given names that are everyday words, places or months, too. */
  ambiguousGivenNames: Words;
  speechVerbs: Words;
  /** Those of them that have a hearer behind them: `told the council`. */
  hearerVerbs: Words;
  /** Those of them that also name what is done with words (`declared an emergency`), and the words with which a report begins. */
  deedVerbs: Words;
  reportLeads: Words;
  /** Countries, cities and states, word by word, as the tagger has learnt them. */
  knownPlaces: Words;
  nationalities: Words;
  organisationWords: Words;
  placeWords: Words;
  calendarWords: Words;
  functionWords: Words;
  /** Words with which a writer speaks of themself or to the reader. */
  writerAndReader: Words;
}

/** Words around a name that show whether it is a person's. */
export interface NameContextWords {
  firmSuffixes: Words;
  thingsAfter: Words;
  thingsAfterSmall: Words;
  disastersAfter: Words;
  thingsBefore: Words;
  thingsBeforeSmall: Words;
  /** Words for bodies in the languages whose bodies news names: `Instituto`. They open a name that is no person's. */
  bodiesBefore: Words;
  /** What makes an adjective of a name, behind a hyphen: `Taylor Swift-themed`. */
  adjectiveParts: Words;
  /** Signs of states and provinces, written in capitals or short, behind a town and a comma. */
  stateSigns: Words;
  /** Words at the end of the names of places, and of people only after a known given name: `Yobe North`. */
  directions: Words;
  notNames: Words;
  ruleNouns: Words;
  shopKinds: Words;
  placesAfterMayorOf: Words;
  placePrepositions: Words;
  townPrepositions: Words;
  personTakenWithIn: Words;
  firmHas: Words;
  firmHasBefore: Words;
  firmDoes: Words;
  placeHas: Words;
  personHas: Words;
  ageEndings: Words;
  verbsAfterPossessive: Words;
  saints: Words;
  nobleTitles: Words;
  pluralAgents: Words;
  namePrefixes: Words;
  relatives: Words;
  possessives: Words;
  nameJoiners: Words;
  /** `of`, `the`, `an`: the few words that rules name by their part in a phrase. */
  of: Words;
  definiteArticles: Words;
  articles: Words;
  /** Words between two names that make them two people in languages other than this one: `y`, `und`. */
  foreignAnd: Words;
  /** Words for places: `town`. They may be before a name, behind it, or in an apposition. */
  placeNouns: Words;
  /** Words for places, organisations, firms and works. */
  thingNouns: Words;
  /** Words for what an organisation or a firm has, before `of` and its name. */
  thingHasBefore: Words;
  /** Words for the founding of an organisation: `Odhik, founded in 1994`. */
  foundedWords: Words;
  /** Words before a thing, and hardly ever before a person: `any`, `its`. */
  thingDeterminers: Words;
  /** `he` and `she`, which refer to the person who was named last. */
  personalPronouns: Words;
  /** Words between a subject and its verb: `also`, `has`. */
  beforeVerbs: Words;
  auxiliaries: Words;
  /** Words that introduce the source of a statement: `according to`. */
  sourceLeads: Words;
  /** Words that lead examples of what a plural noun names: `brands such as`. */
  exampleLeads: Words;
}

/**
 * The words of a line or a note that names who wrote, drew or took pictures. Phrases of one word or several, in small letters.
 */
export interface CreditWords {
  /** Words that open a line of credit, before `by`, a colon or a name. */
  lineOpenings: Words;
  /** Words that lead the name inside a text: `Photo by`, `editing by`. */
  noteOpenings: Words;
  by: Words;
  /** The same words inside a text: `courtesy of`. */
  noteBy: Words;
  /** Words that follow the name: `contributed to this report`. */
  contributions: Words;
  /** Verbs behind a name that make the line a sentence. */
  sentenceVerbs: Words;
}

/** Names of places and brands from a script or a documented list; see the folder's `gazetteer` files. */
export interface Gazetteer {
  /** Towns, states and counties. Countries come from the browser. */
  places: Words;
  /** Peoples and their languages. */
  peoples: Words;
  brands: Words;
  /** Firms whose whole name is like a person's. */
  firms: Words;
  /** Legendary figures and things that have a name like a person's: `Big Ben`. */
  nobody: Words;
}
