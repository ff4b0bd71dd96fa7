import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Indonesian pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: [
    ['senin', 'sen'],
    ['selasa', 'sel'],
    ['rabu', 'rab'],
    ['kamis', 'kam'],
    ['jumat', 'jum'],
    ['sabtu', 'sab'],
    ['minggu', 'min'],
  ],
  dateLineWords: [
    'wib',
    'wita',
    'wit',
    'pukul',
    'diterbitkan',
    'diperbarui',
    'dipublikasikan',
    'tayang',
    'terbit',
    'update',
  ],
  published: ['diterbitkan|dipublikasikan|terbit|tayang|dibuat'],
  updated: ['diperbarui|diupdate|update'],
  clock: [],
  minutesAgo: ['NUMBER menit lalu|(yang lalu)'],
  hoursAgo: ['NUMBER jam lalu|(yang lalu)'],
  daysAgo: ['NUMBER hari lalu|(yang lalu)'],
};

export const examples: CalendarExamples = {
  published: ['diterbitkan'],
  updated: ['diperbarui'],
  clock: [],
  minutesAgo: ['19 menit lalu lalu'],
  hoursAgo: ['19 jam lalu lalu'],
  daysAgo: ['19 hari lalu lalu'],
};
