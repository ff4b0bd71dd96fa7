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
  $ $
  EUR €
  GBP £
  JPY ¥
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
  XBT ₿
  GEL ₾
  LAK ₭
  CNY 元
`);

/**
 * Whose dollar (or peso) a `$` is: letters around it (`US$5`, `$A5`, `HK$5`), or the country of the page, which has its
 * own code in the list. Elsewhere it is the US dollar.
 */
export const DOLLARS = table(`
  USD US U.S. U.S
  AUD A AU Aus
  CAD C CA Cdn CDN Can
  NZD NZ
  HKD HK
  SGD S SG
  TWD NT TW
  BRL R
  MXN MX Mex
  ARS AR
  CLP CL
  COP CO
  JMD J JM
  TTD TT
`);

/** Letters that stand before or after an amount and mean money without a sign; ISO 4217 codes mean themselves. */
export const CURRENCY_LETTERS = table(`
  MYR RM
  INR Rs Re
  IDR Rp
  CHF SFr
  KES KSh
  CZK Kč
  PLN zł
  HRK kn
  CNY RMB
  ILS NIS
`);
for (const code of `USD EUR GBP AUD CAD NZD HKD SGD JPY CNY INR PKR RUB UAH BRL MXN ZAR TRY SEK NOK DKK PLN HUF CZK ILS KRW
  THB AED SAR QAR EGP NGN KES GHS PHP VND IDR MYR TWD CHF ARS CLP COP BTC`.split(/\s+/)) {
  CURRENCY_LETTERS.set(code, code);
}

/** Letters that mean money only on a page of that country: `R500` in South Africa, `kr 50` in Sweden. */
export const LETTERS_OF_COUNTRY = table(`
  ZAR ZA_R
  SEK SE_kr
  NOK NO_kr
  DKK DK_kr
  PKR PK_Rs
  LKR LK_Rs
  NPR NP_Rs
  NGN NG_N
  CNY CN_¥
`);

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
