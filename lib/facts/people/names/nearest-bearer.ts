import { type NameParts, nameParts } from '../../../text/names/person-name';

/** Where a name in full, or a bare name that can only be short for it, is last before a place in the text. */
interface LastPlace {
  parts: NameParts;
  block: number;
}

/**
 * Finds the bare names that are the last name of one person and the first name of another, where the one who has it as
 * first name is nearer: `Dar` a paragraph behind `Dar Yasin`, where `Yousuf Dar` is further up. Gives the full name that
 * such a mention belongs to, by the number of the mention. In the same paragraph the last name goes first, because news
 * calls people by it. `blocks` are the blocks of the mentions, in reading order. Linear in the number of mentions.
 */
export function nearestBearers(names: readonly string[], blocks: readonly number[]): Map<number, NameParts> {
  const all = names.map(nameParts);
  const lastNames = new Set(all.filter(({ parts }) => parts.length > 1).map(lastOf));
  const beginning = new Map<string, LastPlace>();
  const ending = new Map<string, LastPlace>();
  const bearers = new Map<number, NameParts>();
  all.forEach((name, mention) => {
    const block = blocks[mention];
    const [word] = name.parts;
    if (name.parts.length > 1) {
      beginning.set(word, { parts: name, block });
      ending.set(lastOf(name), { parts: name, block });
      return;
    }
    const given = beginning.get(word);
    const family = ending.get(word);
    if (given && lastNames.has(word)) {
      const isNearer = block - given.block <= 1 && (!family || family.block < given.block);
      if (isNearer) bearers.set(mention, given.parts);
      return;
    }
    // `Yasin` alone is a place of `Dar Yasin` too.
    const full = (given ?? family)?.parts;
    if (!full) return;
    beginning.set(full.parts[0], { parts: full, block });
    ending.set(lastOf(full), { parts: full, block });
  });
  return bearers;
}

const lastOf = ({ parts }: NameParts) => parts[parts.length - 1];
