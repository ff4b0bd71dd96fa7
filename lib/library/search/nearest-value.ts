import { nameParts } from '../../text/names/person-name';
import { fold } from '../../text/search-terms';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { personRowSchema } from '../database/story-records';
import { countFacets } from './facet-counts';
import { isWithinOneEdit } from './one-edit';

/** A word that is shorter is one letter away from too many others. */
const SHORTEST = 4;

/**
 * Gives the site that is nearest to what was asked for: by a word of its name (`guardian` is The Guardian), by a part of its
 * address, or one letter away from either; of several the one with most articles. Null where there is none.
 */
export async function nearestSite(library: Library, typed: string): Promise<string | null> {
  const wanted = fold(typed.trim());
  if (wanted.length < 2) return null;
  const sites = (await countFacets(library, 'site')).map(({ value, shown }) => ({
    value,
    words: [...fold(shown).split(/[^\p{L}\p{N}]+/u), fold(shown), ...value.split('.').slice(0, -1), value],
  }));
  const degrees: ((word: string) => boolean)[] = [
    (word) => word === wanted,
    (word) => wanted.length >= SHORTEST && word.includes(wanted),
    (word) => isNear(wanted, word),
  ];
  for (const isIt of degrees) {
    const found = sites.find(({ words }) => words.some(isIt));
    if (found) return found.value;
  }
  return null;
}

/**
 * Gives the name of the person whose name has the words that were asked for, each at most one letter away; of several the
 * one whom most articles name. Null where there is none.
 */
export async function nearestPerson(library: Library, typed: string): Promise<string | null> {
  const wanted = nameParts(typed).parts;
  if (!wanted.length) return null;
  const { records } = parseRecords(personRowSchema, await reading(() => library.people.toArray()));
  let best: { name: string; count: number } | null = null;
  for (const { names, count } of records) {
    if (count <= (best?.count ?? 0)) continue;
    const near = names.filter(({ name }) => {
      const { parts } = nameParts(name);
      return wanted.every((word) => parts.some((part) => part === word || isNear(word, part)));
    });
    const [first] = near.sort((a, b) => b.count - a.count);
    if (first) best = { name: first.name, count };
  }
  return best?.name ?? null;
}

const isNear = (typed: string, word: string) => typed.length >= SHORTEST && isWithinOneEdit(typed, word, false);
