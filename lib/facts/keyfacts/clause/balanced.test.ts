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
  // In German `“` ends a quotation, and in Polish `”` does.
  ['Lind nannte es „einen Verlust“', 'Lind nannte es „einen Verlust“'],
  ['Lind nannte es „einen Verlust für die Stadt', 'Lind nannte es „einen Verlust für die Stadt“'],
  ['„Nie ma pieniędzy”, mówi Lind. „Nie ma', '„Nie ma pieniędzy”, mówi Lind. „Nie ma”'],
  ['sei „teuer“, ein Verlust“ für', 'sei „teuer“, ein Verlust für'],
  ['sei eine Fehlbesetzung“ gewesen', 'sei eine Fehlbesetzung gewesen'],
  ['sei eine Fehlbesetzung“', 'sei eine Fehlbesetzung'],
])('of %j', (line, expected) => expect(balanced(line)).toBe(expected));
