import { describe, expect, it } from 'vitest';
import { placesFromIntl } from './regions-from-intl';

describe('placesFromIntl', () => {
  it('has countries and continents in the language asked for, and cities', () => {
    const english = placesFromIntl('en');
    expect(english.regions).toEqual(expect.arrayContaining(['Georgia', 'Jordan', 'Western Africa']));
    expect(english.cities).toEqual(expect.arrayContaining(['Buenos Aires', 'Nairobi']));
    expect(english.cities.some((name) => name.startsWith('GMT'))).toBe(false);
    expect(placesFromIntl('de').regions).toContain('Georgien');
  });
});
