import type { Position } from '../../../text/position';
import type { FactSource } from '../../facts';
import type { MergedPerson } from './merge';

/**
 * Tells whether only captions name somebody, and not the headline: the person took the pictures, or is seen in one.
 * `mentions` are all of the article; the person's are numbers of them.
 */
export function isInCaptionsOnly(
  { name, mentions: own }: Pick<MergedPerson, 'name' | 'mentions'>,
  mentions: readonly Position[],
  { title, blocks }: Pick<FactSource, 'title' | 'blocks'>,
): boolean {
  return own.every((index) => blocks[mentions[index].block].type === 'caption') && !title.includes(name);
}
