import type { BylineWords } from '../language';

/** How Hungarian pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
export const bylines: BylineWords = {
  openings: ['írta', 'szerző', 'szöveg'],
  fieldLabels: [],
  gluedOpenings: [],
  afterName: [],
  conjunctions: ['és'],
  articles: [],
  aboutVerbs: [],
  posts: ['újságíró', 'szerkesztő', 'tudósító'],
  degrees: [],
  notPeople: ['szerkesztőség', 'hírügynökség'],
};

export const examples: readonly string[] = ['Írta: Minta Anna'];
