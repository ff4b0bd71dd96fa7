import type { PhrasePlace } from '../../text/phrases/phrases';

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
  /** Phrases that open a headline that says what somebody is to do. */
  headlinePlans: readonly string[];
  /** Words for what somebody is or does. */
  roleNouns: readonly string[];
}

/** Where in a headline the phrases of each list must be. */
export const HEADLINE_PLACES = {
  asking: 'lineStart',
  arguing: 'anywhere',
  happenings: 'anywhere',
  attributing: 'anywhere',
  matterLeads: 'lineEnd',
  headlinePlans: 'lineStart',
  roleNouns: 'lineEnd',
} as const satisfies Readonly<Record<keyof HeadlineWords, PhrasePlace>>;
