/**
 * Our units in the words of the data. UCUM and the few spellings that the data may use beside each other; what is not
 * in the table (ISO 4217, `%`, `pp`, `bp`, `km`, counted nouns) is the same on both sides.
 */
const UNITS = new Map(
  Object.entries({
    a: 'year',
    mo: 'month',
    wk: 'week',
    d: 'day',
    h: 'hour',
    min: 'minute',
    s: 'second',
    Cel: '°C',
    '[degF]': '°F',
    K: 'kelvin',
    '[in_i]': 'in',
    '[ft_i]': 'ft',
    '[yd_i]': 'yd',
    '[mi_i]': 'mi',
    '[nmi_i]': 'nautical mile',
    '[ft_i]2': 'ft²',
    '[mi_i]2': 'mi²',
    m2: 'm²',
    km2: 'km²',
    m3: 'm³',
    '[acr_us]': 'acre',
    har: 'hectare',
    ha: 'hectare',
    '[mi_i]/h': 'mph',
    '[kn_i]': 'knot',
    '[lb_av]': 'lb',
    '[oz_av]': 'oz',
    '[stone_av]': 'st',
    '[ston_av]': 'ton',
    '[gal_us]': 'gallon',
    '[gal_br]': 'gallon',
    '[pt_br]': 'pint',
    '[pt_us]': 'pint',
    L: 'litre',
    l: 'litre',
    liter: 'litre',
    tonne: 't',
    kmph: 'km/h',
    people: 'person',
  }),
);

/** Units that are the same on both sides. */
const OTHER_MEASURES = '% pp bp km m cm mm kg g t st km/h m/s decade century'.split(' ');
const MEASURES = new Set([...UNITS.values(), ...OTHER_MEASURES].filter((unit) => unit !== 'person'));

const SPEEDS = new Set(['km/h', 'mph', 'm/s']);

/** The unit as the data writes it; of a rate (`m/d`), the amount only. */
export function unitName(unit: string): string {
  const known = UNITS.get(unit) ?? unit;
  if (SPEEDS.has(known) || !known.includes('/')) return known;
  const amount = known.slice(0, known.indexOf('/'));
  return UNITS.get(amount) ?? amount;
}

/** The last word of a counted noun, in lower case and without the `s` of a plural. */
export function headNoun(unit: string): string {
  const head = unit.toLowerCase().split(/\s+/).at(-1) ?? '';
  return head.length > 3 ? head.replace(/s$/, '') : head;
}

/** True for money, shares, measures and lengths of time; false for counted nouns and for no unit. */
export function isMeasure(unit: string): boolean {
  return MEASURES.has(unit) || /^[A-Z]{3}$/.test(unit);
}
