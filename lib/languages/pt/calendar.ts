import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Portuguese pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: [
    ['segunda-feira', 'segunda'],
    ['terça-feira', 'terça'],
    ['quarta-feira', 'quarta'],
    ['quinta-feira', 'quinta'],
    ['sexta-feira', 'sexta'],
    ['sábado'],
    ['domingo'],
  ],
  dateLineWords: ['publicado', 'atualizado', 'em', 'de', 'do', 'às', 'feira'],
  published: ['publicado|publicada'],
  updated: ['atualizad*'],
  clock: [],
  minutesAgo: ['há NUMBER min|minuto|minutos', 'NUMBER min|minuto|minutos atrás'],
  hoursAgo: ['há NUMBER h|hora|horas', 'NUMBER hora|horas atrás'],
  daysAgo: ['há NUMBER dia|dias', 'NUMBER dia|dias atrás'],
};

export const examples: CalendarExamples = {
  published: ['Publicado em 3 de maio'],
  updated: ['Atualizado em 3'],
  clock: [],
  minutesAgo: ['há 19 minutos'],
  hoursAgo: ['há 2 horas'],
  daysAgo: ['3 dias atrás'],
};
