import { describe, expect, it } from 'vitest';
import { languageOf } from '../../words/language';
import { readNumber } from '../../words/numbers/numbers';
import { factTokens } from '../../words/tokens';
import { readCurrency } from './money';
import { readUnit } from './units';

const { lexicon, units } = languageOf('en');

/** Reads the unit of a text that begins with a number, and gives it with what is left of the text. */
function readUnitOf(text: string, country: string | null = null) {
  const tokens = factTokens(text, lexicon, country);
  const money = readCurrency(tokens, 0, country);
  const number = readNumber(tokens, money?.next ?? 0, '.');
  const unit =
    number &&
    readUnit(tokens, number.next, number, money?.code ?? null, { words: units, country, spacedSymbols: false });
  return (
    unit && {
      unit: `${unit.code}${unit.per ? `/${unit.per}` : ''} ${unit.kind}`,
      rest: tokens[unit.next] ? text.slice(tokens[unit.next].start) : '',
    }
  );
}
const unitOf = (text: string, country: string | null = null) => readUnitOf(text, country)?.unit ?? null;

describe('readUnit', () => {
  it.each([
    ['$5', 'USD money'],
    ['US$5 a month', 'USD/mo money'],
    ['$NZ5', 'NZD money'],
    ['RM79', 'MYR money'],
    ['50 MUSD', 'USD money'],
    ['12st', '[stone_av] measure'],
    ['90 kmph', 'km/h measure'],
    ['25bps', 'bp percent'],
    ['Rs. 500', 'INR money'],
    ['5 Danish crowns', 'DKK money'],
    ['5 New Zealand dollars', 'NZD money'],
    ['900 won', 'KRW money'],
    ['50 pounds sterling', 'GBP money'],
    ['50 pounds of flour', '[lb_av] measure'],
    ['164p', 'GBP money'],
    ['$13 a year earlier', 'USD money'],
    ['5 per cent', '% percent'],
    ['5 percentage points', 'pp percent'],
    ['5 basis points', 'bp percent'],
    ['5 square kilometres', 'km2 measure'],
    ['5 sq ft', '[ft_i]2 measure'],
    ['5 miles per hour', '[mi_i]/h measure'],
    ['5 km/h', 'km/h measure'],
    ['5 degrees Celsius', 'Cel measure'],
    ['5 kilowatt-hours', 'kW.h measure'],
    ['5 parts per billion', '[ppb] measure'],
    ['5 nautical miles', '[nmi_i] measure'],
    ['5 lb-ft', '[ft_i].[lbf_av] measure'],
    ['5MW', 'MW measure'],
    ['5 years', 'a duration'],
    ['5-year-old', 'a age'],
    ['5 months of age', 'mo age'],
  ])('reads the unit of %j', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it.each([
    ['$5 dollars', 'USD money', ''],
    ['€5 euros', 'EUR money', ''],
    ['$5 cents', 'USD money', 'cents'],
    ['$5-a-day', 'USD/d money', ''],
    ['$5 a pound', 'USD/[lb_av] money', ''],
    ['$5/lb', 'USD/[lb_av] money', ''],
    ['$5 / lb', 'USD money', '/ lb'],
    ['$5 per-person', 'USD/person money', ''],
    ['$5 an hour', 'USD/h money', ''],
    ['$13 a year earlier', 'USD money', 'a year earlier'],
    ['4 per cent a year', '%/a percent', ''],
    ['5 stone', '[stone_av] measure', ''],
    ['5 sq. ft', '[ft_i]2 measure', ''],
    ['5 sq m', 'm2 measure', ''],
    ['5 square-foot', '[ft_i]2 measure', ''],
    ['5 cubic metres', 'm3 measure', ''],
    ['5 degrees', '[deg] measure', ''],
    ['5 degrees-Celsius', 'Cel measure', ''],
    ['5 Fahrenheit', '[degF] measure', ''],
    ['5 F', '[degF] measure', ''],
    ['40 W', 'W measure', ''],
    ['8 W F', 'W measure', 'F'],
    ['8 V.', 'V measure', '.'],
    ['5-m', 'm measure', ''],
    ['5 m/s', 'm/s measure', ''],
    ['5 g/km', 'g/km measure', ''],
    ['5.5s', 's measure', ''],
    ['1 second', 's duration', ''],
    ['6-second', 's duration', ''],
    ['300 bps modem', 'bit/s measure', 'modem'],
    ['11st', '[stone_av] measure', ''],
    ['5 min', 'min duration', ''],
    ['5h', 'h duration', ''],
    ['5 kWh/day', 'kW.h/d measure', ''],
    ['5 miles a gallon', '[mi_i]/[gal_us] measure', ''],
    ['20 miles-per-hour', '[mi_i]/h measure', ''],
    ['5 pounds a week', '[lb_av]/wk measure', ''],
    ['5 lb x', '[lb_av] measure', 'x'],
    ['5 kg per', 'kg measure', 'per'],
    ['65 years of age', 'a age', ''],
    ['5 years-old', 'a age', ''],
    ['5 miles old', '[mi_i] measure', 'old'],
    ['6 years a', 'a duration', 'a'],
  ])('reads the unit of %j, and what follows it is left', (text, unit, rest) => {
    expect(readUnitOf(text)).toEqual({ unit, rest });
  });

  it.each([
    '3 won',
    '5 A new day',
    '2 second places',
    '5 C Street',
    '3170 W. County Road',
    '5 s',
    '5s',
    '5 A',
    '5A',
    '5 J',
    '5 B',
    '6 second delay',
    '12 st',
    '121st',
    '5 parts',
    '12 people',
    '5K',
    '21st',
    '5 stone walls',
    'COP30',
  ])('reads no unit in %j', (text) => {
    expect(unitOf(text)).toBeNull();
  });

  it('lets the country say whose money it is', () => {
    expect(unitOf('$5', 'CA')).toBe('CAD money');
    expect(unitOf('5 dollars', 'AU')).toBe('AUD money');
    expect(unitOf('5 pounds', 'EG')).toBe('EGP money');
    expect(unitOf('R500', 'ZA')).toBe('ZAR money');
    expect(unitOf('66 cents', 'ZA')).toBe('ZAR money');
    expect(unitOf('66 cents', 'IE')).toBe('EUR money');
    expect(unitOf('66 cents', 'US')).toBe('USD money');
    expect(unitOf('R500')).toBeNull();
    expect(unitOf('Sh200,000', 'KE')).toBe('KES money');
    expect(unitOf('Sh200,000')).toBeNull();
    expect(unitOf('kr 500', 'SE')).toBe('SEK money');
    expect(unitOf('5 cents', 'NZ')).toBe('NZD money');
  });
});
