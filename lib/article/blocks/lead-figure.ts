import { foldedText, isFollowing } from '../markup/dom';
import { nameWords, suggestsBoilerplate } from '../markup/element-names';
import { fileOf, isStandIn } from '../markup/links';
import { isPageControl } from '../words/boilerplate';
import { isDateLine } from '../words/calendar';
import type { ElementUnderHeadline } from './between-headline-and-body';
import { type DraftBlock, readDraftBlocks } from './draft-blocks';

/** Words of the longest caption under a lead picture; a longer text is not its caption. */
const MAX_CAPTION_WORDS = 80;
/** Pixels of the narrowest picture that may lead an article where no `<figure>` marks it. */
const NARROWEST = 300;

/** Blocks from the start of an element among which the picture is looked for. */
const MAX_BLOCKS_READ = 20;

/** Words in the names of pictures that show the writer or the site. */
const PORTRAIT = new Set(['avatar', 'author', 'autor', 'logo']);

/**
 * Finds the picture that is between the headline and the text that was read, outside of it, with its caption: one
 * picture and at most two captions. Empty when the text holds a picture before its first paragraphs. `places` are the
 * elements between the two, `declared` is the address of the picture that the page declares as its own.
 */
export function findLeadFigure(
  places: ElementUnderHeadline[],
  body: DraftBlock[],
  base: string,
  declared: string | null,
): DraftBlock[] {
  if (body.slice(0, 3).some((block) => block.picture)) return [];
  const known = new Set(body.flatMap(({ picture }) => picture?.src ?? []));
  for (const { element, opening } of places) {
    if (['nav', 'aside', 'footer', 'form'].includes(element.localName)) continue;
    const blocks = readDraftBlocks(element, base, MAX_BLOCKS_READ);
    const end = opening ? blocks.findIndex((block) => block.text.includes(opening)) : -1;
    const above = end < 0 ? blocks : blocks.slice(0, end);
    const lead = above.find((block) => block.picture && leads(block, element, declared));
    if (lead?.picture && !known.has(lead.picture.src)) return [lead, ...captionsOf(lead, above)];
  }
  return [];
}

function leads({ picture, element }: DraftBlock, top: Element, declared: string | null): boolean {
  for (let at: Element | null = element; at; at = at === top ? null : at.parentElement) {
    const names = nameWords(at);
    if (suggestsBoilerplate(names) || names.some((word) => PORTRAIT.has(word))) return false;
  }
  if (element.closest('figure') || (picture?.width ?? 0) >= NARROWEST) return true;
  return declared !== null && fileOf(picture?.src ?? '') === fileOf(declared);
}

/** The blocks of the figure, or of the element that holds the picture and little else. */
function captionsOf(lead: DraftBlock, blocks: DraftBlock[]): DraftBlock[] {
  const holder = lead.element.closest('figure') ?? lead.element;
  if (foldedText(holder).split(' ').length > MAX_CAPTION_WORDS) return [];
  const texts = blocks.filter(
    ({ picture, element, text }) =>
      !picture && holder.contains(element) && /\p{L}/u.test(text) && !isDateLine(text) && !isPageControl(text),
  );
  const wrappers = lead.wrappers;
  // Pages write a caption once more for where the picture opens large.
  const once = texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);
  return once.slice(0, 2).map((text) => ({ ...text, type: 'caption', level: undefined, wrappers }));
}

/** Gives the story without the captions that are under the lead picture, where they have no picture of their own. */
export function withoutLeadCaptions(story: DraftBlock[], lead: DraftBlock[]): DraftBlock[] {
  const known = new Set(lead.map(({ text }) => text).filter(Boolean));
  const isAgain = ({ type, text, picture }: DraftBlock, before: DraftBlock | undefined) =>
    type === 'caption' && !picture && !before?.picture && known.has(text);
  return known.size === 0 ? story : story.filter((block, index) => !isAgain(block, story[index - 1]));
}

/** Gives the story with its lead picture where the page has it: over the text, or under a standfirst that is over the picture. */
export function withLeadFigure(story: DraftBlock[], lead: DraftBlock[]): DraftBlock[] {
  const [picture] = lead;
  if (!picture) return story;
  const at = story.findIndex(({ type, element }) => type !== 'standfirst' || !isBefore(element, picture.element));
  return at < 0 ? [...story, ...lead] : [...story.slice(0, at), ...lead, ...story.slice(at)];
}

/** Tells whether an element comes before another of the same tree. */
const isBefore = (element: Element, other: Element) =>
  element.getRootNode() === other.getRootNode() && isFollowing(element, other);

/** Words in the file names of pictures that a site declares for any of its pages. */
const OF_SITE = /(?:^|[^a-z])(?:logo|default|fallback|share|sharing|generic|favicon|og-?image)(?:[^a-z]|$)/i;

/**
 * Matches the file of a logo whose name is written to that word: `logoHarbourPost.png` of any picture; `printlogo.gif` only of the types
 * that drawings have, and not behind a vowel, as in `dialogo.png`.
 */
const FUSED_LOGO = /^logo\p{Lu}|(?<![aeiouáéíóú])logo(?:[^\p{L}].*)?\.(?:gif|png|svg)$/u;

/** Folders, and a host, of pictures that show the site, a writer or nothing. */
const NO_STORY_FOLDER = /\/(?:placeholders?|logos?|(?:fav)?icons?|avatars?|authors?|autor)\/|gravatar\.com\//i;

/** The picture that the page declares as its article's, for an article that shows none; empty when it is the site's. */
export function declaredFigure(
  declared: { src: string; alt: string } | null,
  siteLogo: string | null,
  element: Element,
): DraftBlock[] {
  if (!declared || declared.src === siteLogo || isStandIn(declared.src)) return [];
  const isOfSite = OF_SITE.test(fileOf(declared.src)) || FUSED_LOGO.test(fileOf(declared.src));
  if (isOfSite || /\/assets\//.test(declared.src) || NO_STORY_FOLDER.test(declared.src)) return [];
  const picture = { src: declared.src, alt: declared.alt };
  const wrappers = [{ tag: 'figure' as const }];
  return [{ type: 'caption', text: '', html: '', linkLength: 0, ownLinkLength: 0, element, wrappers, picture }];
}
