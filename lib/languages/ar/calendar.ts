import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Arabic pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['يناير'],
    ['فبراير', 'شباط'],
    ['مارس', 'آذار'],
    ['أبريل', 'نيسان'],
    ['مايو', 'أيار'],
    ['يونيو', 'حزيران'],
    ['يوليو', 'تموز'],
    ['أغسطس', 'آب'],
    ['سبتمبر', 'أيلول'],
    ['أكتوبر'],
    ['نوفمبر'],
    ['ديسمبر'],
  ],
  weekdays: [['الاثنين'], ['الثلاثاء'], ['الأربعاء'], ['الخميس'], ['الجمعة'], ['السبت'], ['الأحد']],
  dateLineWords: [
    'نشر',
    'نُشر',
    'نشرت',
    'في',
    'تحديث',
    'آخر',
    'تاريخ',
    'النشر',
    'الساعة',
    'بتوقيت',
    'م',
    'ص',
    'غرينتش',
    'تم',
  ],
  published: ['نُشر|نشر|نشرت|(تاريخ النشر)'],
  updated: ['تحديث|(آخر تحديث)|حُدث|محدث'],
  clock: [],
  minutesAgo: ['منذ|قبل NUMBER دقيقة|دقائق'],
  hoursAgo: ['منذ|قبل NUMBER ساعة|ساعات'],
  daysAgo: ['منذ|قبل NUMBER يوم|أيام'],
};

export const examples: CalendarExamples = {
  published: ['نُشر النشر'],
  updated: ['تحديث تحديث'],
  clock: [],
  minutesAgo: ['منذ 19 دقيقة'],
  hoursAgo: ['منذ 19 ساعة'],
  daysAgo: ['منذ 19 يوم'],
};
