import type { CalendarExamples, CalendarWords } from '../language';

/** The words that tell when something was published, as Ukrainian pages write it. `CalendarWords` says what each list is for. */
export const calendar: CalendarWords = {
  months: [
    ['січень', 'січня', 'січ'],
    ['лютий', 'лютого', 'лют'],
    ['березень', 'березня', 'бер'],
    ['квітень', 'квітня', 'квіт', 'кві'],
    ['травень', 'травня', 'трав', 'тра'],
    ['червень', 'червня', 'черв', 'чер'],
    ['липень', 'липня', 'лип'],
    ['серпень', 'серпня', 'серп', 'сер'],
    ['вересень', 'вересня', 'вер'],
    ['жовтень', 'жовтня', 'жовт', 'жов'],
    ['листопад', 'листопада', 'лист', 'лис'],
    ['грудень', 'грудня', 'груд', 'гру'],
  ],
  weekdays: [['понеділок'], ['вівторок'], ['середа'], ['четвер'], ["п'ятниця", 'пʼятниця'], ['субота'], ['неділя']],
  dateLineWords: ['опубліковано', 'оновлено', 'о', 'р', 'року'],
  published: ['опубліковано', 'дата*'],
  updated: ['оновлено'],
  clock: [],
  minutesAgo: ['NUMBER хв|хвилин|хвилину|хвилини .? тому'],
  hoursAgo: ['NUMBER год|година|годин|годину|години .? тому'],
  daysAgo: ['NUMBER день|дні|днів .? тому'],
};

export const examples: CalendarExamples = {
  published: ['Опубліковано 3 травня'],
  updated: ['Оновлено 3 травня'],
  clock: [],
  minutesAgo: ['19 хвилин тому'],
  hoursAgo: ['2 години тому'],
  daysAgo: ['3 дні тому'],
};
