import type { Span } from '../../../text/position';
import type { FigureModifier } from '../../facts';
import type { UnitKind } from '../../words/unit';

/** How a change is said: its size (`rose 2%`), the level it reached (`rose to 5%`), or beside a noun (`a 5% drop`). */
export type ChangeWording = 'by' | 'to' | 'noun';

/** A quantity as it is in a text, with its hedge, unit and counted noun. Spans are in UTF-16 units of that text. */
export interface Quantity extends Span {
  /** The number alone, with its scale: `1.2 million` of `more than $1.2 million a year`; both numbers of a range. */
  number: Span;
  /** Null for a range. */
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
  /** The noun is a plural, or the number is one; else it only is beside the number. */
  sure: boolean;
  /** The counted noun was said earlier in the sentence: `of the 1,000 soldiers, over 300 …`. */
  elided: boolean;
  /** The words around a bare number that say what it counts: `killing at least 45`, `48 of the 70 seats`. */
  context: Span | null;
  modifier: FigureModifier | null;
  change: 'up' | 'down' | null;
  /** How the change is said: its size (`rose 2%`), the level reached (`rose to 5%`), or beside a noun (`a 2% drop`). */
  said: ChangeWording | null;
  /** It says the quantity before it again, in another unit: `(60 miles)`. */
  again: boolean;
  /** `from 4% to 5%`: the range is a change, not a spread. */
  fromTo: boolean;
  /** It is a change by its verb (`narrowed from £17.2m to £3.9m`), not what something may cost (`from £90 to £120`). */
  moved: boolean;
}

export interface QuantityContext {
  /** The dates and times of the text, sorted: no quantity is read from them. */
  dates: readonly Span[];
  /** BCP 47 tag; null is read as English. */
  lang: string | null;
  /** ISO 3166-1 alpha-2 country of the page: says whose dollar `$` is. */
  country?: string | null;
}
