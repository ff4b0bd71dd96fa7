import type { BylineWords } from '../language';

/** How Portuguese pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
