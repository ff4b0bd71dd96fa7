import type { NewsQuantity } from './notation';

/** A quantity of the gold, as NewsQuant has it. */
export interface GoldQuantity {
  value: number | number[];
  normalized_unit: string;
  change: string | null;
  concepts: string[];
}

export interface Ratios {
  precision: number;
  recall: number;
  f1: number;
}

export const MEASURES = ['value', 'value+unit', 'value+change'] as const;
export type Scores = Record<(typeof MEASURES)[number], Ratios>;

type Value = number | number[];

/** numpy's isclose with a relative tolerance of 1e-5; a range matches only a range. */
function sameValue(gold: Value, found: Value): boolean {
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
  if (Array.isArray(gold) !== Array.isArray(found)) return false;
  if (!Array.isArray(gold) || !Array.isArray(found)) return close(Number(gold), Number(found));
  return close(gold[0], found[0]) && close(gold[1], found[1]);
}

function unitOf(quantity: { normalized_unit: string }): string {
  return quantity.normalized_unit.toLowerCase().trim() || '-';
}

function ratios(right: number, gold: number, found: number): Ratios {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The published figures' way: the evaluation of CQE (evaluate_models.py), which may count a match more than once. */
export function scoreOfficial(gold: readonly GoldQuantity[][], found: readonly NewsQuantity[][]): Scores {
  const right = { value: 0, 'value+unit': 0, 'value+change': 0 };
  const byUnit = (a: { normalized_unit: string }, b: { normalized_unit: string }) =>
    a.normalized_unit < b.normalized_unit ? -1 : a.normalized_unit > b.normalized_unit ? 1 : 0;
  gold.forEach((quantities, text) => {
    let left = quantities.length;
    const open = [...found[text]].sort(byUnit);
    for (const wanted of [...quantities].sort(byUnit)) {
      for (let at = 0; at < open.length; at++) {
        if (!sameValue(wanted.value, open[at].value)) continue;
        if (left > 0) {
          right.value++;
          left--;
        }
        if (wanted.change === open[at].change) right['value+change']++;
        if (unitOf(wanted) === unitOf(open[at])) {
          right['value+unit']++;
          open.splice(at, 1);
          break;
        }
      }
    }
  });
  return total(right, gold, found);
}

/** One gold quantity to one found quantity, the pairs that agree most first. */
export function scoreClean(gold: readonly GoldQuantity[][], found: readonly NewsQuantity[][]): Scores {
  const right = { value: 0, 'value+unit': 0, 'value+change': 0 };
  gold.forEach((quantities, text) => {
    const pairs = quantities.flatMap((wanted, g) =>
      found[text].flatMap((had, f) => {
        if (!sameValue(wanted.value, had.value)) return [];
        const unit = unitOf(wanted) === unitOf(had);
        const change = wanted.change === had.change;
        const lower = (concepts: readonly string[]) => concepts.map((concept) => concept.toLowerCase());
        const shared = new Set(lower(wanted.concepts).filter((concept) => lower(had.concepts).includes(concept))).size;
        const complete = shared === wanted.concepts.length && shared === had.concepts.length;
        return [{ g, f, unit, change, order: 8 * +unit + 4 * +change + 2 * +(shared > 0) + +complete }];
      }),
    );
    pairs.sort((a, b) => b.order - a.order || a.g - b.g || a.f - b.f);
    const usedGold = new Set<number>();
    const usedFound = new Set<number>();
    for (const { g, f, unit, change } of pairs) {
      if (usedGold.has(g) || usedFound.has(f)) continue;
      usedGold.add(g);
      usedFound.add(f);
      right.value++;
      if (unit) right['value+unit']++;
      if (change) right['value+change']++;
    }
  });
  return total(right, gold, found);
}

function total(
  right: Record<keyof Scores, number>,
  gold: readonly GoldQuantity[][],
  found: readonly NewsQuantity[][],
): Scores {
  const wanted = gold.reduce((sum, quantities) => sum + quantities.length, 0);
  const had = found.reduce((sum, quantities) => sum + quantities.length, 0);
  return {
    value: ratios(right.value, wanted, had),
    'value+unit': ratios(right['value+unit'], wanted, had),
    'value+change': ratios(right['value+change'], wanted, had),
  };
}
