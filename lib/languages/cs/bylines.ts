import type { BylineWords } from '../language';

/** How Czech pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
export const bylines: BylineWords = {
  openings: ['autor|autorka|autoři', 'text', 'napsal|napsala'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['a'],
  articles: [],
  aboutVerbs: ['je', 'byl', 'byla', 'píše'],
  posts: ['redaktor', 'redaktorka', 'reportér', 'reportérka', 'novinář', 'novinářka', 'komentátor'],
  degrees: [],
  notPeople: ['redakce', 'agentura'],
};

export const examples: readonly string[] = ['Autor: Anna Vzorová'];
