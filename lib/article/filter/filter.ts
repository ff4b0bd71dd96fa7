import type { Passage } from '../blocks/draft-blocks';
import { BOILERPLATE, isPageControl, isShareService } from '../words/boilerplate';
import { DATE_LABELS, isDateLine } from '../words/calendar';
import { dropAfterStory } from './after-story';
import { dropBoxes } from './callouts';
import { retypeCaptions } from './captions';
import type { Draft, FilterStep, Known } from './draft';
import { traitsOf } from './features';
import { dropMasthead } from './masthead';
import { dropCards, dropOtherArticles } from './other-articles';

/** Share of the running text in an `<article>` past which what follows it is not the story. */
const NEARLY_ALL = 0.85;

/** The steps in order. Structure is asked before words; each can be left out. */
export const FILTER_STEPS = {
  regions: dropRegions,
  otherArticles: dropOtherArticles,
  cards: dropCards,
  boxes: dropBoxes,
  captions: retypeCaptions,
  masthead: dropMasthead,
  afterStory: dropAfterStory,
  controls: dropControls,
  signposts: dropSignposts,
  pleas: dropPleas,
  linkLists: dropLinkLists,
  repeats: dropRepeats,
  emptyHeadings: dropEmptyHeadings,
} satisfies Record<string, FilterStep>;

export type FilterStepName = keyof typeof FILTER_STEPS;

/** Leaves out the passages that are not part of the story, and gives captions and standfirsts their type. */
export function filterPassages(
  passages: Passage[],
  container: Element,
  known: Known,
  without: ReadonlySet<string> = new Set(),
): Passage[] {
  const draft: Draft = { passages, traits: traitsOf(passages, container), known, container };
  for (const [name, step] of Object.entries(FILTER_STEPS)) {
    if (!without.has(name)) draft.passages = step(draft);
  }
  return draft.passages;
}

/** Parts of the page that their names say stand beside the story, unless they hold a good deal of it. */
function dropRegions({ passages, traits, container }: Draft): Passage[] {
  const after = afterTheArticle(passages, traits, container);
  return passages.slice(0, after).filter((passage) => {
    const { beside, inComments } = traits.get(passage)!;
    // Posts of social networks are embedded as quotations that bear their names.
    return !inComments && (!beside || passage.type === 'quote');
  });
}

/** Where the passages end that the container's only `<article>` holds, when it holds nearly all the running text. */
function afterTheArticle(passages: Passage[], traits: Draft['traits'], container: Element): number {
  const articles = container.querySelectorAll('article');
  if (articles.length !== 1) return passages.length;
  let inside = 0;
  let total = 0;
  let end = passages.length;
  passages.forEach((passage, index) => {
    const length = traits.get(passage)!.prose ? passage.text.length : 0;
    total += length;
    if (!articles[0].contains(passage.element)) return;
    inside += length;
    end = index + 1;
  });
  return inside > 0 && inside >= NEARLY_ALL * total ? end : passages.length;
}

/** Buttons and labels of the page's own, and bars of them: the name of one service may be a word of the story. */
function dropControls({ passages, traits }: Draft): Passage[] {
  const isService = (passage?: Passage) => passage?.type === 'listItem' && isShareService(passage.text);
  return passages.filter((passage, index) => {
    if (isService(passage) && (isService(passages[index - 1]) || isService(passages[index + 1]))) return false;
    if (passage.picture || passage.type === 'tableCell' || traits.get(passage)!.words > 12) return true;
    if (passage.type === 'caption' && DATE_LABELS.published.test(passage.text) && isDateLine(passage.text))
      return false;
    const isLabel = passage.type !== 'heading' && BOILERPLATE.labels.test(passage.text);
    return !isLabel && !isPageControl(passage.text);
  });
}

/** Lines in the text that point to another article. */
function dropSignposts({ passages, traits }: Draft): Passage[] {
  return passages.filter((passage) => {
    const { words, linked } = traits.get(passage)!;
    if (passage.picture || words > 40 || !BOILERPLATE.relatedLinks.test(passage.text)) return true;
    return !(linked > 0.3 || words <= 5 || (/^.{2,40}?[:|»]/u.test(passage.text) && words <= 25));
  });
}

/** Short passages that ask the reader for something. */
function dropPleas({ passages, traits }: Draft): Passage[] {
  const dropped = new Set<Passage>();
  passages.forEach((passage, index) => {
    const { words, prose, linked } = traits.get(passage)!;
    if (passage.picture || passage.type === 'tableCell' || words > 45 || !BOILERPLATE.callsToAction.test(passage.text))
      return;
    if (prose && !(linked > 0.15 && words <= 35) && index < passages.length - 3) return;
    dropped.add(passage);
    // What stands over a plea says what is asked for.
    const before = passages[index - 1];
    if (before?.type === 'heading' && before.element.parentElement === passage.element.parentElement)
      dropped.add(before);
  });
  return passages.filter((passage) => !dropped.has(passage));
}

/** Links to other pages of the site that stand by themselves, or fill a table. */
function dropLinkLists({ passages, traits }: Draft): Passage[] {
  const tables = new Map<Element | null, { text: number; links: number }>();
  const cells = passages.filter((passage) => passage.type === 'tableCell');
  for (const { element, text, ownLinkLength } of cells) {
    const table = element.closest('table');
    const tally = tables.get(table) ?? { text: 0, links: 0 };
    tables.set(table, { text: tally.text + text.length, links: tally.links + ownLinkLength });
  }
  return passages.filter((passage) => {
    const { words, ownLinked } = traits.get(passage)!;
    if (passage.picture || passage.type === 'caption') return true;
    if (passage.type === 'tableCell') {
      const { text, links } = tables.get(passage.element.closest('table')) ?? { text: 0, links: 0 };
      return links <= 0.9 * text;
    }
    return !(ownLinked > 0.8 && words < 40) || (passage.type === 'heading' && words <= 3);
  });
}

/** Short lines that come again and again: labels of boxes. */
function dropRepeats({ passages, traits }: Draft): Passage[] {
  const counts = new Map<string, number>();
  const isShort = (passage: Passage) =>
    !passage.picture && passage.type !== 'tableCell' && passage.type !== 'listItem' && traits.get(passage)!.words <= 8;
  for (const passage of passages) {
    if (isShort(passage)) counts.set(passage.text, (counts.get(passage.text) ?? 0) + 1);
  }
  return passages.filter((passage) => !isShort(passage) || (counts.get(passage.text) ?? 0) < 3);
}

/** A heading that heads nothing is left of what was taken out. */
function dropEmptyHeadings({ passages }: Draft): Passage[] {
  const kept: Passage[] = [];
  let level = 0;
  for (let i = passages.length - 1; i >= 0; i--) {
    const passage = passages[i];
    if (passage.type === 'heading') {
      const own = passage.level ?? 2;
      // Nothing below it, or only headings of its own level or higher.
      if (level === 0 || (level < 7 && own >= level)) continue;
      level = own;
    } else if (!passage.picture && passage.type !== 'caption') level = 7;
    kept.push(passage);
  }
  return kept.reverse();
}
