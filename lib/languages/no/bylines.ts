import type { BylineWords } from '../language';

/** The words by which Norwegian pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
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
