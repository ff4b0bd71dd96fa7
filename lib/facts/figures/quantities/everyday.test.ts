import { expect, it } from 'vitest';
import { findQuantities } from './find-quantities';

const find = (text: string) =>
  findQuantities(text, { dates: [], lang: 'en' }).map(({ value, low, high, unit, change }) =>
    `${value ?? `${low}..${high}`} ${unit} ${change ?? ''}`.trim(),
  );

it.each([
  // Earthquakes.
  ['A magnitude 6.9 quake struck.', ['6.9 magnitude']],
  ['A magnitude-7.1 quake struck.', ['7.1 magnitude']],
  ['A 5.8-magnitude tremor followed.', ['5.8 magnitude']],
  ['It had a magnitude of 6.2.', ['6.2 magnitude']],
  ['It was of the magnitude of 400 storms.', ['400 storm']],
  // The size of a change, after what is changed.
  ['It cut its key rate by 25 basis points.', ['25 bp down']],
  ['It raised the sales tax by 5 percent.', ['5 % up']],
  ['It cut the cake by 5 metres of wall.', ['5 m down']],
  ['A cut in the rate set by 40 states.', ['40 state']],
  ['It cut what the mayor ran by 40 staff.', ['40 staff']],
  // Levels with the size of the change before them, and what they are compared with.
  ['Deaths fell 21 percent to about 68,000.', ['21 % down', '68000 death']],
  ['The number of patients fell to 66 from 135 there.', ['135..66 patient down']],
  ['The number of dead reached 78.', ['78 dead']],
  ['It has 5,000 people, against 14,000 then.', ['5000 people', '14000 people']],
  ['It has 5,000 people, compared with 14,000 then.', ['5000 people', '14000 people']],
  ['It has 5,000 people, down from 14,000 then.', ['5000 people', '14000 people']],
  ['It has 5,000 people, and 14,000 was a guess.', ['5000 people', '14000 people']],
  // Tolls.
  ['A death toll of 15 was given.', ['15 death']],
  ['It passed by a majority of 67.', ['67 vote']],
  ['Attendance: 29,290.', ['29290 person']],
  ['The toll is now 12.', ['12 death']],
  ['A 40-strong crew came.', ['40 person']],
  ['They beat them to reach the last 16.', []],
  ['Two Qantas jets came near.', ['2 qantas jet']],
  // Names with numbers.
  ['The road shuts between junctions 25 and 26.', []],
  ['A fault in version 6.2 of the code.', []],
  ['He paid for versions 300 players like.', ['300 player']],
  // Parts.
  ['They cut rates by a half point.', ['0.5 pp down']],
  ['A quarter-point cut came.', ['0.25 pp down']],
  ['A quarter of a century went by.', ['25 a']],
  ['Two doctors, and one in six voters, left.', ['2 doctor', '0.166666666666667 voter']],
  ['The second half of the race was slow.', []],
  ['Six or seven thousand listeners came.', ['6000..7000 listener']],
  ['Wheat is at $5.98¾ now.', ['5.9875 USD']],
  ['Now 2 in 3 adults have it.', ['0.666666666666667 adult']],
  ['They met 2 in 10 minutes.', ['2', '10 min']],
  ['The odds are 1 in 250 million.', ['4e-9']],
  ['The rupee fell 23 paise.', ['0.23 INR down']],
  ['Text 85258, or take grades 9 to 4.', []],
  ['It was minus 45 there.', ['-45 [deg]']],
  // Money.
  ['The taxman gets R4bn, and R50 million more.', ['4000000000 ZAR', '50000000 ZAR']],
  ['They met on the R50 road.', []],
  ['Revenue was $1.4MM, and it rained 30mm.', ['1400000 USD', '30 mm']],
  ['The yard got MEUR 3 and USD 4.', ['3000000 EUR', '4 USD']],
  ['It sold for 1 298 000,50 euros, or 1 298,00 euros a part.', ['1298000.5 EUR', '1298 EUR']],
  ['A ride is GH₵300.', ['300 GHS']],
  ['Petrol is 20 US cents.', ['0.2 USD']],
  ['Diesel is 179.9p a litre.', ['1.799 GBP']],
  ['He waited 135 three weeks on.', ['135', '3 wk']],
])('reads %j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});
