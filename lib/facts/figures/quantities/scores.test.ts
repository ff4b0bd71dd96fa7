import { expect, it } from 'vitest';
import { findQuantities } from './find-quantities';

const find = (text: string) =>
  findQuantities(text, { dates: [], lang: 'en' }).map(({ value, low, high, unit, unitKind }) =>
    `${value ?? `${low}..${high}`} ${unit} ${unitKind}`.replace(/ +/g, ' '),
  );

it.each([
  ['They won 1-3 at home.', ['1..3 score']],
  ['The Eagles crushed the Chiefs 40-22.', ['40..22 score']],
  ['It passed the tax bill 215–214.', ['215..214 score']],
  ['He took the match 7.5–6.5.', ['7.5..6.5 score']],
  ['She fell 4-6, 6-3, 6-2 there.', ['4..6 score', '6..3 score', '6..2 score'].slice(1)],
  ['She lost 4-6, 3-6 there.', ['4..6 score', '3..6 score']],
  ['They hit 12-9 to 1-18.', ['12..9 score', '1..18 score']],
  ['Peers voted 266 to 227 for it.', ['266..227 score']],
  ['They agreed, by 339 votes to 181.', ['339..181 vote score']],
  ['The motion failed 278 to 289.', ['278..289 score']],
])('reads the score or the vote in %j', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});

it.each([
  ['The 3-8 team played on.', []],
  ['Section 9-2 of it holds.', []],
  ['A Boeing 747-8 landed.', []],
  ['They bought Boeing’s 787-9 jets.', []],
  ['Call 40-22-11 for it.', []],
  ['It grew (40-22) there.', []],
  ['A 40-22nd thing.', []],
  ['A 4022-1100 thing.', []],
  ['It is 40 to 22 there.', ['40 none', '22 none']],
  ['They backed 20 to 30 plans.', ['20..30 plan count']],
  ['It passed from 40 to 22.', ['40..22 none']],
])('reads none in %j', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});
