import type { Position } from '../../../text/position';
import type { FactSource } from '../../facts';

/**
 * Weighs how much an article is about somebody, 0 to 1: it is about those who are mentioned much, early and in the
 * headline. The shares were chosen by hand. What is shown is weighed anew, with all other facts
 * (`lib/facts/keyfacts/salience`). `forms` are all forms of the name.
 */
export function weightOf(
  forms: readonly string[],
  mentions: readonly Position[],
  total: number,
  { blocks, title }: FactSource,
): number {
  const share = Math.sqrt(mentions.length / Math.max(1, total));
  const early = 1 - mentions[0].block / Math.max(1, blocks.length);
  const inTitle = forms.some((name) => title.includes(name)) ? 1 : 0;
  return Math.min(1, 0.5 * share + 0.3 * early + 0.2 * inTitle);
}
