import type { Wrapper } from '../blocks/block-context';
import { type DraftBlock, readDraftBlocks } from '../blocks/draft-blocks';
import { isFollowing, textsFrom } from '../markup/dom';
import { escapeHtml } from '../markup/inline';
import { parseDate } from '../metadata/date-formats';
import { hoursAgo, isClock, isDateLine } from '../words/calendar';

/** This many entries make a live blog when they hold this share of the story's text. Chosen by hand, as are those below. */
const MIN_ENTRIES = 3;
const MIN_SHARE = 0.6;
/** At most this many levels above a paragraph is the element of its entry. */
const MAX_LEVELS = 8;
/** UTF-16 units of the longest line that gives the time of an entry, and the lines of an entry among which it is looked for. */
const MAX_TIME_LENGTH = 60;
const MAX_LINES_READ = 8;

/** One entry of a live blog. */
interface Entry {
  element: Element;
  /** The time that it prints, or else its moment in figures. */
  time: string;
  /** The moment in ISO 8601, where the page declares it. */
  moment: string | null;
  timeElement: Element;
}

/** A page whose story is in entries, newest or oldest first. */
export interface LiveBlog {
  /** The story with the time of each entry over it, and with the page's own key points first. */
  story: DraftBlock[];
  /** Tells when the first entry was written, if the page says so. */
  start: string | null;
}

/** Reads a story whose entries each have a time; null when it is no live blog. The entries stay in the page's order. */
export function readLiveBlog(story: DraftBlock[], container: Element, base: string): LiveBlog | null {
  const entries = entriesOf(story, container);
  if (entries.length === 0) return null;
  const byElement = new Map(entries.map((entry) => [entry.element, entry]));
  const entryAround = ({ element }: DraftBlock) => {
    let at: Element | null = element;
    while (at && at !== container && !byElement.has(at)) at = at.parentElement;
    return at ? byElement.get(at) : undefined;
  };
  const open = new Set<Entry>();
  let first = -1;
  const told = story.flatMap((block, index) => {
    const entry = entryAround(block);
    if (!entry) return [block];
    if (first < 0) first = index;
    const plain = entry.element.localName === 'li' ? outOfList(block) : block;
    if (open.has(entry)) return [plain];
    open.add(entry);
    if (block.text === entry.time && block.type === 'paragraph') return [timeBlock(entry)];
    return block.text.includes(entry.time) ? [plain] : [timeBlock(entry), plain];
  });
  const points = keyPoints(entries, container, base).filter(
    (point) => !story.some(({ element, text }) => element === point.element && text === point.text),
  );
  const moments = entries.flatMap(({ moment }) => moment ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { story: told.toSpliced(first, 0, ...points), start: moments[0] ?? null };
}

/** The parts of the story in an element. */
interface Held {
  length: number;
  /** The element of its first paragraph. */
  first: Element | null;
}

/** Gives the siblings that each open with a time and hold the story between them; none when there are too few. */
function entriesOf(story: DraftBlock[], container: Element): Entry[] {
  const groups = new Map<Element, Map<Element, Held>>();
  let total = 0;
  for (const { element, text, type } of story) {
    if (type === 'caption' || type === 'standfirst') continue;
    total += text.length;
    for (let at = element, level = 0; at !== container && at.parentElement && level < MAX_LEVELS; level++) {
      const group = groups.get(at.parentElement) ?? new Map<Element, Held>();
      groups.set(at.parentElement, group);
      const held = group.get(at) ?? { length: 0, first: null };
      held.length += text.length;
      if (text.length > MAX_TIME_LENGTH) held.first ??= element;
      group.set(at, held);
      at = at.parentElement;
    }
  }
  let best: Entry[] = [];
  for (const group of groups.values()) {
    if (group.size < Math.max(MIN_ENTRIES, best.length + 1)) continue;
    const entries = [...group].flatMap(([element, { first }]) => (first && entryOf(element, first)) ?? []);
    const length = entries.reduce((sum, { element }) => sum + (group.get(element)?.length ?? 0), 0);
    if (entries.length >= MIN_ENTRIES && entries.length > best.length && length >= MIN_SHARE * total) best = entries;
  }
  return best;
}

/** Reads the time that an element opens with, before its first paragraph; null when it opens with none. */
function entryOf(element: Element, first: Element): Entry | null {
  if (!element.firstElementChild) return null;
  let lines = 0;
  for (const node of textsFrom(element)) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim()) continue;
    const marked = parent.closest('time');
    const line = marked && element.contains(marked) ? marked : parent;
    const isOver = !isFollowing(first, line) && !first.contains(line);
    if (++lines > MAX_LINES_READ || !(isOver || line === marked)) return null;
    const text = (line.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > MAX_TIME_LENGTH) continue;
    const ago = hoursAgo(text);
    if (!(line === marked || ago !== null || isClock(text) || isDateLine(text))) continue;
    const moment = parseDate(line.getAttribute('datetime') ?? '');
    // A time such as "an hour ago" has no meaning to a reader of the saved article.
    const isTold = ago !== null && moment !== null;
    const time = isTold ? moment.slice(0, 16).replace('T', ' ') + (moment.endsWith('Z') ? ' UTC' : '') : text;
    return { element, time, moment, timeElement: line };
  }
  return null;
}

function timeBlock({ time, timeElement }: Entry): DraftBlock {
  const html = `<strong>${escapeHtml(time)}</strong>`;
  return { type: 'paragraph', text: time, html, linkLength: 0, ownLinkLength: 0, element: timeElement, wrappers: [] };
}

/** An entry that is an item of a list is shown as no item. */
function outOfList(block: DraftBlock): DraftBlock {
  const at = block.wrappers.findIndex(({ tag }) => tag === 'li');
  if (at < 0) return block;
  const wrappers = block.wrappers.slice(at + 1);
  const isItem = block.type === 'listItem' && wrappers.some(({ tag }) => tag === 'li');
  return { ...block, wrappers, type: block.type === 'listItem' && !isItem ? 'paragraph' : block.type };
}

/** Gives the list above the entries that links to the most important ones, with its heading. */
function keyPoints(entries: Entry[], container: Element, base: string): DraftBlock[] {
  const page = container.ownerDocument;
  const isPoint = (item: Element) => {
    const place = /#(.+)$/.exec(item.querySelector('a[href*="#"]')?.getAttribute('href') ?? '')?.[1];
    const target = place ? page.getElementById(place) : null;
    return target !== null && entries.some(({ element }) => element.contains(target));
  };
  for (const list of page.querySelectorAll('ul, ol')) {
    if (!isFollowing(list, entries[0].element) || list.contains(entries[0].element)) break;
    const items = [...list.children];
    if (items.length < 2 || !items.every(isPoint)) continue;
    const before = list.previousElementSibling;
    const heading = before && /^h[2-6]$/.test(before.localName) ? readDraftBlocks(before, base) : [];
    const around: Wrapper = { tag: list.localName === 'ol' ? 'ol' : 'ul' };
    return [
      ...heading.map((block) => ({ ...block, type: 'heading' as const, level: 2 })),
      ...readDraftBlocks(list, base).map((block) => ({ ...block, wrappers: [around, ...block.wrappers] })),
    ];
  }
  return [];
}
