import { HEADINGS } from '../markup/element-names';
import type { Draft, JudgedBlock } from './draft/draft';
import { storyEntryTest } from './layout';

/** This many elements alike are the entries of a thread, or a row of teasers. */
const MIN_ENTRIES = 3;
/** Words of the longest link that each of them has: "Reply", "Read full article". */
const MAX_LINK_WORDS = 4;
/** At most this many levels above the link is the element of its entry. */
const MAX_LEVELS = 4;

/**
 * Drops comments and teasers below the story: three or more elements alike, each with a link of the same few words. An entry
 * of a live blog has a heading of its own, and stays.
 */
export function dropEntries(draft: Draft): JudgedBlock[] {
  const { blocks, container } = draft;
  const isStoryEntry = storyEntryTest(draft);
  const links = new Map<string, JudgedBlock[]>();
  for (const block of blocks) {
    for (const words of linkWordsOf(block)) {
      const alike = links.get(words);
      if (alike) alike.push(block);
      else links.set(words, [block]);
    }
  }
  const entries = new Set<Element>();
  for (const alike of links.values()) {
    if (alike.length < MIN_ENTRIES) continue;
    const groups = new Map<Element, Set<Element>>();
    for (const { element } of alike) {
      let at: Element | null = element;
      for (let level = 0; at && at !== container && level < MAX_LEVELS; level++, at = at.parentElement) {
        const parent: Element | null = at.parentElement;
        if (parent) groups.set(parent, (groups.get(parent) ?? new Set()).add(at));
      }
    }
    for (const group of groups.values()) {
      const [first] = group;
      const like = [...group].filter((one) => one.localName === first.localName && one.className === first.className);
      if (like.length >= MIN_ENTRIES && like.every((one) => isEntry(one) && !isStoryEntry(one)))
        for (const one of like) entries.add(one);
    }
  }
  if (entries.size === 0) return blocks;
  const isInEntry = ({ element }: JudgedBlock) => {
    for (let at: Element | null = element; at && at !== container; at = at.parentElement)
      if (entries.has(at)) return true;
    return false;
  };
  // The story comes first, and does not go on after the entries: entries in the middle of a story are those of a guide.
  const isStory = ({ features }: JudgedBlock) => features.prose;
  const start = blocks.findIndex(isInEntry);
  const end = blocks.findLastIndex(isInEntry);
  if (!blocks.slice(0, start).some(isStory) || blocks.slice(end + 1).some(isStory)) return blocks;
  return blocks.filter((block) => !isInEntry(block));
}

/** Gives the words of a block that is a short link, or of the short link at its end. */
function linkWordsOf({ text, element, features, linkLength, ownLinkLength }: JudgedBlock): string[] {
  if (linkLength === 0) return [];
  // Links to shops and sources are the entries of a guide.
  if (ownLinkLength === 0 && !element.querySelector('a[href^="#"]')) return [];
  if (features.linked > 0.8) return features.words <= MAX_LINK_WORDS ? [text] : [];
  const last = [...element.querySelectorAll('a')].at(-1)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  // "↩" and "[2]" lead back from a note to its place in the text.
  return /\p{L}/u.test(last) && text.endsWith(last) && last.split(' ').length <= MAX_LINK_WORDS ? [last] : [];
}

function isEntry(element: Element): boolean {
  return [...element.querySelectorAll(HEADINGS)].every((heading) => heading.closest('a') ?? heading.querySelector('a'));
}
