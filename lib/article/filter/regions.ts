import type { Draft, JudgedBlock } from './draft/draft';

/**
 * Share of the running text that the only `<article>` must hold for what comes after it to be no part of the story.
 * Chosen by hand.
 */
const NEARLY_ALL = 0.85;

/** Drops the parts of the page that by their names or tags are beside the story, unless they hold a good deal of it. */
export function dropRegions({ blocks, container }: Draft): JudgedBlock[] {
  return blocks.slice(0, endOfArticle(blocks, container)).filter(({ type, features }) => {
    // Posts of social networks are embedded as quotations, and have the names of share bars.
    return !features.inComments && (!features.inBoilerplate || type === 'quote');
  });
}

/**
 * Gives the index after the last block in the container's only `<article>`, when that holds nearly all the running
 * text.
 */
function endOfArticle(blocks: JudgedBlock[], container: Element): number {
  const articles = container.querySelectorAll('article');
  if (articles.length !== 1) return blocks.length;
  let inside = 0;
  let total = 0;
  let end = blocks.length;
  blocks.forEach(({ text, element, features }, index) => {
    const length = features.prose ? text.length : 0;
    total += length;
    if (!articles[0].contains(element)) return;
    inside += length;
    end = index + 1;
  });
  return inside > 0 && inside >= NEARLY_ALL * total ? end : blocks.length;
}
