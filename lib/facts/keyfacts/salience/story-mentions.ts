import type { Position } from '../../../text/position';
import type { AnyFact, FactSource } from '../../facts';
import { isOfPicture } from '../../pictures';

/**
 * Gives the mentions by which a fact is weighed and told, the first first: a caption, which says when a picture was taken, comes
 * behind what the story itself says, wherever the page puts the picture.
 */
export function storyMentions({ mentions }: AnyFact, { blocks }: Pick<FactSource, 'blocks'>): Position[] {
  const isPicture = ({ block }: Position) => isOfPicture(blocks[block]);
  return [...mentions.filter((mention) => !isPicture(mention)), ...mentions.filter(isPicture)];
}
