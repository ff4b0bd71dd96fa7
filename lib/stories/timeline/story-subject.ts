import type { ArticleReading } from './read-article';

/** The number of articles of a story that have each term, and of their sentences. */
export type TermTally = Map<number, { articles: number; sentences: number }>;

/** Terms that are the subject of a story, hashed (`hashTerm`). */
export type Subject = ReadonlySet<number>;

/** The number of words that show what a story is about: a name, a place, the matter. */
const TERMS = 5;

/** Counts an article in. Changes `tally`. */
export function tallyTerms(tally: TermTally, naming: ArticleReading['naming']): void {
  for (const [term, sentences] of naming) {
    const entry = tally.get(term);
    if (entry) {
      entry.articles++;
      entry.sentences += sentences;
    } else tally.set(term, { articles: 1, sentences });
  }
}

/** Gives the terms that most articles of a story use; of two, the one in more sentences. */
export function subjectOf(tally: TermTally): Subject {
  const found: [term: number, articles: number, sentences: number][] = [];
  for (const [term, { articles, sentences }] of tally) {
    const entry: (typeof found)[number] = [term, articles, sentences];
    if (found.length === TERMS && !isBefore(entry, found[TERMS - 1])) continue;
    if (found.length === TERMS) found.pop();
    const place = found.findIndex((other) => isBefore(entry, other));
    found.splice(place < 0 ? found.length : place, 0, entry);
  }
  return new Set(found.map(([term]) => term));
}

function isBefore(a: [number, number, number], b: [number, number, number]): boolean {
  return (b[1] - a[1] || b[2] - a[2] || a[0] - b[0]) < 0;
}

/** Gives how much an article is about the subject: how many terms of it a sentence has, on average. */
export function focusOf({ naming, sentences }: ArticleReading, subject: Subject): number {
  let sum = 0;
  for (const term of subject) sum += naming.get(term) ?? 0;
  return sum / Math.max(1, sentences);
}

/** Tells whether any of the terms is part of the subject. */
export function isOnSubject(terms: number[], subject: Subject): boolean {
  return terms.some((term) => subject.has(term));
}
