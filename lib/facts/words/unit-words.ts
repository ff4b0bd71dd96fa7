import { type Entry, entriesOf } from '../../languages/word-table';
import type { Token } from './tokens';
import type { UnitKind } from './unit';

/**
 * What a word may do in a unit. `cents` are hundredths of a currency, `pound` money or a mass; a `place` says whose a
 * currency is (`Danish crowns`), `local` which one it is on a page of a country; a `degree` takes a `scale`; `power` is
 * `square`; a `rate` may stand below a unit (`a barrel`), after `per` or an `article`, unless an `anchor` makes a date
 * of it (`a year earlier`); `age` follows years. `verb` is a currency that is a verb too, `ordinal` a length of time that
 * is an ordinal too.
 */
export type Role =
  | UnitKind
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
  | 'anchor';

export interface UnitWord {
  role: Role;
  /** ISO 4217, UCUM, or what the role says. */
  code: string;
}

/** How a language names units. */
export interface UnitWords {
  words: ReadonlyMap<string, UnitWord>;
  /** What units of several words open with: `nautical`, `parts`, `parts per`. */
  opens: ReadonlySet<string>;
}

/** What a language brings, as `word-table.ts` has it. */
export interface UnitTable {
  /** Words by their role. */
  roles: readonly (readonly [Role, string])[];
  /** Measures that take any of the prefixes. */
  prefixed: readonly Entry[];
  prefixes: readonly Entry[];
}

/** The words of a language, all forms of each. */
export function unitWords({ roles, prefixed, prefixes }: UnitTable): UnitWords {
  const words = new Map<string, UnitWord>();
  for (const [role, text] of roles) {
    for (const { forms, value } of entriesOf(text))
      for (const form of forms) words.set(form, { role, code: value ?? form });
  }
  for (const unit of prefixed) {
    for (const prefix of [{ forms: [''], value: '' }, ...prefixes]) {
      for (const form of unit.forms) {
        const word: UnitWord = { role: 'measure', code: `${prefix.value}${unit.value}` };
        words.set(prefix.forms[0] + form, word).set(`${prefix.forms[0]}${form}s`, word);
      }
    }
  }
  const opens = new Set<string>();
  for (const word of words.keys())
    for (let at = word.indexOf(' '); at > 0; at = word.indexOf(' ', at + 1)) opens.add(word.slice(0, at));
  return { words, opens };
}

export interface UnitContext {
  words: UnitWords;
  /** ISO 3166-1 alpha-2 country of the page, or null: says whose dollar `$` is. */
  country: string | null;
}

/** A word of a unit, or several, and the token after it. */
export interface WordRead extends UnitWord {
  next: number;
}

/** The longest that stands at token `at`: `percent`, `nautical miles`, `kilowatt-hours`, `parts per billion`. */
export function readUnitWord(tokens: readonly Token[], at: number, { words, opens }: UnitWords): WordRead | null {
  let key = '';
  let best: WordRead | null = null;
  for (let next = at; next < tokens.length; next++) {
    const { text, lower, glued } = tokens[next];
    if (text === '-' && glued && key) continue;
    key += (key && ' ') + lower;
    const word = words.get(key);
    if (word) best = { ...word, next: next + 1 };
    if (!opens.has(key)) break;
  }
  return best;
}
