import type { BylineWords } from '../language';

/** How Spanish pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
export const bylines: BylineWords = {
  openings: ['por', 'autor|autora', 'escrito|publicado por', 'redacción'],
  fieldLabels: ['texto'],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['y'],
  articles: [],
  aboutVerbs: ['es'],
  posts: ['periodista', 'redactor', 'redactora', 'corresponsal'],
  degrees: [],
  notPeople: ['redaccion', 'redacción', 'agencia', 'agencias', 'anónimo', 'prensa'],
};

export const examples: readonly string[] = ['Por Ana Ejemplo'];
