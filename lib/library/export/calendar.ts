import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';

/** Something that is announced, to be put into a calendar. */
export interface CalendarEntry {
  id: string;
  /** EDTF. */
  date: string;
  /** The sentence that announces it. */
  text: string;
  story: string;
  outlets: readonly string[];
  /** The address of the article that announces it; null when there is none. */
  url: string | null;
}

/** A period longer than this, in days, is no appointment: "in 2027" would cover a whole year of a calendar. */
const LONGEST = 14;
/** The reminder is at nine in the morning of the day before: days in a calendar begin at midnight. */
const REMINDER = '-PT15H';
/** The most octets of one line, by RFC 5545. */
const LINE = 75;

/** The last day that can be written: the end of an event is the day after its own last one. */
const LAST_DAY = '9999-12-31';

/** Tells whether a date is exact enough for a calendar. */
export function isForCalendar(date: string): boolean {
  const span = parseEdtf(date);
  if (span === null || span.end === LAST_DAY) return false;
  return Date.parse(span.end) - Date.parse(span.start) < LONGEST * DAY_MS;
}

/**
 * Gives a calendar file (iCalendar, RFC 5545) with these entries as whole days, each with a reminder on the day before;
 * entries without an exact date are left out. The same event has the same identity in every file, so that a calendar
 * updates it and does not add it again.
 */
export function calendarOf(entries: readonly CalendarEntry[], now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Throughline//EN',
    'CALSCALE:GREGORIAN',
    ...entries.filter(({ date }) => isForCalendar(date)).flatMap((entry) => linesOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ id, date, text, story, outlets, url }: CalendarEntry, stamp: string): string[] {
  const span = parseEdtf(date);
  if (!span) return [];
  const summary = escaped(text);
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id.toWellFormed())}@throughline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayOf(Date.parse(span.start))}`,
    // The end is the first day that is not part of it.
    `DTEND;VALUE=DATE:${dayOf(Date.parse(span.end) + DAY_MS)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped([story, outlets.join(', ')].filter(Boolean).join('\n'))}`,
    ...(url && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

/**
 * Escapes text as the format requires: separators get a backslash, and a new line is `
 * `.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Cuts a line into pieces of at most 75 octets, each after the first beginning with a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
