import type { Span } from '../../../text/position';
import type { FigureModifier } from '../../facts';
import type { UnitKind } from '../../words/unit';

/**
 * The wording of a change: its size (`rose 2%`), the level it reached (`rose to 5%`), or beside a noun (`a 5% drop`).
 */
export type ChangeWording = 'by' | 'to' | 'noun';

/** A quantity as it is in a text, with its hedge, unit and counted noun. Spans are in UTF-16 units of that text. */
export interface Quantity extends Span {
  /** The number alone, with its scale: `1.2 million` of `more than $1.2 million a year`; both numbers of a range. */
  number: Span;
  /** The value; null for a range. */
  value: number | null;
  /** A range's two ends as the text gives them; null for a single value. */
  low: number | null;
  high: number | null;
  /** ISO 4217, `%`, `pp`, `bp`, UCUM, or the counted noun phrase with its head in the singular; '' if none. */
  unit: string;
  unitKind: UnitKind | 'count' | 'ratio' | 'score' | 'none';
  /** The other side of a rate (`d`, `barrel`), or ''. */
  per: string;
  /** The counted noun, when there is one. */
  noun: Span | null;
  /** True when the noun is a plural, or the number is one; otherwise it is only beside the number. */
  sure: boolean;
  /** True when the counted noun was said earlier in the sentence: `of the 1,000 soldiers, over 300 …`. */
  elided: boolean;
  /** The words around a bare number that say what it counts: `killing at least 45`, `48 of the 70 seats`. */
  context: Span | null;
  modifier: FigureModifier | null;
  change: 'up' | 'down' | null;
  /**
   * The wording of the change: its size (`rose 2%`), the level reached (`rose to 5%`), or beside a noun (`a 2% drop`).
   */
  said: ChangeWording | null;
  /** True when it repeats the quantity before it in another unit: `(60 miles)`. */
  again: boolean;
  /** True for `from 4% to 5%`: the range is a change, not a spread. */
  fromTo: boolean;
  /**
   * True when the verb shows a change (`narrowed from £17.2m to £3.9m`), false for a range of prices (`from £90 to
   * £120`).
   */
  moved: boolean;
}

export interface QuantityContext {
  /** The dates and times of the text, sorted: no quantity is read from them. */
  dates: readonly Span[];
  /** The BCP 47 tag; null is read as English. */
  lang: string | null;
  /** The ISO 3166-1 alpha-2 code of the page's country, whose dollar `$` is. */
  country?: string | null;
}
