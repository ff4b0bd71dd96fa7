import { expect, it } from 'vitest';
import { fitLogistic, logLoss } from './logistic-regression';

it('finds the weights that examples were made with', () => {
  const examples = Array.from({ length: 4000 }, (_, i) => {
    const features = { x: (i % 40) / 20 - 1, y: (Math.floor(i / 40) % 10) / 5 - 1 };
    const chance = 1 / (1 + Math.exp(-(0.5 + 2 * features.x - features.y)));
    return { features, isSame: Math.floor(i / 400) / 10 + 0.05 < chance };
  });
  const fitted = fitLogistic(examples, 0.001);
  expect(fitted.x).toBeCloseTo(2, 0);
  expect(fitted.y).toBeCloseTo(-1, 0);
  expect(fitted.base).toBeCloseTo(0.5, 0);
  expect(logLoss(fitted, examples)).toBeLessThan(logLoss({ x: 0, y: 0, base: 0 }, examples));
});
