import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Hebrew pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['ינואר', 'ינו׳'],
    ['פברואר', 'פבר׳'],
    ['מרץ'],
    ['אפריל', 'אפר׳'],
    ['מאי'],
    ['יוני'],
    ['יולי'],
    ['אוגוסט', 'אוג׳'],
    ['ספטמבר', 'ספט׳'],
    ['אוקטובר', 'אוק׳'],
    ['נובמבר', 'נוב׳'],
    ['דצמבר', 'דצמ׳'],
  ],
  weekdays: [
    ['יום שני', 'יום ב׳'],
    ['יום שלישי', 'יום ג׳'],
    ['יום רביעי', 'יום ד׳'],
    ['יום חמישי', 'יום ה׳'],
    ['יום שישי', 'יום ו׳'],
    ['יום שבת', 'שבת'],
    ['יום ראשון', 'יום א׳'],
  ],
  dateLineWords: ['פורסם', 'עודכן', 'בשעה', 'תאריך', 'פרסום', 'עדכון', 'אחרון', 'ב'],
  published: ['פורסם|(תאריך פרסום)'],
  updated: ['עודכן|(עדכון אחרון)'],
  clock: [],
  minutesAgo: ['לפני NUMBER דקות|דקה'],
  hoursAgo: ['לפני NUMBER שעות|שעה'],
  daysAgo: ['לפני NUMBER ימים|יום'],
};

export const examples: CalendarExamples = {
  published: ['פורסם פרסום'],
  updated: ['עודכן אחרון'],
  clock: [],
  minutesAgo: ['לפני 19 דקות'],
  hoursAgo: ['לפני 19 שעות'],
  daysAgo: ['לפני 19 ימים'],
};
