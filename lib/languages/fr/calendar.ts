import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which French pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fév', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc', 'dec'],
  ],
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  dateLineWords: ['publié', 'mis', 'à', 'jour', 'le', 'modifié', 'h'],
  published: ['publié|publiée', 'publication', 'mis en ligne'],
  updated: ['mis|mise à jour', 'modifié'],
  clock: ['inscrit le|depuis'],
  minutesAgo: ['il y a NUMBER min|minute|minutes'],
  hoursAgo: ['il y a NUMBER h|heure|heures'],
  daysAgo: ['il y a NUMBER j|jour|jours'],
};

export const examples: CalendarExamples = {
  published: ['Publié le 3 mai'],
  updated: ['Mis à jour le 3 mai'],
  clock: ['Inscrit le 3 mai'],
  minutesAgo: ['il y a 19 minutes'],
  hoursAgo: ['il y a 2 h'],
  daysAgo: ['il y a 3 jours'],
};
