import type { BylineWords } from '../language';

/** How Turkish pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
