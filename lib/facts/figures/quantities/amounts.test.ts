import { beforeAll, describe, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { figuresIn } from '../testing/figures-of';

const shown = (text: string, lang = 'en') =>
  figuresIn(text, { lang }).map(({ value, low, high, unit }) => `${value ?? `${low}..${high}`} ${unit}`.trim());

describe('the sign of an amount', () => {
  it.each([
    ['It was -5C at dawn.', ['-5 Cel']],
    ['It was −5C at dawn.', ['-5 Cel']],
    ['It fell (-5C).', ['-5 Cel']],
    ['It was minus five degrees.', ['-5 [deg]']],
    ['A minus-20C night.', ['-20 Cel']],
    ['The score is a minus.', []],
    ['A - 5 people came.', ['5 people']],
  ])('%s', (text, figures) => expect(shown(text)).toEqual(figures));
});

describe('a letter behind a number', () => {
  it.each([
    // The letter is a scale before a counted noun, and when it has no other meaning.
    ['20m viewers watched', ['20000000 viewer']],
    ['20k fans came', ['20000 fan']],
    ['20K fans came', ['20000 fan']],
    ['4.5K people came', ['4500 people']],
    ['It made $5k.', ['5000 USD']],
    ['a $1.5m home', ['1500000 USD']],
    ['$1.4MM in sales', ['1400000 USD']],
    ['40M views', ['40000000 view']],
    // The letter is a unit when the words show it.
    ['a 20m wall', ['20 m']],
    ['a 20m-high wall', ['20 m']],
    ['It weighs 5t.', ['5 t']],
    // The letter is part of the name of a kind of thing.
    ['The 4K TV sold.', []],
    ['a 5K race', []],
    ['a 10K race', []],
    ['10K people came', ['10000 people']],
    ['9K people came', []],
    ['5T of it', []],
    ['a 5T scanner', []],
    ['5t lorries', []],
    ['$two million', ['2000000 USD']],
    ['$half', []],
  ])('%s', (text, figures) => expect(shown(text)).toEqual(figures));
});

describe('parts', () => {
  it.each([
    ['half a century', ['50 a']],
    ['half a decade', ['5 a']],
    ['one century', ['1 century']],
    ['three points', ['3 point']],
    ['two-thirds of voters', ['0.667 voter']],
    ['rates rose half a point', ['0.5 pp']],
    ['rates rose half a percentage point', ['0.5 pp']],
  ])('%s', (text, figures) => expect(shown(text)).toEqual(figures));
});

describe('a range', () => {
  it.each([
    ['5 to 7 per cent', ['5..7 %']],
    ['5–7 dogs', ['5..7 dog']],
    ['7 - 8 inches', ['7..8 [in_i]']],
    ['7- to 8-inch snow', ['7..8 [in_i]']],
    ['5- or 6-year-olds', ['5..6 a']],
    ['2½ to 3 hours', ['2.5..3 h']],
    ['between $62 and $68', ['62..68 USD']],
    ['between 5 and about 7 km', ['5..7 km']],
    ['from about 5 to nearly 7 per cent', ['5..7 %']],
    ['from 4% to 5%', ['4..5 %']],
    ['from 20 miles per gallon in 2008 to 29', ['20..29 [mi_i]/[gal_us]']],
    ['from $20 a day in the spring to $29', ['20..29 USD']],
    ['$5-$7 million', ['5000000..7000000 USD']],
    ['grew 5 to 7 km', ['5..7 km']],
    // The lower end takes the scale of the higher one, unless it is too large for that.
    ['33-35 billion people', ['33000000000..35000000000 people']],
    ['2 to 3 million people', ['2000000..3000000 people']],
    ['900 to 3 million people', ['900..3000000 people']],
    // `or` joins two that are near each other.
    ['three or four dogs', ['3..4 dog']],
    ['5 or 6 km', ['5..6 km']],
    ['three or twenty dogs', ['20 dog']],
    ['four or three dogs', ['3 dog']],
    ['three or nine dogs', ['3..9 dog']],
    ['5 or 5 km', ['5 km']],
    ['3 million or 4 million dogs', ['3000000..4000000 dog']],
    ['1,000 to 2 million people', ['1000..2000000 people']],
    ['46 percent to 54 percent', ['46..54 %']],
    ['5 to half a mile', ['0.5..5 [mi_i]']],
    ['from 20 miles in 2008 or so to 29', ['20..29 [mi_i]']],
  ])('%s', (text, figures) => expect(shown(text)).toEqual(figures));

  it.each([
    ['54 percent to 46 percent', ['54 %', '46 %']],
    ['5 km to 7 miles', ['5 km', '7 [mi_i]']],
    ['between 5 km and 7', ['5 km']],
    ['between $5 and 7', ['5 USD']],
    ['from 20 miles per gallon in the year of 2008 to 29', ['20 [mi_i]/[gal_us]', '2008']],
    ['5-, 6-year-olds', ['6 a']],
    ['5 km or 7 km', ['5 km', '7 km']],
    ['from 5 dogs to 7 dogs', ['5 dog', '7 dog']],
    // A change, and the level that it led to.
    ['rose $2 to $15', ['2 USD', '15 USD']],
    ['fell 3% to 164 points', ['3 %', '164 point']],
    ['fell $2 to $15', ['2 USD', '15 USD']],
    ['sold by $2 to $15', ['2 USD', '15 USD']],
    ['rose by 5 km to 8 km', ['5 km', '8 km']],
    ['up by 3 km to 8 km', ['3 km', '8 km']],
    ['rose by about 3 km to 9 km', ['3 km', '9 km']],
    ['5-foot-11 tall', ['71 [in_i]']],
    ['2-3-4 people', []],
  ])('is not in %j', (text, figures) => expect(shown(text)).toEqual(figures));
});

describe('in other languages', () => {
  beforeAll(async () => void (await Promise.all(['tr', 'es'].map(loadFactWords))));

  it.each([
    ['tr', 'Fiyatlar yüzde 5 arttı.', ['5 %']],
    ['tr', 'Fiyatlar %5 arttı.', ['5 %']],
    ['es', 'Costó 3 millones de euros.', ['3000000 EUR']],
    // Hyphens in the place of dashes are no minus signs, and `menos` in a hedge is none.
    ['es', 'La contrapartida -6,4 millones de euros- por el contrato.', ['6400000 EUR']],
    ['es', 'Una subida de -6,4 millones de euros.', ['-6400000 EUR']],
    ['es', '-5 grados y luego -3 grados', ['-5 Cel', '-3 Cel']],
    ['es', 'Al menos 40 personas.', ['40 personas']],
    ['es', '3 de euros', ['3 euros']],
  ])('%s: %s', (lang, text, figures) => expect(shown(text, lang)).toEqual(figures));
});
