import { expect, it } from 'vitest';
import { findQuantities } from './find-quantities';

const find = (text: string) =>
  findQuantities(text, { dates: [], lang: 'en' }).map(({ value, unit, modifier, change }) =>
    [value, unit, modifier, change].filter((part) => part !== null).join(' '),
  );

it.each([
  ['Spending has trebled.', ['3 times up']],
  ['It nearly doubled its tally.', ['2 times nearly up']],
  ['Sales will double.', ['2 times up']],
  ['It costs double the price.', ['2 times']],
  ['There were twice as many.', ['2 times']],
  ['He got half as much.', ['0.5 times']],
  ['They hired five times as many.', ['5 times']],
  ['It sold for more than three times that.', ['3 times over']],
  ['It is nearly twice its level.', ['2 times nearly']],
  ['A tenfold rise came.', ['10 times']],
  ['It saw a 20-fold rise.', ['20 times']],
  ['They were 4 times higher.', ['4 times']],
])('reads the multiple in %j', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});

it.each([
  ['A double murder shook them.', []],
  ['He won twice.', []],
  ['He came twice a week.', []],
  ['It makes a doubled-up dose.', []],
  ['The hall doubles as a school, and tents would double as cabins.', []],
  ['They won the doubles title, and lost in mixed doubles and the women’s doubles.', []],
  ['They won the decisive doubles match.', []],
  ['The firm will double back, and double down on shops.', []],
  ['He came five times.', ['5 time']],
  ['It is double the 120 decibels.', ['120 dB']],
  ['Half of them left.', ['0.5 ']],
])('reads no multiple in %j', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});
