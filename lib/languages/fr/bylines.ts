import type { BylineWords } from '../language';

/** How French pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
export const bylines: BylineWords = {
  openings: ['par', 'écrit|rédigé|publié par', 'auteur|autrice', 'texte'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['et'],
  articles: ['les'],
  aboutVerbs: ['est'],
  posts: ['rédacteur', 'rédactrice', 'journaliste', 'correspondante'],
  degrees: [],
  notPeople: ['rédaction', 'agence', 'agences', 'anonyme'],
};

export const examples: readonly string[] = ['Par Jeanne Exemple'];
