import type { BylineWords } from '../language';

/** How Russian pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
export const bylines: BylineWords = {
  openings: ['автор|авторы', 'текст'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['и'],
  articles: [],
  aboutVerbs: [],
  posts: ['корреспондент', 'журналист', 'редактор'],
  degrees: [],
  notPeople: ['редакция', 'агентство'],
};

export const examples: readonly string[] = ['Автор: Анна Пример'];
