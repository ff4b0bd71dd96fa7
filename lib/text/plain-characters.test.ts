import { describe, expect, it } from 'vitest';
import { plainCharacters } from './plain-characters';
import fc from './testing/properties';

describe('plainCharacters', () => {
  it.each([
    ['١٤ مايو ٢٠٢٥', '14 مايو 2025'],
    ['१,२०,००० रुपये।', '1,20,000 रुपये.'],
    ['３，０００人，$20，300元', '3,000人,$20;300元'],
    ['５％（２０２５年）', '5%(2025年)'],
    ['۱۴۰۴', '1404'],
    ['٥٫٥٪', '5.5%'],
    ['−5 °C', '-5 °C'],
    ['Plain text, 5 €', 'Plain text, 5 €'],
  ])('reads %j as %j', (text, plain) => {
    expect(plainCharacters(text)).toBe(plain);
  });

  it('keeps every position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainCharacters(text)).toHaveLength(text.length);
      }),
    );
  });
});
