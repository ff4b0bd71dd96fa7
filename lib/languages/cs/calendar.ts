import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Czech pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čvn'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  weekdays: [['pondělí'], ['úterý'], ['středa'], ['čtvrtek'], ['pátek'], ['sobota'], ['neděle']],
  dateLineWords: ['v', 'publikováno', 'vydáno', 'aktualizováno', 'aktualizace'],
  published: ['publikován*', 'vydáno'],
  updated: ['aktualizován*'],
  clock: [],
  minutesAgo: ['před NUMBER min|minutami'],
  hoursAgo: ['před NUMBER h|hodinami'],
  daysAgo: ['před NUMBER dny'],
};

export const examples: CalendarExamples = {
  published: ['Publikováno 3. května'],
  updated: ['Aktualizováno 3.'],
  clock: [],
  minutesAgo: ['před 19 minutami'],
  hoursAgo: ['před 2 hodinami'],
  daysAgo: ['před 3 dny'],
};
