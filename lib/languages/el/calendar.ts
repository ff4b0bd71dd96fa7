import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Greek pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['ιανουαρίου', 'ιαν'],
    ['φεβρουαρίου', 'φεβ'],
    ['μαρτίου', 'μαρ'],
    ['απριλίου', 'απρ'],
    ['μαΐου', 'μαΐ'],
    ['ιουνίου', 'ιουν'],
    ['ιουλίου', 'ιουλ'],
    ['αυγούστου', 'αυγ'],
    ['σεπτεμβρίου', 'σεπ'],
    ['οκτωβρίου', 'οκτ'],
    ['νοεμβρίου', 'νοε'],
    ['δεκεμβρίου', 'δεκ'],
  ],
  weekdays: [
    ['δευτέρα', 'δευ'],
    ['τρίτη', 'τρί'],
    ['τετάρτη', 'τετ'],
    ['πέμπτη', 'πέμ'],
    ['παρασκευή', 'παρ'],
    ['σάββατο', 'σάβ'],
    ['κυριακή', 'κυρ'],
  ],
  dateLineWords: [
    'δημοσιεύτηκε',
    'δημοσίευση',
    'δημοσιεύθηκε',
    'ενημερώθηκε',
    'ενημέρωση',
    'τελευταία',
    'στις',
    'ώρα',
    'πμ',
    'μμ',
  ],
  published: ['δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση'],
  updated: ['ενημερώθηκε|ενημέρωση'],
  clock: [],
  minutesAgo: ['πριν από? NUMBER λεπτά|λεπτό'],
  hoursAgo: ['πριν από? NUMBER ώρες|ώρα'],
  daysAgo: ['πριν από? NUMBER ημέρες|ημέρα|μέρες'],
};

export const examples: CalendarExamples = {
  published: ['δημοσιεύτηκε'],
  updated: ['ενημερώθηκε'],
  clock: [],
  minutesAgo: ['πριν 19 λεπτά'],
  hoursAgo: ['πριν 19 ώρες'],
  daysAgo: ['πριν 19 ημέρες'],
};
