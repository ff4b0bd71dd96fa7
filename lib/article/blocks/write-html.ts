import type { Block } from '../article';
import { escapeHtml } from '../markup/inline';
import type { Picture } from '../markup/links';
import type { Wrapper } from './block-context';
import type { DraftBlock } from './draft-blocks';

/**
 * Writes `draftBlocks` as HTML and as blocks: the element of block N carries `data-block="N"` and its `textContent` is
 * the block's text. No such element is inside another. Of the page's own markup only the inline tags are carried over
 * that the blocks were read with.
 */
export function writeArticle(draftBlocks: DraftBlock[]): { html: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const html: string[] = [];
  const placed = withCaptionsInFigures(draftBlocks);
  const counts = countUses(placed);
  let open: Wrapper[] = [];
  for (const draftBlock of placed) {
    const wrappers = wrappersOf(draftBlock, counts);
    let shared = 0;
    while (shared < open.length && open[shared] === wrappers[shared]) shared++;
    for (let i = open.length - 1; i >= shared; i--) html.push(`</${open[i].tag}>`);
    for (let i = shared; i < wrappers.length; i++) html.push(openingTag(wrappers[i]));
    open = wrappers;
    if (draftBlock.picture) {
      html.push(pictureHtml(draftBlock.picture));
      continue;
    }
    const tag = tagOf(draftBlock, counts);
    // A line feed right after `<pre>` is dropped by HTML parsers.
    const lead = tag === 'pre' && draftBlock.html.startsWith('\n') ? '\n' : '';
    html.push(`<${tag} data-block="${blocks.length}">${lead}${draftBlock.html}</${tag}>`);
    const block: Block = { type: draftBlock.type, text: draftBlock.text };
    if (draftBlock.level) block.level = draftBlock.level;
    blocks.push(block);
  }
  for (let i = open.length - 1; i >= 0; i--) html.push(`</${open[i].tag}>`);
  return { html: html.join(''), blocks };
}

/** Puts captions that come right after a figure into it: on the page they are beside it, and would be drawn as text. */
function withCaptionsInFigures(draftBlocks: DraftBlock[]): DraftBlock[] {
  let figure: Wrapper[] | null = null;
  return draftBlocks.map((block) => {
    const isInFigure = block.wrappers.at(-1)?.tag === 'figure';
    const around: Wrapper[] | null = block.type === 'caption' && !block.picture && !isInFigure ? figure : null;
    if (around && block.wrappers.every((wrapper) => around.includes(wrapper))) return { ...block, wrappers: around };
    figure = isInFigure ? block.wrappers : null;
    return block;
  });
}

function openingTag({ tag, start }: Wrapper): string {
  return start === undefined ? `<${tag}>` : `<${tag} start="${start}">`;
}

function countUses(draftBlocks: DraftBlock[]): Map<Wrapper, number> {
  const counts = new Map<Wrapper, number>();
  for (const { wrappers } of draftBlocks) {
    for (const wrapper of wrappers) counts.set(wrapper, (counts.get(wrapper) ?? 0) + 1);
  }
  return counts;
}

/** A list item that holds one block is the element of that block; an item that holds more wraps them. */
function wrappersOf(draftBlock: DraftBlock, counts: Map<Wrapper, number>): Wrapper[] {
  const last = draftBlock.wrappers.at(-1);
  return last && isItsOwnItem(draftBlock, last, counts) ? draftBlock.wrappers.slice(0, -1) : draftBlock.wrappers;
}

function isItsOwnItem(draftBlock: DraftBlock, last: Wrapper, counts: Map<Wrapper, number>): boolean {
  return last.tag === 'li' && counts.get(last) === 1 && draftBlock.type === 'listItem';
}

function tagOf(draftBlock: DraftBlock, counts: Map<Wrapper, number>): string {
  const last = draftBlock.wrappers.at(-1);
  switch (draftBlock.type) {
    case 'heading':
      return `h${Math.min(Math.max(draftBlock.level ?? 2, 2), 6)}`;
    case 'preformatted':
      return 'pre';
    case 'tableCell':
      return last?.tag === 'tr' ? 'td' : 'p';
    case 'caption':
      return last?.tag === 'figure' ? 'figcaption' : 'p';
    case 'listItem':
      return last && isItsOwnItem(draftBlock, last, counts) ? 'li' : 'p';
    default:
      return 'p';
  }
}

function pictureHtml({ src, alt, width, height }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}>`;
}
