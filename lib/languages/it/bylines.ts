import type { BylineWords } from '../language';

/** How Italian pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
