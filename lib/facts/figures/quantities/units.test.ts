import { describe, expect, it } from 'vitest';
import { languageOf } from '../../words/language';
import { readNumber } from '../../words/numbers';
import { tokenise } from '../../words/tokens';
import { readCurrency } from './money';
import { readUnit } from './units';

const { lexicon, units } = languageOf('en');

function unitOf(text: string, country: string | null = null) {
  const tokens = tokenise(text, lexicon, country);
  const money = readCurrency(tokens, 0, country);
  const number = readNumber(tokens, money?.next ?? 0, '.');
  if (!number) return null;
  const unit = readUnit(tokens, number.next, number, money?.code ?? null, { words: units, country });
  return unit && `${unit.code}${unit.per ? `/${unit.per}` : ''} ${unit.kind}`;
}

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
    '3 won',
    '5 A new day',
    '2 second places',
    '5 C Street',
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
