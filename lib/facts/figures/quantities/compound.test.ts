import { expect, it } from 'vitest';
import { findQuantities } from './find-quantities';

const find = (text: string) =>
  findQuantities(text, { dates: [], lang: 'en' }).map(({ value, unit, unitKind }) => `${value} ${unit} ${unitKind}`);

it.each([
  ['A man 5ft 11in tall.', ['71 [in_i] measure']],
  ['A man 5 feet 3 inches tall.', ['63 [in_i] measure']],
  ['A 6-foot-4 guard.', ['76 [in_i] measure']],
  ['He is 6ft 2.', ['74 [in_i] measure']],
  ['She weighs 12 stone 4 pounds.', ['172 [lb_av] measure']],
  ['She weighs 12st 4lb.', ['172 [lb_av] measure']],
  ['It weighed 7 pounds 4 ounces.', ['116 [oz_av] measure']],
  ['It took 17 hours and 20 minutes.', ['1040 min duration']],
  ['It took 2 hours 14 minutes 30 seconds.', ['8070 s duration']],
  ['He got 24 years and six months.', ['294 mo duration']],
  ['It costs 3 dollars 50 cents.', ['3.5 USD money']],
  ['It costs two pounds 20 pence.', ['2.2 GBP money']],
])('reads %j as one quantity', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});

it.each([
  ['He is 6 feet and 14 inches off.', ['6 [ft_i] measure', '14 [in_i] measure']],
  ['It took 2 hours and 75 minutes.', ['2 h duration', '75 min duration']],
  ['It is 6 feet and 4 yards.', ['6 [ft_i] measure', '4 [yd_i] measure']],
  ['It took 2.5 hours and 10 minutes.', ['2.5 h duration', '10 min duration']],
  ['He is 6 feet 2 doors from it.', ['6 [ft_i] measure', '2 door count']],
  ['It is 3 euros and 20 pence.', ['3 EUR money', '0.2 GBP money']],
  ['Boys 9 years old and 6 months in.', ['9 a age', '6 mo duration']],
])('reads %j as two', (text, quantities) => {
  expect(find(text)).toEqual(quantities);
});
