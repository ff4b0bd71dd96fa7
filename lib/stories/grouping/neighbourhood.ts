import type { ComparedPairs } from './compared-pairs';
import type { Similarity } from './similarity';

/**
 * How each article stands among those it was compared with. Whether two tell one event shows in more than the two: both
 * are then like the same others, and little less like each other than like the likest of those.
 */
export interface Neighbourhoods {
  /** Mean cosine of the words of an article and those of the three that it is most like. */
  likest: Float32Array;
  /** Neighbours of article `i`, itself among them: from `offsets[i]` up to `offsets[i + 1]`, ascending. */
  offsets: Int32Array;
  neighbours: Int32Array;
  /** How much each is like it: together a vector of length one. */
  affinities: Float32Array;
}

/** A logistic regression on top of `similarityOf`, fitted on libraries thinned out until many an event is told once. */
const AMONG_OTHERS = { event: 0.52, sharedNeighbours: 7.6, words: -7.3, wordsByLikest: 3, base: -6.6 };
/** Log-odds of one event below which an article is nobody's neighbour. */
const STRANGER = -4;
const LIKEST = 3;
/** Words that are alike by less say nothing, and are not divided by. */
const MIN_WORDS = 0.05;

/** Reads the neighbourhoods out of the pairs that were compared, of articles 0 to `size` - 1. */
export function neighbourhoodsOf(size: number, pairs: ComparedPairs): Neighbourhoods {
  const rows: { neighbour: number; affinity: number }[][] = Array.from({ length: size }, (_, i) => [
    { neighbour: i, affinity: 1 },
  ]);
  const likest = new Likest(size);
  let total = size;
  for (let k = 0; k < pairs.length; k++) {
    const [a, b, event] = [pairs.a[k], pairs.b[k], pairs.event[k]];
    likest.add(a, event, pairs.words[k]);
    likest.add(b, event, pairs.words[k]);
    if (event < STRANGER) continue;
    const affinity = 1 / (1 + Math.exp(-event / 2));
    rows[a].push({ neighbour: b, affinity });
    rows[b].push({ neighbour: a, affinity });
    total += 2;
  }
  const offsets = new Int32Array(size + 1);
  const neighbours = new Int32Array(total);
  const affinities = new Float32Array(total);
  let at = 0;
  rows.forEach((row, i) => {
    row.sort((x, y) => x.neighbour - y.neighbour);
    const length = Math.sqrt(row.reduce((sum, { affinity }) => sum + affinity * affinity, 0));
    for (const { neighbour, affinity } of row) {
      neighbours[at] = neighbour;
      affinities[at++] = affinity / length;
    }
    offsets[i + 1] = at;
  });
  return { likest: likest.means(), offsets, neighbours, affinities };
}

/** Log-odds that articles `a` and `b` tell one event, from what the two are by themselves and among the others. */
export function eventAmongOthers(
  around: Neighbourhoods,
  a: number,
  b: number,
  { event, words }: Pick<Similarity, 'event' | 'words'>,
): number {
  const likest = (around.likest[a] + around.likest[b]) / 2;
  return (
    AMONG_OTHERS.base +
    AMONG_OTHERS.event * event +
    AMONG_OTHERS.sharedNeighbours * sharedNeighbours(around, a, b) +
    AMONG_OTHERS.words * words +
    (AMONG_OTHERS.wordsByLikest * words) / Math.max(MIN_WORDS, likest)
  );
}

/** Cosine of two articles' affinities to all others, 0 to 1. */
function sharedNeighbours({ offsets, neighbours, affinities }: Neighbourhoods, a: number, b: number): number {
  let i = offsets[a];
  let j = offsets[b];
  let sum = 0;
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    const difference = neighbours[i] - neighbours[j];
    if (difference === 0) sum += affinities[i++] * affinities[j++];
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The three articles each is most like, and how alike their words are. */
class Likest {
  readonly #scores: Float32Array;
  readonly #words: Float32Array;

  constructor(size: number) {
    this.#scores = new Float32Array(size * LIKEST).fill(Number.NEGATIVE_INFINITY);
    this.#words = new Float32Array(size * LIKEST);
  }

  add(article: number, score: number, words: number): void {
    const begin = article * LIKEST;
    let at = begin + LIKEST - 1;
    if (score <= this.#scores[at]) return;
    for (; at > begin && score > this.#scores[at - 1]; at--) {
      this.#scores[at] = this.#scores[at - 1];
      this.#words[at] = this.#words[at - 1];
    }
    this.#scores[at] = score;
    this.#words[at] = words;
  }

  /** Of those there are: in a small library an article has fewer. */
  means(): Float32Array {
    return Float32Array.from({ length: this.#words.length / LIKEST }, (_, article) => {
      const known = [0, 1, 2]
        .map((k) => article * LIKEST + k)
        .filter((at) => this.#scores[at] > Number.NEGATIVE_INFINITY);
      return known.reduce((sum, at) => sum + this.#words[at], 0) / Math.max(1, known.length);
    });
  }
}
