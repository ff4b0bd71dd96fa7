import type { BylineWords } from '../language';

/** The words by which Danish pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['af', 'tekst', 'skrevet af'],
  fieldLabels: [],
  gluedOpenings: ['Af'],
  afterName: [],
  conjunctions: ['og'],
  articles: [],
  aboutVerbs: ['er', 'var', 'skriver', 'arbejder'],
  posts: ['journalist', 'redaktør', 'korrespondent', 'chefredaktør'],
  degrees: [],
  notPeople: ['redaktionen', 'redaktion', 'avisen'],
};

export const examples: readonly string[] = ['Af Anna Eksempel'];
