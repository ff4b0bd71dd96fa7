import type { PhrasePlace } from '../text/phrases/phrases';
import type { ClauseEndWords, ClauseWords, DateHeadWords } from './clause-words';
import { COUNTED_PLACES, type CountedWords } from './fact-words';
import type { FigureWords } from './figure-words';
import type { PeopleWords } from './people-words';
import {
  DATED_CLAUSE_PLACES,
  type DatedClauseWords,
  HEADLINE_PLACES,
  type HeadlineWords,
  TELLING_PLACES,
  type TellingWords,
} from './shapes/timeline-words';
import type { TimeWords } from './time-words';
import type { UnitNames } from './unit-names';

/**
 * Lists what the folder of a language may fill: one part for each engine. A part that is missing means that the engine does
 * without in that language. Words are data: no expression, no code. Lists of phrases are written in the notation of
 * `lib/text/phrases/notation.ts`.
 */
export interface Language {
  /** BCP 47: `en`, `pt`. */
  tag: string;
  /** Words that are frequent in the language and rare in the others, by which the language of a text is recognised. */
  frequentWords?: readonly string[];
  /** Letters that the language has and its neighbours do not. */
  ownLetters?: string;
  /** Words on a page beside the story. */
  boilerplate?: Partial<BoilerplateWords>;
  /** Words that name the writer. */
  bylines?: BylineWords;
  /** Words for the time of publication. */
  calendar?: CalendarWords;
  /** Words by which sentences are cut into clauses. */
  clauses?: ClauseWords;
  /** The same for languages whose clauses are marked by their end. */
  clauseEnds?: ClauseEndWords;
  /** Words by which stories, their timelines and their figures are read. */
  stories?: StoryWords;
  /** Words by which dates are read. */
  time?: TimeWords;
  /** Names periods of days in the line of a fact. */
  dateHeads?: DateHeadWords;
  /** Words by which quantities are read. */
  figures?: FigureWords;
  /** Words by which people's names are found; the tables of names beside them (`people/gazetteer.ts`) are loaded separately. */
  people?: PeopleWords;
  /** The names of units. */
  units?: UnitNames;
}

/** A list of phrases, a phrase a line. */
export type Phrases = readonly string[];

/** Phrases in short blocks beside a story. As it may use them, too, they count mostly where the page's structure is suspect. */
export interface BoilerplateWords {
  /** Phrases that open a line that points to another article. */
  relatedLinks: Phrases;
  /** Phrases that open what comes after an article: comments, other articles, the writer, the tags. */
  afterStory: Phrases;
  /** The same as whole lines: words that also open many sentences. */
  afterStoryLabels: Phrases;
  /** Phrases that ask the reader for something: money, an address, a download, a follow. */
  callsToAction: Phrases;
  /** Buttons, notices and labels of the page, as whole lines. */
  pageControls: Phrases;
  /** Phrases that open lines of that kind. */
  pageControlOpenings: Phrases;
  /** Labels of the page that may also head a part of a story, as whole lines: they are dropped where they are no heading. */
  labels: Phrases;
  /** Phrases that open a line about rights, sources, what the text is and is not. */
  legalNotices: Phrases;
  /** Phrases that open a line on who reported, edited, translated or took the pictures. */
  contributors: Phrases;
  /** Phrases that say the same anywhere in a block, or who the writer is. */
  contributorNotes: Phrases;
  /** Phrases that open the source of a picture. */
  pictureCredits: Phrases;
  /** Phrases that open the same in brackets at the end of a caption, where less is enough. */
  bracketedCredits: Phrases;
  /** Phrases that ask for money or an account before the story goes on. */
  paywallNotices: Phrases;
  /** Phrases by which a page says that it is paid for what its readers buy. */
  disclosures?: Phrases;
  /** Phrases that say that something of another site is not shown before the reader agrees to it. */
  embedNotices: Phrases;
  /** Match the whole of what a link tells those who use a screen reader: that it opens a window. */
  linkNotes: Phrases;
  /** Names of front pages, at the beginning of a title or at its end. */
  homeTitles: Phrases;
}

/** Words that are equally common in news: those of level `n` are in one article of `2 ** n`. They have white space between. */
export type CommonWords = ReadonlyArray<readonly [level: number, words: string]>;

/** Words that show how sentences of saved articles belong together: what they are about, when it was, what is counted. */
export interface StoryWords extends DatedClauseWords, HeadlineWords, TellingWords, CountedWords {
  /** Single words, in small letters, that do not show what an article is about. */
  stopWords: readonly string[];
  /** Verbs of saying. */
  reportVerbs: Phrases;
  /** Words between a number and the verb by which its subject has it. */
  ownCounts: Phrases;
  /** Phrases that open a clause that tells something of its own. */
  clauseJoins: Phrases;
  /** Phrases that join to what happened how, when or why it did. */
  subordinates: Phrases;
  /** Phrases that open a clause that tells something of what was just named. */
  relatives: Phrases;
  /** Words before a date that identifies a thing which was there before. */
  knownBy: Phrases;
  /** Phrases that stand for things, or for several persons, that were named before. */
  something: Phrases;
  /** Single words that compare with what was told before. */
  comparing: Phrases;
  /** Single words that point to what was just told. */
  pointsHere: Phrases;
  /** Phrases that say only that nobody answered whoever wrote. */
  noAnswer: Phrases;
  /** Phrases that stand for a person who was named before. */
  somebody: Phrases;
  /** Pronouns with which a writer or speaker refers to themselves. */
  tellers: Phrases;
  /** Single words before a thing that was named. */
  pointsBack: Phrases;
  /** Words behind a thing that introduce which one it is. */
  saysWhich: Phrases;
  /** Single words for things of which there are many: behind the word for `the`, it is one that was mentioned before. */
  namedBefore: ReadonlySet<string>;
  /** Single words for what somebody says, writes or sets out to do: behind its owner it is one that was mentioned before. */
  saidBefore: ReadonlySet<string>;
  /** Single words for things that need no introduction: there is only one, or the next word shows which one is meant. */
  knownAlone: ReadonlySet<string>;
  /** Verbs that only say. */
  speechVerbs: Phrases;
  /** Phrases that lead the level to which something moved, and the value that it had before: `up from`. */
  levelLeads: Phrases;
  formerLeads: Phrases;
  /** Phrases that lead whom a statement is from. */
  sourceLeads: Phrases;
  /** Phrases that make a sentence speak of something still to come. */
  lookingAhead: Phrases;
  /** Words inside a date that name only the edge of a longer time. */
  edgesOfTime: Phrases;
  /** Words before the day on which a page was published or changed by its own note. */
  editNotes: Phrases;
  /** Words of the editors before a sentence, with a colon behind them, that do not belong to it. */
  labels: Phrases;
  /** Phrases that lead a date, and belong to it. */
  datePrepositions: Phrases;
  /** Phrases that lead the day of an event in prose. */
  dayPrepositions: Phrases;
  /** Words beside a date for events that change a matter for good. */
  turningPoints: Phrases;
  /** Phrases that open a sentence that cannot be understood without the one before it. */
  leaningBack: Phrases;
  /** Words before a figure that is a part of another one, or is added to it. */
  partOf: Phrases;
  /** The same words behind a figure. */
  partOfAfter: Phrases;
  /** Words before others that would make a figure a part of another: here they do not (`out of their homes`). */
  outside: Phrases;
  /** Words behind a figure that show that the attacker is counted in, which other outlets do not do. */
  countedIn: Phrases;
  /** Words for people in general. */
  anybody: Phrases;
  /** Words for each thing that may be measured of one noun, by a name of ours. */
  measures: Readonly<Record<string, Phrases>>;
  /** Single words that, behind a comma, open a part of a sentence that measures another thing. */
  measureBreaks: Phrases;
  /** Stems of words (`stem` in `lib/stories/terms`) that are common in news. */
  commonStems: CommonWords;
  /** Names that are common in news. */
  commonNames: CommonWords;
}

/** Says for each list where in a text its phrases must be. */
export const STORY_PLACES = {
  ...DATED_CLAUSE_PLACES,
  ...HEADLINE_PLACES,
  ...TELLING_PLACES,
  ...COUNTED_PLACES,
  reportVerbs: 'anywhere',
  ownCounts: 'wholeLine',
  clauseJoins: 'lineStart',
  subordinates: 'anywhere',
  relatives: 'anywhere',
  knownBy: 'lineEnd',
  something: 'anywhere',
  comparing: 'wholeLine',
  pointsHere: 'wholeLine',
  noAnswer: 'anywhere',
  somebody: 'anywhere',
  tellers: 'anywhere',
  pointsBack: 'wholeLine',
  saysWhich: 'lineStart',
  speechVerbs: 'anywhere',
  levelLeads: 'lineEnd',
  formerLeads: 'lineEnd',
  sourceLeads: 'anywhere',
  lookingAhead: 'anywhere',
  edgesOfTime: 'anywhere',
  editNotes: 'anywhere',
  labels: 'lineStart',
  datePrepositions: 'lineEnd',
  dayPrepositions: 'lineEnd',
  turningPoints: 'anywhere',
  leaningBack: 'lineStart',
  partOf: 'anywhere',
  partOfAfter: 'anywhere',
  outside: 'lineEnd',
  countedIn: 'anywhere',
  anybody: 'wholeLine',
} as const satisfies Partial<Record<keyof StoryWords, PhrasePlace>>;

/** Says for each list where in a line its phrases must be. */
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
  disclosures: 'anywhere',
  embedNotices: 'anywhere',
  linkNotes: 'wholeLine',
  homeTitles: 'lineStart',
};

/** The words by which pages name the writer of an article, in bylines and in the fields for them. */
export interface BylineWords {
  /** Phrases that open a line that names the writer. */
  openings: Phrases;
  /** Phrases that come before the name in an author field only: words that open many a line. */
  fieldLabels: Phrases;
  /** Openings, as they are written, that pages set in front of the name without a space: "ByJane Doe". */
  gluedOpenings: readonly string[];
  /** Phrases that come after the name, with all that follows: an employer, a place, a day. */
  afterName: Phrases;
  /** Words between two names. */
  conjunctions: readonly string[];
  /** The articles of the language, with which no name begins. */
  articles: readonly string[];
  /** Verbs after the writer's name in a note on them: "Jane Doe covers courts". */
  aboutVerbs: readonly string[];
  /** Names of posts: a text with one of them is no name. */
  posts: Phrases;
  /** Degrees: nobody's whole name. */
  degrees: readonly string[];
  /** Accounts, desks and firms: a name with such a word is no person's. */
  notPeople: Phrases;
}

/** Holds the words by which pages write when an article was published. */
export interface CalendarWords {
  /** The forms of each month's name from January on, in small letters and without stops. */
  months: readonly (readonly string[])[];
  /** The forms of each weekday's name from Monday on, in small letters. */
  weekdays: readonly (readonly string[])[];
  /** Eras by which years are counted, with the year before their first: `令和6年` is 2024. */
  eras?: Readonly<Record<string, number>>;
  /** Other words of a line that says when and nothing else. */
  dateLineWords: readonly string[];
  /** Phrases that say that a date is of the publication. */
  published: Phrases;
  /** Phrases that say that a date is of a later change. */
  updated: Phrases;
  /** Phrases that open a line with the date of the page's clock, or since when somebody is a member. */
  clock: Phrases;
  /** Phrases that say how many minutes, hours or days ago. */
  minutesAgo: Phrases;
  hoursAgo: Phrases;
  daysAgo: Phrases;
}

/** Says for each list where in a line its phrases must be. */
export const CALENDAR_PLACES = {
  published: 'anywhere',
  updated: 'anywhere',
  clock: 'lineStart',
  minutesAgo: 'anywhere',
  hoursAgo: 'anywhere',
  daysAgo: 'anywhere',
} as const satisfies Partial<Record<keyof CalendarWords, PhrasePlace>>;

/** Has a line or more for each list of phrases: a test tries them. */
export type CalendarExamples = Readonly<Record<keyof typeof CALENDAR_PLACES, readonly string[]>>;

/** Lines for each list of a part that have one of its phrases, and lines that do not: a test tries them. */
export type Examples<Words> = Readonly<
  Partial<Record<keyof Words, { has: readonly string[]; hasNot?: readonly string[] }>>
>;
