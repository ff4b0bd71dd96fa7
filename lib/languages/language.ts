import type { PhrasePlace } from '../text/phrases';
import type { ClauseEndWords, ClauseWords, DateHeadWords } from './clause-words';
import type { FigureWords } from './figure-words';
import type { PeopleWords } from './people-words';
import type { TimeWords } from './time-words';
import type { UnitNames } from './unit-names';

/**
 * What the folder of a language may fill: one part for each engine. A part that is missing means that the engine does
 * without in that language. Words are data: no expression, no code. Lists of phrases are written in the notation of
 * `lib/text/phrases.ts`.
 */
export interface Language {
  /** BCP 47: `en`, `pt`. */
  tag: string;
  /** Words that are frequent in the language and hardly met in the others: the language of a text is told by them. */
  frequentWords?: readonly string[];
  /** Letters that the language has and its neighbours do not. */
  ownLetters?: string;
  /** What is on a page beside the story. */
  boilerplate?: Partial<BoilerplateWords>;
  /** Who wrote it. */
  bylines?: BylineWords;
  /** When it was published. */
  calendar?: CalendarWords;
  /** How sentences are cut into clauses. */
  clauses?: ClauseWords;
  /** The same, where clauses are told by their end. */
  clauseEnds?: ClauseEndWords;
  /** What stories, their timelines and their figures are read by. */
  stories?: StoryWords;
  /** How dates are told. */
  time?: TimeWords;
  /** How stretches of days are named in the line of a fact. */
  dateHeads?: DateHeadWords;
  /** How quantities are said. */
  figures?: FigureWords;
  /** What people's names are told by; the tables of names beside it (`people/gazetteer.ts`) are loaded apart. */
  people?: PeopleWords;
  /** How units are named. */
  units?: UnitNames;
}

/** A list of phrases, a phrase a line. */
export type Phrases = readonly string[];

/**
 * How blocks of a page read that are not its story. They are looked for in short blocks, and believed mostly of those that
 * the structure of the page makes suspect, since a story may use any of these words.
 */
export interface BoilerplateWords {
  /** Open a line that points to another article. */
  relatedLinks: Phrases;
  /** Open what comes after an article: comments, other articles, the writer, the tags. */
  afterStory: Phrases;
  /** The same as whole lines: words that open many a sentence. */
  afterStoryLabels: Phrases;
  /** Ask the reader for something: money, an address, a download, a follow. */
  callsToAction: Phrases;
  /** Buttons, notices and labels of the page, as whole lines. */
  pageControls: Phrases;
  /** Open lines of that kind. */
  pageControlOpenings: Phrases;
  /** Labels of the page that may head a part of a story as well, as whole lines: they are dropped where they are no heading. */
  labels: Phrases;
  /** Open a line about rights, sources, what the text is and is not. */
  legalNotices: Phrases;
  /** Open a line on who reported, edited, translated or took the pictures. */
  contributors: Phrases;
  /** Say the same anywhere in a block, or who the writer is. */
  contributorNotes: Phrases;
  /** Open the source of a picture. */
  pictureCredits: Phrases;
  /** Open the same in brackets at the end of a caption, where less is enough. */
  bracketedCredits: Phrases;
  /** Ask for money or an account before the story goes on. */
  paywallNotices: Phrases;
  /** Say that something of another site is not shown before the reader agrees to it. */
  embedNotices: Phrases;
  /** What a link says of itself to those who do not see it, as a whole: that it opens a window. */
  linkNotes: Phrases;
  /** Names that front pages go by, at the beginning of a title or at its end. */
  homeTitles: Phrases;
}

/** Words that are alike common in news: those of level `n` are in one article of `2 ** n`. They have white space between. */
export type CommonWords = ReadonlyArray<readonly [level: number, words: string]>;

/** What tells how sentences of saved articles belong together: what they are about, when it was, what is counted. */
export interface StoryWords {
  /** Single words, in small letters, that say nothing of what an article is about. */
  stopWords: readonly string[];
  /** Verbs of saying. */
  reportVerbs: Phrases;
  /** All that is between a number and the verb by which its subject has it. */
  ownCounts: Phrases;
  /** Open a sentence, before a comma, and only go on from the one before. */
  goingOn: Phrases;
  /** Open a clause that tells something of its own. */
  clauseJoins: Phrases;
  /** Join to what happened how, when or why it did. */
  subordinates: Phrases;
  /** Open a clause that tells something of what was just named. */
  relatives: Phrases;
  /** Before a date by which a thing is known: it is one that was there before. */
  knownBy: Phrases;
  /** Say only that nobody answered whoever wrote. */
  noAnswer: Phrases;
  /** Open a headline that asks, or promises to explain, and does not tell. */
  asking: Phrases;
  /** Stand for a person who was named before. */
  somebody: Phrases;
  /** Who writes, or speaks, of themselves. */
  tellers: Phrases;
  /** Single words before a thing that was named. */
  pointsBack: Phrases;
  /** Behind a thing, they lead what tells which one it is. */
  saysWhich: Phrases;
  /** Before a date: a change or a length of time is counted from it. */
  countedFrom: Phrases;
  /** Single words for what there are many of: behind the word for `the`, one of them that was told of before. */
  namedBefore: ReadonlySet<string>;
  /** Single words for what there is one of for everybody, or that say with the word behind them which one is meant. */
  knownAlone: ReadonlySet<string>;
  /** Verbs that only say. */
  speechVerbs: Phrases;
  /** Lead the level to which something moved. */
  levelLeads: Phrases;
  /** Lead whom a statement is from. */
  sourceLeads: Phrases;
  /** Make a sentence speak of something still to come. */
  lookingAhead: Phrases;
  /** Inside a date: it names only the edge of a longer time. */
  edgesOfTime: Phrases;
  /** Before the day on which a page says that it was published or changed. */
  editNotes: Phrases;
  /** Lead a date, and belong to it. */
  datePrepositions: Phrases;
  /** Lead the day of an event in prose. */
  dayPrepositions: Phrases;
  /** Beside a date: they tell of what changes a matter for good. */
  turningPoints: Phrases;
  /** Open a sentence that cannot be understood without the one before it. */
  leaningBack: Phrases;
  /** Before a figure: it is a part of another one, or is added to it. */
  partOf: Phrases;
  /** The same behind a figure. */
  partOfAfter: Phrases;
  /** Before words that would make a figure a part of another: they are out of it (`out of their homes`). */
  outside: Phrases;
  /** Behind a figure: who did it is counted in, which other outlets do not. */
  countedIn: Phrases;
  /** What is counted in games, where everybody sees it. */
  records: Phrases;
  /** What is counted, where it is people of no kind. */
  anybody: Phrases;
  /** Words of each thing that may be measured of one noun, by a name of ours. */
  measures: Readonly<Record<string, Phrases>>;
  /** Stems of words (`stem` in `lib/stories/terms`) that are common in news. */
  commonStems: CommonWords;
  /** Names that are common in news. */
  commonNames: CommonWords;
}

/** Where in a text the phrases of each list must be. */
export const STORY_PLACES = {
  reportVerbs: 'anywhere',
  ownCounts: 'wholeLine',
  goingOn: 'lineStart',
  clauseJoins: 'lineStart',
  subordinates: 'anywhere',
  relatives: 'anywhere',
  knownBy: 'lineEnd',
  noAnswer: 'anywhere',
  asking: 'lineStart',
  somebody: 'anywhere',
  tellers: 'anywhere',
  pointsBack: 'wholeLine',
  saysWhich: 'lineStart',
  countedFrom: 'lineEnd',
  speechVerbs: 'anywhere',
  levelLeads: 'lineEnd',
  sourceLeads: 'anywhere',
  lookingAhead: 'anywhere',
  edgesOfTime: 'anywhere',
  editNotes: 'anywhere',
  datePrepositions: 'lineEnd',
  dayPrepositions: 'lineEnd',
  turningPoints: 'anywhere',
  leaningBack: 'lineStart',
  partOf: 'anywhere',
  partOfAfter: 'anywhere',
  outside: 'lineEnd',
  countedIn: 'anywhere',
  records: 'wholeLine',
  anybody: 'wholeLine',
} as const satisfies Partial<Record<keyof StoryWords, PhrasePlace>>;

/** Where in a line the phrases of each list must be. */
export const BOILERPLATE_PLACES: Readonly<Record<keyof BoilerplateWords, PhrasePlace>> = {
  relatedLinks: 'lineStart',
  afterStory: 'lineStart',
  afterStoryLabels: 'wholeLine',
  callsToAction: 'anywhere',
  pageControls: 'wholeLine',
  pageControlOpenings: 'lineStart',
  labels: 'wholeLine',
  legalNotices: 'lineStart',
  contributors: 'lineStart',
  contributorNotes: 'anywhere',
  pictureCredits: 'lineStart',
  bracketedCredits: 'lineStart',
  paywallNotices: 'anywhere',
  embedNotices: 'anywhere',
  linkNotes: 'wholeLine',
  homeTitles: 'lineStart',
};

/** How pages say who wrote an article, in bylines and in the fields for them. */
export interface BylineWords {
  /** Open a line that names the writer. */
  openings: Phrases;
  /** Come before the name in an author field only: words that open many a line. */
  fieldLabels: Phrases;
  /** Openings, as they are written, that pages set in front of the name without a space: "ByJane Doe". */
  gluedOpenings: readonly string[];
  /** Come after the name, with all that follows: an employer, a place, a day. */
  afterName: Phrases;
  /** Words between two names. */
  conjunctions: readonly string[];
  /** Articles: no name begins with one. */
  articles: readonly string[];
  /** Verbs after the writer's name in a note on them: "Jane Doe covers courts". */
  aboutVerbs: readonly string[];
  /** Posts: a name that holds one is none. */
  posts: Phrases;
  /** Degrees: nobody's whole name. */
  degrees: readonly string[];
  /** Accounts, desks and firms: a name that holds one is nobody's. */
  notPeople: Phrases;
}

/** How pages write when an article was published. */
export interface CalendarWords {
  /** The forms of each month's name from January on, in small letters and without stops. */
  months: readonly (readonly string[])[];
  /** The forms of each weekday's name from Monday on, in small letters. */
  weekdays: readonly (readonly string[])[];
  /** Eras by which years are counted, with the year before their first: `令和6年` is 2024. */
  eras?: Readonly<Record<string, number>>;
  /** Other words of a line that says when and nothing else. */
  dateLineWords: readonly string[];
  /** Say that a date is of the publication. */
  published: Phrases;
  /** Say that a date is of a later change. */
  updated: Phrases;
  /** Open a line with the date of the page's clock, or since when somebody is a member. */
  clock: Phrases;
  /** Say how many minutes, hours or days ago. */
  minutesAgo: Phrases;
  hoursAgo: Phrases;
  daysAgo: Phrases;
}

/** Where in a line the phrases of each list must be. */
export const CALENDAR_PLACES = {
  published: 'anywhere',
  updated: 'anywhere',
  clock: 'lineStart',
  minutesAgo: 'anywhere',
  hoursAgo: 'anywhere',
  daysAgo: 'anywhere',
} as const satisfies Partial<Record<keyof CalendarWords, PhrasePlace>>;

/** A line or more for each list of phrases: a test tries them. */
export type CalendarExamples = Readonly<Record<keyof typeof CALENDAR_PLACES, readonly string[]>>;

/** Lines for each list of a part that have one of its phrases, and lines that do not: a test tries them. */
export type Examples<Words> = Readonly<
  Partial<Record<keyof Words, { has: readonly string[]; hasNot?: readonly string[] }>>
>;
