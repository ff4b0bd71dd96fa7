import type { BylineWords } from '../language';

/** The words by which Swedish pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['av', 'text', 'skriven av'],
  fieldLabels: [],
  gluedOpenings: ['Av'],
  afterName: [],
  conjunctions: ['och'],
  articles: [],
  aboutVerbs: ['är', 'var', 'skriver', 'arbetar'],
  posts: ['journalist', 'redaktör', 'reporter', 'korrespondent', 'chefredaktör'],
  degrees: [],
  notPeople: ['redaktionen', 'redaktion', 'tidningen'],
};

export const examples: readonly string[] = ['Av Anna Exempel'];
