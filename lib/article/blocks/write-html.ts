import type { Block } from '../article';
import { escapeHtml } from '../markup/inline';
import type { Picture } from '../markup/links';
import type { Passage, Wrapper } from './draft-blocks';

/**
 * Writes passages as HTML and as blocks: the element of block N carries `data-block="N"` and its `textContent` is the
 * block's text. No such element stands inside another. Nothing of the page's own markup is carried over but the inline
 * tags the passages were read with.
 */
export function writeArticle(passages: Passage[]): { html: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const html: string[] = [];
  const counts = countUses(passages);
  let open: Wrapper[] = [];
  for (const passage of passages) {
    const wrappers = wrappersOf(passage, counts);
    let shared = 0;
    while (shared < open.length && open[shared] === wrappers[shared]) shared++;
    for (let i = open.length - 1; i >= shared; i--) html.push(`</${open[i].tag}>`);
    for (let i = shared; i < wrappers.length; i++) html.push(openingTag(wrappers[i]));
    open = wrappers;
    if (passage.picture) {
      html.push(pictureHtml(passage.picture));
      continue;
    }
    const tag = tagOf(passage, counts);
    // A line feed right after `<pre>` is dropped by HTML parsers.
    const lead = tag === 'pre' && passage.html.startsWith('\n') ? '\n' : '';
    html.push(`<${tag} data-block="${blocks.length}">${lead}${passage.html}</${tag}>`);
    const block: Block = { type: passage.type, text: passage.text };
    if (passage.level) block.level = passage.level;
    blocks.push(block);
  }
  for (let i = open.length - 1; i >= 0; i--) html.push(`</${open[i].tag}>`);
  return { html: html.join(''), blocks };
}

function openingTag({ tag, start }: Wrapper): string {
  return start === undefined ? `<${tag}>` : `<${tag} start="${start}">`;
}

function countUses(passages: Passage[]): Map<Wrapper, number> {
  const counts = new Map<Wrapper, number>();
  for (const { wrappers } of passages) {
    for (const wrapper of wrappers) counts.set(wrapper, (counts.get(wrapper) ?? 0) + 1);
  }
  return counts;
}

/** A list item that holds one passage is that passage's element; one that holds more wraps them. */
function wrappersOf(passage: Passage, counts: Map<Wrapper, number>): Wrapper[] {
  const last = passage.wrappers.at(-1);
  return last && isItsOwnItem(passage, last, counts) ? passage.wrappers.slice(0, -1) : passage.wrappers;
}

function isItsOwnItem(passage: Passage, last: Wrapper, counts: Map<Wrapper, number>): boolean {
  return last.tag === 'li' && counts.get(last) === 1 && passage.type === 'listItem';
}

function tagOf(passage: Passage, counts: Map<Wrapper, number>): string {
  const last = passage.wrappers.at(-1);
  switch (passage.type) {
    case 'heading':
      return `h${Math.min(Math.max(passage.level ?? 2, 2), 6)}`;
    case 'preformatted':
      return 'pre';
    case 'tableCell':
      return last?.tag === 'tr' ? 'td' : 'p';
    case 'caption':
      return last?.tag === 'figure' ? 'figcaption' : 'p';
    case 'listItem':
      return last && isItsOwnItem(passage, last, counts) ? 'li' : 'p';
    default:
      return 'p';
  }
}

function pictureHtml({ src, alt, width, height }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}>`;
}
