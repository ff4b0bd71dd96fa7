import type { BylineWords } from '../language';

/** The words by which Ukrainian pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['автор|авторка|автори', 'текст'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['і', 'та'],
  articles: [],
  aboutVerbs: [],
  posts: ['кореспондент', 'кореспондентка', 'журналіст', 'журналістка', 'редактор', 'редакторка'],
  degrees: [],
  notPeople: ['редакція', 'агентство'],
};

export const examples: readonly string[] = ['Автор: Ганна Приклад'];
