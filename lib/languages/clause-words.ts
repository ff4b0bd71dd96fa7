import type { PhrasePlace } from '../text/phrases/phrases';

/**
 * The words by which a sentence of a language is cut into clauses, so that a line says one thing. Single words, in small
 * letters.
 */
export interface ClauseWords {
  /** Words on which no line ends, because they need another word: articles, prepositions, auxiliaries, conjunctions, degrees. */
  openEnds: readonly string[];
  /** Words with which no line starts. */
  openStarts: readonly string[];
  /** Words that open what may be left out at the end of a line: `in Gaza`, `of the firm`. */
  prepositions: readonly string[];
  /** Words that join two clauses of the same rank. */
  conjunctions: readonly string[];
  /** Words that open a clause that depends on another one. */
  subordinators: readonly string[];
  /** Words that open a clause that describes the noun before it. */
  relatives: readonly string[];
  /** Articles and similar words, which a noun follows. */
  determiners: readonly string[];
  /** Indefinite articles, which no title of a person has. */
  indefinites?: readonly string[];
  /** Auxiliary verbs: what is before them is the subject of their verb. */
  auxiliaries: readonly string[];
  /** Forms of verbs that show a clause, besides auxiliaries; those that are as often nouns are left out. */
  verbs: readonly string[];
  /** Endings that mark a verb: `-ed`. */
  verbEndings: readonly string[];
  /** Come before the bare form of a verb, which has no subject: `to` of `to save the bridge`. */
  infinitiveMarkers?: readonly string[];
  /** Endings of verbs that no auxiliary helps: `-s` of `employs`. */
  finiteEndings?: readonly string[];
  /** Turn round what comes after them, or put it in doubt: `not`, `denied`, `if`. No line goes without them. */
  turns: readonly string[];
  /** Words that open a condition, without which what comes before it would not be true: `unless`, `without`. */
  conditions: readonly string[];
  /**
   * Words that say how a sentence follows the one before it, and tell nothing by themselves: `however`, `in fact`. In the
   * notation of `lib/text/phrases/notation.ts`.
   */
  links: readonly string[];
  /** Words before a number that belong to it: `only`, `at least`, `an estimated`. */
  degrees: readonly string[];
  /** May be between a name and its verb of saying: `later`, `has`; and endings of such words: `-ly`. */
  adverbs?: readonly string[];
  adverbEndings?: readonly string[];
  /** Open a line whose subject means nothing by itself: `it is clear that`. In the notation of `lib/text/phrases/notation.ts`. */
  emptySubjects?: readonly string[];
  /** Say how long before or after something: `hours` of `hours after the vote`, between which no line ends. */
  spans?: readonly string[];
  /** Lead a date and say nothing else, so that they go with it: `on`, `in`. */
  dateLeads: readonly string[];
  /** Endings of participles, which may be left out with what follows. */
  participles: readonly string[];
  /** Verbs of saying, in the forms that come with a speaker: `said`, `told`. */
  saying: readonly string[];
  /** Those of them after which a statement may follow without another word: `she said the bridge was closed`. */
  sayingPlainly: readonly string[];
  /** Verbs of publishing and the like, whose day is no event: `published`, `photographed`. */
  stamping: readonly string[];
  /** Words that come between what was said and the verb of saying: `that`. */
  complementisers: readonly string[];
  /** Subjects that are one word. */
  pronouns: readonly string[];
  /** Those of them that a quoted speaker uses for themselves and for the listener: they need no name before them. */
  speakers?: readonly string[];
  /** Phrases that open the source of a statement: `according to`. In the notation of `lib/text/phrases/notation.ts`. */
  sources: readonly string[];
  /** Words that open a line that is understood only behind another one: `this`, `there`, `of them`. In the same notation. */
  leaning?: readonly string[];
  /** The same words before something with which they need no other line: `this week`. In the same notation. */
  deictics?: readonly string[];
  /** Words for somebody or something that was named before, as the subject of a verb or right behind it: `he`. */
  standIns?: readonly string[];
  /** True when a verb has its subject in its ending, so that a line may have no other. */
  dropsSubject?: boolean;
  /** Tie a figure to the noun before it, which its head then has: `una multa de 20 euros`, `perdite per 3 milioni`. */
  nounTies?: readonly string[];
  /** Words that are nouns nowhere but in a preposition or a hedge that ends with one of those: `además de`, `cerca de`. */
  notTied?: readonly string[];
  /** True when a sum is tied to the word before it without another one: `příjem 20 milionů`, `витратили 3 мільйони`. */
  tiesDirectly?: boolean;
  /** True when every noun has a capital letter. */
  capitalNouns?: boolean;
  /**
   * True when a line keeps the words of its head, and is a whole clause where there is room for one: the word order would leave
   * a gap without them (`In sind die Philippinen Gastland`).
   */
  keepsMention?: boolean;
  /**
   * Words that open a note of the newsroom on its own text, whose days are none of the story: `editor's note`. In the same
   * notation.
   */
  corrections?: readonly string[];
  /**
   * Words by which a sentence refers to the one before it. Where a language has them, its lines must be complete by themselves.
   */
  pointing?: PointingWords;
  /** True when a clause ends with its verb, or with the rest of it, so that no line ends inside one. */
  endsWithVerb?: boolean;
  /** True when the verb of a main clause is its second part, so that what opens a clause cannot be left out. */
  verbSecond?: boolean;
  /** Words that are written to the word after them, with an apostrophe between: `l’eau`, `qu’il`. With their apostrophe. */
  elided?: readonly string[];
}

/** Words that refer to something in an earlier sentence. Single words, in small letters. */
export interface PointingWords {
  /** Pronouns for a person, and possessives, the genders in the same order: `he she`, `his her`. */
  persons: readonly string[];
  ofPersons: readonly string[];
  /** Other forms of them (`him`), numbers behind `the` (`the two towns`), and words for a place (`there`). */
  objects: readonly string[];
  counts: readonly string[];
  places: readonly string[];
  /** Pronouns for a thing or a firm: `it`, `its`. */
  things: readonly string[];
  ofThings: readonly string[];
  /** Pronouns for several of either: `they`, `their`. */
  several: readonly string[];
  ofSeveral: readonly string[];
  /** Words that open a sentence that cannot be understood alone: `this`, `those`, `both`. */
  others: readonly string[];
  /** Nouns that with `the` before them refer to what was just said: `the move`, `the pair`. */
  nouns: readonly string[];
  /** Pronouns for the writer or speaker, outside quotation marks, and for whoever is addressed: `our`, `your`. */
  writers: readonly string[];
  readers: readonly string[];
  /** Nouns that are plural without an ending: `police`. */
  severalNouns: readonly string[];
  /** Words behind `it` that show that it refers to nothing: `it is clear`, `it has been known`. */
  emptyVerbs: readonly string[];
  /** Verbs that show that there are several subjects, and others as several have them: `were`, `support`. */
  pluralVerbs: readonly string[];
  plainVerbs: readonly string[];
  /** Verbs of saying behind which the hearer comes first: `told the council`. */
  hearerVerbs: readonly string[];
  /** Words that say that something is not sure, denied, or told by somebody, and those that say by whom: `might`, `according`. */
  hedges: readonly string[];
  sourceWords: readonly string[];
  /** Words for relations, which say nothing of a person without the other person: `son`, `colleague`. */
  relations: readonly string[];
  /** Participles of what happens to people: the head has them after those who are counted, `two people killed`. */
  fates: readonly string[];
  /** Words that match one list of a sentence with another: `respectively`. */
  matching: readonly string[];
  /** Tie a sum to the noun before it (`a price of $20`), and to the noun behind it (`$3m in aid`). */
  ties: readonly string[];
  sumTies: readonly string[];
  /** Nouns that with `this` before them say when, besides those that say how long: `this morning`, `this summer`. */
  times: readonly string[];
  /** Words that are nouns nowhere but in a preposition, and name nothing that a sum is of: `in front of 200 people`. */
  partsOfPrepositions: readonly string[];
}

/**
 * The words by which sentences are cut in a language whose clauses are marked by their last word: a line is a run of whole
 * clauses, as far as there is room. Words are in small letters, as they end or open a part; where the language puts spaces,
 * they follow one.
 */
export interface ClauseEndWords {
  /** Units (UTF-16) that fill the three lines of a popup. */
  longest: number;
  /** The last word of a clause, before a comma or another clause; with `-` before it, an ending of that word. */
  ends: readonly string[];
  /** The same before a comma only: endings that other words have as well. */
  endsBeforeComma: readonly string[];
  /** Words that look like one of those and end no clause. */
  open: readonly string[];
  /** True when every comma ends a clause, because lists have a mark of their own. */
  endsAtCommas?: boolean;
  /** Words that open a clause. */
  starts: readonly string[];
  /** Words that end what the sentence is about (`は`), without which a later clause does not say who. */
  topics: readonly string[];
  /**
   * Words that open or end a part that tells only where it is from, up to a comma or the end of the sentence: `据`, `अनुसार`.
   */
  sourceStarts: readonly string[];
  sourceEnds: readonly string[];
  /** The same words where no comma has to follow: `によると`. */
  sourceEndsPlainly: readonly string[];
  /** Words that open a sentence and lead over from the one before. */
  links: readonly string[];
  /** Words that open a line that is understood only behind another one, as they are written: `同社`, `この`. */
  leaning: readonly string[];
}

/** Names periods of days in the line of a fact; `{}` is the date in words. */
export interface DateHeadWords {
  /** Seven days from a Monday on, by the first: `week of {}`. */
  week: string;
  /** A Saturday and the Sunday after it, by the first: `weekend of {}`. */
  weekend: string;
  /** A part of a month or a year, by the words in small letters that lead the date in an article: `mid` → `mid-{}`. */
  parts: readonly (readonly [lead: string, head: string])[];
}

/** The words by which a timeline tells which part of a sentence a date belongs to, and whether it tells what happened then. */
export interface DatedClauseWords {
  /** Words before one thing of many. */
  oneOf: readonly string[];
  /** Phrases that open a clause which says when, why or on what condition the main one holds. */
  clauseLeads: readonly string[];
  /** Things with the participle of what was done to them, which opens a clause within. */
  reduced: readonly string[];
  /** Participles that open a clause behind the main one. */
  trailing: readonly string[];
  /** Phrases that tell what is to come, as seen from the day of writing. */
  toCome: readonly string[];
  /** Words of what somebody recommends, asks for or aims at, which is no plan. */
  wishing: readonly string[];
  /** Times that are not over. */
  current: readonly string[];
  /** Words before a date from which a change or a length of time is counted. */
  countedFrom: readonly string[];
  /** Times that are counted from one that was named before. */
  countedOn: readonly string[];
  /** Words that open a sentence with what goes along with its main statement. */
  openingLeads: readonly string[];
  /** Plans and people that are spoken of as things: nothing of them is said to come. */
  plansAsThings: readonly string[];
  /** Things by which somebody says something, before their date. */
  statements: readonly string[];
  /** Words that open a sentence with a condition. */
  conditions: readonly string[];
  /** Words that open a second main clause. */
  joinsAnother: readonly string[];
  /** Verbs of saying that do what they say, or tell what happened. */
  announcing: readonly string[];
}

/** Where in a text the phrases of each list must be. */
export const DATED_CLAUSE_PLACES = {
  oneOf: 'lineEnd',
  clauseLeads: 'anywhere',
  reduced: 'anywhere',
  trailing: 'lineStart',
  wishing: 'anywhere',
  toCome: 'anywhere',
  current: 'wholeLine',
  countedFrom: 'lineEnd',
  countedOn: 'wholeLine',
  openingLeads: 'lineStart',
  plansAsThings: 'anywhere',
  statements: 'lineEnd',
  conditions: 'lineStart',
  joinsAnother: 'lineStart',
  announcing: 'anywhere',
} as const satisfies Readonly<Record<keyof DatedClauseWords, PhrasePlace>>;

/** The words by which a sentence is told so that it is understood alone. */
export interface TellingWords {
  /** Words for whose somebody is, before an office. */
  ofSomebody: readonly string[];
  /** Words before an office that belong to it. */
  onceInOffice: readonly string[];
  /** Phrases that open a sentence, before a comma, and only go on from the one before. */
  goingOn: readonly string[];
  /** Words inside a sentence that only add it to the one before. */
  addingTo: readonly string[];
  /** The same words where they say something by themselves. */
  addingNeeded: readonly string[];
  /** Words with which a clause ends that only says who told it. */
  sourceEnds: readonly string[];
}

/** Where in a text the phrases of each list must be. */
export const TELLING_PLACES = {
  ofSomebody: 'lineEnd',
  onceInOffice: 'lineEnd',
  goingOn: 'lineStart',
  addingTo: 'anywhere',
  addingNeeded: 'anywhere',
  sourceEnds: 'lineEnd',
} as const satisfies Readonly<Record<keyof TellingWords, PhrasePlace>>;

/** The words by which a headline that tells what happened is told from others. */
export interface HeadlineWords {
  /** Phrases that open a headline, or a part of one, that asks, or promises to explain, and does not tell. */
  asking: readonly string[];
  /** Phrases of headlines that judge, demand or guess. */
  arguing: readonly string[];
  /** Words of a clause that says whose statement a headline is, or what is not so. */
  attributing: readonly string[];
  /** Words behind which the name of a matter begins. */
  matterLeads: readonly string[];
  /** Nouns of what happened or is disputed, which with the words before them are the name of a matter. */
  happenings: readonly string[];
}

/** Where in a headline the phrases of each list must be. */
export const HEADLINE_PLACES = {
  asking: 'lineStart',
  arguing: 'anywhere',
  happenings: 'anywhere',
  attributing: 'anywhere',
  matterLeads: 'lineEnd',
} as const satisfies Readonly<Record<keyof HeadlineWords, PhrasePlace>>;
