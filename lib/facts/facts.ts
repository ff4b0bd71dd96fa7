import type { Article } from '../article/article';
import type { Predicate } from '../languages/figure-words';
import type { Position } from '../text/position';

interface Fact {
  /** Every place that states the fact, in reading order; never empty. */
  mentions: Position[];
  /** The sentence of the first mention. */
  sentence: Position;
  /** Measures how much the fact matters in this article: 0 to 1, the higher the more. */
  weight: number;
  /** The fact as a reader is shown it: the figure with what it counts, the day in words, the name. */
  head: string;
  /** Says what the article reports of it, cut from its own clause; '' where it reports nothing, or the fact is too small to be shown. */
  detail: string;
}

export interface DateFact extends Fact {
  kind: 'date';
  /** The date in EDTF (ISO 8601-2): `2025-05-16`, `2025-05-23/2025-05-25`, `2025-05`, `2022`, `2022/..`, `199X`. */
  value: string;
  /** The words of the first mention. */
  text: string;
  /** True when the article gives the whole value; false when it was inferred from the publication date. */
  explicit: boolean;
}

/** The bound or hedge that the text puts on a figure. */
export type FigureModifier = 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'nearly';

export interface FigureFact extends Fact {
  kind: 'figure';
  /** The number, or null for a range, which has `low` and `high`. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** The earlier value of a change that is given with both its ends (17.2 of `narrowed from £17.2m to £3.9m`). */
  from?: number | null;
  /**
   * ISO 4217 for money, `%` (or `pp`, percentage points), UCUM for measures, else the counted noun (singular); '' if
   * there is none.
   */
  unit: string;
  unitKind: 'money' | 'percent' | 'measure' | 'count' | 'duration' | 'age' | 'ratio' | 'score' | 'none';
  /** The other side of a rate, in UCUM or as a noun (`h`, `d`, `barrel`); '' if it is no rate. */
  per: string;
  /** Names the thing that is counted or measured: the article's whole noun phrase without its article; '' if not known. */
  of: string;
  /**
   * Tells what happened to the thing that is counted, or what kind of sum it is; null or absent (in facts stored before it)
   * where that is not known.
   */
  predicate?: Predicate | null;
  modifier: FigureModifier | null;
  change: 'up' | 'down' | null;
  /** The fact in words, as a reader is shown it: `over 300 service members held since 2022`. */
  label: string;
}

export interface PersonFact extends Fact {
  kind: 'person';
  /** The fullest name in the article. */
  name: string;
  /** Other forms of the name that the article uses. */
  aliases: string[];
  /** Role or title in the article's own words (`commander of the 1st Azov Corps`), or null. */
  role: string | null;
  /**
   * The sentences that the person says, in quotes or not, in reading order; absent in facts that were stored before it.
   */
  said?: Position[];
}

export type AnyFact = DateFact | FigureFact | PersonFact;

/** The facts of one article; each list in key order, the ones that matter most first. */
export interface Facts {
  dates: DateFact[];
  figures: FigureFact[];
  people: PersonFact[];
}

/** Has those parts of an article that the fact finders may read: its text, and the page's data about it. */
export type FactSource = Pick<Article, 'url' | 'title' | 'byline' | 'siteName' | 'publishedAt' | 'lang' | 'blocks'>;

/** The facts of a text in which none were found, or none were looked for. */
export const NO_FACTS: Facts = { dates: [], figures: [], people: [] };
