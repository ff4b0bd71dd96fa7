import type { Library } from '../database/schema';
import { articlesNaming, isFullName } from './bare-names';
import { findPerson } from './people';

/**
 * Gives how many saved articles name each of these people, by the name that was asked for; people whom no article names
 * are left out. A name of one word may be anybody's, and is not looked up.
 * @param except an article that is not counted: the one that is read, where it is saved
 * @throws LibraryError
 */
export async function namedElsewhere(
  library: Library,
  names: readonly string[],
  except: number | null,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = await findPerson(library, name);
    if (key === null || !isFullName({ key })) continue;
    const named = await articlesNaming(library, key);
    const count = named.size - (except !== null && named.has(except) ? 1 : 0);
    if (count > 0) counts.set(name, count);
  }
  return counts;
}
