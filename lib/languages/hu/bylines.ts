import type { BylineWords } from '../language';

/** The words by which Hungarian pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
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
