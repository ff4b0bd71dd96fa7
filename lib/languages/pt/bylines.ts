import type { BylineWords } from '../language';

/** The words by which Portuguese pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['por', 'autor|autora', 'escrito|publicado por'],
  fieldLabels: ['texto'],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['e'],
  articles: [],
  aboutVerbs: ['é'],
  posts: ['jornalista', 'repórter'],
  degrees: [],
  notPeople: ['redação', 'agência', 'anônimo', 'imprensa'],
};

export const examples: readonly string[] = ['Por Ana Exemplo'];
