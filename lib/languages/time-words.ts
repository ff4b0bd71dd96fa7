/**
 * Holds what a language brings to the reading of dates: words by class, the patterns of time expressions over them, what its
 * verbs tell of the time that a sentence speaks of, and the names of holidays.
 *
 * Patterns are written in the notation of phrases (`lib/text/phrases/notation.ts`), a pattern a line, with classes of time words:
 *
 * | written | means |
 * | --- | --- |
 * | `the year` | these words; one with a capital letter only with a capital |
 * | `MONTH`, `WEEKDAY` | a word of the class (`classes`), or what is read as one: see below |
 * | `at\|on` | either |
 * | `of?`, `of\|in?` | may be left out |
 * | `<date>` | one of the phrases of the part (`parts`) |
 * | `[in\|by] SEASON` | one of these words must come right before; it is no part of the expression |
 * | `:REL=-1` | the slot `REL` has this value, whatever the words say |
 *
 * A hyphen between two words is passed over (`mid-May` is `mid May`), and so is white space. The longest pattern that matches
 * wins, and of two as long the one with more words as they are. What a class caught is in the slot of its name, for the
 * functions that work out the date (`lib/facts/dates/meaning`).
 *
 * Read without a list: `NUM` a number in digits or words, `DAY` 1 to 31, `NTH` (`16th`), `YEAR` four digits or `2024-25`,
 * `YEAR2` (`'82`), `YEARWORDS` (`nineteen ninety-six`), `CLOCK` (`10:35`), `HOUR` 1 to 24, `MILITARY` (`0930`), `NUMERIC`
 * (`05/06/2025`), `QUARTERTAG` (`Q3`, `3Q`), `HALFTAG` (`H1`), `FY` (`FY25`), `QUARTEROFYEAR` (`3Q19`), `HALFOFYEAR` (`1H18`),
 * `POSS` (`'s`, `s'`), `,`.
 */
export interface TimeWords {
  classes: TimeClasses;
  parts: Readonly<Record<string, readonly string[]>>;
  patterns: Readonly<Partial<Record<TimeKind, readonly string[]>>>;
  surroundings: TimeSurroundings;
  tenses: TenseWords;
  /** Phrases right before an expression that tell whether it is past or to come. */
  leads: Readonly<Record<LeadKind, readonly string[]>>;
  pastEndings: readonly string[]; // Endings of past forms, in small letters.
  futureEndings?: readonly string[]; // Endings of forms of the future.
  participleEndings?: readonly string[]; // Those of participles that make the past with an auxiliary: Swedish `-ats`.
  noPastOpenings: readonly string[]; // Openings of words that have the ending of past forms and are none.
  verbsLast?: boolean; // True where the verb of a clause is its last word, so that it comes behind its day.
  holidays: Readonly<Partial<Record<HolidayName, readonly string[]>>>;
  /** Describes how numbers in dates are written, if not as in English. */
  writing?: TimeWriting;
}

/** Describes how numbers in dates are written. Lists have `|` between their forms. */
export interface TimeWriting {
  /** Endings right after digits, or after a hyphen, that make an ordinal of them: `er`, `го`. */
  ordinalEndings?: string;
  /** Those that make years of tens of them: `er`, `х`. */
  decadeEndings?: string;
  /** True when a full stop after a day belongs to it: `20. Januar`. */
  ordinalStop?: boolean;
  /** Tells what follows an apostrophe: an ending (`Ocak'ta`), the next word (`l'année`), the rest of the word (`п'ятниця`). */
  apostrophe?: 'ending' | 'word' | 'letter';
  /** True when a weekday has the day of the month behind it: `martes 18`. */
  weekdayDay?: boolean;
  /** True when `5/3` is a day of a month, and `5/2024` a month. */
  slashes?: boolean;
}

/** The words of each class: with their values, or all worth 1. */
export type TimeClasses = Readonly<Record<string, readonly string[] | Readonly<Record<string, number | string>>>>;

/** The kinds of meaning that a pattern may have; each has its function in `lib/facts/dates/meaning`. */
export type TimeKind =
  | 'date'
  | 'season'
  | 'weekday'
  | 'nthweekday'
  | 'month'
  | 'quarter'
  | 'half'
  | 'period'
  | 'decade'
  | 'century'
  | 'unit'
  | 'weekof'
  | 'edge'
  | 'day'
  | 'part'
  | 'time'
  | 'ago'
  | 'counted'
  | 'vagueago'
  | 'duration'
  | 'vagueduration'
  | 'nothing'
  | 'set'
  | 'ref'
  | 'leadlength'
  | 'leaddate'
  | 'holiday';

/** Words next to an expression that make it something else. */
export interface TimeSurroundings {
  /** Words after a number that could be a year: the rest of a count or of a name. A plural noun needs no entry. */
  afterYear: readonly string[];
  afterClock?: readonly string[]; // Behind the four figures of a time of day: `2034 local time`, `2034 GMT`.
  /** Words before one, in small letters: a count, an amount or a name. */
  beforeYear: readonly string[];
  /** Words before `of` and a number that could be a year: people who are counted. */
  crowds: readonly string[];
  /** Words after a day of the month without its month, which a counted noun never is. */
  afterDay: readonly string[];
  /** Words before `tomorrow` and `today` where these mean some day, or these days (`a better tomorrow`, `even today`, `what we see today`). */
  beforeDay?: readonly string[];
  /** Words for a day that open a sentence about the present time: `Today, such fires are rare`. */
  nowadays?: readonly string[];
  afterWeekday: readonly string[]; // After a weekday: the rest of a name.
  beforeWeekday: readonly string[]; // Before a weekday: the name of one day in history or in the church's year.
  streets: readonly string[]; // After a number or a date, and names between: an address.
  /** Phrases for a street right before a day that it is named after, in small letters: `straße des`, `avenida`. */
  streetsNamedAfter?: readonly string[];
  titles: readonly string[]; // Before a name that is a month as well: a person's title.
  /** Words that, before a number with dots or dashes, show that it is no date: `version`, `phone`. */
  beforeNumeric: readonly string[];
  temperature: readonly string[]; // Words of temperature: in their sentence, `the 90s` are no years.
  games: readonly string[]; // Words of games: in their sentence, `the second quarter` is none of a year.
  /** The best or worst of every year: `the busiest month is May`. */
  ranked?: { degrees: readonly string[]; times: readonly string[] };
  beforeHoliday: readonly string[]; // Right before a holiday: a wish, or a name.
  /** After a holiday of one word: the days around it. Before other nouns it is no date (`Christmas tree`). */
  afterHoliday: readonly string[];
  /** Words that may come after a year with no preposition before it; without a list any may that is no plural noun. */
  yearFollowers?: readonly string[];
  /** Nouns have a capital: a year may come before any small letter. */
  nounsHaveCapitals?: boolean;
}

/** The time of its sentence that a word shows; `lib/facts/dates/reading/tense.ts` and `verbs.ts` say how each is used. */
export type TenseClass =
  | 'past'
  | 'have'
  | 'be'
  | 'will'
  | 'infinitive'
  | 'modal'
  | 'ahead'
  | 'perhaps'
  | 'intend'
  | 'timetable'
  | 'timetablePlural'
  | 'to'
  | 'toward'
  | 'negatable'
  | 'not'
  | 'had'
  | 'do'
  | 'accuse'
  | 'determiner'
  | 'subject'
  | 'event'
  | 'outcome'
  | 'blame'
  | 'begins'
  | 'joins'
  | 'subordinate'
  | 'relative'
  | 'report'
  | 'cause'
  | 'looksBack'
  | 'compared'
  | 'arrange'
  | 'several'
  | 'particle'
  | 'participle'
  | 'toHave' // The infinitive of `have` that with a participle reports the past: `ska ha skadats`.
  | 'copula' // The present of `be` that with most words behind it is past: `est mort`.
  | 'perfect' // A present that is past with a participle at the end of its clause: `ist gestorben`, `hat gewonnen`.
  | 'state' // Participles and the like of what lasts, and is not over: `geöffnet`.
  | 'reported'; // What somebody says will be done, before the verb of saying: `廃止すると発表`.

/** The words of each class, in small letters. */
export type TenseWords = Readonly<Partial<Record<TenseClass, readonly string[]>>>;

/**
 * Phrases right before an expression, by what they tell: it is over (`since`), or to come (`ahead of`); the verb decides for
 * the end of a stretch (`by`, `until`) and for its beginning (`from`, `as of`); with an event of the day, `Friday's
 * deadline`, some look ahead (`event`), and others back (`after`).
 */
export type LeadKind = 'over' | 'coming' | 'after' | 'event' | 'from' | 'asOf' | 'until' | 'by';

/** The holidays that the product's calendar knows (`lib/facts/dates/meaning/holiday-rules.ts`). */
export type HolidayName =
  | 'newYear'
  | 'newYearEve'
  | 'epiphany'
  | 'orthodoxChristmas'
  | 'lohri'
  | 'pongal'
  | 'mlk'
  | 'inauguration'
  | 'burns'
  | 'australia'
  | 'republicIndia'
  | 'groundhog'
  | 'waitangi'
  | 'superBowl'
  | 'valentine'
  | 'presidents'
  | 'stDavid'
  | 'women'
  | 'womenOfCountry'
  | 'stPatrick'
  | 'nowruz'
  | 'aprilFools'
  | 'songkran'
  | 'vaisakhi'
  | 'earthDay'
  | 'stGeorge'
  | 'anzac'
  | 'freedomSouthAfrica'
  | 'mayDay'
  | 'labour'
  | 'labor'
  | 'cincoDeMayo'
  | 'veDay'
  | 'mothers'
  | 'victoria'
  | 'memorial'
  | 'earlyMayBankHoliday'
  | 'springBankHoliday'
  | 'summerBankHoliday'
  | 'juneBankHoliday'
  | 'octoberBankHoliday'
  | 'bankHoliday'
  | 'madaraka'
  | 'fathers'
  | 'democracyNigeria'
  | 'flagDay'
  | 'youthSouthAfrica'
  | 'juneteenth'
  | 'canada'
  | 'fourthOfJuly'
  | 'theFourth'
  | 'independence'
  | 'bastille'
  | 'mandela'
  | 'heritageSouthAfrica'
  | 'gandhiJayanti'
  | 'columbus'
  | 'mashujaa'
  | 'halloween'
  | 'allSaints'
  | 'allSouls'
  | 'bonfire'
  | 'electionUS'
  | 'melbourneCup'
  | 'remembranceSunday'
  | 'armistice'
  | 'thanksgiving'
  | 'thanksgivingEve'
  | 'blackFriday'
  | 'smallBusinessSaturday'
  | 'cyberMonday'
  | 'givingTuesday'
  | 'stAndrew'
  | 'worldAids'
  | 'jamhuri'
  | 'reconciliationSouthAfrica'
  | 'christmasEve'
  | 'christmas'
  | 'boxingDay'
  | 'kwanzaa'
  | 'shroveTuesday'
  | 'ashWednesday'
  | 'palmSunday'
  | 'maundyThursday'
  | 'goodFriday'
  | 'holySaturday'
  | 'easter'
  | 'easterMonday'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'orthodoxEaster'
  | 'lunarNewYear'
  | 'lunarNewYearEve'
  | 'dragonBoat'
  | 'midAutumn'
  | 'ramadan'
  | 'eidAlFitr'
  | 'eidAlAdha'
  | 'eid'
  | 'islamicNewYear'
  | 'ashura'
  | 'mawlid'
  | 'purim'
  | 'passover'
  | 'roshHashanah'
  | 'yomKippur'
  | 'sukkot'
  | 'hanukkah'
  | 'holi'
  | 'rakhi'
  | 'ganeshChaturthi'
  | 'dussehra'
  | 'diwali';

/** Tells whether a name in a pattern is a word as it is: names of classes have no small letters. */
export const isTimeWord = (name: string) => !/^(?:[A-Z][A-Z\d_]*|,)$/.test(name) && !name.startsWith('<');
