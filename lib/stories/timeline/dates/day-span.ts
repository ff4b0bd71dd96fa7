import { DAY_MS } from '../../../text/calendar';
import { parseEdtf } from '../../../text/edtf';

/** Gives the first and the last day that a date in EDTF may be, in days since 1970; null for what is no date. */
export function daySpan(date: string): { first: number; last: number } | null {
  const span = parseEdtf(date);
  return span && { first: Date.parse(span.start) / DAY_MS, last: Date.parse(span.end) / DAY_MS };
}
