import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Italian pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: [['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato'], ['domenica']],
  dateLineWords: ['pubblicato', 'aggiornato', 'modifica', 'modificato', 'il', 'alle'],
  published: ['pubblicato|pubblicata', 'inserito'],
  updated: ['aggiornat*', 'modifica|modificato il NUMBER'],
  clock: [],
  minutesAgo: ['NUMBER min|minuto|minuti .? fa'],
  hoursAgo: ['NUMBER ora|ore .? fa'],
  daysAgo: ['NUMBER giorno|giorni .? fa'],
};

export const examples: CalendarExamples = {
  published: ['Pubblicato il 3 maggio'],
  updated: ['Aggiornato il 3', '5 gennaio (modifica il 6 gennaio)'],
  clock: [],
  minutesAgo: ['19 minuti fa'],
  hoursAgo: ['2 ore fa'],
  daysAgo: ['3 giorni fa'],
};
