import type { Quantity } from '../../lib/facts/figures/quantities/quantity';

/** A quantity in the notation of NewsQuant (the test set of CQE). */
export interface NewsQuantity {
  start: number;
  end: number;
  value: number | [number, number];
  unit: string;
  normalized_unit: string;
  change: '=' | '~' | 'up' | 'down' | '>' | '<';
  concepts: string[];
}

const MONEY: Readonly<Record<string, string>> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  NZD: 'new zealand dollar',
  HKD: 'hong kong dollar',
  SGD: 'singapore dollar',
  CHF: 'swiss franc',
  SEK: 'swedish krona',
  NOK: 'norwegian krone',
  DKK: 'danish krone',
  INR: 'indian rupee',
  RUB: 'russian ruble',
  ILS: 'shekel',
  TRY: 'turkish lira',
  MYR: 'malaysian ringgit',
  ZAR: 'south african rand',
  HRK: 'croatian kuna',
  KRW: 'south korean won',
  MXN: 'mexican peso',
  BRL: 'brazilian real',
  FIM: 'finnish markka',
  XBT: 'bitcoin',
  THB: 'thai baht',
  PLN: 'polish zloty',
  LAK: 'lao kip',
  GEL: 'georgian lari',
  CRC: 'costa rican colón',
  LKR: 'sri lankan rupee',
};

const MEASURES: Readonly<Record<string, string>> = {
  '%': 'percentage',
  pp: 'percentage point',
  bp: 'basis point',
  '[mi_i]': 'mile',
  '[nmi_i]': 'nautical mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  '[lb_av]': 'pound-mass',
  '[oz_av]': 'ounce',
  '[gal_us]': 'gallon',
  '[pt_us]': 'pint',
  '[cup_us]': 'cup',
  '[tbs_us]': 'tablespoon',
  '[tsp_us]': 'teaspoon',
  '[acr_us]': 'acre',
  '[sft_i]': 'square foot',
  har: 'hectare',
  '[bbl_us]': 'barrel',
  '[kn_i]': 'knot',
  '[HP]': 'horsepower',
  '[deg]': 'degree',
  '[degF]': 'fahrenheit',
  Cel: 'celsius',
  K: 'kelvin',
  '[ppb]': 'parts-per-billion',
  '[ppm]': 'parts-per-million',
  '[dr_av]': 'dram',
  '[ston_av]': 'ton',
  'G[ston_av]': 'gigaton',
  'M[ston_av]': 'megaton',
  Gt: 'gigaton',
  Mt: 'megaton',
  t: 'metric ton',
  '[ksi]': 'kilopound per square inch',
  '[psi]': 'pound-force per square inch',
  'M[BTU]': 'mega british thermal unit',
  '[BTU]': 'british thermal unit',
  '[ft_i].[lbf_av]': 'foot pound-force',
  'N.m': 'newton metre',
  '[car_m]': 'carat',
  dB: 'decibel',
  'dB[SPL]': 'decibel',
  kcal: 'kilocalorie',
  cal: 'calorie',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
  F: 'farad',
  rad: 'radian',
  rpm: 'revolution per minute',
  '{frame}': 'frame',
};

const BASES: readonly (readonly [code: string, name: string])[] = [
  ['W.h', 'watt hour'],
  ['A.h', 'ampere hour'],
  ['By', 'byte'],
  ['bit', 'bit'],
  ['Hz', 'hertz'],
  ['Pa', 'pascal'],
  ['eV', 'electronvolt'],
  ['m', 'metre'],
  ['g', 'gram'],
  ['L', 'litre'],
  ['W', 'watt'],
  ['V', 'volt'],
  ['A', 'ampere'],
  ['J', 'joule'],
  ['s', 'second'],
  ['t', 'metric ton'],
];

const PREFIXES: Readonly<Record<string, string>> = {
  p: 'pico',
  n: 'nano',
  u: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
};

/** A unit of the product (ISO 4217, UCUM, a noun) as NewsQuant writes it. */
function unitName(code: string): string {
  const [above, below] = code.split('/');
  if (below !== undefined) return `${unitName(above)} per ${unitName(below)}`;
  const known = MONEY[code] ?? MEASURES[code];
  if (known) return known;
  const power = /^(.*[a-z\]])([23])$/.exec(code);
  if (power) return `${power[2] === '2' ? 'square' : 'cubic'} ${unitName(power[1])}`;
  for (const [symbol, name] of BASES) {
    if (code === symbol) return name;
    const prefix = code.endsWith(symbol) ? PREFIXES[code.slice(0, -symbol.length)] : undefined;
    if (prefix) return prefix + name;
  }
  return code;
}

const HEDGES = { about: '~', nearly: '~', over: '>', atLeast: '>', under: '<', atMost: '<' } as const;

/**
 * The set's text lost its signs to a transliteration to ASCII: `£` became `PS` and `¥` `Y=`. Puts them back, as long
 * as they were, so that offsets stay.
 */
export function restoreSigns(text: string): string {
  return text.replace(/\bPS(?=\d+(?:[.,]\d|[mb]))/g, ' £').replace(/\bY=(?=\d)/g, ' ¥');
}

/**
 * The product's quantity in the set's notation. What the set does its own way: cents and pence are units of their own
 * (pence are called `point`), `dozens` is 12, a third of something has no unit or `% something`, a change that is only
 * said by a noun is `=`, a hedge that bounds goes before a change and one that approximates after it.
 */
export function toNewsQuant(text: string, quantity: Quantity): NewsQuantity | null {
  if (quantity.unitKind === 'score') return null;
  // The set does not annotate `three-year`.
  const said = text.slice(quantity.start, quantity.end);
  let { value, low, high } = quantity;
  if (/^[a-z]+-(?:day|week|month|year)$/i.test(said)) return null;
  const unit = notedUnit(text, said, quantity);
  if (quantity.unitKind === 'money' && /^(?:cent|penny|point)\b/.test(unit)) {
    value = value === null ? null : value * 100;
    low = low === null ? null : low * 100;
    high = high === null ? null : high * 100;
  }
  if (/^dozens\b/i.test(text.slice(quantity.number.start))) value = low;
  const { modifier } = quantity;
  const bound = modifier && modifier !== 'about' && modifier !== 'nearly' ? HEDGES[modifier] : null;
  const moved = quantity.said === 'by' || quantity.said === 'to' ? quantity.change : null;
  const averaged = /\baverag(?:ed|ing) $/.test(text.slice(Math.max(0, quantity.start - 12), quantity.start));
  const hedge = modifier && !/^some\b/i.test(said) ? HEDGES[modifier] : averaged ? '~' : '=';
  const change = bound ?? moved ?? hedge;
  return {
    start: quantity.number.start,
    end: quantity.number.end,
    value: value ?? [low ?? 0, high ?? 0],
    unit: said.slice(quantity.number.end - quantity.start).trim() || unit,
    normalized_unit: unit,
    change,
    concepts: ['-'],
  };
}

function notedUnit(text: string, said: string, { unit, unitKind, per, noun }: Quantity): string {
  const words = noun ? text.slice(noun.start, noun.end) : '';
  let name = /^[A-Z][a-z]+$/.test(words) ? words : unitName(unit).replace(/ (?:and|or) /g, ' ');
  if (unitKind === 'money') {
    if (/(?:cents?|¢|\dc)\b/i.test(said)) name = 'cent';
    else if (/penn(?:y|ies)|pence/i.test(said)) name = 'penny';
    else if (/\dp\b/.test(said)) name = 'point';
  } else if (unitKind === 'age') name = `${name} of age`;
  else if (unitKind === 'ratio') name = name ? `% ${name}` : '-';
  else if (unitKind === 'count') {
    if (name === 'time') name = 'count';
  }
  return (per ? `${name} per ${unitName(per)}` : name) || '-';
}
