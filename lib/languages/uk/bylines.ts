import type { BylineWords } from '../language';

/** How Ukrainian pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
