import { termsOf } from '../../lib/stories/terms/terms';
import { DAY_MS } from '../../lib/text/calendar';
import type { ClusteredArticle } from './data';
import type { ClusterScores } from './measures';

/** Days over which similarity fades, and the thresholds tried: the baseline may have the best of them. */
const DECAY = { event: 14, story: Number.POSITIVE_INFINITY };
const THRESHOLDS = Array.from({ length: 18 }, (_, i) => 0.04 + i * 0.02);

/**
 * The simple baseline: cosine of plain word vectors (TF-IDF over the set itself), fading with the days between two
 * articles; average linkage over all pairs, and placing one by one with the nearest group by its average. Of each, the
 * scores at the threshold that is best on this very set: more than it could have in a reader's library.
 */
export function plainScores(
  set: ClusteredArticle[],
  level: 'event' | 'story',
  score: (labels: ReadonlyMap<string, string>) => ClusterScores,
): { background: ClusterScores; onSave: ClusterScores } {
  const articles = [...set].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  const alike = similaritiesOf(articles, DECAY[level]);
  const merges = mergesOf(alike);
  const best = (labelsAt: (threshold: number) => number[]) =>
    THRESHOLDS.map((threshold) => {
      const labels = labelsAt(threshold);
      return score(new Map(articles.map(({ id }, i) => [id, String(labels[i])])));
    }).reduce((a, b) => (b.bcubed.f1 > a.bcubed.f1 ? b : a));
  return {
    background: best((threshold) => labelsAfter(merges, threshold, articles.length)),
    onSave: best((threshold) => placedOneByOne(alike, threshold)),
  };
}

function similaritiesOf(articles: ClusteredArticle[], decay: number): Float32Array[] {
  const counts = articles.map(({ title, text }) => {
    const terms = new Map<string, number>();
    for (const term of termsOf(`${title}\n${text}`)) terms.set(term, (terms.get(term) ?? 0) + 1);
    return terms;
  });
  const inArticles = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) inArticles.set(term, (inArticles.get(term) ?? 0) + 1);
  const postings = new Map<string, { article: number; weight: number }[]>();
  counts.forEach((terms, article) => {
    const weights = [...terms].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * Math.log((articles.length + 1) / (inArticles.get(term) ?? 1)),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [term, weight] of weights) {
      const posting = postings.get(term) ?? [];
      posting.push({ article, weight: weight / length });
      postings.set(term, posting);
    }
  });
  const alike = articles.map(() => new Float32Array(articles.length));
  for (const posting of postings.values()) {
    for (const a of posting) for (const b of posting) alike[a.article][b.article] += a.weight * b.weight;
  }
  const days = articles.map(({ date }) => Date.parse(date.slice(0, 10)) / DAY_MS);
  alike.forEach((row, a) => {
    for (let b = 0; b < row.length; b++) {
      const apart = Math.abs(days[a] - days[b]);
      if (apart > 0) row[b] *= Math.exp(-apart / decay);
    }
  });
  return alike;
}

interface Merge {
  kept: number;
  gone: number;
  score: number;
}

/** Average linkage to the end, over all pairs. */
function mergesOf(alike: Float32Array[]): Merge[] {
  const averages = alike.map((row) => Float64Array.from(row));
  const sizes = alike.map(() => 1);
  const alive = new Set(alike.keys());
  const nearest = alike.map((_, a) => nearestOf(averages, alive, a));
  const merges: Merge[] = [];
  while (alive.size > 1) {
    let a = -1;
    for (const i of alive) if (a < 0 || nearest[i].score > nearest[a].score) a = i;
    const { other: b, score } = nearest[a];
    merges.push({ kept: a, gone: b, score });
    alive.delete(b);
    for (const c of alive) {
      averages[a][c] = (sizes[a] * averages[a][c] + sizes[b] * averages[b][c]) / (sizes[a] + sizes[b]);
      averages[c][a] = averages[a][c];
    }
    sizes[a] += sizes[b];
    for (const c of alive) {
      const { other, score } = nearest[c];
      if (c === a || other === a || other === b) nearest[c] = nearestOf(averages, alive, c);
      else if (averages[c][a] > score) nearest[c] = { other: a, score: averages[c][a] };
    }
  }
  return merges;
}

function nearestOf(averages: Float64Array[], alive: Set<number>, a: number): { other: number; score: number } {
  const nearest = { other: -1, score: Number.NEGATIVE_INFINITY };
  for (const b of alive) {
    if (b === a || averages[a][b] <= nearest.score) continue;
    nearest.other = b;
    nearest.score = averages[a][b];
  }
  return nearest;
}

function labelsAfter(merges: Merge[], threshold: number, size: number): number[] {
  const labels = Array.from({ length: size }, (_, i) => i);
  // Averages never rise, so the first merge below the threshold is the end.
  for (const { kept, gone, score } of merges) {
    if (score < threshold) break;
    for (let i = 0; i < size; i++) if (labels[i] === gone) labels[i] = kept;
  }
  return labels;
}

function placedOneByOne(alike: Float32Array[], threshold: number): number[] {
  const groups: number[][] = [];
  const labels: number[] = [];
  alike.forEach((row, article) => {
    const averages = groups.map((group) => group.reduce((sum, other) => sum + row[other], 0) / group.length);
    const best = averages.reduce((top, average, i) => (average > averages[top] ? i : top), 0);
    const label = averages[best] >= threshold ? best : groups.length;
    groups[label] = [...(groups[label] ?? []), article];
    labels.push(label);
  });
  return labels;
}
