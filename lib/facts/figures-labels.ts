import type { Span } from '../text/position';
import type { Quantity } from './quantities';

/** Whether a reader would want the quantity in a list of key figures: sure of what it counts, and not a mere "one". */
export function isWorthShowing(text: string, quantity: Quantity): boolean {
  const { unitKind, value } = quantity;
  if (unitKind === 'none') return false;
  if (unitKind === 'count') {
    if (!quantity.sure || value === 1) return false;
    return !/^times?$/.test(quantity.unit);
  }
  return text.slice(quantity.start, quantity.end).trim() !== '';
}

/** The figure in the article's own words, and what it is of. */
export function labelFigure(
  text: string,
  quantity: Quantity,
  _sentence: Span,
  _dates: readonly Span[],
): { label: string; of: string } {
  const words = text.slice(quantity.start, quantity.end);
  const noun = quantity.noun ? text.slice(quantity.noun.start, quantity.noun.end) : '';
  return { label: quantity.elided && noun ? `${words} ${noun}` : words, of: noun };
}
