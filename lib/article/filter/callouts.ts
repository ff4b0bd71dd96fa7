import { foldedText, isElement, isText } from '../markup/dom';
import { foldTitle } from '../markup/headings';
import { BOILERPLATE, isPageControl, opensAfterStory } from '../words/boilerplate';
import type { Draft, JudgedBlock } from './draft/draft';
import { nameOf, storyLayouts } from './layout';

/**
 * Share of the running text that must be set like the story before callouts can be told from it. Chosen by hand, as are
 * those below.
 */
const MIN_STORY = 0.5;
/** Share of the story's length that a callout beside it may have at most. */
const MAX_CALLOUT = 0.2;
/**
 * UTF-16 units from which a text with a button in it is a text that the button serves, and no callout; the same of running
 * text in other callouts.
 */
const MAX_LENGTH_WITH_BUTTON = 600;
const MAX_PROSE_OF_OFFER = 900;
const MAX_PROSE_OF_TEASER = 400;
/** Words of a line that may say what a callout is for, and of a text that may be a caption. */
const MAX_LINE_WORDS = 30;
const MAX_CAPTION_WORDS = 60;
/** This many callouts alike, each with another text, are the entries of a guide: products, steps, answers. */
const MIN_ENTRIES = 3;
/** Words of a heading that is the headline of another article. */
const MIN_HEADLINE_WORDS = 4;

/** UTF-16 units of the longest offer: a name, a few words about it, and a link to press. */
const MAX_OFFER = 400;

/** Selects what only a part of the page that is used, and not read, has. */
const FIELD = 'input:not([type="hidden"]), select, textarea, form, label, a[href^="javascript:"]';
const BUTTON = 'button, [role="button"]';
const PICTURE = 'img, picture, video, iframe, svg, noscript';
/** Elements that any story has; what they hold is judged by itself. */
const TEXT_PARTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table blockquote figure figcaption pre details'.split(' '),
);

/** An element beside the story's own text, with the blocks in it. */
interface Callout {
  element: Element;
  blocks: JudgedBlock[];
}

/**
 * Drops callouts (boxes) in the middle of a story or after it, each as a whole: those with something to fill in or to press, those
 * that offer or ask for something, those that lead to other articles. A callout is the outermost element around a block
 * that holds none of the running text that is set like the story. Text that is alone beside a picture is its caption.
 */
export function dropCallouts({ blocks, known, container }: Draft): JudgedBlock[] {
  const layouts = storyLayouts(blocks);
  const isStory = ({ features }: JudgedBlock) =>
    features.prose && features.linked < 0.4 && !features.inBoilerplate && layouts.has(features.layout);
  const story = blocks.filter(isStory);
  const lengthOf = (list: JudgedBlock[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const length = lengthOf(story);
  if (length < MIN_STORY * lengthOf(blocks.filter(({ features }) => features.prose))) return blocks;
  const holders = new Set<Element>([container]);
  for (const { element } of story)
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  const callouts = calloutsIn(blocks, holders).filter(({ element }) => !holdsHeadline(element, known.title));
  const alike = countAlike(callouts);
  const isEntry = ({ element }: Callout) => (alike.get(nameOf(element)) ?? 0) >= MIN_ENTRIES;
  const dropped = new Set<JudgedBlock>();
  const captions = new Set<JudgedBlock>();
  for (const callout of callouts) {
    if (TEXT_PARTS.has(callout.element.localName) || lengthOf(callout.blocks) > MAX_CALLOUT * length) continue;
    if (isBeside(callout, isEntry(callout))) for (const block of callout.blocks) dropped.add(block);
    else if (isPictureCallout(callout)) for (const block of callout.blocks) captions.add(block);
  }
  return blocks
    .filter((block) => !dropped.has(block))
    .map((block) =>
      captions.has(block) && !block.picture
        ? { ...block, type: 'caption' as const, level: undefined, features: { ...block.features, prose: false } }
        : block,
    );
}

function calloutsIn(blocks: JudgedBlock[], holders: ReadonlySet<Element>): Callout[] {
  const callouts = new Map<Element, Callout>();
  for (const block of blocks) {
    let at = block.element;
    if (holders.has(at)) continue;
    while (at.parentElement && !holders.has(at.parentElement)) at = at.parentElement;
    const callout = callouts.get(at);
    if (callout) callout.blocks.push(block);
    else callouts.set(at, { element: at, blocks: [block] });
  }
  return [...callouts.values()];
}

/** Tells whether an element holds the headline: then it surrounds the story, too, and its parts are judged by themselves. */
function holdsHeadline(element: Element, title: string): boolean {
  const key = foldTitle(title);
  return (
    key !== '' && [...element.querySelectorAll('h1, h2')].some((heading) => foldTitle(foldedText(heading)) === key)
  );
}

/** Counts the different texts of callouts that have the same name. */
function countAlike(callouts: Callout[]): Map<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const { element, blocks } of callouts) {
    const own = texts.get(nameOf(element)) ?? new Set();
    texts.set(nameOf(element), own.add(blocks.map(({ text }) => text).join('\n')));
  }
  return new Map([...texts].map(([name, own]) => [name, own.size]));
}

/** Tells by its parts and its words whether a callout is beside the story. An entry of a guide needs stronger signs. */
function isBeside({ element, blocks }: Callout, isEntry: boolean): boolean {
  const texts = blocks.filter(({ picture }) => !picture);
  if (texts.length === 0 || texts.every(({ type }) => type === 'caption' || type === 'heading')) return false;
  if (texts.some(({ features }) => features.inRecipe)) return false;
  if (texts.some(({ type }) => type === 'tableCell' || type === 'preformatted' || type === 'quote')) return false;
  const prose = texts.reduce((sum, { text, features }) => sum + (features.prose ? text.length : 0), 0);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= MAX_PROSE_OF_OFFER && element.querySelector(FIELD)) return true;
  if (!isEntry && length <= MAX_LENGTH_WITH_BUTTON && element.querySelector(BUTTON) && !opensByButton(element))
    return true;
  if (isEntry) return isOfOtherArticles(texts, prose);
  if (length <= MAX_OFFER && isOffer(element) && texts.some(leadsOn)) return true;
  const lines = texts.filter(({ features }) => features.words <= MAX_LINE_WORDS);
  if (prose <= MAX_PROSE_OF_OFFER && lines.some(({ text }) => asksReader(text))) return true;
  if (lines.filter(({ text }) => isPageControl(text)).length * 2 >= texts.length) return true;
  return isOfOtherArticles(texts, prose);
}

/**
 * Tells whether an element opens with a name in bold or a heading, and closes with a link that is alone on its line.
 */
function isOffer(element: Element): boolean {
  const { firstElementChild: first, lastElementChild: last } = element;
  if (!/^(?:div|section)$/.test(element.localName) || !element.className || !first || !last) return false;
  if (!/^(?:h[2-6]|b|strong)$/.test(first.localName) || first.querySelector('a')) return false;
  if (hasTextBeside(first, 'previousSibling') || hasTextBeside(last, 'nextSibling')) return false;
  return last.matches('a[href^="/"], a[href^="http"]') && !element.querySelector('img, picture, figure, li');
}

/** Tells whether a block links to the same site: what a callout names elsewhere is a source, and no offer. */
const leadsOn = ({ features }: JudgedBlock) => features.ownLinked > 0;

/** Tells whether a parent has text of its own right before or after one of its elements. */
function hasTextBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[side]; node && !isElement(node); node = node[side])
    if (isText(node) && node.nodeValue?.trim()) return true;
  return false;
}

function isOfOtherArticles(texts: JudgedBlock[], prose: number): boolean {
  const [first] = texts;
  if (
    first.features.words <= MAX_LINE_WORDS &&
    (opensAfterStory(first.text) || BOILERPLATE.relatedLinks.test(first.text))
  )
    return true;
  return prose <= MAX_PROSE_OF_TEASER && texts.some(isHeadlineElsewhere);
}

function asksReader(line: string): boolean {
  const { callsToAction, paywallNotices, embedNotices } = BOILERPLATE;
  return callsToAction.test(line) || paywallNotices.test(line) || embedNotices.test(line);
}

/** Tells whether a button opens the rest of what it is on: answers, callouts that are folded. */
function opensByButton(element: Element): boolean {
  return element.querySelector('[aria-expanded], [aria-controls], details') !== null;
}

function isHeadlineElsewhere({ type, features: { ownLinked, words } }: JudgedBlock): boolean {
  return type === 'heading' && ownLinked > 0.6 && words >= MIN_HEADLINE_WORDS;
}

/** Tells whether a callout is a picture, or a stand-in for one, with the one or two lines under it. */
function isPictureCallout({ element, blocks }: Callout): boolean {
  const texts = blocks.filter(({ picture }) => !picture);
  const words = texts.reduce((sum, { features }) => sum + features.words, 0);
  if (texts.length === 0 || texts.length > 2 || words > MAX_CAPTION_WORDS) return false;
  if (texts.some(({ type }) => type !== 'paragraph' && type !== 'caption' && type !== 'heading')) return false;
  return element.querySelectorAll(PICTURE).length > 0 && texts.some(({ type }) => type !== 'heading' || words >= 8);
}
