import { layoutOf } from '../markup/layout';
import type { JudgedBlock } from './draft';

/** Share of the running text that must be set in one way for that to be a way of the story. Chosen by hand. */
const MIN_SHARE = 0.2;

/** The ways in which a good part of a story's running text is set. */
export function storyLayouts(blocks: JudgedBlock[]): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { element, text, features } of blocks) {
    if (!features.prose) continue;
    const layout = layoutOf(element);
    lengths.set(layout, (lengths.get(layout) ?? 0) + text.length);
    total += text.length;
  }
  return new Set([...lengths].filter(([, length]) => length >= MIN_SHARE * total).map(([layout]) => layout));
}
