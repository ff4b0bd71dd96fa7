import type { ComparedPairs } from './compared-pairs';
import { type Affinity, type NeighbourVectors, neighbourVectors, sharedNeighbours } from './neighbours';
import type { Similarity } from './similarity';

/**
 * The place of each article among those it was compared with. Whether two report one event, or belong to one story,
 * shows in more than the two alone: both are then like the same others.
 */
export interface Neighbourhoods {
  /** The mean cosine of the words of an article and those of the three that it is most like. */
  nearest: Float32Array;
  /** The neighbours by how likely each reports the same event. */
  byEvent: NeighbourVectors;
  /** The neighbours by the words they share. */
  byWords: NeighbourVectors;
}

/**
 * The weights of a logistic regression on top of `similarityOf`, fitted on libraries that were thinned out until many
 * events are reported only once.
 */
const AMONG_OTHERS = { event: 0.52, sharedNeighbours: 7.6, words: -7.3, wordsByNearest: 3, base: -6.6 };
/**
 * The weights of a logistic regression on pairs of articles of hand-labelled threads, of stories of months, and of
 * small libraries of both, each counting as much as the others. `npm run train -- stories` fits them anew, and those
 * below, and shows how they group topics they were not fitted on.
 */
export const STORY = { sharedNeighbours: 5.7, wordsRoot: 1.9, openingNames: 2.5, base: -3.4 };
/**
 * The same weights for an article that is saved and its candidates, among which few others are seen: here, one event
 * counts by itself.
 */
export const STORY_ON_SAVE = { sharedNeighbours: 7.1, wordsRoot: 2.2, openingNames: 3, sameEvent: 1.65, base: -6.8 };
/** Log-odds of one event below which two articles are no neighbours. */
const STRANGER = -4;
/** The least cosine of words by which an article is like itself, where it is like no other by more. */
const ALIKE = 0.2;
/** The number of most similar articles by which an article is measured. */
const NEAREST = 3;
/** A smaller cosine means nothing, and nothing is divided by it. */
const MIN_WORDS = 0.05;

/** Makes the neighbourhoods from the pairs that were compared, of articles 0 to `size` - 1. */
export function neighbourhoodsOf(size: number, pairs: ComparedPairs): Neighbourhoods {
  const nearest = new NearestArticles(size);
  for (let k = 0; k < pairs.length; k++) {
    nearest.add(pairs.a[k], pairs.event[k], pairs.words[k]);
    nearest.add(pairs.b[k], pairs.event[k], pairs.words[k]);
  }
  return {
    nearest: nearest.means(),
    byEvent: neighbourVectors(size, eventAffinities(pairs), 1),
    byWords: neighbourVectors(size, wordAffinities(pairs), ALIKE),
  };
}

function* eventAffinities({ a, b, event, length }: ComparedPairs): Generator<Affinity> {
  for (let k = 0; k < length; k++) {
    if (event[k] >= STRANGER) yield { a: a[k], b: b[k], affinity: 1 / (1 + Math.exp(-event[k] / 2)) };
  }
}

function* wordAffinities({ a, b, words, length }: ComparedPairs): Generator<Affinity> {
  for (let k = 0; k < length; k++) if (words[k] > 0) yield { a: a[k], b: b[k], affinity: words[k] };
}

/**
 * Gives the log-odds that articles `a` and `b` report one event, from what the two are by themselves and among the
 * others.
 */
export function eventAmongOthers(
  around: Neighbourhoods,
  a: number,
  b: number,
  { event, words }: Pick<Similarity, 'event' | 'words'>,
): number {
  const nearest = (around.nearest[a] + around.nearest[b]) / 2;
  return (
    AMONG_OTHERS.base +
    AMONG_OTHERS.event * event +
    AMONG_OTHERS.sharedNeighbours * sharedNeighbours(around.byEvent, a, b) +
    AMONG_OTHERS.words * words +
    (AMONG_OTHERS.wordsByNearest * words) / Math.max(MIN_WORDS, nearest)
  );
}

/** Gives the features whose weighted sum is the log-odds of one story; `training/stories` fits the weights. */
export function storyFeatures(
  around: Neighbourhoods,
  a: number,
  b: number,
  { words, openingNames }: Pick<Similarity, 'words' | 'openingNames'>,
): Record<Exclude<keyof typeof STORY, 'base'>, number> {
  return {
    sharedNeighbours: sharedNeighbours(around.byWords, a, b),
    wordsRoot: Math.sqrt(words),
    openingNames: Math.sqrt(openingNames),
  };
}

/**
 * Gives the log-odds that articles `a` and `b` belong to one story, from what they share and which others both are
 * like.
 */
export function storyAmongOthers(
  around: Neighbourhoods,
  a: number,
  b: number,
  similarity: Pick<Similarity, 'words' | 'openingNames'>,
): number {
  const features = storyFeatures(around, a, b, similarity);
  return (
    STORY.base +
    STORY.sharedNeighbours * features.sharedNeighbours +
    STORY.wordsRoot * features.wordsRoot +
    STORY.openingNames * features.openingNames
  );
}

/** Gives the features of the log-odds of one story among the candidates of an article that is saved. */
export function featuresOnSave(
  around: Neighbourhoods,
  a: number,
  b: number,
  similarity: Similarity,
): Record<Exclude<keyof typeof STORY_ON_SAVE, 'base'>, number> {
  const event = eventAmongOthers(around, a, b, similarity);
  return { ...storyFeatures(around, a, b, similarity), sameEvent: 1 / (1 + Math.exp(-event)) };
}

/** The three articles that each is most like, with the cosine of their words. */
class NearestArticles {
  readonly #scores: Float32Array;
  readonly #words: Float32Array;

  constructor(size: number) {
    this.#scores = new Float32Array(size * NEAREST).fill(Number.NEGATIVE_INFINITY);
    this.#words = new Float32Array(size * NEAREST);
  }

  add(article: number, score: number, words: number): void {
    const begin = article * NEAREST;
    let at = begin + NEAREST - 1;
    if (score <= this.#scores[at]) return;
    for (; at > begin && score > this.#scores[at - 1]; at--) {
      this.#scores[at] = this.#scores[at - 1];
      this.#words[at] = this.#words[at - 1];
    }
    this.#scores[at] = score;
    this.#words[at] = words;
  }

  /** Gives the mean cosine of each article. In a small library an article may have fewer than three to take it of. */
  means(): Float32Array {
    return Float32Array.from({ length: this.#words.length / NEAREST }, (_, article) => {
      const known = [0, 1, 2]
        .map((k) => article * NEAREST + k)
        .filter((at) => this.#scores[at] > Number.NEGATIVE_INFINITY);
      return known.reduce((sum, at) => sum + this.#words[at], 0) / Math.max(1, known.length);
    });
  }
}
