import { is } from '../../words/lexicon';
import type { NumberRead } from '../../words/numbers/number-parts';
import { isPlural } from '../../words/spelling';
import { isCapital, isHyphen, type Token } from '../../words/tokens';
import { type UnitRead, unitOf } from '../../words/unit';
import { UNIT_SYMBOLS } from '../../words/unit-symbols';
import { readUnitWord, type UnitContext, type UnitWords } from '../../words/unit-words';
import { readCode, readMoney } from './money';

/**
 * Reads the unit after a number, with the rate it may open (`per day`, `a barrel`, `/h`); null when what follows is no
 * unit. `money` is the currency that was before the number: then only its rate, or the currency said again, is read.
 */
export function readUnit(
  tokens: Token[],
  at: number,
  number: NumberRead,
  money: string | null,
  context: UnitContext,
): UnitRead | null {
  const { words } = context;
  if (money) {
    const again = readMoney(tokens, at, number, context);
    const repeats = again && (again.code === money || money === 'USD') && again.factor === 1;
    return withRate(tokens, unitOf('money', repeats ? again.next : at, repeats ? again.code : money), words);
  }
  const from = isHyphen(tokens, at) ? at + 1 : at;
  if (!tokens[from]) return null;
  const unit =
    readMoney(tokens, from, number, context) ??
    readCode(tokens, from) ??
    readMeasure(tokens, from, number, words) ??
    readSymbol(tokens, from, number, context.spacedSymbols);
  return unit && withRate(tokens, readAge(tokens, unit, words), words);
}

/** Gives the measure or length of time that a word names, or null. */
export function measureOf(word: string, { words }: UnitWords): { code: string; kind: 'measure' | 'duration' } | null {
  const known = words.get(word);
  return known && (known.role === 'measure' || known.role === 'duration')
    ? { code: known.code, kind: known.role }
    : null;
}

/** The UCUM code of the unit whose name is a material as well. */
const STONE = '[stone_av]';

/** Reads a unit in words: `per cent`, `square miles`, `degrees Celsius`, `years`. */
function readMeasure(tokens: Token[], at: number, number: NumberRead, words: UnitWords): UnitRead | null {
  const word = readUnitWord(tokens, at, words);
  if (!word) return null;
  const { role, code, next } = word;
  const after = isHyphen(tokens, next) || tokens[next]?.text === '.' ? next + 1 : next;
  switch (role) {
    case 'percent':
      return unitOf('percent', next, code);
    case 'tenths':
      return unitOf('percent', next, code, 10);
    case 'measure':
      // Stone is a material here: `five stone cottages`.
      if (code === STONE && isPlural(tokens[next])) return null;
      return unitOf('measure', next, code);
    case 'pound':
      return unitOf('measure', next, '[lb_av]');
    case 'degree': {
      const scale = readUnitWord(tokens, after, words);
      return scale?.role === 'scale' ? unitOf('measure', scale.next, scale.code) : unitOf('measure', next, code);
    }
    case 'scale':
      return tokens[at].text.length > 1 ? unitOf('measure', next, code) : null;
    case 'power': {
      const length = readUnitWord(tokens, after, words);
      const symbol = length?.role === 'measure' ? length.code : UNIT_SYMBOLS.get(tokens[after]?.text);
      return symbol ? unitOf('measure', length?.next ?? after + 1, symbol + code) : null;
    }
    case 'duration':
      return unitOf('duration', next, code);
    case 'aged':
      return unitOf('age', next, code);
    case 'ordinal':
      // `two second places`; a hyphen makes it a length of time.
      return number.value === 1 || tokens[at - 1]?.text === '-' ? unitOf('duration', next, code) : null;
    default:
      return null;
  }
}

/**
 * Reads a symbol. Symbols keep their case; a single letter must be right at the digits, or be a capital of a common
 * unit.
 */
function readSymbol(tokens: Token[], at: number, number: NumberRead, isSpaced: boolean): UnitRead | null {
  const token = tokens[at];
  const pair = tokens[at + 1]?.text === '-' ? UNIT_SYMBOLS.get(`${token.text}-${tokens[at + 2]?.text}`) : undefined;
  if (pair) return unitOf('measure', at + 3, pair);
  // `120 m²` is two tokens where a power is no letter.
  const isPower = tokens[at + 1]?.glued && /^[²³]$/.test(tokens[at + 1].text);
  const power = isPower ? UNIT_SYMBOLS.get(token.text + tokens[at + 1].text) : undefined;
  if (power) return unitOf('measure', at + 2, power);
  let code = UNIT_SYMBOLS.get(token.text);
  if (code === '%') return unitOf('percent', at + 1, code);
  if (!code || number.words) return null;
  // The letters are basis points or bits a second: `cut its rate by 50bps`, `a modem of 300 bps`.
  if (token.text === 'bps' && !tokens.some((other) => is(other, 'dataWords'))) return unitOf('percent', at + 1, 'bp');
  if (token.text === 'st' && (!token.glued || isOrdinal(number.value))) return null;
  if (token.text.length === 1) {
    const opensRate = tokens[at + 1]?.text === '/' && tokens[at + 1].glued;
    const tied = token.glued || tokens[at - 1]?.text === '-' || (isSpaced && SPACED_SYMBOL.test(token.text));
    if (!opensRate && !tied && !/^[WVCF]$/.test(token.text)) return null;
    if (!opensRate && !tied && /^[CF]$/.test(token.text) && isCapital(tokens[at + 1]?.text)) return null;
    // The letter is short for a part of an address: `3170 W. County Road`.
    if (tokens[at + 1]?.text === '.' && isCapital(tokens[at + 2]?.text) && !token.glued) return null;
    if (token.text === 's' && Number.isInteger(number.value)) return null;
    if (/^[AKJB]$/.test(token.text) && !opensRate) return null;
  }
  let next = at + 1;
  if (tokens[next]?.text === '/' && tokens[next].glued && tokens[next + 1]?.glued) {
    const below = UNIT_SYMBOLS.get(tokens[next + 1].text);
    if (below) {
      code += `/${below}`;
      next += 2;
    }
  }
  const duration = /^(?:min|h|a|mo)$/.test(code);
  return unitOf(duration ? 'duration' : 'measure', next, code);
}

/** Matches symbols of one letter that may have a space before them: `h` is more often a time of day, and `s` a plural. */
const SPACED_SYMBOL = /^[mgtl]$/;

/** Tells whether a value with `st` is a rank (`21st`); `11st` is a weight. */
function isOrdinal(value: number): boolean {
  return value % 10 === 1 && value % 100 !== 11;
}

/** Reads an age: `65-year-old`, `five years old`, `three months of age`. */
function readAge(tokens: Token[], unit: UnitRead, words: UnitWords): UnitRead {
  if (unit.kind !== 'duration') return unit;
  const dash = tokens[unit.next]?.text === '-' ? 1 : 0;
  const age = readUnitWord(tokens, unit.next + dash, words);
  return age?.role === 'age' ? { ...unit, next: age.next, kind: 'age' } : unit;
}

/** Reads the other side of a rate after `at`: `per day`, `a barrel`, `/h`, `-a-day`; null when there is none. */
export function readRate(tokens: readonly Token[], at: number, words: UnitWords): { next: number; per: string } | null {
  const link = tokens[at]?.text === '-' && tokens[at].glued ? at + 1 : at;
  if (!tokens[link]) return null;
  const role = words.words.get(tokens[link].lower)?.role;
  const article = role === 'article';
  if (!article && role !== 'per' && !(tokens[link].text === '/' && tokens[link].glued)) return null;
  const below = tokens[link + 1]?.text === '-' ? link + 2 : link + 1;
  if (tokens[below]?.kind !== 'word') return null;
  const word = words.words.get(tokens[below].lower);
  // `$13bn a year earlier` is no rate.
  if (article && words.words.get(tokens[below + 1]?.lower)?.role === 'anchor') return null;
  if (word && RATES.has(word.role)) return { next: below + 1, per: word.role === 'pound' ? '[lb_av]' : word.code };
  const per = article ? undefined : UNIT_SYMBOLS.get(tokens[below].text);
  return per ? { next: below + 1, per } : null;
}

const RATES: ReadonlySet<string> = new Set(['duration', 'ordinal', 'measure', 'rate', 'pound', 'degree']);

function withRate(tokens: Token[], unit: UnitRead, words: UnitWords): UnitRead {
  if (unit.kind === 'age') return unit;
  const rate = readRate(tokens, unit.next, words);
  if (!rate) return unit;
  // A rate of two measures is one UCUM unit.
  return unit.kind === 'measure'
    ? { ...unit, next: rate.next, code: `${unit.code}/${rate.per}` }
    : { ...unit, ...rate };
}
