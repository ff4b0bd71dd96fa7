import { expect, it } from 'vitest';
import { figuresIn } from './testing/figures-of';

const shown = (text: string) => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`.trim());

it.each([
  ['One of the poets sang.', []],
  ['One of its founders left.', []],
  ['One of the nine accused left.', ['9 accused']],
  ['Two of the poets sang.', ['2 poet']],
  ['One poet was there.', ['1 poet']],
  ['It is 62 miles (100 km) long.', ['62 [mi_i]']],
  ['A third of voters and two-thirds of poets came.', ['0.333 voter', '0.667 poet']],
  ['Sales doubled; he doubled down on it.', ['2 times']],
  ['It is on the list of the 500 Greatest Albums and 50 great albums.', ['50 great album']],
  ['At least 30 police employees left.', ['30 police employee']],
])('lists of the figures in %j what is one', (text, expected) => {
  expect(shown(text).sort()).toEqual([...expected].sort());
});
