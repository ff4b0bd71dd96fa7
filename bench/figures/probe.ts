/**
 * Expressions whose size is easily misread, with the value (or the two ends of the range) that a reader takes from
 * them. A wrong power of ten is the worst error the engine can make: the bench prints how many there are.
 */
import { findQuantities } from '../../lib/facts/figures/quantities/find-quantities';

type Probe = readonly [text: string, value: number | readonly [number, number]];

const PROBES: readonly Probe[] = [
  // Money with a scale
  ['a $3.2bn deal', 3.2e9],
  ['a €1.4tn fund', 1.4e12],
  ['a £20m grant', 20e6],
  ['it costs £4.5k', 4500],
  ['a $13.6M plant', 13.6e6],
  ['a $1.5B loan', 1.5e9],
  ['a $2T package', 2e12],
  ['US$750m in bonds', 750e6],
  ['A$1.25bn in exports', 1.25e9],
  ['C$40 million for roads', 40e6],
  ['HK$5.4m for flights', 5.4e6],
  ['NZ$99.99 a year', 99.99],
  ['R$ 12 bilhões or $2.4 billion', 2.4e9],
  ['$US113 trillion of debt', 113e12],
  ['¥500bn of bonds', 500e9],
  ['₹1,200 crore for dams', 12e9],
  ['Rs 50 lakh for the family', 5e6],
  ['Rs 2.5 crore was paid', 25e6],
  ['Rs. 1,20,000 a year', 120_000],
  ['RM79 a month', 79],
  ['EUR 4.2 million was spent', 4.2e6],
  ['4.2 million euros was spent', 4.2e6],
  ['CHF1.3 billion was lost', 1.3e9],
  ['AUD1.5m for the house', 1.5e6],
  ['$1,250.50 in cash', 1250.5],
  ['$1.20 a share', 1.2],
  ['$0.35 a share', 0.35],
  ['19 cents a litre', 0.19],
  ['118.5p a share', 1.185],
  ['50 pence a cup', 0.5],
  ['99¢? no, $0.99', 0.99],
  ['a million dollars', 1e6],
  ['half a billion dollars', 5e8],
  ['a quarter of a million pounds', 250_000],
  ['two and a half million dollars', 2.5e6],
  ['one and a half billion euros', 1.5e9],
  ['three hundred million yen', 3e8],
  ['$100 billion-plus', 1e11],
  ['10.5 million Australian dollars', 10.5e6],
  ['30.5 billion yuan', 30.5e9],
  ['$5-million-a-year contract', 5e6],
  ['a million-dollar house', 1e6],
  ['a $1.9-trillion bill', 1.9e12],
  ['£71.6million fee', 71.6e6],
  ['$ 75 million of bonds', 75e6],
  ['2.5 mln euros', 2.5e6],
  ['3.1 bln roubles', 3.1e9],
  ['7 mn rupees', 7e6],
  ['1.1 trn yen', 1.1e12],
  ['€3,5 million', 3.5e6],
  // Counts with a scale
  ['1.2 million people', 1.2e6],
  ['12 million voters', 12e6],
  ['8 billion people', 8e9],
  ['4.3M sales', 4.3e6],
  ['5m homes', 5e6],
  ['2.1bn users', 2.1e9],
  ['4.5k followers', 4500],
  ['10k runners', 10_000],
  ['50 lakh masks', 5e6],
  ['3 crore voters', 3e7],
  ['1.5 lakh jobs', 150_000],
  ['10 lakh crore rupees', 1e13],
  ['400 hundred thousand tonnes', 4e7],
  ['4 hundred people', 400],
  ['4 hundred million people', 4e8],
  ['two hundred thousand troops', 200_000],
  ['6 thousand troops', 6000],
  ['1.5 thousand shells', 1500],
  ['a thousand cranes', 1000],
  ['a hundred days of talks', 100],
  ['a million refugees', 1e6],
  ['half a million refugees', 500_000],
  ['half-a-million refugees', 500_000],
  ['half a dozen towns', 6],
  ['a dozen eggs', 12],
  ['two dozen boats', 24],
  ['three dozen boats', 36],
  ['a quarter of a million homes', 250_000],
  ['three quarters of a million homes', 750_000],
  ['two and a half million homes', 2.5e6],
  ['3 and a half million homes', 3.5e6],
  ['one and a half million homes', 1.5e6],
  ['a record 2.3 million visitors', 2.3e6],
  // Grouped digits
  ['1,200 people', 1200],
  ['12,345 people', 12_345],
  ['123,456 people', 123_456],
  ['1,234,567 people', 1_234_567],
  ['1 200 people', 1200],
  ['12 500 people were there', 12_500],
  ['1 200 000 people', 1_200_000],
  ['1\u00a0234 people', 1234],
  ['12\u202f345\u202f678 people', 12_345_678],
  ['12\u2009345 people', 12_345],
  ['1.234.567 people', 1_234_567],
  ['12,34,567 people', 1_234_567],
  ['1,00,000 people', 100_000],
  ['13000 workers', 13_000],
  ['750000 workers', 750_000],
  ['10000 tonnes', 10_000],
  ['roughly 400 737 Max jets', 400],
  ['3,2 million people', 3.2e6],
  ['2,75 million people', 2.75e6],
  ['0,5 million people', 500_000],
  ['€1.234.567,89 in all', 1_234_567.89],
  ['€1,234,567.89 in all', 1_234_567.89],
  ['16,644.25 points', 16_644.25],
  // Words
  ['three hundred soldiers', 300],
  ['twenty-eight thousand six hundred forty-two students', 28_642],
  ['two hundred and fifty guests', 250],
  ['one thousand two hundred guests', 1200],
  ['ninety-nine balloons', 99],
  ['fifteen hundred guests', 1500],
  ['twelve thousand guests', 12_000],
  ['four million guests', 4e6],
  ['one hundred and one dogs', 101],
  ['seventy five years', 75],
  ['six hundred thousand miles', 600_000],
  ['nine billion trees', 9e9],
  ['eleven boats', 11],
  ['forty-two boats', 42],
  ['five thousand five hundred boats', 5500],
  ['one million two hundred thousand boats', 1_200_000],
  // Vague
  ['tens of thousands of people', [1e4, 1e5]],
  ['hundreds of thousands of people', [1e5, 1e6]],
  ['tens of millions of dollars', [1e7, 1e8]],
  ['hundreds of millions of dollars', [1e8, 1e9]],
  ['thousands of civilians', [1e3, 1e4]],
  ['hundreds of miles', [100, 1000]],
  ['millions of Americans', [1e6, 1e7]],
  ['billions of years', [1e9, 1e10]],
  ['dozens of vehicles', [12, 100]],
  // Shares
  ['two-thirds of voters', 2 / 3],
  ['nearly two-thirds of the sales', 2 / 3],
  ['a third of those screened', 1 / 3],
  ['a quarter of the city', 1 / 4],
  ['three-quarters of the city', 3 / 4],
  ['one-fifth of the city', 1 / 5],
  ['half of the city', 1 / 2],
  ['one in five adults', 1 / 5],
  ['two out of three adults', 2 / 3],
  ['one of four concepts', 1 / 4],
  ['nine in 10 adults', 9 / 10],
  ['1/2 pound of sugar', 0.5],
  ['10 1/2 miles', 10.5],
  ['2½ years', 2.5],
  ['¾ cup, or 1½ cups', 1.5],
  ['a 1-1/2 mile run', 1.5],
  // Percentages
  ['78 per cent of the deal', 78],
  ['0.6 per cent fee', 0.6],
  ['.001 percent of cases', 0.001],
  ['0.25% of cases', 0.25],
  ['2.1 percentage points', 2.1],
  ['60 basis points', 60],
  ['1.38pc a year', 1.38],
  ['120% of the quota', 120],
  ['12,5 % of the quota', 12.5],
  ['fifty-one percent of voters', 51],
  ['a 100-percent tariff', 100],
  ['one percent of sales', 1],
  // Measures
  ['35 miles', 35],
  ['2,500 km', 2500],
  ['3923sq m', 3923],
  ['500 sq ft', 500],
  ['1.2mm', 1.2],
  ['a 20m-tall wall', 20],
  ['waves 3m high', 3],
  ['352 μm', 352],
  ['400 kilometres', 400],
  ['155mph winds', 155],
  ['80km/h', 80],
  ['278kg', 278],
  ['325,000 barrels per day', 325_000],
  ['550 megawatts', 550],
  ['8.5 kW', 8.5],
  ['35 GWh', 35],
  ['256GB', 256],
  ['30Mbps', 30],
  ['127 gigatonnes', 127],
  ['3 million tonnes', 3e6],
  ['5t of rice', 5],
  ['-5 degrees', -5],
  ['minus 387 Fahrenheit', -387],
  ['minus-130 degrees Fahrenheit', -130],
  ['500mg tablets', 500],
  ['1.0l engine', 1],
  ['5,4 metres', 5.4],
  ['20,000 leagues', 20_000],
  ['230 million light-years', 230e6],
  // Ranges
  ['3 to 5 million people', [3e6, 5e6]],
  ['$3-5bn', [3e9, 5e9]],
  ['between 2 and 3 million people', [2e6, 3e6]],
  ['33-35 billion euros', [33e9, 35e9]],
  ['$3 billion to $5 billion', [3e9, 5e9]],
  ['from 500,000 to 1 million people', [500_000, 1e6]],
  ['between 750,000 and 1.2 million people', [750_000, 1.2e6]],
  ['from $900 to $1 million', [900, 1e6]],
  ['$500 million to $1 billion', [5e8, 1e9]],
  ['5-10W', [5, 10]],
  ['2000 - 2500 Calories', [2000, 2500]],
  ['1 to 1.5 degrees', [1, 1.5]],
  ['four thousand to five thousand people', [4000, 5000]],
  ['three or four years', [3, 4]],
  ['$48,000 and $90,000 is between $48,000 and $90,000', [48_000, 90_000]],
  ['£1m-£2m', [1e6, 2e6]],
  ['10–15 people', [10, 15]],
  ['15 per cent to 20 per cent', [15, 20]],
  ['0.5 to 1 million doses', [0.5e6, 1e6]],
];

export interface Probed {
  total: number;
  /** Expressions read with a value ten times or more too great or too small. */
  wrongPower: string[];
  /** Read with another wrong value. */
  wrongValue: string[];
  /** Not read at all. */
  missed: string[];
}

/** Reads every expression of the list. */
export function probe(): Probed {
  const probed: Probed = { total: PROBES.length, wrongPower: [], wrongValue: [], missed: [] };
  for (const [text, wanted] of PROBES) {
    const found = findQuantities(text, { dates: [], lang: 'en' }).map(({ value, low, high }) => value ?? [low, high]);
    const right = found.some((value) => isClose(value, wanted));
    if (right) continue;
    const line = `${text}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
    if (found.length === 0) probed.missed.push(line);
    else if (found.every((value) => isPowerOff(value, wanted))) probed.wrongPower.push(line);
    else probed.wrongValue.push(line);
  }
  return probed;
}

type Read = number | readonly (number | null)[] | null;

function isClose(read: Read, wanted: Probe[1]): boolean {
  const [a, b] = [ends(read), ends(wanted)];
  return a.length === b.length && a.every((value, at) => Math.abs(value - b[at]) <= 1e-9 * Math.abs(b[at]));
}

function isPowerOff(read: Read, wanted: Probe[1]): boolean {
  const [a, b] = [ends(read), ends(wanted)];
  return !a.some((value) => b.some((other) => Math.abs(Math.log10(Math.abs(value / other))) < 0.95));
}

function ends(value: Read): number[] {
  return (Array.isArray(value) ? value : [value]).map(Number);
}
