import { civilDate, type DayNumber, isoDate, isoWeek, pad, weekday } from '../../../text/calendar';

/** The meaning that was found for an expression. */
export interface Resolved {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** The value in TIMEX3. */
  value: string;
  edtf: string | null;
  explicit: boolean;
}

/** The numbers of seasons, quarters and halves in EDTF (ISO 8601-2, 4.8.1). */
const PARTS: Readonly<Record<string, number>> = {
  SP: 21,
  SU: 22,
  FA: 23,
  WI: 24,
  Q1: 33,
  Q2: 34,
  Q3: 35,
  Q4: 36,
  H1: 40,
  H2: 41,
};

export function date(value: string, edtf: string | null, explicit: boolean): Resolved {
  return { type: 'DATE', value, edtf, explicit };
}

export function dayDate(day: DayNumber, explicit = false): Resolved {
  const value = isoDate(day);
  return date(value, value, explicit);
}

export function yearDate(year: number, explicit = false): Resolved {
  const value = pad(year, 4);
  return date(value, value, explicit);
}

export function monthDate(year: number, month: number, explicit = false): Resolved {
  const months = year * 12 + month - 1;
  const value = `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1, 2)}`;
  return date(value, value, explicit);
}

export function weekDate(day: DayNumber, weekend = false): Resolved {
  const { year, week } = isoWeek(day);
  const monday = day - weekday(day) + 1;
  const edtf = weekend ? `${isoDate(monday + 5)}/${isoDate(monday + 6)}` : `${isoDate(monday)}/${isoDate(monday + 6)}`;
  return date(weekend ? `${pad(year, 4)}-W${pad(week, 2)}-WE` : `${pad(year, 4)}-W${pad(week, 2)}`, edtf, false);
}

/** Gives a season, quarter or half of a year: `SP`, `Q3`, `H1`. */
export function partDate(year: number, part: string, explicit = false): Resolved {
  return date(`${pad(year, 4)}-${part}`, `${pad(year, 4)}-${PARTS[part]}`, explicit);
}

/** Gives a quarter; those past the end continue in the next year. */
export function quarterDate(year: number, quarter: number, explicit = false): Resolved {
  const quarters = year * 4 + quarter - 1;
  return partDate(Math.floor(quarters / 4), `Q${(((quarters % 4) + 4) % 4) + 1}`, explicit);
}

export function decadeDate(year: number, explicit = false): Resolved {
  const decade = pad(Math.floor(year / 10), 3);
  return date(decade, `${decade}X`, explicit);
}

export function centuryDate(hundreds: number, explicit = false): Resolved {
  const century = pad(hundreds, 2);
  return date(century, `${century}XX`, explicit);
}

/** Gives a time without days of its own: `PRESENT_REF`, `XXXX-WXX-5`. */
export function unresolved(value: string): Resolved {
  return date(value, null, false);
}

export function duration(value: string, explicit = true): Resolved {
  return { type: 'DURATION', value, edtf: null, explicit };
}

const LONGEST: Readonly<Record<string, number>> = { D: 36_600, M: 1200, Q: 400, DE: 100, CE: 10 };

/**
 * Gives the day, week, month … that is `count` units from the one `day` is in; null for hours and what no calendar has.
 */
export function addUnits(day: DayNumber, count: number, unit: string): Resolved | null {
  const { year, month } = civilDate(day);
  const whole = Math.round(count);
  // Texts do not count further in such units; and years keep to four digits.
  if (Math.abs(whole) > (LONGEST[unit] ?? 3000)) return null;
  switch (unit) {
    case 'D':
      return dayDate(day + whole);
    case 'W':
      return weekDate(day + 7 * whole);
    case 'F':
      return weekDate(day + 14 * whole);
    case 'WE':
      return weekDate(day + 7 * whole, true);
    case 'M':
      return monthDate(year, month + whole);
    case 'Q':
      return quarterDate(year, Math.ceil(month / 3) + whole);
    case 'Y':
      return year + whole > 0 ? yearDate(year + whole) : null;
    case 'DE':
      return Number.isInteger(count) && year + 10 * whole > 0 ? decadeDate(year + 10 * whole) : null;
    case 'CE':
      return year + 100 * whole > 0 ? centuryDate(Math.floor(year / 100) + whole) : null;
    default:
      return null;
  }
}

// Units that TIMEX3 expresses in others.
const IN_OTHERS: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  F: [2, 'W'],
};

/** Gives a length in TIMEX3 (ISO 8601, with `X` for what is not said): `P2Y6M`, `P10Y`, `PT5H`, `PXW`. */
export function length(count: number | null, unit: string): string {
  const [times, name] = IN_OTHERS[unit] ?? [1, unit];
  const prefix = 'Hms'.includes(name) ? 'PT' : 'P';
  const letter = name.toUpperCase();
  if (count === null) return `${prefix}X${letter}`;
  const n = count * times;
  const whole = Math.floor(n);
  const half = { Y: '6M', H: '30M' }[letter];
  if (half && n - whole === 0.5) return `${prefix}${whole ? whole + letter : ''}${half}`;
  return `${prefix}${Number(n.toFixed(2))}${letter}`;
}
