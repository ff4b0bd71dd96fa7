import { table } from './units-symbols';

/** How a language names units. A second language is a second table of the same shape. */
export interface UnitWords {
  percent: ReadonlySet<string>;
  /** The word between `per` and `cent` when they are written apart: `per cent`. */
  perCent: readonly [string, string] | null;
  points: ReadonlySet<string>;
  percentage: ReadonlySet<string>;
  basis: ReadonlySet<string>;
  /** Currency word → ISO 4217, the one meant when nothing else says which. */
  money: ReadonlyMap<string, string>;
  /** `australian dollar` → ISO 4217: an adjective of a place before a currency word (singular). */
  moneyOf: ReadonlyMap<string, string>;
  /** Hundredths: word → ISO 4217. */
  cents: ReadonlyMap<string, string>;
  /** Currency word → ISO 4217 by country: `pounds` in Egypt. */
  moneyByCountry: ReadonlyMap<string, ReadonlyMap<string, string>>;
  measures: ReadonlyMap<string, string>;
  durations: ReadonlyMap<string, string>;
  /** `square`, `sq`, `cubic` → the power. */
  powers: ReadonlyMap<string, string>;
  degrees: ReadonlySet<string>;
  scalesOfDegree: ReadonlyMap<string, string>;
  per: ReadonlySet<string>;
  /** `a` of `a day`; only before the words of `perNouns` and durations. */
  a: ReadonlySet<string>;
  perNouns: ReadonlyMap<string, string>;
  old: ReadonlySet<string>;
  /** `of age`. */
  ofAge: readonly [string, string];
}

const PREFIXES: Readonly<Record<string, string>> = {
  pico: 'p',
  nano: 'n',
  micro: 'u',
  milli: 'm',
  centi: 'c',
  deci: 'd',
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  peta: 'P',
};

const PREFIXED: Readonly<Record<string, string>> = {
  metre: 'm',
  meter: 'm',
  gram: 'g',
  gramme: 'g',
  litre: 'L',
  liter: 'L',
  watt: 'W',
  'watt hour': 'W.h',
  volt: 'V',
  ampere: 'A',
  byte: 'By',
  bit: 'bit',
  pascal: 'Pa',
  joule: 'J',
  tonne: 't',
  ton: '[ston_av]',
  calorie: 'cal',
  hertz: 'Hz',
};

function measures(): Map<string, string> {
  const map = table(`
    [mi_i] mile miles
    [nmi_i] nautical_mile nautical_miles
    [ft_i] foot feet
    [in_i] inch inches
    [yd_i] yard yards
    [lb_av] pound pounds
    [oz_av] ounce ounces
    [gal_us] gallon gallons
    [pt_us] pint pints
    [cup_us] cups
    [tbs_us] tablespoon tablespoons
    [tsp_us] teaspoon teaspoons
    [acr_us] acre acres
    har hectare hectares
    [bbl_us] barrel barrels
    [mi_i]/h mph
    [kn_i] knot knots
    kg kilo kilos
    t metric_ton metric_tons
    um micron microns
    [HP] horsepower
    [deg] degree degrees
    Hz hertz
    dB decibel decibels
    rad radian radians
    F farad farads
    [ly] light-year light-years light_year light_years
    [car_m] carat carats
    [ppb] parts_per_billion
    [ppm] parts_per_million
    [dr_av] dram drams
    A amp amps
  `);
  for (const [word, code] of Object.entries(PREFIXED)) {
    const plural = word.endsWith('z') ? word : `${word}s`;
    for (const [prefix, letter] of [['', ''], ...Object.entries(PREFIXES)]) {
      map.set(prefix + word, letter + code);
      map.set(prefix + plural, letter + code);
    }
  }
  return map;
}

const MONEY = `
  USD dollar dollars buck bucks greenback greenbacks
  EUR euro euros
  GBP quid
  JPY yen
  CNY yuan renminbi rmb
  INR rupee rupees
  RUB rouble roubles ruble rubles
  KRW won
  ILS shekel shekels
  TRY lira liras
  UAH hryvnia hryvnias hryvnya
  CHF franc francs
  MXN peso pesos
  BRL reais reals
  ZAR rand
  PLN zloty zlotys zlotych
  HUF forint forints
  CZK koruna korunas
  SEK krona kronor
  NOK krone kroner
  THB baht
  MYR ringgit
  IDR rupiah
  VND dong
  NGN naira
  GHS cedi cedis
  KES shilling shillings
  ETB birr
  BDT taka
  KZT tenge
  GEL lari
  LAK kip
  AED dirham dirhams
  SAR riyal riyals
  IRR rial rials
  KWD dinar dinars
  PEN soles
  RON lei
  HRK kuna
  XBT bitcoin bitcoins
`;

/** One line a currency: its ISO code, then `place word` with the place's words joined by `_`. */
const MONEY_OF = `
  USD us_dollar u.s._dollar american_dollar
  AUD australian_dollar aussie_dollar
  CAD canadian_dollar
  NZD new_zealand_dollar kiwi_dollar
  HKD hong_kong_dollar
  SGD singapore_dollar singaporean_dollar
  TWD taiwan_dollar taiwanese_dollar new_taiwan_dollar
  GBP british_pound uk_pound pound_sterling
  EGP egyptian_pound
  SYP syrian_pound
  LBP lebanese_pound
  CNY chinese_yuan
  JPY japanese_yen
  INR indian_rupee
  PKR pakistani_rupee pakistan_rupee
  LKR sri_lankan_rupee
  NPR nepali_rupee
  RUB russian_rouble russian_ruble
  KRW korean_won south_korean_won
  TRY turkish_lira
  ITL italian_lira
  CHF swiss_franc
  FRF french_franc
  BEF belgian_franc
  MXN mexican_peso
  PHP philippine_peso
  ARS argentine_peso argentinian_peso
  CLP chilean_peso
  COP colombian_peso
  CUP cuban_peso
  BRL brazilian_real
  ZAR south_african_rand
  SEK swedish_krona swedish_crown
  NOK norwegian_krone norwegian_crown
  DKK danish_krone danish_crown
  ISK icelandic_krona
  CZK czech_koruna czech_crown
  PLN polish_zloty
  HUF hungarian_forint
  FIM finnish_markka
  DEM german_mark
  KES kenyan_shilling
  UGX ugandan_shilling
  TZS tanzanian_shilling
  AED uae_dirham
  MAD moroccan_dirham
  SAR saudi_riyal
  QAR qatari_riyal
  IRR iranian_rial
  KWD kuwaiti_dinar
  IQD iraqi_dinar
  RSD serbian_dinar
  LAK lao_kip
  GEL georgian_lari
  CRC costa_rican_colon
  ESP spanish_peseta
  NLG netherlands_guilder dutch_guilder
`;

export const UNIT_WORDS_EN: UnitWords = {
  percent: new Set(['percent', 'pct', 'pc']),
  perCent: ['per', 'cent'],
  points: new Set(['point', 'points']),
  percentage: new Set(['percentage']),
  basis: new Set(['basis']),
  money: table(MONEY),
  moneyOf: table(MONEY_OF),
  cents: new Map([
    ['cent', 'USD'],
    ['cents', 'USD'],
    ['pence', 'GBP'],
    ['penny', 'GBP'],
    ['pennies', 'GBP'],
  ]),
  moneyByCountry: new Map([
    ['pound', table('GBP GB UK IE\n EGP EG\n SYP SY\n LBP LB')],
    ['rupee', table('PKR PK\n LKR LK\n NPR NP')],
    ['peso', table('PHP PH\n ARS AR\n CLP CL\n COP CO\n CUP CU')],
  ]),
  measures: measures(),
  durations: table(`
    s second seconds sec secs
    ms millisecond milliseconds
    min minute minutes min mins
    h hour hours
    d day days
    wk week weeks fortnight
    mo month months
    a year years
    decade decade decades
    century century centuries
  `),
  powers: new Map([
    ['square', '2'],
    ['sq', '2'],
    ['cubic', '3'],
    ['cu', '3'],
  ]),
  degrees: new Set(['degree', 'degrees', 'deg', '°', 'º']),
  scalesOfDegree: table(`
    Cel c celsius celcius centigrade
    [degF] f fahrenheit farenheit
    K k kelvin
  `),
  per: new Set(['per']),
  a: new Set(['a', 'an']),
  perNouns: new Map(
    `share barrel person head capita passenger household unit ticket seat night game match pop plate vote student pupil
    employee worker customer user family bottle pack dozen piece copy subscriber vehicle car home property ton tonne litre
    liter gallon pound ounce kilo kilogram gram mile kilometre kilometer metre meter acre hectare round lap inch foot
    dose`
      .split(/\s+/)
      .map((word) => [word, word]),
  ),
  old: new Set(['old', 'olds']),
  ofAge: ['of', 'age'],
};
