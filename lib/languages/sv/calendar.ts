import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Swedish pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['augusti', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['måndag', 'mån'],
    ['tisdag', 'tis'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lördag', 'lör'],
    ['söndag', 'sön'],
  ],
  dateLineWords: ['kl', 'publicerad', 'publicerat', 'uppdaterad', 'uppdaterat', 'senast', 'i', 'går', 'idag', 'den'],
  published: ['publicera*', 'skapad*'],
  updated: ['uppdatera*', 'ändrad'],
  clock: [],
  minutesAgo: ['NUMBER min|minuter|minut sedan'],
  hoursAgo: ['NUMBER tim|timmar|timme sedan'],
  daysAgo: ['NUMBER dagar|dag|dygn sedan'],
};

export const examples: CalendarExamples = {
  published: ['publicera'],
  updated: ['uppdatera'],
  clock: [],
  minutesAgo: ['19 min sedan'],
  hoursAgo: ['19 tim sedan'],
  daysAgo: ['19 dagar sedan'],
};
