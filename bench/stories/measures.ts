/** Measures of how well predicted groups match gold ones. All values 0 to 1. */
export interface ClusterScores {
  bcubed: { precision: number; recall: number; f1: number };
  pairwise: { precision: number; recall: number; f1: number };
}

/**
 * BCubed (Bagga and Baldwin 1998) and pairwise scores; the two lists give each thing's group, in one order. Pairs of gold
 * groups that are `near`, of which a reader might as well make one, are left out of the pairwise ones.
 */
export function scoreClusters(
  gold: string[],
  predicted: string[],
  near: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): ClusterScores {
  const golds = countOf(gold);
  const predictions = countOf(predicted);
  const both = countOf(gold.map((label, i) => `${label}\u0001${predicted[i]}`));
  let precision = 0;
  let recall = 0;
  let pairs = 0;
  for (const [key, count] of both) {
    const [label, prediction] = key.split('\u0001');
    precision += (count * count) / (predictions.get(prediction) ?? 1);
    recall += (count * count) / (golds.get(label) ?? 1);
    pairs += (count * (count - 1)) / 2;
  }
  const n = gold.length || 1;
  return {
    bcubed: withF1(precision / n, recall / n),
    pairwise: withF1(ratio(pairs, pairsOf(predictions) - nearPairs(both, near)), ratio(pairs, pairsOf(golds))),
  };
}

/** Number of pairs of things in one predicted group that are of gold groups near each other. */
function nearPairs(both: Map<string, number>, near: ReadonlyMap<string, ReadonlySet<string>>): number {
  const parts = [...both].map(([key, count]) => {
    const [label, prediction] = key.split('\u0001');
    return { label, prediction, count };
  });
  let pairs = 0;
  for (const a of parts) {
    for (const label of near.get(a.label) ?? []) {
      const b = parts.find((part) => part.label === label && part.prediction === a.prediction);
      // Each of the two names the other: the pair is counted from the one that is first.
      if (b && a.label < b.label) pairs += a.count * b.count;
    }
  }
  return pairs;
}

/** F1 of true positives among predictions and gold. */
export function f1(hits: number, predicted: number, gold: number): number {
  return predicted + gold ? (2 * hits) / (predicted + gold) : 0;
}

function withF1(precision: number, recall: number) {
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function ratio(part: number, whole: number): number {
  return whole ? part / whole : 0;
}

function countOf(labels: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function pairsOf(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
