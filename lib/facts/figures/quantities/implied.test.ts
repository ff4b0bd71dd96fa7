import { describe, expect, it } from 'vitest';
import { findQuantities } from './find-quantities';

const find = (text: string) =>
  findQuantities(text, { dates: [], lang: 'en' }).map(({ value, unit, unitKind }) => `${value} ${unit} ${unitKind}`);

describe('what a bare number counts', () => {
  it.each([
    ['The party won 48 of the 70 seats.', ['48 seat count', '70 seat count']],
    ['It shut 19 of its 84 stores.', ['19 store count', '84 store count']],
    ['The toll was 87, 30 of them children.', ['87 death count', '30 child count']],
    ['It hit 800 swimmers, two of them dressed as geese.', ['800 swimmer count', '2 swimmer count']],
    ['He kept 3 of them.', ['3  none']],
  ])('is said by the whole it is a part of, in %j', (text, quantities) => {
    expect(find(text)).toEqual(quantities);
  });

  it.each([
    ['On the road 21 died at once.', ['21 dead count']],
    ['In all 12 were injured.', ['12 injured count']],
    ['At the gate 31,000 packed into the ground.', ['31000 person count']],
    ['The blast killed two students and wounded nine.', ['2 student count', '9 wounded count']],
    ['The blast hit a bus, killing at least 45.', ['45 killed count']],
    ['The storm killed another 6.', ['6 killed count']],
  ])('is said by the verb beside it, in %j', (text, quantities) => {
    expect(find(text)).toEqual(quantities);
  });

  it.each([
    ['They played in front of 82,300 on Sunday.', ['82300 person count']],
    ['It drew a crowd of 2,140.', ['2140 person count']],
    ['It drew a sum of 2,140.', ['2140  none']],
  ])('is people where a crowd is of that number, in %j', (text, quantities) => {
    expect(find(text)).toEqual(quantities);
  });

  it.each([
    ['The toll from the floods in the east rose to 78.', ['78 death count']],
    ['Attendance was 65,719.', ['65719 person count']],
    ['Turnout reached 4,100.', ['4100 person count']],
    ['Road casualties fell to 1,292 from 1,403.', ['null casualty count']],
    ['Road casualties fell to 1,292 that year from 1,403.', ['1292 casualty count', '1403 casualty count']],
    ['Shares rose to 120.', ['120  none']],
    ['The index rose to 4,577.', ['4577  none']],
    ['The toll, he said, rose to 78.', ['78  none']],
  ])('is said by the subject of its verb, in %j', (text, quantities) => {
    expect(find(text)).toEqual(quantities);
  });

  it.each([
    ['The fire raised the number of dead to 13.', ['13 dead count']],
    ['That brought the number of injured to 40.', ['40 injured count']],
    ['It brought the numbers of the dead to 13.', ['13 dead count']],
    ['The find lifted the death toll to 78.', ['78 death count']],
    ['The mayor put the toll from the floods at 78.', ['78 death count']],
    ['The toll was brought to 40.', ['40 death count']],
    ['The firm raised its number of stores to 12 and its price to 40.', ['12 store count', '40  none']],
    ['The rain increased the number of homeless to 900.', ['900 homeless count']],
    ['The firm raised its stake to 13.', ['13  none']],
    ['It raised the number of dead from 12 to 13.', ['null  none']],
    ['It raised the population density to 40.', ['40  none']],
    ['It cut prices for the audience to 40.', ['40  none']],
  ])('is said by the object that is brought to it, in %j', (text, quantities) => {
    expect(find(text)).toEqual(quantities);
  });

  it.each([
    ['She turned 105 at midnight.', '105 a age'],
    ['He died at 88, in the north.', '88 a age'],
    ['She lived to 100.', '100 a age'],
    ['It falls on those older than 65.', '65 a age'],
    ['Its driver, 22, fled.', '22 a age'],
    ['The boy Joshlin, six, was found.', '6 a age'],
    ['He turned 900 away.', '900  none'],
    ['It opens at 88, in the north.', '88  none'],
    ['In rows, 22, they came.', '22  none'],
  ])('is an age where the words say so, in %j', (text, quantity) => {
    expect(find(text)).toEqual([quantity]);
  });

  it.each([
    ['It is given at 12 and 18 months.', ['12 mo duration', '18 mo duration']],
    ['It has 60 jets and aims to build 47 a month.', ['60 jet count', '47 jet count']],
    ['It shut 12 stores and then 84 more.', ['12 store count', '84 store count']],
    ['It shut in 12 towns and then 84.', ['12 town count', '84  none']],
  ])('is said by another quantity of the sentence, in %j', (text, quantities) => {
    expect(find(text)).toEqual(quantities);
  });
});
