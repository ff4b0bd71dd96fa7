import { expect, it } from 'vitest';
import { balanced } from './balanced';

it.each([
  ['The fire (forty homes burned', 'The fire (forty homes burned)'],
  ['forty homes) burned', 'forty homes burned'],
  ['Ada Lind called it “a loss for the town', 'Ada Lind called it “a loss for the town”'],
  ['Ada Lind called it "a loss for the town', 'Ada Lind called it "a loss for the town"'],
  ['a loss" for the town', 'a loss for the town'],
  ['a loss” for “the town', 'a loss” for “the town'],
  ['The  fire ', 'The fire '],
])('of %j', (line, expected) => expect(balanced(line)).toBe(expected));
