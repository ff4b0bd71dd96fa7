import type { BylineWords } from '../language';

/** The words by which French pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
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
