import type { PhrasePlace } from '../text/phrases/phrases';
import type { ClauseWords } from './clause-words';
import type { HedgeKind } from './figure-words';
import type { LeadKind, TenseClass, TimeKind, TimeWriting } from './time-words';

/** Words or phrases, in small letters, separated by `|`. White space around them is left out. */
export type Forms = string;

/** All words by which facts of a language are read: what `Intl` has (`cldr.ts` of its folder), and what was written by hand. */
export interface FactWords {
  tag: string;
  intl: IntlWords;
  dates: DateWords;
  figures: QuantityWords;
  /** Function words and frequent verbs: none is a counted noun, and a number before one may be a year. */
  closed: Forms;
  /** Verbs and adverbs for a number that went up, or down. */
  rises?: Forms;
  falls?: Forms;
  /** Cuts sentences into clauses. Without it a line is cut at marks and between words. */
  clauses?: ClauseWords;
}

/** The words for dates that are written by hand. All of them may be left out. */
export interface DateWords {
  /** More forms of the months from January on: cases, spellings; and of the weekdays from Monday on. */
  months?: readonly Forms[];
  weekdays?: readonly Forms[];
  /** Words between the parts of a date: `de`, `of`. */
  of?: Forms;
  /** Words that may open an expression and belong to it: articles. */
  the?: Forms;
  /** Before a day, a month or a year in digits: `ngày`, `tháng`, `Jahr`. */
  dayWord?: Forms;
  monthWord?: Forms;
  yearWord?: Forms;
  /** Words and signs after it: `日`, `月`, `年`, `года`. */
  dayMark?: Forms;
  monthMark?: Forms;
  yearMark?: Forms;
  /** Eras with the year before their first: `令和=2018`. */
  eras?: Readonly<Record<string, number>>;
  /** Days counted from today: `{ '-1': 'gestern' }`. */
  days?: Readonly<Record<string, Forms>>;
  /** Words beside a unit, a weekday, a month or a season: the one before, this, the next. */
  last?: Forms;
  /** Words for the last one of a month (`ultimo lunedì di marzo`), where they are not those for the one before this. */
  final?: Forms;
  this?: Forms;
  next?: Forms;
  /** True when the next weekday is the coming one, however near: on a Thursday `el próximo sábado` is two days away. */
  nextIsComing?: boolean;
  /** Words before a day that comes again and again: `jeden`, `tous les`. It is no date then. */
  every?: Forms;
  /** Units in the plural: `the years before this one` are no year. */
  manyUnits?: Forms;
  /** The same words, counted from the date that was named last: `am folgenden Tag`. */
  prior?: Forms;
  following?: Forms;
  /**
   * All forms of the units: `D` day, `W` week, `M` month, `Y` year, `WE` weekend, `Q` quarter, `DE` decade, `CE` century, `h`,
   * `m`.
   */
  units?: Readonly<Record<string, Forms>>;
  /** Words around a length: how long ago, and in how long. */
  agoBefore?: Forms;
  agoAfter?: Forms;
  inBefore?: Forms;
  /**
   * True when such a length, in the past tense, counts from a day that is not known (`через два місяці її звільнили`), and is
   * no date.
   */
  countsFromToldDay?: boolean;
  inAfter?: Forms;
  /** Words after a length that count from the date that was named last: `drei Tage später`. */
  laterAfter?: Forms;
  earlierAfter?: Forms;
  /** Words that lead a date and leave it as it is: `Anfang 2024`, `fin mai`. */
  edges?: Forms;
  /** Words between the ends of a range; between two dates; before two dates that make a range. */
  to?: Forms;
  and?: Forms;
  between?: Forms;
  /** Seasons by their sign: `SP`, `SU`, `FA`, `WI`. */
  seasons?: Readonly<Record<string, Forms>>;
  /** Parts of a day: `MO`, `AF`, `EV`, `NI`. */
  parts?: Readonly<Record<string, Forms>>;
  quarter?: Forms;
  half?: Forms;
  /** Ordinals from the first on, each in its forms. */
  ordinals?: readonly Forms[];
  /** Days of a month in words, from the first on: `двадцать четвертого`. */
  dayNames?: readonly Forms[];
  /** Beside a decade in digits: `années`, `Jahre`; decades in words by their years: `{ 20: 'zwanziger' }`. */
  decadeWord?: Forms;
  decades?: Readonly<Record<string, Forms>>;
  /** Phrases for a street right before a day that it is named after: `straße des`, `avenida`. */
  streets?: Forms;
  /** Prepositions and the like before a date: after one, a number is a year, a short form a month. */
  leads?: Forms;
  /** Words right before an expression, by what they show of it (`TimeWords.leads`). */
  tells?: Readonly<Partial<Record<LeadKind, Forms>>>;
  /** Verbs and the like, by what they show of the time of their sentence. */
  tenses?: Readonly<Partial<Record<TenseClass, Forms>>>;
  pastEndings?: Forms;
  /** Endings of verbs in the future: `-ará`. */
  futureEndings?: Forms;
  /** Endings of participles that make the past with an auxiliary: `-ats`, `-et`. */
  participleEndings?: Forms;
  /** True where the verb of a clause is its last word. */
  verbsLast?: boolean;
  holidays?: Readonly<Record<string, Forms>>;
  /** Patterns of the language's own. */
  patterns?: Readonly<Partial<Record<TimeKind, readonly string[]>>>;
  /** Classes of words that `patterns` name, besides those of every language. */
  classes?: Readonly<Record<string, Forms>>;
  writing?: TimeWriting;
}

/** The words for quantities that a language's folder lists itself, because CLDR does not have them. */
export interface QuantityWords {
  /**
   * Numbers in words from one on, each in its forms, and the tens from ten on; `hundreds` from a hundred on where they are
   * words.
   */
  small?: readonly Forms[];
  tens?: readonly Forms[];
  hundreds?: readonly Forms[];
  /** Numerals of one character that count by ten thousands, by what each is worth: `三`, `十`, `만`, `億`. */
  numerals?: Readonly<Record<string, Forms>>;
  /** More words for scales, by what they are worth. */
  scales?: Readonly<Record<string, Forms>>;
  /** Words between two numbers in words: `und`, `y`. */
  and?: Forms;
  /** Words between tens and units: `treinta y dos`. */
  andTens?: Forms;
  /**
   * Ones from one on as they are before a ten, and the tens from ten on as they are behind them: `خمسة عشر`, `ثلاثة وعشرون`.
   */
  onesBefore?: readonly Forms[];
  tensBehind?: readonly Forms[];
  /** Ones that are another word behind tens: `mười năm` is ten years. */
  neverBehindTens?: Forms;
  /** A thousand by itself, without `one` or `a` before it: `mil`. */
  bareThousand?: Forms;
  or?: Forms;
  to?: Forms;
  from?: Forms;
  between?: Forms;
  /** Words between a scale and what is counted: `millones de euros`. */
  of?: Forms;
  minus?: Forms;
  /** `half` before a scale; parts of a whole by how many make it. */
  half?: Forms;
  /** Percent after the number, before it, and percentage points. */
  percent?: Forms;
  percentBefore?: Forms;
  /** Counts tenths: `3割` is 30 %. */
  tenths?: Forms;
  points?: Forms;
  /** More names of currencies (ISO 4217), measures and lengths of time (UCUM). */
  money?: Readonly<Record<string, Forms>>;
  /** Those of the names of currencies that may be before the number, each one word: `人民币300万`. */
  currencyBefore?: Forms;
  /** Names of the hundredths of a currency, by the currency. */
  cents?: Readonly<Record<string, Forms>>;
  measures?: Readonly<Record<string, Forms>>;
  durations?: Readonly<Record<string, Forms>>;
  /** Words for `square` and `cubic` before a length. */
  square?: Forms;
  cubic?: Forms;
  /** Words that, after a length of time, make an age of it: `alt`; before a number: `im Alter von`; after one: `-jährige`. */
  ageAfter?: Forms;
  ageBefore?: Forms;
  ages?: Forms;
  hedges?: Readonly<Partial<Record<HedgeKind, Forms>>>;
  hedgesAfter?: Readonly<Partial<Record<HedgeKind, Forms>>>;
  /**
   * Words that a number right before them counts: `人`, `명`; by the name of the fact's unit, where it is not the word itself.
   */
  counters?: Forms;
  /** Words that are left out at the front of what is counted: `weitere`, `nouveaux`. */
  filler?: Forms;
  /** Words that make a time of day, a label or an order of the number beside them. */
  clock?: Forms;
  label?: Forms;
  /** Words before a time of day that are in front of other numbers, too: `alle 20.45`. */
  clockLeads?: Forms;
  /** Tells how nouns are recognised: by a capital, by their place after the number, or not at all. */
  nouns?: 'capital' | 'after' | 'none';
}

/**
 * Holds what `Intl`, and so CLDR, knows of the words of a language: the part of a language that nobody has to write. All words
 * are in small letters; the forms of one are parted by `|`.
 */
export interface IntlWords {
  /** The order of day, month and year. */
  order: 'dmy' | 'mdy' | 'ymd';
  decimal: '.' | ',';
  /** True when a space separates groups of three digits. */
  spaced: boolean;
  /** From January on, alone and inside a date, long and short. */
  months: readonly string[];
  /** From Monday on. */
  weekdays: readonly string[];
  /** The words in a date besides its parts: after the day, the month, the year (`de`, `г.`, `年`). */
  inDates: readonly [afterDay: string, afterMonth: string, afterYear: string];
  /** Days from today, by how many days away they are. */
  days: Readonly<Record<string, string>>;
  /** Phrases for the unit before, this and the next, by `UNIT REL`: `W -1`. */
  near: Readonly<Record<string, string>>;
  /** Phrases for how long ago, and in how long, with `NUM` for the number: `D -1`. */
  away: Readonly<Record<string, string>>;
  /** Words for powers of ten, by the power. */
  scales: Readonly<Record<string, string>>;
  /** Words for units, by UCUM. */
  units: Readonly<Record<string, string>>;
  /** Names of currencies, by ISO 4217. */
  currencies: Readonly<Record<string, string>>;
}

/** What is counted, where a count of it is unlike others. */
export interface CountedWords {
  /** Words for what is counted in games, on which sources cannot disagree. */
  records: readonly string[];
  /** What is counted where a number says how often something happened. */
  timesOver: readonly string[];
  /** Words before a figure, and behind it, that make it no fact but what was thought possible or was foreseen. */
  supposed: readonly string[];
  supposedAfter: readonly string[];
}

/** Where in a text the phrases of each list must be. */
export const COUNTED_PLACES = {
  records: 'wholeLine',
  timesOver: 'wholeLine',
  supposed: 'anywhere',
  supposedAfter: 'anywhere',
} as const satisfies Readonly<Record<keyof CountedWords, PhrasePlace>>;
