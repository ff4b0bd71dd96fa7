/** What a sentence of a language is cut into clauses by, so that a line says one thing. Single words, in small letters. */
export interface ClauseWords {
  /** No line ends on them, for they want another word: articles, prepositions, auxiliaries, conjunctions, degrees. */
  openEnds: readonly string[];
  /** No line starts with them. */
  openStarts: readonly string[];
  /** Open what may be left out at the end of a line: `in Gaza`, `of the firm`. */
  prepositions: readonly string[];
  /** Join two clauses of the same rank. */
  conjunctions: readonly string[];
  /** Open a clause that depends on another one. */
  subordinators: readonly string[];
  /** Open a clause that describes the noun before it. */
  relatives: readonly string[];
  /** Articles and the like: a noun follows. */
  determiners: readonly string[];
  /** Verbs that help another verb: what is before them is its subject. */
  auxiliaries: readonly string[];
  /** Forms of verbs by which a clause is known to have one, beside auxiliaries; those that are as often nouns are left out. */
  verbs: readonly string[];
  /** Endings that mark a verb: `-ed`. */
  verbEndings: readonly string[];
  /** Come before the bare form of a verb, which has no subject: `to` of `to save the bridge`. */
  infinitiveMarkers?: readonly string[];
  /** Endings of verbs that no auxiliary helps: `-s` of `employs`. */
  finiteEndings?: readonly string[];
  /** Turn round what comes after them, or put it in doubt: `not`, `denied`, `if`. No line goes without them. */
  turns: readonly string[];
  /** Open a condition, without which what comes before it would not be true: `unless`, `without`. */
  conditions: readonly string[];
  /** Say how a sentence follows the one before it, and tell nothing by themselves: `however`, `in fact`. In the notation of `lib/text/phrases.ts`. */
  links: readonly string[];
  /** Before a number they are of it: `only`, `at least`, `an estimated`. */
  degrees: readonly string[];
  /** May be between a name and its verb of saying: `later`, `has`; and endings of such words: `-ly`. */
  adverbs?: readonly string[];
  adverbEndings?: readonly string[];
  /** Open a line whose subject means nothing by itself: `it is clear that`. In the notation of `lib/text/phrases.ts`. */
  emptySubjects?: readonly string[];
  /** Say how long before or after something: `hours` of `hours after the vote`, between which no line ends. */
  spans?: readonly string[];
  /** Lead a date and say nothing else, so that they go with it: `on`, `in`. */
  dateLeads: readonly string[];
  /** Endings of words that take up a noun or a clause: participles, which may be left out with what follows. */
  participles: readonly string[];
  /** Verbs of saying, in the forms that come with a speaker: `said`, `told`. */
  saying: readonly string[];
  /** Those of them that what was said may follow without another word: `she said the bridge was closed`. */
  sayingPlainly: readonly string[];
  /** Verbs of bringing something out, whose day is no event: `published`, `photographed`. */
  stamping: readonly string[];
  /** Come between what was said and the verb of saying: `that`. */
  complementisers: readonly string[];
  /** Subjects that are one word. */
  pronouns: readonly string[];
  /** Those of them that whoever is quoted uses of themselves and of who listens: they need no name before them. */
  speakers?: readonly string[];
  /** Phrases that open the source of what is told: `according to`. In the notation of `lib/text/phrases.ts`. */
  sources: readonly string[];
  /** Open a line that is understood only behind another one: `this`, `there`, `of them`. In the same notation. */
  leaning?: readonly string[];
  /** The same words before what they need no other line for: `this week`. In the same notation. */
  deictics?: readonly string[];
  /** Words for somebody or something that was named before, as the subject of a verb or right behind it: `he`. */
  standIns?: readonly string[];
  /** A verb has its subject in its ending, so that a line may go without one. */
  dropsSubject?: boolean;
  /**
   * A line keeps what its head says, and is a whole clause where there is room for one: the order of the words would leave a
   * hole without it (`In sind die Philippinen Gastland`).
   */
  keepsMention?: boolean;
  /** Open a note of the newsroom on its own text, whose days are none of the story: `editor's note`. In the same notation. */
  corrections?: readonly string[];
  /** Words by which a sentence leans on the one before it. Where a language names them its lines are to stand by themselves. */
  pointing?: PointingWords;
  /** A clause ends with its verb, or with the rest of it, so that no line ends inside of one. */
  endsWithVerb?: boolean;
  /** Written to the word after them, with an apostrophe between: `l’eau`, `qu’il`. With their apostrophe. */
  elided?: readonly string[];
}

/** Words that mean what an earlier sentence named. Single words, in small letters. */
export interface PointingWords {
  /** Somebody, as a subject, and what is theirs: `she`, `her`. */
  persons: readonly string[];
  ofPersons: readonly string[];
  /** A thing, a firm: `it`, `its`. */
  things: readonly string[];
  ofThings: readonly string[];
  /** Several of either: `they`, `their`. */
  several: readonly string[];
  ofSeveral: readonly string[];
  /** Open a sentence that cannot be understood alone: `this`, `those`, `both`. */
  others: readonly string[];
  /** Nouns that with `the` before them mean what was just told: `the move`, `the pair`. */
  nouns: readonly string[];
  /** Whoever writes or speaks, outside of quotation marks: `I`, `our`. */
  writers: readonly string[];
  /** Nouns that are several without an ending: `police`. */
  severalNouns: readonly string[];
  /** Behind a thing's pronoun they say that it points nowhere: `it is clear`, `it has been known`. */
  emptyVerbs: readonly string[];
  /** Verbs of several subjects: one person alone is none of theirs. */
  pluralVerbs: readonly string[];
  /** Say that something is not sure, is denied, or is told by somebody: `might`, `not`, `said`. */
  hedges: readonly string[];
  /** Say who told it, and are no verbs of saying: `according`. */
  sourceWords: readonly string[];
  /** Somebody's relation, which says nothing of a person without whose it is: `son`, `colleague`. */
  relations: readonly string[];
  /** Participles of what befalls people, and names of such predicates: behind who is counted they say it, `two people killed`. */
  fates: readonly string[];
  /** Tie a sum to the noun before it: `a price of $20`. */
  ties: readonly string[];
}

/**
 * What sentences are cut by in a language whose clauses are told by their last word: a line is a run of whole clauses, as far as there is
 * room. Words are in small letters, as they end or open a part; where the language puts spaces, they follow one.
 */
export interface ClauseEndWords {
  /** Units (UTF-16) that fill the three lines of a popup. */
  longest: number;
  /** The last word of a clause, before a comma or another clause; with `-` before it, an ending of that word. */
  ends: readonly string[];
  /** The same, but a comma has to follow: endings that other words have as well. */
  endsBeforeComma: readonly string[];
  /** Look like one of those and end no clause. */
  open: readonly string[];
  /** Every comma ends a clause: lists have a mark of their own. */
  endsAtCommas?: boolean;
  /** Open a clause. */
  starts: readonly string[];
  /** End what the sentence is about (`は`), without which a later clause does not say who. */
  topics: readonly string[];
  /** Open or end a part that tells only where it is from, up to a comma or the end of the sentence: `据`, `अनुसार`. */
  sourceStarts: readonly string[];
  sourceEnds: readonly string[];
  /** The same, where no comma has to follow: `によると`. */
  sourceEndsPlainly: readonly string[];
  /** Open a sentence and lead over from the one before. */
  links: readonly string[];
  /** Open a line that is understood only behind another one, as they are written: `同社`, `この`. */
  leaning: readonly string[];
}

/** How a language names stretches of days in the line of a fact; `{}` is the date in words. */
export interface DateHeadWords {
  /** Seven days from a Monday on, by the first: `week of {}`. */
  week: string;
  /** A Saturday and the Sunday after it, by the first: `weekend of {}`. */
  weekend: string;
  /** A part of a month or a year, by the words in small letters that lead the date in an article: `mid` → `mid-{}`. */
  parts: readonly (readonly [lead: string, head: string])[];
}
