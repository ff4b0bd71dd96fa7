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
  /** Indefinite articles, which no title of a person has, and definite ones. */
  indefinites?: readonly string[];
  definites?: readonly string[];
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
  /** Words that open what limits or contradicts what was just said, so that no quotation ends before them: `yet`. */
  contrasts?: readonly string[];
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
  /** Those of them that are never the verb of a clause by themselves: `-ing`. */
  gerunds?: readonly string[];
  /** Verbs of saying, in the forms that come with a speaker: `said`, `told`. */
  saying: readonly string[];
  /** Those of them after which a statement may follow without another word: `she said the bridge was closed`. */
  sayingPlainly: readonly string[];
  /** Verbs of publishing and the like, whose day is no event: `published`, `photographed`. */
  stamping: readonly string[];
  /** Verbs whose year says how old a body is: `founded in 1985`. */
  founding?: readonly string[];
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
   * Words that open a note of the newsroom on its own text, or on a picture of its archive, whose days are none of the story:
   * `editor's note`, `file photo`. In the same notation.
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
  /** Those of them that a name in the same line may explain: `both`, `such`. */
  explained: readonly string[];
  /** What a verb becomes that is written to a pronoun, with its apostrophe: `'s` of `she's`. */
  contractions: readonly string[];
  /** Nouns that with `the` before them refer to what was just said: `the move`, `the pair`. */
  nouns: readonly string[];
  /** Pronouns for the writer or speaker, outside quotation marks, and for whoever is addressed: `our`, `your`. */
  writers: readonly string[];
  readers: readonly string[];
  /** Endings of nouns that are plural, endings that look like them and are not, and nouns that are plural without one: `police`. */
  severalEndings: readonly string[];
  notSeveralEndings: readonly string[];
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
  /** Nouns of what an article lists, as one of it is called, whose number is no news: `15 tips`, `10 ways`. */
  listed: readonly string[];
  /** Nouns of which one says only when something was, behind `at`: `at one stage`. */
  moments: readonly string[];
  /** Says that it is the day of the article: `today’s offer`. */
  today: readonly string[];
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
 * The words by which sentences are cut in a language whose clauses end with a word that marks them: a line is a run of whole clauses.
 * Words are in small letters, as they end or open a part; where the language puts spaces, they follow one.
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
  /** What shows, behind a name with its title, that it is the subject: `が`. */
  subjectMarks?: readonly string[];
  /**
   * Words that open or end a part that tells only where it is from, up to a comma or the end of the sentence: `据`, `अनुसार`.
   */
  sourceStarts: readonly string[];
  sourceEnds: readonly string[];
  /** The same words where no comma has to follow: `によると`. */
  sourceEndsPlainly: readonly string[];
  /** Words that open a sentence and lead over from the one before. */
  links: readonly string[];
  /** Verbs of talking at the end of a sentence: `語った`. Not those of announcing, which is an event itself. */
  talking?: readonly string[];
  /** Participles by which another report of a speaker is before the name: `belirten` of `… olduğunu belirten Ersoy, …`. */
  reportedBefore?: readonly string[];
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
