import * as v from 'valibot';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import { type FacetCount, shownFacet } from '../database/rows';
import type { Library } from '../database/schema';

/**
 * Gives every tag, or site, that is in use, the most used first. It reads one index: each value once, with the number
 * of its entries.
 */
export async function countFacets(library: Library, kind: 'tag' | 'site'): Promise<FacetCount[]> {
  return reading(async () => {
    const facets = library.entries.where('facets');
    const keys = parseRecords(v.string(), await facets.startsWith(`${kind}:`).uniqueKeys()).records;
    const numbers = await Promise.all(keys.map((key) => library.entries.where('facets').equals(key).count()));
    const counts = new Map<string, FacetCount>();
    keys.forEach((key, i) => {
      const value = key.slice(kind.length + 1, key.indexOf('\u0000'));
      const known = counts.get(value);
      if (known) known.count += numbers[i];
      else counts.set(value, { value, shown: shownFacet(key), count: numbers[i] });
    });
    return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  });
}
