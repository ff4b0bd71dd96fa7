import type { BylineWords } from '../language';

/** How Swedish pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
