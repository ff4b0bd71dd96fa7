import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Norwegian pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tir'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  dateLineWords: ['kl', 'publisert', 'oppdatert', 'sist', 'den', 'opprettet', 'i', 'dag', 'går'],
  published: ['publisert|opprettet'],
  updated: ['oppdatert|endret'],
  clock: [],
  minutesAgo: ['NUMBER min|minutter|minutt siden'],
  hoursAgo: ['NUMBER timer|time siden'],
  daysAgo: ['NUMBER dager|dag siden'],
};

export const examples: CalendarExamples = {
  published: ['publisert'],
  updated: ['oppdatert'],
  clock: [],
  minutesAgo: ['19 min siden'],
  hoursAgo: ['19 timer siden'],
  daysAgo: ['19 dager siden'],
};
