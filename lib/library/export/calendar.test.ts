import { describe, expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { type CalendarEntry, calendarOf, isForCalendar } from './calendar';

const NOW = new Date('2026-03-20T12:30:45.678Z');
const HEARING: CalendarEntry = {
  id: '2026-04-03 1 2:0',
  date: '2026-04-03',
  text: 'A hearing begins; witnesses, divers\nand "C:\\logs" are heard.',
  story: 'Orsa ferry',
  outlets: ['The Courier', 'Harbour Post'],
  url: 'https://www.courier.test/ferry',
};

/** The lines of a calendar file, put together again as a calendar does. */
const linesIn = (file: string) => file.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
const propertyOf = (file: string, name: string) =>
  linesIn(file)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '');

describe('a calendar file', () => {
  it('has each event as a whole day, with a reminder on the day before', () => {
    expect(linesIn(calendarOf([HEARING], NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Throughline//Throughline//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:2026-04-03%201%202%3A0@throughline',
      'DTSTAMP:20260320T123045Z',
      'DTSTART;VALUE=DATE:20260403',
      'DTEND;VALUE=DATE:20260404',
      'SUMMARY:A hearing begins\\; witnesses\\, divers\\nand "C:\\\\logs" are heard.',
      'DESCRIPTION:Orsa ferry\\nThe Courier\\, Harbour Post',
      'URL:https://www.courier.test/ferry',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:A hearing begins\\; witnesses\\, divers\\nand "C:\\\\logs" are heard.',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('ends a stretch of days after its last, over the end of a month', () => {
    const file = calendarOf([{ ...HEARING, date: '2026-04-29/2026-04-30' }], NOW);
    expect([propertyOf(file, 'DTSTART'), propertyOf(file, 'DTEND')]).toEqual(['20260429', '20260501']);
  });

  it('leaves out what has no exact date, and is valid with nothing in it', () => {
    expect(
      ['2026-04-03', '2026-04-03/2026-04-10', '2026-04', '2027', '2026-04-03/..', 'soon'].map(isForCalendar),
    ).toEqual([true, true, false, false, false, false]);
    expect(linesIn(calendarOf([{ ...HEARING, date: '2027' }], NOW))).toHaveLength(5);
  });

  it('takes no address that is none', () => {
    for (const url of ['javascript:alert(1)', 'https://a.test/\nATTACH:x', null])
      expect(propertyOf(calendarOf([{ ...HEARING, url }], NOW), 'URL')).toBeUndefined();
  });

  it('gives an event the same identity in every file', () => {
    const [one, later] = [calendarOf([HEARING], NOW), calendarOf([{ ...HEARING, text: 'Reworded' }], new Date())];
    expect(propertyOf(one, 'UID')).toBe(propertyOf(later, 'UID'));
  });

  it('has no line of more than 75 octets, no bare line break, and loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = calendarOf([{ ...HEARING, text }], NOW);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const read = propertyOf(file, 'SUMMARY')?.replace(/\\(.)/gs, (_, character) =>
          character === 'n' ? '\n' : character,
        );
        expect(read).toBe(text.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '));
      }),
    );
  });

  it('has no event on the last day that can be written, which none comes after', () => {
    expect([isForCalendar('9999-12-30'), isForCalendar('9999-12-31')]).toEqual([true, false]);
    expect(propertyOf(calendarOf([{ ...HEARING, date: '9999-12-30' }], NOW), 'DTEND')).toBe('99991231');
  });

  it('takes half of a letter in an identity, and no control character in an address', () => {
    const file = calendarOf([{ ...HEARING, id: 'a\ud800', url: 'https://a.test/\u0001' }], NOW);
    expect(propertyOf(file, 'UID')).toBe('a%EF%BF%BD@throughline');
    expect(propertyOf(file, 'URL')).toBeUndefined();
  });
});
