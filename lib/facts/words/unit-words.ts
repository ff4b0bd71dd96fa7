import type { WordList } from '../../languages/figure-words';
import type { UnitNames, UnitRole } from '../../languages/unit-names';
import type { Token } from './tokens';

export interface UnitWord {
  role: UnitRole;
  /** A code of ISO 4217 or UCUM, or of another kind by the role. */
  code: string;
}

/** Holds the words that a language has for units. */
export interface UnitWords {
  words: ReadonlyMap<string, UnitWord>;
  /** The first words of units of several words: `nautical`, `parts`, `parts per`. */
  opens: ReadonlySet<string>;
}

/** Prepares the words of a language to be looked up. */
export function unitWords({ roles, prefixed, prefixes }: UnitNames): UnitWords {
  const words = new Map<string, UnitWord>();
  for (const [role, named] of Object.entries(roles) as [UnitRole, NonNullable<UnitNames['roles'][UnitRole]>][]) {
    if (isList(named)) for (const form of named) words.set(form, { role, code: form });
    else for (const [code, forms] of Object.entries(named)) for (const form of forms) words.set(form, { role, code });
  }
  for (const [unit, forms] of Object.entries(prefixed)) {
    for (const [prefix, code] of [['', ''], ...Object.entries(prefixes)]) {
      const word: UnitWord = { role: 'measure', code: code + unit };
      for (const form of forms) words.set(prefix + form, word).set(`${prefix}${form}s`, word);
    }
  }
  const opens = new Set<string>();
  for (const word of words.keys())
    for (let at = word.indexOf(' '); at > 0; at = word.indexOf(' ', at + 1)) opens.add(word.slice(0, at));
  return { words, opens };
}

function isList(named: NonNullable<UnitNames['roles'][UnitRole]>): named is WordList {
  return Array.isArray(named);
}

export interface UnitContext {
  words: UnitWords;
  /** The ISO 3166-1 alpha-2 country of the page, whose dollar `$` is; or null. */
  country: string | null;
  /** True where a symbol of one letter has a space before it (`12 m`), as SI writes it. In English such a letter is mostly none. */
  spacedSymbols: boolean;
}

/** A word of a unit, or several, and the token after it. */
export interface WordRead extends UnitWord {
  next: number;
}

/** Reads the longest unit at token `at`: `percent`, `nautical miles`, `kilowatt-hours`, `parts per billion`. */
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
