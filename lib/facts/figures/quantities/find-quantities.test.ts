import { describe, expect, it } from 'vitest';
import fc, { runs } from '../../../text/testing/properties';
import { findTimexes } from '../../dates/timex';
import { findQuantities } from './find-quantities';
import type { Quantity } from './quantity';

const find = (text: string, country: string | null = null, lang = 'en') =>
  findQuantities(text, { dates: [], lang, country });

/** A quantity in short: its value or range, its unit with its rate, and what the words around it say. */
function short({ value, low, high, unit, per, modifier, change }: Quantity): string {
  const number = value ?? `${low}..${high}`;
  return [number, unit + (per ? `/${per}` : ''), modifier, change]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

describe('findQuantities', () => {
  it.each([
    ['The firm paid $3.2bn for it.', ['3200000000 USD']],
    ['The city got a £20m grant and a €1.4tn fund.', ['20000000 GBP', '1400000000000 EUR']],
    ['A fine of 10.5 million Australian dollars ($7.5 million).', ['10500000 AUD', '7500000 USD']],
    ['It cost 19 cents a litre.', ['0.19 USD/L']],
    ['Crude rose 2% to $58.24 a barrel.', ['2 % up', '58.24 USD/[bbl_us]']],
    // A quotation code with its sign, which is no formula.
    ['The yen eased to 151.20 JPY= but the pound held.', ['151.2 JPY down']],
    ['They make between $48,000 and $90,000 a year.', ['48000..90000 USD/a']],
    ["Fined CHF 1'250'000, it paid 50 MUSD.", ['1250000 CHF', '50000000 USD']],
    ['A loan of Rs. 1.2 crore was struck off.', ['12000000 INR']],
    ['It was worth HK$5.4m, or $A1.1m.', ['5400000 HKD', '1100000 AUD']],
    ['It cost 300 birr, 2 million tenge and 40,000 taka.', ['300 ETB', '2000000 KZT', '40000 BDT']],
    ['The dam cost 5bn CFA francs.', ['5000000000 XOF']],
    ['It lost 20 million Libyan dinars.', ['20000000 LYD down']],
    ['Sales were topping $1.2bn, nearing 300 million euros.', ['1200000000 USD over', '300000000 EUR nearly']],
    ['One out of every five children is hungry.', ['0.2 child']],
    ['On Monday 65 people were killed.', ['65 people']],
    ['They found 40 mice and 12 geese in six boxes, and 4 knives.', ['40 mouse', '12 goose', '6 box', '4 knife']],
  ])('reads money in %j', (text, quantities) => {
    expect(find(text).map(short)).toEqual(quantities);
  });

  it.each([
    ['Rates rose 2.1 percentage points.', ['2.1 pp up']],
    ['It went from 4% to 5%.', ['4..5 % up']],
    ['Sales fell by 4.28 per cent.', ['4.28 % down']],
    ['Shares were down 2.3%, Burley by 2.6%.', ['2.3 % down', '2.6 % down']],
    ['Volume narrowed to 138,285 lots from 212,577 lots.', ['212577..138285 lot down']],
    ['They gave up 517 rushing yards.', ['517 [yd_i]']],
    ['The index edged down 0.03%.', ['0.03 % down']],
    ['A 60 basis point rise was seen.', ['60 bp up']],
    ['It gained 26 points or 0.8 percent.', ['26 point up', '0.8 % up']],
    ['They raised $5m and cut 400 jobs.', ['5000000 USD', '400 job']],
    ['They cut prices by $5.', ['5 USD down']],
    ['It is $85.41 a barrel up 1.3 percent.', ['85.41 USD/[bbl_us]', '1.3 % up']],
  ])('reads change in %j', (text, quantities) => {
    expect(find(text).map(short)).toEqual(quantities);
  });

  it.each([
    ['Over 300 soldiers came home.', ['300 soldier over']],
    ['At least 74 mph was measured.', ['74 [mi_i]/h atLeast']],
    ['As many as 14 players left.', ['14 player atMost']],
    ['It ended in nearly three years.', ['3 a nearly']],
    ['More than 100 kilometres (60 miles) away.', ['100 km over', '60 [mi_i] over']],
    ['Bring 300 or more chairs.', ['300 chair atLeast']],
    ['We saw 300+ chairs.', ['300 chair atLeast']],
  ])('reads hedges in %j', (text, quantities) => {
    expect(find(text).map(short)).toEqual(quantities);
  });

  it.each([
    ['It freed men from 46 military units.', ['46 military unit']],
    ['Two of the deputies were fired.', ['2 deputy']],
    ['The storm left 14 killed.', ['14 killed']],
    ['Tens of thousands of dollars were lost.', ['10000..100000 USD']],
    ['They bought 63,000 Model 3 sedans.', ['63000 model 3 sedan']],
    ['It has 7 million paid subscribers.', ['7000000 paid subscriber']],
    ['Of the 1,000 pilots freed, over 300 had been held for months.', ['1000 pilot', '300 pilot over']],
    ['It burned 6 million homes, including 1.5 million in the north.', ['6000000 home', '1500000 home']],
    ['She is a 65-year-old lawyer.', ['65 a']],
    ['The 8- to 10-inch pipe broke.', ['8..10 [in_i]']],
    ['A top speed of 0 to 80km/h.', ['0..80 km/h']],
    ['A 5-foot-11 guard.', ['71 [in_i]']],
    ['It has 3,000 square miles of forest.', ['3000 [mi_i]2']],
    ['It was minus 5 degrees Celsius.', ['-5 Cel']],
    ['Waves 3m high met a 5m people march.', ['3 m', '5000000 people']],
    ['As part of the 1,000-for-1,000 prisoner exchange.', ['1000..1000 prisoner exchange']],
    ['They won 3–1 at home.', ['3..1']],
    ['The deal adds five 787 Dreamliner sales.', ['5']],
  ])('reads what is counted or measured in %j', (text, quantities) => {
    expect(find(text).map(short)).toEqual(quantities);
  });

  it.each([
    'Section 230 protects them.',
    'A Boeing 737 landed.',
    'The G7 met on Covid-19 and HIV 2.',
    'The S&P 500 and the FTSE 100 closed.',
    'The 1st Azure Corps left.',
    'Formula One came to the Big 12.',
    'He lives at 10 Downing Street.',
    'No one saw this one, and each one left.',
    'In 2019 the 2024-25 season was far off.',
    'Results for Q3 FY25 are out.',
    'A 24/7 watch since 9/11.',
    'It starts at 5pm ET, or 10:30 GMT.',
    'Call 555-1234 or +44 20 7946 0958.',
    'Prescott (4) threw it in the second half of a game.',
    'Callers made 911 calls.',
    'The 49ers met in the 1990s, in 3D, on 5G.',
    'He came 22nd in group 3.',
    'Version 1.2.3 is out, see #12.',
    'The Six-Day War ended.',
    '($1 = 2,400 Sudanese pounds)',
    'It was written as 1=4.',
    'Read it at https://doi.org/10.1038/s415-025.',
    'On May 16 the talks opened.',
  ])('finds no quantity in %j, once its dates are known', (text) => {
    const [dates] = findTimexes([text], { publishedAt: '2025-05-26', lang: 'en' });
    expect(findQuantities(text, { dates, lang: 'en' }).map(short)).toEqual([]);
  });

  it('takes `$` for the dollar of the page’s country, and a marked one for what it says', () => {
    expect(find('It cost $5 or US$3.', 'AU').map(short)).toEqual(['5 AUD', '3 USD']);
    expect(find('It cost 500 pounds.', 'GB').map(short)).toEqual(['500 GBP']);
    expect(find('It weighs 500 pounds.').map(short)).toEqual(['500 [lb_av]']);
  });

  it('reads nothing from a date', () => {
    const text = 'On 26 boats in 26 days.';
    expect(findQuantities(text, { dates: [{ start: 3, end: 5 }], lang: 'en' }).map(short)).toEqual(['26 d']);
  });

  it('reads signs and symbols, with the decimal comma, where the language has no table', () => {
    expect(find('To stoji 3,2 % ili 1.200 € i 5 km, 12 ljudi.', null, 'hr').map(short)).toEqual([
      '3.2 %',
      '1200 EUR',
      '5 km',
    ]);
  });

  it('reads no money whose scale it may not know, and takes the decimal mark of the language', () => {
    expect(find('Sie zahlten €3,2 Milliarden.', null, 'xx')).toEqual([]);
    expect(find('Il a payé $4 millions.', null, 'fr').map(short)).toEqual(['4000000 USD']);
    expect(find('1.234 %', null, 'ja').map(short)).toEqual(['1.234 %']);
    expect(find('1.234 %', null, 'es').map(short)).toEqual(['1234 %']);
    expect(find('5 %', null, 'no such tag').map(short)).toEqual(['5 %']);
  });

  it('gives finite numbers in spans that lie in the text and do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...'$ £ 1,000 3.2 bn million % two-thirds of the from to between and - – 7 / ( ) more than people a half one in five'.split(
        ' ',
      ),
      ...'tens of thousands 1,1,1 1.2.3 ½ minus up by year-old US . , € \u00a0'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    const lang = fc.constantFrom('en', 'de', null);
    let seen = 0;
    fc.assert(
      fc.property(text, lang, (text, lang) => {
        let last = 0;
        for (const { start, end, number, value, low, high } of findQuantities(text, { dates: [], lang })) {
          seen++;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(number.start).toBeGreaterThanOrEqual(start);
          expect(number.end).toBeGreaterThan(number.start);
          expect(end).toBeGreaterThanOrEqual(number.end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value === null).toBe(low !== null && high !== null);
          for (const figure of [value, low, high]) if (figure !== null) expect(figure).toSatisfy(Number.isFinite);
          last = end;
        }
      }),
      { numRuns: runs(400) },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
