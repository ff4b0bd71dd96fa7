import type { BylineWords } from '../language';

/** The words by which Polish pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['autor|autorka', 'opracowanie'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['i'],
  articles: [],
  aboutVerbs: [],
  posts: ['dziennikarz', 'dziennikarka', 'redaktor'],
  degrees: [],
  notPeople: ['redakcja'],
};

export const examples: readonly string[] = ['Autor: Anna Przykład'];
