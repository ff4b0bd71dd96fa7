const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Countries and continents by their names in a language (BCP 47), and the cities that time zones are called after, which
 * are capitals for the most part, in English. They come from the browser's CLDR and its time zone database, so that the
 * list is as new as the browser. An unknown language gives what the browser falls back to.
 */
export function placesFromIntl(tag: string): { regions: string[]; cities: string[] } {
  const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  for (let number = 1; number <= 161; number++) codes.push(String(number).padStart(3, '0'));
  const regions = codes.map((code) => names.of(code)).filter((name) => name !== undefined);
  const cities = Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .map((zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
  return { regions, cities };
}
