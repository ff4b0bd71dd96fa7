import type { BylineWords } from '../language';

/** How Norwegian pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
export const bylines: BylineWords = {
  openings: ['av', 'tekst', 'skrevet av'],
  fieldLabels: [],
  gluedOpenings: ['Av'],
  afterName: [],
  conjunctions: ['og'],
  articles: [],
  aboutVerbs: ['er', 'var', 'skriver', 'jobber'],
  posts: ['journalist', 'redaktør', 'korrespondent', 'sjefredaktør'],
  degrees: [],
  notPeople: ['redaksjonen', 'redaksjon', 'avisen'],
};

export const examples: readonly string[] = ['Av Anna Eksempel'];
