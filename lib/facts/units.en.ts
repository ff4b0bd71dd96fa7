import { MONEY_EN, MONEY_PLACES_EN } from './units-money.en';
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
  /** `australian` → ISO 4217: whose a currency word is. */
  places: ReadonlyMap<string, string>;
  /** Money or weight: told apart by country and by what follows. */
  pound: string;
  dollar: string;
  /** Currency words that are verbs too: money only in hundreds or more. */
  moneyVerbs: ReadonlySet<string>;
  /** Lengths of time that are ordinals too: `two second places`. */
  ordinals: ReadonlySet<string>;
  sterling: string;
  /** Hundredths: word → ISO 4217. */
  cents: ReadonlyMap<string, string>;
  /** `pound EG` → ISO 4217: a currency word on a page of that country. */
  moneyByCountry: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, string>;
  /** First words of measures of several words: `nautical`, `light`. */
  opensMeasure: ReadonlySet<string>;
  durations: ReadonlyMap<string, string>;
  /** `square`, `sq`, `cubic` → the power. */
  powers: ReadonlyMap<string, string>;
  degrees: ReadonlySet<string>;
  scalesOfDegree: ReadonlyMap<string, string>;
  per: ReadonlySet<string>;
  /** `a` of `a day`; only before the words of `perNouns` and durations. */
  a: ReadonlySet<string>;
  perNouns: ReadonlyMap<string, string>;
  /** Words after `a year` that make it a point in time: `a year earlier`. */
  anchors: ReadonlySet<string>;
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
    Mpx megapixel megapixels
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

const MEASURES = measures();

export const UNIT_WORDS_EN: UnitWords = {
  percent: new Set(['percent', 'pct', 'pc']),
  perCent: ['per', 'cent'],
  points: new Set(['point', 'points']),
  percentage: new Set(['percentage']),
  basis: new Set(['basis']),
  money: MONEY_EN,
  places: MONEY_PLACES_EN,
  pound: 'pound',
  dollar: 'dollar',
  moneyVerbs: new Set(['won']),
  ordinals: new Set(['second']),
  sterling: 'sterling',
  cents: new Map([
    ['cent', 'USD'],
    ['cents', 'USD'],
    ['pence', 'GBP'],
    ['penny', 'GBP'],
    ['pennies', 'GBP'],
  ]),
  moneyByCountry: table(`
    GBP pound_GB pound_UK pound_IE
    EGP pound_EG
    SYP pound_SY
    LBP pound_LB
    PKR rupee_PK
    LKR rupee_LK
    NPR rupee_NP
    PHP peso_PH
    ARS peso_AR
    CLP peso_CL
    COP peso_CO
    CUP peso_CU
  `),
  measures: MEASURES,
  opensMeasure: new Set(
    [...MEASURES.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ')[0]),
  ),
  durations: table(`
    s second seconds sec secs
    ms millisecond milliseconds
    min minute minutes min mins
    h hour hours
    d day days
    wk week weeks fortnight
    mo month months
    a year years annum
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
  anchors: new Set(['earlier', 'ago', 'later', 'before', 'after', 'prior', 'previously']),
  old: new Set(['old', 'olds']),
  ofAge: ['of', 'age'],
};
