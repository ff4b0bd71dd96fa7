import { isCapital, isHyphen, type Token } from './figures-tokens';
import type { NumberRead } from './numbers';
import { type UnitRead, unitOf } from './unit';
import type { UnitWords } from './units.en';
import { readCode, readMoney } from './units-money';
import { UNIT_SYMBOLS } from './units-symbols';

export interface UnitContext {
  /** Null for a language without a table: symbols only. */
  words: UnitWords | null;
  /** ISO 3166-1 alpha-2 country of the page, or null: says whose dollar `$` is. */
  country: string | null;
}

/**
 * The unit after a number, with the rate it may open (`per day`, `a barrel`, `/h`); null when what follows is no unit.
 * `money` is the currency that stood before the number: then only its rate, or the currency said again, is read.
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
    const again = words ? readMoney(tokens, at, number, words, context.country) : null;
    const repeats = again && (again.code === money || money === 'USD') && again.factor === 1;
    return withRate(tokens, unitOf('money', repeats ? again.next : at, repeats ? again.code : money), words);
  }
  const from = isHyphen(tokens, at) ? at + 1 : at;
  if (!tokens[from]) return null;
  const unit =
    readPercent(tokens, from, words) ??
    (words ? readMoney(tokens, from, number, words, context.country) : null) ??
    readCode(tokens, from) ??
    (words ? readMeasure(tokens, from, number, words) : null) ??
    readSymbol(tokens, from, number);
  return unit ? withRate(tokens, readAge(tokens, unit, words), words) : null;
}

/** The measure or length of time a word names, or null. */
export function measureOf(
  word: string,
  words: UnitWords | null,
): { code: string; kind: 'measure' | 'duration' } | null {
  const duration = words?.durations.get(word);
  const code = duration ?? words?.measures.get(word);
  return code ? { code, kind: duration ? 'duration' : 'measure' } : null;
}

function readPercent(tokens: Token[], at: number, words: UnitWords | null): UnitRead | null {
  const token = tokens[at];
  const skip = tokens[at + 1]?.text === '-' ? 2 : 1;
  const points = words?.points.has(tokens[at + skip]?.lower);
  if (token.text === '%' || token.text === '％') {
    return points && skip === 1 ? unitOf('percent', at + 2, 'pp') : unitOf('percent', at + 1, '%');
  }
  if (words?.percent.has(token.lower)) return unitOf('percent', at + 1, '%');
  if (words?.perCent && token.lower === words.perCent[0] && tokens[at + skip]?.lower === words.perCent[1]) {
    return unitOf('percent', at + skip + 1, '%');
  }
  if (points && words?.percentage.has(token.lower)) return unitOf('percent', at + skip + 1, 'pp');
  return points && words?.basis.has(token.lower) ? unitOf('percent', at + skip + 1, 'bp') : null;
}

/** `square miles`, `degrees Celsius`, `kilowatt-hours`, `years`. */
function readMeasure(tokens: Token[], at: number, number: NumberRead, words: UnitWords): UnitRead | null {
  const token = tokens[at];
  if (words.degrees.has(token.lower)) {
    const dash = tokens[at + 1]?.text === '-' ? 2 : 1;
    const scale = words.scalesOfDegree.get(tokens[at + dash]?.lower);
    return unitOf('measure', scale ? at + dash + 1 : at + 1, scale ?? '[deg]');
  }
  if (token.kind !== 'word') return null;
  const bare = words.scalesOfDegree.get(token.lower);
  if (bare && token.lower.length > 1) return unitOf('measure', at + 1, bare);
  const power = words.powers.get(token.lower);
  if (power) {
    const next = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const length = words.measures.get(tokens[next]?.lower) ?? UNIT_SYMBOLS.get(tokens[next]?.text);
    return length ? unitOf('measure', next + 1, length + power) : null;
  }
  let key = '';
  let best: UnitRead | null = null;
  for (let next = at; next < at + 4; next++) {
    const word = tokens[next];
    if (word?.text === '-' && word.glued) continue;
    if (word?.kind !== 'word') break;
    key += (key ? ' ' : '') + word.lower;
    const duration = next === at ? words.durations.get(key) : undefined;
    const code = duration ?? words.measures.get(key);
    if (code) best = unitOf(duration ? 'duration' : 'measure', next + 1, code);
    if (!words.opensMeasure.has(token.lower)) break;
  }
  // `two second places`: the ordinal, unless a hyphen makes it a length of time.
  if (best && words.ordinals.has(token.lower) && number.value !== 1 && tokens[at - 1]?.text !== '-') return null;
  return best;
}

/** Symbols keep their case; a lone letter must stand right at the digits, or be a capital of a common unit. */
function readSymbol(tokens: Token[], at: number, number: NumberRead): UnitRead | null {
  const token = tokens[at];
  const pair = tokens[at + 1]?.text === '-' ? UNIT_SYMBOLS.get(`${token.text}-${tokens[at + 2]?.text}`) : undefined;
  if (pair) return unitOf('measure', at + 3, pair);
  let code = UNIT_SYMBOLS.get(token.text);
  if (!code || number.words) return null;
  if (token.text.length === 1) {
    const opensRate = tokens[at + 1]?.text === '/' && tokens[at + 1].glued;
    const tied = token.glued || tokens[at - 1]?.text === '-';
    if (!opensRate && !tied && !/^[WVCF]$/.test(token.text)) return null;
    if (!opensRate && !tied && /^[CF]$/.test(token.text) && isCapital(tokens[at + 1]?.text)) return null;
    // `3170 W. County Road`.
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

/** `65-year-old`, `five years old`, `three months of age`. */
function readAge(tokens: Token[], unit: UnitRead, words: UnitWords | null): UnitRead {
  if (!words || unit.kind !== 'duration') return unit;
  const dash = tokens[unit.next]?.text === '-' ? 1 : 0;
  if (words.old.has(tokens[unit.next + dash]?.lower)) return { ...unit, next: unit.next + dash + 1, kind: 'age' };
  const [of, age] = words.ofAge;
  if (tokens[unit.next]?.lower === of && tokens[unit.next + 1]?.lower === age)
    return { ...unit, next: unit.next + 2, kind: 'age' };
  return unit;
}

/** The other side of a rate after `at`: `per day`, `a barrel`, `/h`, `-a-day`; null when there is none. */
export function readRate(tokens: Token[], at: number, words: UnitWords | null): { next: number; per: string } | null {
  if (!words) return null;
  const dash = tokens[at]?.text === '-' && tokens[at].glued ? 1 : 0;
  const link = tokens[at + dash];
  if (!link) return null;
  const slash = link.text === '/' && link.glued;
  if (!slash && !words.per.has(link.lower) && !words.a.has(link.lower)) return null;
  let next = at + dash + 1;
  if (tokens[next]?.text === '-') next++;
  const word = tokens[next];
  if (word?.kind !== 'word') return null;
  // `$13bn a year earlier` is no rate.
  if (words.a.has(link.lower) && words.anchors.has(tokens[next + 1]?.lower ?? '')) return null;
  const known = words.durations.get(word.lower) ?? words.measures.get(word.lower) ?? words.perNouns.get(word.lower);
  if (known) return { next: next + 1, per: known };
  if (words.a.has(link.lower)) return null;
  const per = UNIT_SYMBOLS.get(word.text);
  return per ? { next: next + 1, per } : null;
}

function withRate(tokens: Token[], unit: UnitRead, words: UnitWords | null): UnitRead {
  if (unit.kind === 'age') return unit;
  const rate = readRate(tokens, unit.next, words);
  if (!rate) return unit;
  // A rate of two measures is one UCUM unit.
  return unit.kind === 'measure'
    ? { ...unit, next: rate.next, code: `${unit.code}/${rate.per}` }
    : { ...unit, ...rate };
}
