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
  ['They won 3-1: a joy.', ['3..1 score']],
  ['They won “3-1” there.', ['3..1 score']],
  ['It was 3-1 (2-0) there.', ['3..1 score']],
  ['It was 99-9 there.', ['99..9 score']],
  ['They voted 100-9 there.', ['100..9 score']],
  ['It was 100-10 there.', ['100..10 score']],
  ['It was 3-4 for sides that won.', ['3..4 score']],
  ['Peers who voted on it had 266 to 227.', ['266..227 score']],
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
  ['It was [3-1] there.', []],
  ['He got £3-1 there.', ['3 GBP money', '1 none']],
  ['They won 3-1/2 there.', ['3.5 none']],
  ['They won 3 - 1 there.', ['3 none', '1 none']],
  ['They won 3 -1 there.', ['3 none', '-1 none']],
  ['They won 3- 1 there.', ['1 none']],
  ['They won 3-one there.', []],
  ['They won 3m-1m there.', []],
  ['They won three-1 there.', []],
  ['They won 1000-3 there.', []],
  ['They won 3.4-2.4 there.', []],
  ['In 2024 40-22 was good.', ['2024 none']],
  // A high first number is a model, and a word too far away shows no score.
  ['It was 100-9 there.', []],
  ['Some won, and the team of the old town had 3-4.', []],
  ['It was 3-4 for the side that won.', []],
  ['Peers who voted in the old town of the north had 266 to 227.', ['266..227 none']],
  // Votes are whole numbers without a unit.
  ['Peers voted 266.5 to 227 for it.', ['266.5..227 none']],
  ['Peers voted 266 to 227.5 for it.', ['266..227.5 none']],
  ['Peers voted 266 to £227 for it.', ['266..227 GBP money']],
  ['Peers voted from 266 to 227 for it.', ['266..227 none']],
  ['Peers voted between 266 to 227 for it.', ['266..227 none']],
  ['Peers voted for 20 to 30 plans.', ['20..30 plan count']],
  ['Peers voted 266 for 227 of it.', ['266 none', '227 none']],
  ['Peers voted 266 to nobody.', ['266 none']],
  ['It got 339 votes.', ['339 vote count']],
  ['It got one vote to 181.', ['1 vote count', '181 none']],
])('reads none in %j', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});
