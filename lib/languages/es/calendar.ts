import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Spanish pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  dateLineWords: ['publicado', 'actualizado', 'el', 'de', 'del', 'a', 'las'],
  published: ['publicado|publicada'],
  updated: ['actualizad*'],
  clock: ['fecha actual', 'registrado'],
  minutesAgo: ['hace NUMBER min|minuto|minutos', 'NUMBER min|minuto|minutos atrás'],
  hoursAgo: ['hace NUMBER h|hora|horas', 'NUMBER hora|horas atrás'],
  daysAgo: ['hace NUMBER d|día|dia|días|dias', 'NUMBER día|días atrás'],
};

export const examples: CalendarExamples = {
  published: ['Publicado el 3 de mayo'],
  updated: ['Actualizado el 3'],
  clock: ['Fecha actual: 3 de mayo'],
  minutesAgo: ['hace 19 minutos'],
  hoursAgo: ['hace 2 horas'],
  daysAgo: ['hace 3 días'],
};
