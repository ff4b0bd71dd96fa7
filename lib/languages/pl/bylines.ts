import type { BylineWords } from '../language';

/** How Polish pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
