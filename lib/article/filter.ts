import { PLEA_LINE, READ_ALSO_LINE } from './cues';
import type { Passage } from './passages';

/** Names of what surrounds an article, as found in class names and ids. */
const BESIDE_NAMES =
  /(?:^|[-_ ])(?:related|recommend\w*|comments?|disqus|share|sharing|social|newsletter|promo|trending|popular|outbrain|taboola|signup|subscri\w+|donat\w+|app-?download)(?:[-_ ]|$)/i;

/** Leaves out the blocks that are not part of the story. */
export function filterPassages(passages: Passage[]): Passage[] {
  const kept = passages.filter((passage) => passage.picture || !isBeside(passage));
  return withoutEmptyHeadings(kept);
}

function isBeside(passage: Passage): boolean {
  const { text, linkLength } = passage;
  const words = text.split(/\s+/).length;
  const density = linkLength / Math.max(1, text.length);
  if (words <= 40 && READ_ALSO_LINE.test(text)) return words <= 25 || density > 0.3;
  if (words <= 40 && PLEA_LINE.test(text)) return true;
  if (density > 0.8 && words < 30 && passage.type !== 'heading') return true;
  const name = `${passage.element.className} ${passage.element.id}`;
  return BESIDE_NAMES.test(name) && words < 60;
}

/** A heading that heads nothing (the end, or the next heading of its level or above) is left of what was taken out. */
function withoutEmptyHeadings(passages: Passage[]): Passage[] {
  return passages.filter((passage, index) => {
    if (passage.type !== 'heading') return true;
    return passages.slice(index + 1).some((later) => !later.picture && later.type !== 'heading');
  });
}
