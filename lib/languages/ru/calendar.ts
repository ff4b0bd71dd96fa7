import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Russian pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['январь', 'января', 'янв'],
    ['февраль', 'февраля', 'февр', 'фев'],
    ['март', 'марта', 'мар'],
    ['апрель', 'апреля', 'апр'],
    ['май', 'мая'],
    ['июнь', 'июня', 'июн'],
    ['июль', 'июля', 'июл'],
    ['август', 'августа', 'авг'],
    ['сентябрь', 'сентября', 'сент', 'сен'],
    ['октябрь', 'октября', 'окт'],
    ['ноябрь', 'ноября', 'нояб', 'ноя'],
    ['декабрь', 'декабря', 'дек'],
  ],
  weekdays: [['понедельник'], ['вторник'], ['среда'], ['четверг'], ['пятница'], ['суббота'], ['воскресенье']],
  dateLineWords: ['опубликовано', 'обновлено', 'в', 'г', 'года'],
  published: ['опубликовано', 'дата*'],
  updated: ['обновлено'],
  clock: [],
  minutesAgo: ['NUMBER мин|минут|минуту|минуты .? назад'],
  hoursAgo: ['NUMBER ч|час|часа|часов .? назад'],
  daysAgo: ['NUMBER день|дня|дней .? назад'],
};

export const examples: CalendarExamples = {
  published: ['Опубликовано 3 мая'],
  updated: ['Обновлено 3 мая'],
  clock: [],
  minutesAgo: ['19 минут назад'],
  hoursAgo: ['2 часа назад'],
  daysAgo: ['3 дня назад'],
};
