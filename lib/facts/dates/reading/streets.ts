import type { Grammar, Match } from './grammar';
import type { TimeText } from './time-tokens';

/** UTF-16 units before a month within which the name of its street begins. */
const LONGEST = 100;

/** Tells whether a street is named after a day: `Straße des 17. Juni`, `Avenida 17 de Junio`. */
export function isNameOfStreet(
  { from, slots }: Match,
  { text, tokens }: TimeText,
  { streetsNamedAfter = [] }: Grammar['surroundings'],
): boolean {
  if (slots.MONTH === undefined || slots.YEAR !== undefined) return false;
  const { start } = tokens[from];
  const before = text.slice(Math.max(0, start - LONGEST), start).toLowerCase();
  // Nor is the month alone a date, when its day has been turned away.
  return streetsNamedAfter.some((street) =>
    new RegExp(`(?:^|\\P{L})${street}\\s+(?:\\d{1,2}\\S{0,3}\\s+(?:\\p{L}{1,3}\\s+)?)?$`, 'u').test(before),
  );
}
