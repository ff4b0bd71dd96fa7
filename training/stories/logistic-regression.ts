/** One pair of articles: its features, and whether the two belong together. */
export interface Example {
  features: Readonly<Record<string, number>>;
  isSame: boolean;
}

/** Steps of Newton's method: it settles within a few. */
const STEPS = 25;

/**
 * Fits a logistic regression by Newton's method. The same examples give the same weights.
 *
 * @param ridge keeps the weights small: the square of each, times half of it, is added to the loss
 * @param expected what the ridge draws the weights to; 0 where it says nothing
 * @returns a weight for each feature, and `base`
 */
export function fitLogistic(
  examples: readonly Example[],
  ridge = 1,
  expected: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const names = [...Object.keys(examples[0]?.features ?? {}), 'base'];
  const rows = examples.map(({ features }) => names.map((name) => (name === 'base' ? 1 : features[name])));
  const weights = names.map((name) => expected[name] ?? 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) =>
      names[i] === 'base' ? 0 : ridge * ((expected[names[i]] ?? 0) - weight),
    );
    const curvature = names.map((name, i) =>
      names.map((_, j) => (i === j && name !== 'base' ? ridge : i === j ? 1e-9 : 0)),
    );
    rows.forEach((row, n) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i], 0)));
      row.forEach((value, i) => {
        gradient[i] += value * (Number(examples[n].isSame) - chance);
        row.forEach((other, j) => {
          curvature[i][j] += chance * (1 - chance) * value * other;
        });
      });
    });
    solve(curvature, gradient).forEach((change, i) => {
      weights[i] += change;
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]]));
}

/** The mean logarithmic loss of weights on examples: 0 when all are told rightly and surely. */
export function logLoss(weights: Readonly<Record<string, number>>, examples: readonly Example[]): number {
  const loss = examples.reduce((sum, { features, isSame }) => {
    let logOdds = weights.base;
    for (const name in features) logOdds += weights[name] * features[name];
    return sum + Math.log1p(Math.exp(isSame ? -logOdds : logOdds));
  }, 0);
  return loss / examples.length;
}

/** Solves `matrix` × x = `right` by elimination; both are changed. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++) {
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot], matrix[column]];
    [right[column], right[pivot]] = [right[pivot], right[column]];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row][column] / matrix[column][column];
      for (let k = column; k < size; k++) matrix[row][k] -= factor * matrix[column][k];
      right[row] -= factor * right[column];
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row];
    for (let k = row + 1; k < size; k++) sum -= matrix[row][k] * result[k];
    result[row] = sum / matrix[row][row];
  }
  return result;
}
