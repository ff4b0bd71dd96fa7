import { DAY_MS } from '../../text/calendar';
import type { IntlWords } from '../fact-words';

/** Numbers that together use every plural form of every language. */
const COUNTS = [1, 2, 3, 5, 11, 21, 100, 0.5, 1.5];
/** A Monday in May: the month has a short form of its own in most languages, and the day is in no other field. */
const MONDAY = Date.UTC(2024, 4, 20);

/** ECMA-402's names of units, by UCUM. */
const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  '[in_i]': 'inch',
  '[ft_i]': 'foot',
  '[yd_i]': 'yard',
  '[mi_i]': 'mile',
  '[acr_us]': 'acre',
  har: 'hectare',
  g: 'gram',
  kg: 'kilogram',
  '[oz_av]': 'ounce',
  '[lb_av]': 'pound',
  mL: 'milliliter',
  L: 'liter',
  '[gal_us]': 'gallon',
  By: 'byte',
  kBy: 'kilobyte',
  MBy: 'megabyte',
  GBy: 'gigabyte',
  TBy: 'terabyte',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
  '[deg]': 'degree',
  'km/h': 'kilometer-per-hour',
  '[mi_i]/h': 'mile-per-hour',
};

const CURRENCIES =
  `USD EUR GBP JPY CNY CHF RUB UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY INR PKR BDT LKR NPR IDR VND THB MYR PHP
SGD HKD TWD KRW AUD NZD CAD MXN BRL ARS CLP COP PEN ZAR NGN KES EGP MAD TND DZD SAR AED QAR KWD IQD IRR ILS JOD LBP SYP BYN KZT
GEL AMD AZN UZS ALL RSD MKD XAF XOF BTC`.split(/\s+/);

/** CLDR's fields of relative time, by the units of TIMEX3. */
const FIELDS: Readonly<Record<string, Intl.RelativeTimeFormatUnit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  h: 'hour',
  m: 'minute',
};

type Part = { type: string; value: string };

/** Reads the words of a language from `Intl`. Throws a `RangeError` where `tag` is no language tag. */
export function fromIntl(tag: string): IntlWords {
  const parts = datePart(tag, { day: 'numeric', month: 'long', year: 'numeric' }, MONDAY);
  return {
    ...numberMarks(tag),
    order: orderOf(parts),
    months: Array.from({ length: 12 }, (_, month) => namesOf(tag, 'month', Date.UTC(2024, month, 20))),
    weekdays: Array.from({ length: 7 }, (_, day) => namesOf(tag, 'weekday', MONDAY + day * DAY_MS)),
    inDates: [after(parts, 'day'), after(parts, 'month'), after(parts, 'year')],
    days: daysOf(tag),
    near: nearOf(tag),
    away: awayOf(tag),
    scales: scalesOf(tag),
    units: unitsOf(tag),
    currencies: Object.fromEntries(
      CURRENCIES.map((code) => [code, currencyNames(tag, code)]).filter(([, names]) => names !== ''),
    ),
  };
}

function datePart(tag: string, options: Intl.DateTimeFormatOptions, time: number): Part[] {
  const plain = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  return new Intl.DateTimeFormat(tag, { ...options, ...plain }).formatToParts(time);
}

function orderOf(parts: readonly Part[]): IntlWords['order'] {
  const order = parts.filter(({ type }) => /^(?:day|month|year)$/.test(type)).map(({ type }) => type[0]);
  const found = order.join('');
  return found === 'ymd' || found === 'mdy' ? found : 'dmy';
}

/** Gives the word between one part of a date and the next, without marks. */
function after(parts: readonly Part[], type: string): string {
  const at = parts.findIndex((part) => part.type === type);
  const next = parts[at + 1];
  return next?.type === 'literal' ? wordsIn(next.value) : '';
}

function wordsIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}' .]/gu, ' ')
    .replace(/^[\s.]+|\s+$/g, '')
    .replace(/\s+/g, ' ');
}

function numberMarks(tag: string): Pick<IntlWords, 'decimal' | 'spaced'> {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal') === ',' ? ',' : '.', spaced: /\s/.test(mark('group')) };
}

/** Gives the names of the month or weekday at a time: alone and in a date, long and short. */
function namesOf(tag: string, field: 'month' | 'weekday', time: number): string {
  const forms = (['long', 'short'] as const).flatMap((width) =>
    [{ [field]: width }, { [field]: width, day: 'numeric' as const }].map(
      (options) => datePart(tag, options, time).find(({ type }) => type === field)?.value ?? '',
    ),
  );
  return joined(forms.map(tidy));
}

function tidy(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').trim();
}

function daysOf(tag: string): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const named = [-3, -2, -1, 0, 1, 2, 3].map((away) => [String(away), phraseOf(format.format(away, 'day'))]);
  return Object.fromEntries(named.filter(([, word]) => !/\p{N}/u.test(word)));
}

function nearOf(tag: string): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const entries = Object.entries(FIELDS).flatMap(([unit, field]) =>
    [-1, 0, 1].map((away) => [`${unit} ${away}`, phraseOf(format.format(away, field))]),
  );
  return Object.fromEntries(entries.filter(([key, phrase]) => /^[WMQY]/.test(key) && !/\p{N}/u.test(phrase)));
}

function awayOf(tag: string): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  const entries = Object.entries(FIELDS).flatMap(([unit, field]) =>
    [-1, 1].map((side) => [
      `${unit} ${side}`,
      joined(COUNTS.map((count) => withNumber(format.formatToParts(side * count, field)))),
    ]),
  );
  return Object.fromEntries(entries);
}

/** Gives a phrase with `NUM` for its number; empty where it has no number. */
function withNumber(parts: readonly Part[]): string {
  const text = parts.map(({ type, value }) => (NUMERAL.test(type) ? '\0' : value)).join('');
  if (!text.includes('\0')) return '';
  return phraseOf(text.replace(/\0+/, ' \0 ')).replace('\0', 'NUM');
}

const NUMERAL = /^(?:integer|decimal|fraction|group|minusSign)$/;

function phraseOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function scalesOf(tag: string): Record<string, string> {
  const scales = new Map<number, string[]>();
  for (let power = 3; power <= 12; power++) {
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
      for (const count of [1, 2, 5]) {
        const parts = format.formatToParts(count * 10 ** power);
        const word = tidy(parts.find(({ type }) => type === 'compact')?.value ?? '');
        const integer = Number(parts.find(({ type }) => type === 'integer')?.value);
        const zeros = Math.round(Math.log10((count * 10 ** power) / integer));
        // A single letter may mean anything: `5 T`.
        if (zeros < 3 || !/\p{L}{2}|[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)) continue;
        scales.set(zeros, [...(scales.get(zeros) ?? []), word]);
      }
    }
  }
  return Object.fromEntries([...scales].map(([zeros, words]) => [String(zeros), joined(words)]));
}

function unitsOf(tag: string): Record<string, string> {
  const entries = Object.entries(UNITS).map(([code, unit]) => {
    const forms = (['long', 'short'] as const).flatMap((unitDisplay) => {
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
      return COUNTS.map((count) => tidy(unitWord(format.formatToParts(count))));
    });
    // Symbols of Latin letters are the same everywhere.
    return [code, joined(forms.filter((form) => /[^\0-\x7f]|\w{4}/.test(form)))];
  });
  return Object.fromEntries(entries.filter(([, forms]) => forms !== ''));
}

function unitWord(parts: readonly Part[]): string {
  const words = parts.filter(({ type }) => type === 'unit').map(({ value }) => value.trim());
  return words.length === 1 ? words[0] : '';
}

function currencyNames(tag: string, currency: string): string {
  const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' });
  const names = COUNTS.map((count) => currencyWord(format.formatToParts(count)));
  return joined(names.filter((name) => name !== currency.toLowerCase()));
}

function currencyWord(parts: readonly Part[]): string {
  return phraseOf(parts.find(({ type }) => type === 'currency')?.value ?? '');
}

function joined(forms: readonly string[]): string {
  return [...new Set(forms.filter((form) => form !== ''))].join('|');
}
