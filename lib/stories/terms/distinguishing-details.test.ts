import { describe, expect, it } from 'vitest';
import { distinguishingDetailsOf } from './distinguishing-details';

describe('distinguishingDetailsOf', () => {
  it('finds the latest year up to that of the article', () => {
    expect(
      distinguishingDetailsOf('The 1998 crash and that of 2011; 2050 is far, flight 2012A is none.', 'en', 2013).year,
    ).toBe(2011);
    expect(distinguishingDetailsOf('No year at all.', 'en', 2013).year).toBe(0);
  });

  it('knows the days of the week in the language of the article', () => {
    const { weekdays } = distinguishingDetailsOf('On Tuesday, and again on Sunday.', 'en', 2013);
    expect(distinguishingDetailsOf('Am Dienstag und am Sonntag.', 'de', 2013).weekdays).toBe(weekdays);
    expect(distinguishingDetailsOf('On Tuesday, and again on Sunday.', 'no language', 2013).weekdays).toBe(weekdays);
    expect(distinguishingDetailsOf('On Monday.', 'en', 2013).weekdays & weekdays).toBe(0);
  });
});
