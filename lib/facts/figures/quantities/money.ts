import type { NumberRead } from '../../words/numbers/number-parts';
import { isCapital, type Token } from '../../words/tokens';
import { type UnitRead, unitOf } from '../../words/unit';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, codeOfScaled, DOLLARS, lettersOf } from '../../words/unit-symbols';
import { readUnitWord, type UnitContext, type UnitWords, type WordRead } from '../../words/unit-words';

/** Reads the currency before a number: `$`, `US$`, `$US`, `A$`, `EUR`, `Rs.`. */
export function readCurrency(
  tokens: Token[],
  at: number,
  country: string | null,
): { next: number; code: string; factor?: number; isWord?: boolean } | null {
  const token = tokens[at];
  if (token.kind === 'number') return null;
  if (token.kind === 'mark') {
    const sign = signOf(token, country);
    if (!sign) return null;
    const letters = sign === '$' && tokens[at + 1]?.glued ? DOLLARS.get(tokens[at + 1].text) : undefined;
    if (letters && startsNumber(tokens, at + 2)) return { next: at + 2, code: letters };
    return startsNumber(tokens, at + 1)
      ? { next: at + 1, code: sign === '$' ? localDollar('USD', country) : sign }
      : null;
  }
  if (token.text.length > 4) return null;
  const next = tokens[at + 1];
  if (next && (next.text === '$' || next.text === '£' || next.text === '€')) {
    // `US $58` is money, but in `A $5 note` the `A` is an article.
    // `MXN$ 15` is written in Latin America; `all $15` is no Albanian money.
    const letters = next.glued ? CURRENCY_LETTERS.get(token.text.toUpperCase()) : undefined;
    const owner = next.text === '$' ? (DOLLARS.get(token.text) ?? letters) : signOf(next, country);
    if (owner && (next.glued || (token.text !== 'A' && next.text === '$')) && startsNumber(tokens, at + 2)) {
      return { next: at + 2, code: owner };
    }
  }
  // M before a currency is a million: `MEUR 3`.
  const millions = /^M[A-Z]{3}$/.test(token.text) ? CURRENCY_LETTERS.get(token.text.slice(1)) : undefined;
  if (millions && next?.kind === 'number') return { next: at + 1, code: millions, factor: 1e6 };
  const glued = next?.kind === 'number' && next.glued;
  const scaled = glued ? codeOfScaled(token.text) : undefined;
  const code = lettersOf(country, token.text) ?? CURRENCY_LETTERS.get(token.text) ?? scaled;
  if (!code) return null;
  const number = next?.text === '.' ? at + 2 : at + 1;
  // `COP30` is a meeting; Colombian pesos come in thousands.
  if (code === 'COP' && /^\d{1,3}$/.test(tokens[number]?.text ?? '')) return null;
  return startsNumber(tokens, number) && tokens[number].kind === 'number' ? { next: number, code } : null;
}

function startsNumber(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'mark';
}

function signOf(token: Token, country: string | null): string | undefined {
  return lettersOf(country, token.text) ?? CURRENCY_SIGNS.get(token.text);
}

/** Gives the currency of a dollar that nothing else marks: that of the page's country. */
function localDollar(code: string, country: string | null): string {
  return (code === 'USD' && DOLLARS.get(country ?? '')) || code;
}

/** Reads the currency after a number: `dollars`, `Australian dollars`, `pounds sterling`, `19 cents`, `164p`. */
export function readMoney(
  tokens: Token[],
  at: number,
  number: NumberRead,
  { words, country }: UnitContext,
): UnitRead | null {
  if (tokens[at]?.kind !== 'word') return null;
  const { text, lower, glued } = tokens[at];
  if (glued && number.scale === 1 && text === 'p') return unitOf('money', at + 1, 'GBP', 0.01);
  const word = readUnitWord(tokens, at, words);
  if (word?.role === 'place' || (isCapital(text) && !word)) return readOwned(tokens, at, word, words);
  if (!word) return null;
  const { role, next } = word;
  if (role === 'cents') {
    const own = word.code === 'USD' ? lettersOf(country, 'cent') : undefined;
    return unitOf('money', next, own ?? localDollar(word.code, country), 0.01);
  }
  const local = country === null ? undefined : words.words.get(`${lower.replace(/s$/, '')} ${country}`);
  // `美元` names its country itself.
  const code = local?.code ?? (/^[a-z]/.test(lower) ? localDollar(word.code, country) : word.code);
  if (role === 'pound') {
    const after = readUnitWord(tokens, next, words);
    if (after?.role === 'sterling') return unitOf('money', after.next, word.code);
    const mass = tokens[next]?.lower === 'of' || tokens[at - 1]?.text === '-';
    return (local && !mass) || number.scale >= 1e6 ? unitOf('money', next, code) : null;
  }
  // `3 won` is a verb; the currency comes in thousands.
  return role === 'money' || (role === 'verb' && number.value >= 500) ? unitOf('money', next, code) : null;
}

/**
 * Reads a currency with its owner, if that gives another currency than the word alone: `Australian dollars`, `Georgian
 * lari`.
 */
function readOwned(tokens: Token[], at: number, place: WordRead | null, words: UnitWords): UnitRead | null {
  let next = place?.next ?? at + 1;
  if (!place && isCapital(tokens[next]?.text)) next++;
  const owned = readUnitWord(tokens, next, words);
  // A country may be between number and unit: `20 US cents`.
  if (owned?.role === 'cents' && place) return unitOf('money', owned.next, place.code, 0.01);
  if (!owned || !CURRENCIES.has(owned.role) || (owned.role === 'verb' && !place)) return null;
  return isCapital(tokens[next].text) ? null : unitOf('money', owned.next, place?.code ?? owned.code);
}

const CURRENCIES: ReadonlySet<string> = new Set(['money', 'pound', 'verb']);

/** Reads an ISO code or letters after the number: `1,200 EUR`, `50 kr`. */
export function readCode(tokens: Token[], at: number): UnitRead | null {
  const { text } = tokens[at];
  // `16,4 millones US$`
  const dollars = tokens[at + 1]?.text === '$' && tokens[at + 1].glued ? DOLLARS.get(text) : undefined;
  if (dollars && text.length > 1 && tokens[at + 2]?.kind !== 'number') return unitOf('money', at + 2, dollars);
  const code =
    CURRENCY_SIGNS.get(text) ?? (/^(?:[A-Z]{3}|RM|Kč|zł|kn)$/.test(text) ? CURRENCY_LETTERS.get(text) : undefined);
  // M before a currency is a million: `50 MUSD`, `40 MSEK`.
  const millions = /^M[A-Z]{3}$/.test(text) ? CURRENCY_LETTERS.get(text.slice(1)) : undefined;
  if (millions) return unitOf('money', at + 1, millions, 1e6);
  if (!code || startsAmount(tokens, at)) return null;
  return unitOf('money', at + 1, code === '$' ? 'USD' : code);
}

/** Tells whether a currency sign belongs to the number after it: `5 €10 notes`. */
function startsAmount(tokens: Token[], at: number): boolean {
  return !tokens[at].glued && tokens[at + 1]?.kind === 'number' && tokens[at + 1].glued;
}
