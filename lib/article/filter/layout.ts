import type { Draft, JudgedBlock } from './draft/draft';

/** Share of the running text that must be set in one way for that to be a way of the story. Chosen by hand. */
const MIN_SHARE = 0.2;

/** Gives the blocks of a type by the element that holds them, the nearest that `holder` selects; null holds those that are in none. */
export function groupedIn(
  blocks: readonly JudgedBlock[],
  type: JudgedBlock['type'],
  holder: string,
): Map<Element | null, JudgedBlock[]> {
  const groups = new Map<Element | null, JudgedBlock[]>();
  for (const block of blocks) {
    if (block.type !== type) continue;
    const held = block.element.closest(holder);
    const group = groups.get(held);
    if (group) group.push(block);
    else groups.set(held, [block]);
  }
  return groups;
}

/** The ways in which a good part of a story's running text is set. */
export function storyLayouts(blocks: JudgedBlock[]): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { text, features } of blocks) {
    if (!features.prose) continue;
    const { layout } = features;
    lengths.set(layout, (lengths.get(layout) ?? 0) + text.length);
    total += text.length;
  }
  return new Set([...lengths].filter(([, length]) => length >= MIN_SHARE * total).map(([layout]) => layout));
}

/**
 * This many elements alike are the entries of a guide, when they hold more than this share of the running text. Chosen by hand.
 */
const MIN_ENTRIES = 4;
const MIN_TOLD = 0.5;
/** At most this many levels above a paragraph is the element of its entry. */
const MAX_LEVELS = 6;

/**
 * Makes a test for the entries of a guide: siblings alike, each with a heading, that hold most of the running text of a page
 * that declares an article. Whatever they look like, they are the story and not beside it.
 */
export function storyEntryTest({ blocks, container, known }: Draft): (element: Element) => boolean {
  if (!known.isDeclared) return () => false;
  const rows = new Map<Element, Map<string, { length: number; entries: Set<Element> }>>();
  let total = 0;
  for (const { element, text, features } of blocks) {
    if (!features.prose || features.linked > MAX_LINKED) continue;
    total += text.length;
    for (let at = element, level = 0; at !== container && at.parentElement && level < MAX_LEVELS; level++) {
      const row = rows.get(at.parentElement) ?? new Map();
      rows.set(at.parentElement, row);
      const alike = row.get(nameOf(at)) ?? { length: 0, entries: new Set() };
      row.set(nameOf(at), { length: alike.length + text.length, entries: alike.entries.add(at) });
      at = at.parentElement;
    }
  }
  return (element) => {
    const row = element.parentElement && rows.get(element.parentElement)?.get(nameOf(element));
    if (!row || row.entries.size < MIN_ENTRIES || row.length <= MIN_TOLD * total) return false;
    // Comments may be longer than the story, too.
    return element.querySelector('h2, h3, h4, h5, h6') !== null;
  };
}

/** Share of a paragraph that may be links at most. */
const MAX_LINKED = 0.3;

/** Names an element by its tag and its classes, as one of a row of them. */
export const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
