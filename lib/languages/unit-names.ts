import type { WordList } from './figure-words';

/**
 * Names what a word or a phrase may do in a unit:
 *
 * | role | for example |
 * | --- | --- |
 * | `money`, `percent`, `measure`, `duration` | `dollars`, `per cent`, `miles`, `years` |
 * | `verb` | a currency that is a verb too: `won` |
 * | `ordinal` | a length of time that is a place in an order too: `second` |
 * | `cents` | hundredths of a currency: `pence` |
 * | `pound` | money or a mass |
 * | `sterling` | makes money of `pounds` |
 * | `place` | says whose a currency is: `Danish` of `Danish crowns` |
 * | `local` | which currency a word is on a page of a country, whose code follows: `peso PH` |
 * | `degree`, `scale` | `degrees`, and `Celsius` after it |
 * | `power` | `square`, `cubic` before a length |
 * | `per`, `article` | open what a rate is by: `per day`, `a day` |
 * | `rate` | what a rate may be by, beside units: `a person` |
 * | `anchor` | after `a year`, make a date of it: `$13bn a year earlier` is no rate |
 * | `age` | after a length of time, make an age of it: `old` |
 * | `aged` | an age by itself: `41-jährige` |
 * | `percentBefore` | percent before its number: `yüzde 5` |
 * | `tenths` | ten percent each: `3割` |
 * | `counter` | counts what it names, or people: `5人` |
 */
export type UnitRole =
  | 'money'
  | 'percent'
  | 'tenths'
  | 'measure'
  | 'duration'
  | 'age'
  | 'verb'
  | 'ordinal'
  | 'cents'
  | 'pound'
  | 'sterling'
  | 'place'
  | 'local'
  | 'degree'
  | 'scale'
  | 'power'
  | 'per'
  | 'article'
  | 'rate'
  | 'anchor'
  | 'aged'
  | 'percentBefore'
  | 'counter';

/** Holds the names that a language has for units. Words are in small letters, each in all its forms. */
export interface UnitNames {
  /** Words and phrases by their role, under the code of the unit (ISO 4217, UCUM); a list where the role needs no code. */
  roles: Readonly<Partial<Record<UnitRole, Readonly<Record<string, WordList>> | WordList>>>;
  /** Measures that take any of the prefixes, and a plural in -s. */
  prefixed: Readonly<Record<string, WordList>>;
  /** Prefixes with what UCUM writes for them: `kilo` is `k`. */
  prefixes: Readonly<Record<string, string>>;
}
