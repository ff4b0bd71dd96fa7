import { expect, it } from 'vitest';
import { figuresIn } from './testing/figures-of';

const units = (text: string, rest = {}) => figuresIn(text, rest).map(({ unit }) => unit);

it.each([
  ['The bank of Cameroon lent 500 billion CFA francs.', ['XAF']],
  ['Senegal lent 500 billion CFA francs.', ['XOF']],
  ['The ministry of Senegal gave 900 francs.', ['XOF']],
  ['A guide in Tanzania earns 9,000 shillings.', ['TZS']],
  ['A guide in Tanzania earns 9,000 Kenyan shillings.', ['KES']],
  ['A guide earns 9,000 shillings.', ['KES']],
  ['The bridge of Denmark cost 40 million kroner.', ['DKK']],
  ['The bridge of Denmark cost 40 million dollars and 3 kilos.', ['USD', 'kg']],
  ['Serbia, then Iraq; in Serbia it costs 900 dinars.', ['RSD']],
])('gives the sums of %j their currency', (text, expected) => {
  expect(units(text)).toEqual(expected);
});

it('goes by the headline, and by the page before both', () => {
  const text = 'Chile sent a ship to Uruguay, which paid 900 pesos. Uruguay is near.';
  expect(units(text)).toEqual(['UYU']);
  expect(units(text, { title: 'Chile sends a ship' })).toEqual(['CLP']);
  expect(units(text, { title: 'Chile sends a ship', url: 'https://news.example.mx/a' })).toEqual(['MXN']);
});
