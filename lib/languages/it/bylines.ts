import type { BylineWords } from '../language';

/** The words by which Italian pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['di', 'autore|autrice', 'scritto|pubblicato da', 'a cura di'],
  fieldLabels: ['da'],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['e'],
  articles: [],
  aboutVerbs: ['è'],
  posts: ['giornalista', 'corrispondente', 'redattore', 'redattrice'],
  degrees: [],
  notPeople: ['redazione', 'agenzia', 'anonimo'],
};

export const examples: readonly string[] = ['Di Anna Esempio'];
