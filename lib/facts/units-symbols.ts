/**
 * Signs and symbols for units, the same in every language that writes Latin letters. Money by ISO 4217, measures by
 * UCUM (https://ucum.org), each line a code and the ways it is written; symbols keep their case.
 */

/** `code: form form …` a line, to a map from form to code. */
export function table(lines: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [code, ...forms] = line.trim().split(/\s+/);
    for (const form of forms) map.set(form.replace(/_/g, ' '), code);
  }
  return map;
}

export const CURRENCY_SIGNS = table(`
  $ $ ＄
  EUR €
  GBP £ ￡
  JPY ¥ ￥
  INR ₹
  RUB ₽
  KRW ₩
  ILS ₪
  TRY ₺
  UAH ₴
  NGN ₦
  VND ₫
  THB ฿
  PHP ₱
  CRC ₡
  KZT ₸
  GEL ₾
  GHS ₵
  LAK ₭
  XBT ₿
`);

/** Letters around a `$` that say whose dollar it is: `US$5`, `$A5`, `HK$5`. */
export const DOLLAR_LETTERS = table(`
  USD US USD U.S. U.S
  AUD A AU AUD Aus
  CAD C CA CAD Cdn CDN Can
  NZD NZ NZD
  HKD HK HKD
  SGD S SG SGD
  TWD NT NTD
  BRL R
  MXN MX Mex MXN
  ZWL Z
  JMD J
  TTD TT
  FJD FJ F
  NAD N
`);

/** Whose dollar (or peso) a bare `$` is on a page of that country; elsewhere it is the US dollar. */
export const DOLLAR_OF_COUNTRY = table(`
  AUD AU
  CAD CA
  NZD NZ
  HKD HK
  SGD SG
  TWD TW
  MXN MX
  ARS AR
  CLP CL
  COP CO
  JMD JM
  TTD TT
  FJD FJ
  BBD BB
  BSD BS
  BZD BZ
  NAD NA
`);

/** Letters that stand before an amount and mean money without a sign. Those of `LETTERS_OF_COUNTRY` are tried first. */
export const CURRENCY_LETTERS = table(`
  MYR RM
  INR Rs Rs. Re
  IDR Rp
  CHF SFr Fr
  PHP Php
  KES Ksh KSh
  BDT Tk
  CZK Kč
  PLN zł
  HRK kn
  USD USD
  EUR EUR
  GBP GBP
  AUD AUD
  CAD CAD
  NZD NZD
  HKD HKD
  SGD SGD
  JPY JPY
  CNY CNY RMB
  INR INR
  PKR PKR
  RUB RUB
  UAH UAH
  BRL BRL
  MXN MXN
  ZAR ZAR
  TRY TRY
  SEK SEK
  NOK NOK
  DKK DKK
  PLN PLN
  HUF HUF
  CZK CZK
  ILS ILS NIS
  KRW KRW
  THB THB
  AED AED Dh Dhs
  SAR SAR
  QAR QAR
  EGP EGP
  NGN NGN
  KES KES
  GHS GHS GH¢
  PHP PHP
  VND VND
  IDR IDR
  MYR MYR
  TWD TWD
  CHF CHF
  ARS ARS
  CLP CLP
  COP COP
  BTC BTC
`);

/** Letters that mean money only on a page of that country: `R500` in South Africa, `kr 50` in Sweden. */
export const LETTERS_OF_COUNTRY: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['ZA', table('ZAR R')],
  ['SE', table('SEK kr')],
  ['NO', table('NOK kr')],
  ['DK', table('DKK kr')],
  ['IS', table('ISK kr')],
  ['PK', table('PKR Rs Rs. Re')],
  ['LK', table('LKR Rs Rs. Re')],
  ['NP', table('NPR Rs Rs. Re')],
  ['NG', table('NGN N')],
  ['HU', table('HUF Ft')],
  ['CN', table('CNY ¥ ￥')],
]);

const PREFIXES: Readonly<Record<string, string>> = {
  n: 'n',
  µ: 'u',
  μ: 'u',
  m: 'm',
  c: 'c',
  h: 'h',
  k: 'k',
  K: 'k',
  M: 'M',
  G: 'G',
  T: 'T',
  P: 'P',
};

/** Symbol, UCUM code and the prefixes it is met with in the news. */
const PREFIXED: readonly (readonly [symbol: string, code: string, prefixes: string])[] = [
  ['m', 'm', 'nµμmck'],
  ['g', 'g', 'µμmk'],
  ['l', 'L', 'mc'],
  ['L', 'L', 'mc'],
  ['W', 'W', 'mkMGT'],
  ['Wh', 'W.h', 'kMGT'],
  ['V', 'V', 'mk'],
  ['Hz', 'Hz', 'kMG'],
  ['HZ', 'Hz', ''],
  ['B', 'By', 'kKMGTP'],
  ['bps', 'bit/s', 'kKMG'],
  ['bit', 'bit', 'kKMG'],
  ['Pa', 'Pa', 'hkMG'],
  ['J', 'J', 'kM'],
  ['eV', 'eV', 'kMG'],
  ['Ah', 'A.h', 'm'],
  ['s', 's', 'nµμm'],
];

function symbols(): Map<string, string> {
  const map = table(`
    km/h kmh kph km/hr
    [mi_i]/h mph MPH m.p.h.
    [mi_i]/[gal_us] mpg
    {frame}/s fps
    m/s mps
    m2 sqm m² m2 sq.m.
    m3 m³ m3
    cm2 cm² cm2
    cm3 cm³ cm3 cc
    mm2 mm² mm2
    km2 km² km2 sqkm
    [sft_i] sqft sq.ft. ft²
    har ha
    [ft_i] ft ft.
    [yd_i] yd yds
    [lb_av] lb lbs lbs. lb.
    [oz_av] oz oz.
    [gal_us] gal
    [HP] hp HP bhp
    t t
    A A
    Cel C
    [degF] F
    Cel ℃
    [degF] ℉
    dB dB
    dB[SPL] dBA
    [ppb] ppb
    [ppm] ppm
    kcal kcal
    [ksi] ksi
    [psi] psi
    [BTU] BTU btu
    M[BTU] mmBTU MMBtu mmBtu
    [bbl_us] bbl bbls
    h h hr hrs
    min min mins
    a yr yrs
    mo mos
    rpm rpm
    [tsp_us] tsp
    [tbs_us] tbsp
    N.m Nm
    [ft_i].[lbf_av] lb-ft
    mm[Hg] mmHg
  `);
  for (const [symbol, code, prefixes] of PREFIXED) {
    map.set(symbol, code);
    for (const prefix of prefixes) map.set(prefix + symbol, PREFIXES[prefix] + code);
  }
  // A lone letter or a symbol that is a word or a scale too is left to the rules in units.ts.
  return map;
}

export const UNIT_SYMBOLS: ReadonlyMap<string, string> = symbols();
