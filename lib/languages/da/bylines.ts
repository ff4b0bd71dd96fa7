import type { BylineWords } from '../language';

/** How Danish pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
