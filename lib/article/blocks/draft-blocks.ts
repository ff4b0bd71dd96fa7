import type { BlockType } from '../article';
import { isElement, isText } from '../markup/dom';
import { nameWords, suggestsCaption } from '../markup/element-names';
import { type Embed, embedOf } from '../markup/embeds';
import { escapeHtml, InlineRun, type LinkKind } from '../markup/inline';
import { absoluteUrl, imageOf, isNearHost, type Picture } from '../markup/links';
import { BLOCK_SLACK, MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_PICTURES, MAX_READING_DEPTH, MAX_TEXT } from '../page-bounds';
import { BOILERPLATE } from '../words/boilerplate';
import { type Context, contextOf, type Wrapper } from './block-context';
import { endWithin } from './long-texts';
import { HEADING, isOverText, opensText } from './openers';

/** A block on its way to the article: its text, and where it was on the page, by which the filter judges it. */
export interface DraftBlock {
  type: BlockType;
  level?: number;
  text: string;
  /** Inline HTML, built from the allow-list; its `textContent` is `text`. */
  html: string;
  /** UTF-16 units of `text` that are inside links. */
  linkLength: number;
  /** The part of `linkLength` that leads to pages of the same site. */
  ownLinkLength: number;
  /** The block-level element that the text was in. */
  element: Element;
  /** Output containers, outermost first; blocks that share the object share the container. */
  wrappers: Wrapper[];
  /** A picture instead of text (`text` is then empty). */
  picture?: Picture;
  /** The block is the title of a frame, and a link to what the frame shows. */
  isCard?: true;
}

const SKIPPED = new Set(
  (
    'script style noscript template object embed svg canvas audio video button input select option textarea ' +
    'link meta head title map area track source param progress meter datalist dialog ' +
    // These elements write above the characters how they are read. They are left out, so that a search for the
    // characters finds them.
    'rt rp rtc'
  ).split(' '),
);
const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead ' +
    'tr ul caption'
  ).split(' '),
);
const INLINE_KEPT: ReadonlyMap<string, string> = new Map([
  ['em', 'em'],
  ['i', 'em'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'mark'],
  ['s', 's'],
  ['del', 's'],
  ['q', 'q'],
]);
/** Reads the blocks of an element in page order, no more than `maxBlocks`. `base` makes addresses absolute. */
export function readDraftBlocks(root: Element, base: string, maxBlocks = MAX_BLOCKS): DraftBlock[] {
  return new DraftBlockReader(base, maxBlocks).read(root).blocks;
}

/** Reads the blocks of an element in page order, and tells whether some were left out because there are more than any article has. */
export function readAllDraftBlocks(root: Element, base: string): { blocks: DraftBlock[]; isCut: boolean } {
  return new DraftBlockReader(base, MAX_BLOCKS).read(root);
}

class DraftBlockReader {
  private blocks: DraftBlock[] = [];
  private run = new InlineRun();
  // Inline elements that are open, so that a block boundary inside them closes and reopens them.
  private inline: { tag: string; href?: string }[] = [];
  private link: LinkKind = 'none';
  private pictures: Picture[] = [];
  private pictureCount = 0;
  private readonly embeds = new Set<string>();
  private textLength = 0;
  private isCut = false;
  // The kind of link of each origin, kept because most links of a page lead to a few origins.
  private readonly kinds = new Map<string, LinkKind>();

  /** The address of the page up to the `#` before the name of a place on it. */
  private readonly placeOnPage: string;

  constructor(
    private readonly base: string,
    private readonly maxBlocks: number,
  ) {
    this.placeOnPage = `${base.replace(/#.*/s, '')}#`;
  }

  read(root: Element): { blocks: DraftBlock[]; isCut: boolean } {
    const context: Context = { element: root, type: 'paragraph', wrappers: [], preformatted: false };
    this.children(root, context, 0);
    this.flush(context);
    return { blocks: this.blocks.slice(0, this.maxBlocks), isCut: this.isCut || this.blocks.length > this.maxBlocks };
  }

  private isFull(): boolean {
    const isFull = this.blocks.length >= this.maxBlocks || this.textLength >= MAX_TEXT;
    this.isCut ||= isFull;
    return isFull;
  }

  private children(element: Element, context: Context, depth: number): void {
    if (depth > MAX_READING_DEPTH) {
      this.text(element.textContent ?? '', context);
      return;
    }
    for (let node = element.firstChild; node && !this.isFull(); node = node.nextSibling) {
      if (isText(node)) {
        this.text(node.nodeValue ?? '', context);
      } else if (isElement(node)) {
        this.element(node, context, depth + 1);
      }
    }
  }

  /** Adds text to the block. A block that grows too long is ended, and another one begins. */
  private text(raw: string, context: Context): void {
    // Many small pieces of text, none of which has a good end, make a long block, too.
    if (this.run.length >= MAX_BLOCK_LENGTH + BLOCK_SLACK) this.flush(context);
    let rest = raw;
    while (this.run.length + rest.length > MAX_BLOCK_LENGTH) {
      const room = Math.max(1, MAX_BLOCK_LENGTH + BLOCK_SLACK - this.run.length);
      const end = endWithin(rest, room, context.preformatted);
      if (end === null) break;
      this.add(rest.slice(0, end), context);
      rest = rest.slice(end);
      this.flush(context);
      if (this.isFull()) return;
    }
    this.add(rest, context);
  }

  private add(text: string, context: Context): void {
    if (context.preformatted) this.run.addPreformatted(text);
    else this.run.addText(text, this.link);
  }

  private element(element: Element, context: Context, depth: number): void {
    const tag = element.localName;
    if (tag === 'img' || tag === 'picture') {
      const picture = this.pictureCount < MAX_PICTURES ? imageOf(element, this.base) : null;
      this.isCut ||= this.pictureCount >= MAX_PICTURES;
      if (!picture) return;
      this.pictureCount++;
      this.pictures.push(picture);
    } else if (tag === 'iframe') {
      const embed = embedOf(element, this.base);
      if (embed) this.addCard(embed, context);
    } else if (tag === 'button' && opensText(element)) {
      this.opener(element, context, depth);
    } else if (SKIPPED.has(tag)) {
      return;
    } else if (tag === 'br') {
      if (context.preformatted) this.run.addPreformatted('\n');
      else if (this.run.length > MAX_BLOCK_LENGTH - BLOCK_SLACK || !this.run.addBreak()) this.flush(context);
    } else if (BLOCK.has(tag) || tag.includes('-')) {
      this.flush(context);
      const inner = contextOf(element, tag, context);
      this.children(element, inner, depth);
      this.flush(inner);
    } else {
      this.inlineElement(element, tag, context, depth);
    }
  }

  /**
   * Adds a heading that is pressed to open the text under it: the heading in a button, the button in a heading, or a button
   * alone over its text.
   */
  private opener(button: Element, context: Context, depth: number): void {
    const heading = button.querySelector(HEADING);
    if (heading) this.element(heading, context, depth);
    else if (context.type === 'heading') this.children(button, context, depth);
    else if (isOverText(button)) {
      this.flush(context);
      const inner: Context = { ...context, element: button, type: 'heading', level: 3 };
      this.children(button, inner, depth);
      this.flush(inner);
    }
  }

  /** Adds what a frame shows as its title, which leads to it; each once. */
  private addCard({ href, title }: Embed, context: Context): void {
    if (this.embeds.has(href) || this.embeds.size >= MAX_PICTURES) return;
    this.embeds.add(href);
    this.flush(context);
    const isInFigure = context.wrappers.some(({ tag }) => tag === 'figure');
    const wrappers = isInFigure ? context.wrappers : [...context.wrappers, { tag: 'figure' as const }];
    const html = `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;
    const { element } = context;
    // It counts as text: as a link it would be taken for one to another article.
    const none = { linkLength: 0, ownLinkLength: 0 };
    this.blocks.push({ type: 'caption', text: title, html, ...none, element, wrappers, isCard: true });
  }

  private inlineElement(element: Element, tag: string, context: Context, depth: number): void {
    if (tag === 'span' && isLinkNote(element)) return;
    // Only their styles keep a caption and its credit apart.
    if (context.type === 'caption' && isPieceOfCaption(element)) this.add(' ', context);
    const href = tag === 'a' ? absoluteUrl(element.getAttribute('href'), this.base) : null;
    const kept = tag === 'a' ? (href ? 'a' : null) : (INLINE_KEPT.get(tag) ?? null);
    // A link is not put into a link, nor an `<em>` into an `<em>`.
    if (!kept || this.inline.some((open) => open.tag === kept)) {
      this.children(element, context, depth);
      return;
    }
    const opened = { tag: kept, href: href ?? undefined };
    this.inline.push(opened);
    this.run.open(kept, opened.href);
    const outer = this.link;
    if (href) this.link = this.kindOfLink(href);
    this.children(element, context, depth);
    this.link = outer;
    this.run.close(kept);
    this.inline.pop();
  }

  /** Links to a place on the same page (footnotes, contents) count as leading elsewhere: they are not to other articles. */
  private kindOfLink(href: string): LinkKind {
    if (href.startsWith(this.placeOnPage)) return 'other';
    const origin = href.slice(0, href.indexOf('/', 'https://'.length));
    const kind = this.kinds.get(origin) ?? (isNearHost(origin, this.base) ? 'own' : 'other');
    this.kinds.set(origin, kind);
    return kind;
  }

  /** Ends the block that is being read; the pictures that were in it follow it. */
  private flush(context: Context): void {
    if (!this.run.isEmpty()) {
      const { linkLength, ownLinkLength } = this.run;
      for (let i = this.inline.length - 1; i >= 0; i--) this.run.close(this.inline[i].tag);
      const { text, html } = this.run.finish();
      const { type, level, wrappers, element } = context;
      this.textLength += text.length;
      this.blocks.push({ type, level, text, html, linkLength, ownLinkLength, element, wrappers });
    }
    for (const picture of this.pictures) {
      const wrappers = context.wrappers.some((wrapper) => wrapper.tag === 'figure')
        ? context.wrappers
        : [...context.wrappers, { tag: 'figure' as const }];
      const element = context.element;
      const text = '';
      this.blocks.push({
        type: 'caption',
        text,
        html: '',
        linkLength: 0,
        ownLinkLength: 0,
        element,
        wrappers,
        picture,
      });
    }
    this.pictures = [];
    this.run = new InlineRun();
    for (const open of this.inline) this.run.open(open.tag, open.href);
  }
}

/** Tells whether an inline element in a caption is a piece by itself: a credit, a second span right after the first, what is right after a sentence. */
function isPieceOfCaption(element: Element): boolean {
  if (!/^\s*(?:©|\p{Lu}\S*\s)/u.test(element.textContent ?? '')) return false;
  const { localName, previousSibling } = element;
  if (localName === 'small' || localName === 'cite' || suggestsCaption(nameWords(element))) return true;
  if (!previousSibling || !isElement(previousSibling)) return false;
  if (localName === 'span' && previousSibling.localName === 'span') return true;
  return /[.!?…)]$/.test(previousSibling.textContent ?? '');
}

/** UTF-16 units of the longest note in a link. */
const MAX_NOTE_LENGTH = 60;

/** Tells whether an element repeats, for those who use a screen reader, what the link around or before it does. */
function isLinkNote(element: Element): boolean {
  const isBeside = element.closest('a') ?? (element.previousElementSibling?.localName === 'a' ? element : null);
  if (!isBeside || element.firstElementChild) return false;
  const text = (element.textContent ?? '').trim();
  return text !== '' && text.length <= MAX_NOTE_LENGTH && BOILERPLATE.linkNotes.test(text);
}
