import type { BylineWords } from '../language';

/** The words by which Turkish pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['yazan', 'yazar', 'haber'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['ve'],
  articles: [],
  aboutVerbs: [],
  posts: ['muhabir', 'muhabiri', 'editör', 'editörü', 'gazeteci'],
  degrees: [],
  notPeople: ['haber merkezi', 'ajansı', 'gazetesi'],
};

export const examples: readonly string[] = ['Yazan: Ayşe Örnek'];
