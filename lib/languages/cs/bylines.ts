import type { BylineWords } from '../language';

/** The words by which Czech pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
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
