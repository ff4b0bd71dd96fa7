/** Names the ways in which a figure is bounded or hedged. */
export type HedgeKind = 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'nearly';

/** Words, in small letters, each in all its forms. */
export type WordList = readonly string[];

/** Words with the number that each is worth. */
export type WordValues = Readonly<Record<string, number>>;

/** Words with what each means: a number, or a word. */
export type WordMeanings = Readonly<Record<string, number | string>>;

/** Words that are read as part of a number. */
export interface NumberWords {
  /** `zero` to `nineteen`. */
  small: WordValues;
  /** `twenty` to `ninety`. */
  tens: WordValues;
  /** A number before them is multiplied by their value: `million`, `dozen`, `lakh`. */
  scale: WordValues;
  /** Scales of one letter, right at the digits: `20m`. */
  letter: WordValues;
  /** Parts of a whole, by how many of them make it: `third` is 3. */
  part: WordValues;
  /** Plurals that say no exact number, by the least they can mean: `dozens`. */
  vague: WordValues;
  /** Verbs that multiply, by how much: `doubled`. */
  multiplied: WordValues;
  /** Multiples in one word: `tenfold`. */
  fold: WordValues;
  /** A multiple that may be a verb, and may be no number at all: `double`. */
  double: WordValues;
  /** Before `as many`, how many times: `twice`, `half`. */
  timesAs: WordValues;
}

/** Words by which quantities are read; a word may be in several lists. */
export interface QuantityClasses {
  /** Words for half before a scale: `half a million`. */
  half: WordList;
  article: WordList;
  and: WordList;
  or: WordList;
  of: WordList;
  by: WordList;
  to: WordList;
  from: WordList;
  for: WordList;
  between: WordList;
  /** Words that come between the two numbers of a share: `one in five`. */
  outOf: WordList;
  /** The word that opens `out of`: `two out of three`. */
  out: WordList;
  /** Words before the second number of a share: `one out of every five`. */
  every: WordList;
  /** Words that make the number after them negative. */
  minus: WordList;
  /** Words that end a counted noun phrase: function words, common finite verbs and adverbs. */
  closed: WordList;
  /** Words that are left out at the front of a counted noun: `eight more picks`. */
  filler: WordList;
  /** Plurals that come before another noun: `sports cars`. */
  attributive: WordList;
  /** Words that say what happened to people and count them without a noun: `14 killed`. */
  state: WordList;
  /** Words that make metres of an `m` before them: `a 20m wall`. */
  metres: WordList;
  /** Verbs and adverbs that say a number went up. */
  rises: WordList;
  /** Verbs and adverbs that say a number went down. */
  falls: WordList;
  /** Verbs whose object may be something else than the size of a change: `raised $5m`, `lifted the toll to 78`. */
  transitive: WordList;
  /** Participles of `closed` that come before a noun too: `7 million paid subscribers`. */
  adjectival: WordList;
  /** Nouns and comparatives of a rise beside a number: `a 5% gain`. */
  rise: WordList;
  /** Nouns and comparatives of a fall beside a number: `a 5% drop`. */
  fall: WordList;
  /** Words between a verb of change and its number: `rose by only 3%`. */
  changeGap: WordList;
  /** Words between `from` and its number. */
  fromGap: WordList;
  /** Words that make a name or a place in an order of the number after them: `Section 230`, `group 3`. */
  label: WordList;
  /** Those of them that do so only where no plural follows: `day 3`, but `a game 32 goals`. */
  looseLabel: WordList;
  /** Words that a hyphen may join to a number that is a quantity all the same: `sub-500`. */
  prefix: WordList;
  /** Words that, before `over` and a length of time, make it the time that something took up: `spread over 24 hours`. */
  spread: WordList;
  /** Words that, before `over` and money, say that it is about the money: `in the dock over $18,300`. */
  disputes: WordList;
  /** Words that say that `bps` is a speed, not basis points. */
  dataWords: WordList;
  /** Words that, beside a number, make a magnitude of it: `magnitude 6.9`. */
  magnitude: WordList;
  /** Words that, after half or a quarter, make percentage points of it: `a half point`. */
  ratePoint: WordList;
  /** Words that, before `of` and a noun, say how many of it there are: `the number of patients fell to 66`. */
  numberOf: WordList;
  /** Words that, before a number, say that it is compared with one of the same noun: `5,000 people, against 14,000`. */
  compares: WordList;
  /** The same words before `with` or `to`. */
  compared: WordList;
  /** Words that make a name of the number after them, with or without a fraction: `version 6.2`. */
  versions: WordList;
  /** Words that, before two numbers, make names or places of both: `junctions 25 and 26`. */
  labels: WordList;
  /** Words that, after a number and with a capital, make the title of a list of both: `the 500 Greatest Albums`. */
  titles: WordList;
  /** Words that, after `2 in 10`, make a time or a row of it, not a share: `2 in 10 minutes`. */
  spans: WordList;
  /** Words that, after a number and a hyphen, make people of it: `a 40-strong crew`. */
  strong: WordList;
  /** Words that make an address of the number before them: `10 Downing Street`. */
  street: WordList;
  /** Words that make a time of day of the number before them. */
  clock: WordList;
  /** Words that make an age of the number after them: `aged 65`. */
  age: WordList;
  /** Words that, near two numbers with a dash, make a score of them: `won 3-1`. */
  score: WordList;
  /** Words that, before `one`, make a pronoun of it. */
  pronounBefore: WordList;
  /** Words that, after `one`, make a pronoun of it. */
  pronounAfter: WordList;
  /** Words that come before a number whose noun was said earlier: `6 million homes, including 1.5 million`. */
  elision: WordList;
  /** Words that come after such a number: `over 300 had been held`. */
  auxiliary: WordList;
  /** Words that, before a participle, make it say what happened to what is counted: `were killed`. */
  passive: WordList;
  /** Words of change that may belong to a verb before them: `gave up`. */
  particle: WordList;
  /** Words that, after `doubles`, make another verb of it: `doubled down on it`, `doubles as a school`. */
  doubleVerb: WordList;
  /** Such words that are games as well, and what stands before or behind those: `the women's doubles`, `decisive doubles match`. */
  pairsGame: WordList;
  beforeGame: WordList;
  afterGame: WordList;
  /** Words of change that need a comma before them: `index 130.80, off 0.24`. */
  aside: WordList;
  /** Words that, before a particle, make a change of it: `is up 15%`. */
  drift: WordList;
  /** May come between `of` and what is counted: `one of the most costly wars`. */
  superlative: WordList;
  determiner: WordList;
  /** Words that, after a number, make a multiple of it: `five times as many`. */
  times: WordList;
  /** Words that, after a number and a hyphen, make a multiple of it: `10-fold`. */
  foldWord: WordList;
  as: WordList;
  /** Words that are compared by a multiple: `twice as many`, `twice as likely`. */
  much: WordList;
  than: WordList;
  that: WordList;
  them: WordList;
  at: WordList;
  more: WordList;
  /** Words that, before a verb, say that it is one: `will double`. */
  modal: WordList;
  /** Things that are counted in a vote. */
  votes: WordList;
  /** Words that make a vote of two numbers with `to` between them: `voted 266 to 227`. */
  voteVerbs: WordList;
  /** Words that, before `of` and a number, make people of it: `a crowd of 2,014`, `in front of 82,300`. */
  crowds: WordList;
  /** Words that, after a number, make people of it: `31,000 packed into the stadium`. */
  attended: WordList;
  /** Between a subject and the number that it came to: `attendance reached 65,719`. */
  reached: WordList;
  /** Plurals whose number is a price or a level, not how many there are: `shares rose to 120`. */
  priced: WordList;
  /** Words that, before a number, make an age of it: `turned 105`. */
  turned: WordList;
  /** Words that, before `at` or `to` and a number, make an age of it: `died at 88`, `lived to 100`. */
  lived: WordList;
  /** Words that, before `than` and a number, make an age of it: `older than 65`. */
  older: WordList;
  /** Words that, before `half`, make it one of two: `the second half of the game`. */
  oneOfTwo: WordList;
}

/** Words that show what a number without a noun counts; each list is under the word that is used for what is counted. */
export interface OutcomeWords {
  /** Verbs before a number of people: `killing 45`. */
  harms: Readonly<Record<string, WordList>>;
  /** Verbs after it: `21 died`. */
  fates: Readonly<Record<string, WordList>>;
  /** Nouns of which a number is said: `the toll rose to 78`. */
  tolls: Readonly<Record<string, WordList>>;
}

/**
 * Names what happened to the thing that a figure counts, or what kind of sum it is. The list is closed, because articles are
 * compared by it, whatever their language. `rose` and `fell` are of levels and shares, `raised` is of money that was collected.
 */
export const PREDICATES = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'charged',
  'jailed',
  'freed',
  'rescued',
  'displaced',
  'evacuated',
  'affected',
  'infected',
  'destroyed',
  'powerless',
  'dismissed',
  'hired',
  'employed',
  'gathered',
  'voted',
  'backed',
  'opposed',
  'won',
  'lost',
  'scored',
  'cost',
  'worth',
  'raised',
  'paid',
  'fined',
  'invested',
  'earned',
  'owed',
  'bought',
  'sold',
  'stolen',
  'seized',
  'built',
  'sent',
  'magnitude',
  'aged',
  'rose',
  'fell',
] as const;

export type Predicate = (typeof PREDICATES)[number];

/** Words for a predicate, each in small letters and in all its forms; phrases have two words. */
export interface PredicateWordsOf {
  /** Verbs whose object is counted (`killing 45`); their participles mean the same after what is counted. */
  objects?: WordList;
  /** Verbs and adjectives whose subject is counted: `45 died`, `30 are missing`, `9,000 lost power`. */
  subjects?: WordList;
  /** Nouns that are counted (`12 arrests`), or of which the figure is (`a death toll of 12`, `a £5m fine`). */
  nouns?: WordList;
  /** Verbs with this meaning for certain counted things only: `cut 400 jobs`. */
  objectsOf?: { verbs: WordList; counted: WordList };
}

export type PredicateWords = Readonly<Partial<Record<Predicate, PredicateWordsOf>>>;

/** Words that shape how a figure is shown to a reader. */
export interface FigureLabelWords {
  /** Prepositions after a figure of each kind that say what it is of: `5% of its workforce`, `$3bn in aid`. */
  links: Readonly<
    Partial<Record<'money' | 'percent' | 'measure' | 'count' | 'duration' | 'ratio' | 'score', WordList>>
  >;
  /** Prepositions before a date: `since 2022`. */
  timeLinks: WordList;
  /** Words that open a clause: a label does not reach back past them. */
  clauses: WordList;
  /** Words that open a clause about the noun before them. */
  relatives: WordList;
  auxiliaries: WordList;
  /** Pronouns: a lead with one of them needs the sentence before it. */
  pronouns: WordList;
  conjunctions: WordList;
  /** Words at which a lead that is too long may be cut. */
  openers: WordList;
  /** Words that are left out at the front of a label. */
  dropped: WordList;
  /** Counted nouns without a meaning of their own: `two things`. */
  weakNouns: WordList;
  /** Adjectives behind a measure, which name nothing that is counted: `3% lower`, `30 metres tall`. */
  qualities: WordList;
}

/** The words by which quantities of a language are read. */
export interface FigureWords {
  numbers: NumberWords;
  words: QuantityClasses;
  outcomes: OutcomeWords;
  /** Phrases right before a number that bound or hedge it. */
  hedgesBefore: Readonly<Record<HedgeKind, WordList>>;
  /** Phrases right after it. */
  hedgesAfter: Readonly<Partial<Record<HedgeKind, WordList>>>;
  /** Numbers that people dial: `911 calls` are not 911. */
  dialled: WordList;
  labels: FigureLabelWords;
  /** Words for what happened to what is counted. */
  predicates: PredicateWords;
}
