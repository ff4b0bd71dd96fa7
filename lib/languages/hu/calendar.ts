import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Hungarian pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['január', 'jan'],
    ['február', 'febr'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['hétfő', 'h'],
    ['kedd', 'k'],
    ['szerda', 'sze'],
    ['csütörtök', 'cs'],
    ['péntek', 'p'],
    ['szombat', 'szo'],
    ['vasárnap', 'v'],
  ],
  dateLineWords: ['közzétéve', 'frissítve', 'megjelent', 'módosítva', 'utolsó', 'óra'],
  published: ['közzétéve|megjelent|publikálva'],
  updated: ['frissítve|módosítva|frissült'],
  clock: [],
  minutesAgo: ['NUMBER perce|perccel'],
  hoursAgo: ['NUMBER órája|órával'],
  daysAgo: ['NUMBER napja|nappal'],
};

export const examples: CalendarExamples = {
  published: ['közzétéve'],
  updated: ['frissítve'],
  clock: [],
  minutesAgo: ['19 perce'],
  hoursAgo: ['19 órája'],
  daysAgo: ['19 napja'],
};
