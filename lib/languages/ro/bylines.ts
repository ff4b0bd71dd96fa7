import type { BylineWords } from '../language';

/** How Romanian pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
