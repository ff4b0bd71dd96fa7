import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Romanian pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb'],
    ['martie', 'mar'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept'],
    ['octombrie', 'oct'],
    ['noiembrie', 'noi', 'nov'],
    ['decembrie', 'dec'],
  ],
  weekdays: [['luni'], ['marți'], ['miercuri'], ['joi'], ['vineri'], ['sâmbătă'], ['duminică']],
  dateLineWords: ['la', 'publicat', 'actualizat', 'ultima', 'actualizare', 'ora'],
  published: ['publicat'],
  updated: ['actualizat'],
  clock: [],
  minutesAgo: ['acum NUMBER minut|minute'],
  hoursAgo: ['acum NUMBER oră|ore'],
  daysAgo: ['acum NUMBER zi|zile'],
};

export const examples: CalendarExamples = {
  published: ['Publicat la 3 mai'],
  updated: ['Actualizat la 3 mai'],
  clock: [],
  minutesAgo: ['acum 19 minute'],
  hoursAgo: ['acum 2 ore'],
  daysAgo: ['acum 3 zile'],
};
