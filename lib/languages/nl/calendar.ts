import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Dutch pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrijdag', 'vr'],
    ['zaterdag', 'za'],
    ['zondag', 'zo'],
  ],
  dateLineWords: [
    'gepubliceerd',
    'geplaatst',
    'bijgewerkt',
    'gewijzigd',
    'laatst',
    'laatste',
    'op',
    'om',
    'uur',
    'datum',
    'geleden',
    'minuten',
    'uren',
    'dagen',
  ],
  published: ['gepubliceerd', 'geplaatst', 'publicatiedatum', 'datum'],
  updated: ['bijgewerkt', 'gewijzigd', 'laatste update'],
  clock: ['vandaag is', 'lid sinds'],
  minutesAgo: ['NUMBER min|minuut|minuten .? geleden'],
  hoursAgo: ['NUMBER uur|uren .? geleden'],
  daysAgo: ['NUMBER dag|dagen .? geleden'],
};

export const examples: CalendarExamples = {
  published: ['Gepubliceerd op 3 mei'],
  updated: ['Laatste update: 3 mei'],
  clock: ['Lid sinds 3 mei'],
  minutesAgo: ['19 minuten geleden'],
  hoursAgo: ['2 uur geleden'],
  daysAgo: ['3 dagen geleden'],
};
