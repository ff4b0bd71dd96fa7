import type { Slots } from './grammar';

/**
 * Gives the slots of a match by the names that the meanings use: `5月` has its month in `MONTHNUM`, `90er` its decade in
 * `DECADENUM`, `五月十六日` its day in `NUM`, `13/2` and `5/2024` two parts in one, and the year of an era counts from the
 * era's beginning.
 */
export function settled(slots: Slots): Slots {
  const { MONTHNUM, DECADENUM, DAYMONTH, MONTHYEAR, ERA, NUMDAY, ...others } = slots;
  const found: Record<string, number | string> = others;
  if (MONTHNUM !== undefined) found.MONTH = MONTHNUM;
  if (DECADENUM !== undefined) found.DECADE = DECADENUM;
  if (NUMDAY !== undefined && typeof found.NUM === 'number' && found.NUM < 32) found.DAY = found.NUM;
  if (typeof DAYMONTH === 'string') [found.DAY, found.MONTH] = numbersIn(DAYMONTH);
  if (typeof MONTHYEAR === 'string') [found.MONTH, found.YEAR] = numbersIn(MONTHYEAR);
  if (typeof ERA === 'number') {
    const year = found.N ?? found.YEAR;
    if (typeof year === 'number') found.YEAR = ERA + year;
  }
  return found;
}

function numbersIn(text: string): number[] {
  return text.split(/\D+/).map(Number);
}
