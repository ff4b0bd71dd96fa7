import type { Block } from '../article/article';
import type { Position } from '../text/position';
import type { Facts } from './facts';

/**
 * Leaves out the facts whose places are not in the text, because a file or an older copy may say anything. A fact keeps the
 * mentions that are in the text; if its sentence is not there, its first mention takes the sentence's place.
 */
export function factsWithin(facts: Facts, blocks: readonly Pick<Block, 'text'>[]): Facts {
  const isThere = (position: Position) => isWithin(position, blocks);
  const kept = <T extends Facts[keyof Facts][number]>(all: T[]): T[] => {
    if (all.every(({ mentions, sentence }) => isThere(sentence) && mentions.every(isThere))) return all;
    return all.flatMap((fact) => {
      const mentions = fact.mentions.filter(isThere);
      return mentions.length
        ? [{ ...fact, mentions, sentence: isThere(fact.sentence) ? fact.sentence : mentions[0] }]
        : [];
    });
  };
  return { dates: kept(facts.dates), figures: kept(facts.figures), people: kept(facts.people) };
}

/** Tells whether a text has such a place: in one block, not empty. */
export function isWithin({ block, start, end }: Position, blocks: readonly Pick<Block, 'text'>[]): boolean {
  return start < end && end <= (blocks[block]?.text.length ?? 0);
}
