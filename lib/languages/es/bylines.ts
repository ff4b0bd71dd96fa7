import type { BylineWords } from '../language';

/** The words by which Spanish pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
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
