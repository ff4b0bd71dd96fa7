import type { BylineWords } from '../language';

/** The words by which Russian pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
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
