import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Danish pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tirs'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  dateLineWords: ['kl', 'd', 'publiceret', 'udgivet', 'opdateret', 'sidst', 'senest', 'den', 'oprettet'],
  published: ['publiceret|udgivet|offentliggjort|oprettet'],
  updated: ['opdateret'],
  clock: [],
  minutesAgo: ['NUMBER min|minutter|minut siden'],
  hoursAgo: ['NUMBER timer|time siden'],
  daysAgo: ['NUMBER dage|dag siden'],
};

export const examples: CalendarExamples = {
  published: ['publiceret'],
  updated: ['opdateret'],
  clock: [],
  minutesAgo: ['19 min siden'],
  hoursAgo: ['19 timer siden'],
  daysAgo: ['19 dage siden'],
};
