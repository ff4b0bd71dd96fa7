import { expect, it } from 'vitest';
import { figuresIn } from '../testing/figures-of';

const of = (text: string) => figuresIn(text).map((fact) => fact.of);

it.each([
  ['The S&P 500 rose 1.2% on the day.', ['S&P 500']],
  ['The S&P 500 rose 24 points, or 0.4%.', ['S&P 500', 'S&P 500']],
  ['The number of cases of flu fell by 4%.', ['number of cases of flu']],
  ['Its net income for the quarter fell to $3bn.', ['net income for the quarter']],
  ['The bank said that long-term rates rose 3%.', ['long-term rates']],
  ['The council cut the basic rate by 4%.', ['basic rate']],
  ['The watchdog fined Acme Mills €5m.', ['Acme Mills']],
  ["Marlow's like-for-like sales rose 4%.", ["Marlow's like-for-like sales"]],
  ['The average asking price dipped 4%.', ['average asking price']],
  ['The firm was fined a record €5m.', ['firm']],
  ['Fires have burned through 40 hectares.', ['Fires']],
  ['It rose 4%.', ['']],
  ['In the north it rose 4%.', ['']],
  ['Spending has trebled.', ['Spending']],
  ['The death toll rose to 1,003.', ['death toll']],
  ['The blast killed 45.', ['']],
  ['A visit, 4%, a walk.', ['']],
  ['About 5% of its workforce will go.', ['its workforce']],
  ['Some 46 northern sailors came home.', ['northern sailors']],
  ['The old mayor of the town who won the first vote of a long day in May took 4%.', ['']],
])('says what the figures of %j are of', (text, expected) => {
  expect(of(text)).toEqual(expected);
});
