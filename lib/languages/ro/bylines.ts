import type { BylineWords } from '../language';

/** The words by which Romanian pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['de', 'autor|autoare|autori', 'scris de'],
  fieldLabels: [],
  gluedOpenings: ['De'],
  afterName: [],
  conjunctions: ['și', 'şi'],
  articles: [],
  aboutVerbs: ['este', 'a', 'scrie'],
  posts: ['jurnalist', 'jurnalistă', 'redactor', 'corespondent', 'reporter'],
  degrees: [],
  notPeople: ['redacția', 'redacţia', 'agenția'],
};

export const examples: readonly string[] = ['Scris de Ana Exemplu'];
