const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Gives countries and continents by their names in a language (BCP 47), and the cities after which time zones are named, which
 * are mostly capitals, in English. They come from the browser's CLDR and its time zone database, so that the list is as new as
 * the browser. An unknown language gives the browser's default names.
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
