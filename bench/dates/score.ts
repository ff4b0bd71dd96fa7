/**
 * Scores time expressions as TempEval-3 does (UzZaman et al. 2013): spans count when they overlap, one to one, and the
 * value F1 is the F1 of these times the share whose values are identical.
 */

export interface DateExpression {
  start: number;
  end: number;
  text: string;
  type: string;
  /** TIMEX3 value; '' when none is given. */
  value: string;
}

export const VIEWS = ['ALL', 'DATE', 'CONCRETE', 'DAY'] as const;
export type View = (typeof VIEWS)[number];

/** Tells which expressions a view looks at: all, dates, dates that resolve to a year, month or day, or to a day. */
const IN_VIEW: Readonly<Record<View, (expression: DateExpression) => boolean>> = {
  ALL: () => true,
  DATE: ({ type }) => type === 'DATE',
  CONCRETE: ({ type, value }) => type === 'DATE' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  DAY: ({ type, value }) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value),
};

export interface ViewScore {
  gold: number;
  found: number;
  strictF1: number;
  relaxedF1: number;
  valuePrecision: number;
  valueRecall: number;
  valueF1: number;
}

export interface SetScore {
  gold: number;
  found: number;
  precision: number;
  recall: number;
  f1: number;
}

export type DateScores = Record<View, ViewScore> & { SET: SetScore };

/** Scores the expressions found in each document against its gold; the two lists run in parallel. */
export function scoreDates(gold: readonly DateExpression[][], found: readonly DateExpression[][]): DateScores {
  return {
    ALL: scoreView('ALL', gold, found),
    DATE: scoreView('DATE', gold, found),
    CONCRETE: scoreView('CONCRETE', gold, found),
    DAY: scoreView('DAY', gold, found),
    SET: scoreSet(gold, found),
  };
}

function scoreView(view: View, gold: readonly DateExpression[][], found: readonly DateExpression[][]): ViewScore {
  let [golds, founds, strict, relaxed, values] = [0, 0, 0, 0, 0];
  gold.forEach((all, i) => {
    const expected = all.filter(IN_VIEW[view]);
    const given = found[i].filter(IN_VIEW[view]);
    golds += expected.length;
    founds += given.length;
    for (const [a, b] of align(expected, given)) {
      relaxed++;
      if (a.start === b.start && a.end === b.end) strict++;
      if (a.value === b.value) values++;
    }
  });
  const ratios = (hits: number) => precisionRecall(hits, founds, golds);
  const value = ratios(values);
  return {
    gold: golds,
    found: founds,
    strictF1: ratios(strict).f1,
    relaxedF1: ratios(relaxed).f1,
    valuePrecision: value.precision,
    valueRecall: value.recall,
    valueF1: value.f1,
  };
}

/** The distinct concrete values of each document: what a timeline shows. */
function scoreSet(gold: readonly DateExpression[][], found: readonly DateExpression[][]): SetScore {
  let [golds, founds, hits] = [0, 0, 0];
  const distinct = (all: DateExpression[]) => new Set(all.filter(IN_VIEW.CONCRETE).map(({ value }) => value));
  gold.forEach((all, i) => {
    const expected = distinct(all);
    const given = distinct(found[i]);
    golds += expected.size;
    founds += given.size;
    for (const value of given) if (expected.has(value)) hits++;
  });
  return { gold: golds, found: founds, ...precisionRecall(hits, founds, golds) };
}

function precisionRecall(hits: number, found: number, gold: number): { precision: number; recall: number; f1: number } {
  const precision = found > 0 ? hits / found : 0;
  const recall = gold > 0 ? hits / gold : 0;
  return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Pairs expressions with each other, one to one: equal spans first, then by how much they overlap, then by position. */
function align(
  gold: readonly DateExpression[],
  found: readonly DateExpression[],
): [gold: DateExpression, found: DateExpression][] {
  const candidates = gold.flatMap((a, i) =>
    found.flatMap((b, j) => {
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const equal = a.start === b.start && a.end === b.end;
      return overlap > 0 ? [{ i, j, rank: equal ? Number.POSITIVE_INFINITY : overlap }] : [];
    }),
  );
  candidates.sort((x, y) => (x.rank === y.rank ? x.i - y.i || x.j - y.j : y.rank - x.rank));
  const pairs: [DateExpression, DateExpression][] = [];
  const paired = { gold: new Set<number>(), found: new Set<number>() };
  for (const { i, j } of candidates) {
    if (paired.gold.has(i) || paired.found.has(j)) continue;
    paired.gold.add(i);
    paired.found.add(j);
    pairs.push([gold[i], found[j]]);
  }
  return pairs;
}
