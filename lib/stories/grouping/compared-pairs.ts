import type { ScoredPair } from '../linkage/merge-queue';
import type { Similarity } from './similarity';

/** Pairs of articles that were compared, by their numbers, in columns: a large library has half a million. */
export class ComparedPairs {
  length = 0;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly event: Float32Array;
  readonly words: Float32Array;
  readonly openingNames: Float32Array;
  /** The log-odds of one story, which are known when the articles' neighbourhoods are. */
  readonly story: Float32Array;

  /** @param most the most pairs there can be */
  constructor(most: number) {
    this.a = new Int32Array(most);
    this.b = new Int32Array(most);
    this.event = new Float32Array(most);
    this.words = new Float32Array(most);
    this.openingNames = new Float32Array(most);
    this.story = new Float32Array(most);
  }

  add(a: number, b: number, { event, words, openingNames }: Similarity): void {
    const at = this.length++;
    this.a[at] = a;
    this.b[at] = b;
    this.event[at] = event;
    this.words[at] = words;
    this.openingNames[at] = openingNames;
  }

  /** Gives the pairs whose log-odds are at least `lowest`; they may be gone through many times. */
  scored(by: 'event' | 'story', lowest: number): Iterable<ScoredPair> {
    const { a, b, length } = this;
    const scores = this[by];
    return {
      *[Symbol.iterator]() {
        for (let k = 0; k < length; k++) if (scores[k] >= lowest) yield { a: a[k], b: b[k], score: scores[k] };
      },
    };
  }
}
