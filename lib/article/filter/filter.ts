import type { DraftBlock } from '../blocks/draft-blocks';
import type { Steps } from '../steps';
import { dropAfterStory } from './after-story';
import { dropCallouts } from './callouts';
import { retypeCaptions } from './captions';
import type { Draft, FilterStep, KnownArticle } from './draft/draft';
import { judgeBlocks } from './draft/features';
import { dropEntries } from './entries';
import { giveBack } from './give-back';
import { dropEmptyHeadings, dropLinkLists, dropRepeats } from './leftovers';
import { dropMasthead } from './masthead';
import { dropCards, dropOtherArticles } from './other-articles';
import { dropRegions } from './regions';
import { dropRelatedBoxes } from './related-boxes';
import { dropCallsToAction, dropControls, dropRelatedLinks } from './short-lines';

/**
 * The steps of the filter in order: the structure of the page is looked at before its words. Each step can be left out
 * by its name; a new step is a function in this folder and a line here.
 */
export const FILTER_STEPS = {
  giveBack,
  regions: dropRegions,
  otherArticles: dropOtherArticles,
  cards: dropCards,
  entries: dropEntries,
  callouts: dropCallouts,
  captions: retypeCaptions,
  masthead: dropMasthead,
  relatedBoxes: dropRelatedBoxes,
  afterStory: dropAfterStory,
  controls: dropControls,
  relatedLinks: dropRelatedLinks,
  callsToAction: dropCallsToAction,
  linkLists: dropLinkLists,
  repeats: dropRepeats,
  emptyHeadings: dropEmptyHeadings,
} satisfies Record<string, FilterStep>;

export type FilterStepName = keyof typeof FILTER_STEPS;

/**
 * Leaves out the blocks that are not part of the story, and gives captions and standfirsts their type. It yields the name of each step
 * that it has done: of a long page each takes its time.
 */
export function* filterInSteps(
  blocks: DraftBlock[],
  container: Element,
  kept: ReadonlySet<Element> | null,
  known: KnownArticle,
  without: ReadonlySet<string> = new Set(),
): Steps<DraftBlock[]> {
  const draft: Draft = { blocks: judgeBlocks(blocks, container, kept), known, container };
  yield 'judge';
  for (const [name, step] of Object.entries(FILTER_STEPS)) {
    if (without.has(name)) continue;
    draft.blocks = step(draft);
    yield name;
  }
  return draft.blocks;
}
