import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Polish pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['styczeń', 'stycznia', 'sty'],
    ['luty', 'lutego', 'lut'],
    ['marzec', 'marca', 'mar'],
    ['kwiecień', 'kwietnia', 'kwi'],
    ['maj', 'maja'],
    ['czerwiec', 'czerwca', 'cze'],
    ['lipiec', 'lipca', 'lip'],
    ['sierpień', 'sierpnia', 'sie'],
    ['wrzesień', 'września', 'wrz'],
    ['październik', 'października', 'paź'],
    ['listopad', 'listopada', 'lis'],
    ['grudzień', 'grudnia', 'gru'],
  ],
  weekdays: [['poniedziałek'], ['wtorek'], ['środa'], ['czwartek'], ['piątek'], ['sobota'], ['niedziela']],
  dateLineWords: ['godz', 'o', 'opublikowano', 'dodano', 'aktualizacja', 'ostatnia', 'data', 'publikacji'],
  published: ['opublikowan*'],
  updated: ['aktualizacja', 'zaktualizowan*'],
  clock: [],
  minutesAgo: ['NUMBER min|minut|minutę|minuty temu'],
  hoursAgo: ['NUMBER godz|godzin|godzinę|godziny temu'],
  daysAgo: ['NUMBER dzień|dni temu'],
};

export const examples: CalendarExamples = {
  published: ['Opublikowano 3 maja'],
  updated: ['Aktualizacja: 3 maja'],
  clock: [],
  minutesAgo: ['19 minut temu'],
  hoursAgo: ['2 godziny temu'],
  daysAgo: ['3 dni temu'],
};
