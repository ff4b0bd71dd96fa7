import TurndownService from 'turndown';
import { factWords } from '../../facts/keyfacts/fact-words';
import { keyFacts } from '../../facts/keyfacts/salience/shown';
import { isoInstant, outletDay } from '../../text/outlet-day';
import type { BackupRecord, Entry, Highlight } from '../database/records';
import {
  codeMarkdown,
  escapeLine,
  escapeLines,
  escapeMarkdown,
  fenceMarkdown,
  linkMarkdown,
  pictureMarkdown,
  yamlValue,
} from './markdown-text';
import { type Source, sourceLine } from './text';

/**
 * Gives an article as Markdown, with YAML front matter that Obsidian, Hugo and similar programs read: where it comes
 * from, when, the reader's tags, and the facts that a reader is shown, people as links to a note of their name. What comes from the page is text for every renderer, never markup
 * (`markdown-text.ts`). Needs a DOM to read the article's HTML.
 */
export function toMarkdown({ entry, article, facts, highlights, note }: BackupRecord): string {
  const shown = facts && keyFacts(facts);
  const front = frontMatter({
    title: entry.title,
    author: entry.byline,
    site: entry.siteName,
    url: entry.canonicalUrl,
    published: entry.publishedAt,
    saved: isoInstant(entry.savedAt),
    tags: entry.tags.map((tag) => tag.replace(/\s+/g, '-')),
    people: shown?.people.map(({ name }) => noteLink(name)),
    figures: shown?.figures.map(factWords),
    dates: shown?.dates.map((date) => factWords({ ...date, head: date.value })),
  });
  const parts = [front, `# ${escapeLine(entry.title)}`];
  if (note) parts.push('## Note', escapeLines(note.text));
  if (highlights.length) parts.push('## Highlights', highlights.map(highlightMarkdown).join('\n\n'));
  if (note || highlights.length) parts.push('## Article');
  if (article) parts.push(markdownService().turndown(article.html));
  return `${parts.join('\n\n')}\n`;
}

/** Gives a link to the note of this name, as Obsidian and programs like it have them in a property. */
function noteLink(name: string): string {
  return `[[${name
    .replace(/[[\]|#^\\/:\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}]]`;
}

/** Gives an article as Markdown to be pasted: title, source and text. Needs a DOM to read the article's HTML. */
export function articleMarkdown(source: Source, html: string): string {
  const line = linkMarkdown(escapeLine(sourceLine(source)), source.canonicalUrl);
  return `# ${escapeLine(source.title)}\n\n${line}\n\n${markdownService().turndown(html)}\n`;
}

/** Gives the highlights of one article, with its source, as the page of all highlights exports them. */
export function highlightsMarkdown(entry: Entry, highlights: readonly Highlight[]): string {
  const source = [entry.byline.join(', '), entry.siteName, outletDay(entry.publishedAt)].filter(Boolean).join(', ');
  const heading = `## ${linkMarkdown(escapeLine(entry.title), entry.canonicalUrl)}`;
  return `${[heading, escapeLine(source), ...highlights.map(highlightMarkdown)].filter(Boolean).join('\n\n')}\n`;
}

function highlightMarkdown({ anchors, note }: Highlight): string {
  const quote = anchors.map((anchor) => `> ${escapeLines(anchor.quote).replace(/\n/g, '\n> ')}`).join('\n>\n');
  return note ? `${quote}\n\n${escapeLines(note)}` : quote;
}

/** Gives flat data as YAML. Empty values are left out. */
function frontMatter(data: Record<string, string | readonly string[] | null | undefined>): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value?.length)
    .map(([name, value]) => `${name}: ${yamlValue(value ?? '')}`);
  return `---\n${lines.join('\n')}\n---`;
}

let service: TurndownService | null = null;

function markdownService(): TurndownService {
  if (service) return service;
  service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' })
    .addRule('link', {
      filter: 'a',
      replacement: (content, node) =>
        content.trim() ? linkMarkdown(content, node.getAttribute('href') ?? '') : content,
    })
    .addRule('picture', {
      filter: 'img',
      replacement: (_, node) => pictureMarkdown(node.getAttribute('alt') ?? '', node.getAttribute('src') ?? ''),
    })
    .addRule('emphasis', { filter: ['em', 'i'], replacement: (content, node) => emphasised(content, node, '*') })
    .addRule('strong', { filter: ['strong', 'b'], replacement: (content, node) => emphasised(content, node, '**') })
    .addRule('break', {
      filter: 'br',
      // An empty line would end a list or a row.
      replacement: (_, node) => (opensLine(node) ? '' : node.closest('h1, h2, h3, h4, h5, h6') ? ' ' : '  \n'),
    })
    .addRule('code', {
      filter: ['code', 'kbd', 'samp'],
      // A pipe in code would end the cell.
      replacement: (_, node) =>
        (isInCell(node) || !isBesideText(node) ? escapeLine : codeMarkdown)(node.textContent ?? ''),
    })
    .addRule('unmarked', {
      filter: [
        'sub',
        'sup',
        'mark',
        's',
        'del',
        'q',
        'span',
        'small',
        'u',
        'ins',
        'abbr',
        'cite',
        'time',
        'bdi',
        'bdo',
      ],
      // A number and a dot would open a list, even when they are in different elements.
      replacement: (content, node) => {
        const text = content.replace(/^(?=[.)])/, '\\');
        return isAtStart(node) ? text.replace(/^(\d*)(\d)$/, (_, a, last) => `${a}&#${last.charCodeAt(0)};`) : text;
      },
    })
    .addRule('preformatted', {
      filter: 'pre',
      replacement: (_, node) =>
        isInCell(node) ? ` ${escapeLine(node.textContent ?? '')} ` : `\n\n${fenceMarkdown(node.textContent ?? '')}\n\n`,
    })
    .addRule('caption', {
      filter: ['figcaption', 'caption'],
      replacement: (content) => `\n\n${delimited(content.trim(), '*', ' ', ' ')}\n\n`,
    })
    .addRule('cell', {
      filter: ['td', 'th'],
      replacement: (content) => `| ${content.replace(/\s*\n\s*/g, ' ').trim()} `,
    })
    .addRule('row', {
      filter: 'tr',
      replacement: (content, row) => {
        const line = `\n${content.trim()} |\n`;
        const table = row.closest('table');
        if (!table || row !== table.querySelector('tr')) return line;
        // Renderers leave out the cells that go beyond those of the first row.
        let most = 0;
        for (const { children } of Array.from(table.querySelectorAll('tr'))) most = Math.max(most, children.length);
        return `\n${content.trim()}${' | '.repeat(most - row.children.length)} |\n|${'---|'.repeat(most)}\n`;
      },
    })
    .addRule('numbered', {
      filter: (node) => node.nodeName === 'LI' && node.parentNode?.nodeName === 'OL',
      replacement: (content, node) => {
        const mark = `${numberOf(node)}.  `;
        const lines = content.replace(/^\n+/, '').trimEnd().split('\n');
        const end = (/\n$/.test(content) ? '\n' : '') + (node.nextSibling ? '\n' : '');
        return mark + lines.join(`\n${' '.repeat(mark.length)}`) + end;
      },
    })
    .addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` })
    .addRule('section', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content })
    .remove(['script', 'style']);
  service.escape = escapeMarkdown;
  return service;
}

/** The place of each item in its list, from 0: for each to be looked for among all takes half a minute for 20,000. */
const places = new WeakMap<Element, number>();

/** Gives the number of an item of an ordered list. */
function numberOf(item: Element): number {
  let place = 0;
  for (let before = item.previousElementSibling; before; before = before.previousElementSibling) {
    const known = places.get(before);
    place += 1 + (known ?? 0);
    if (known !== undefined) break;
  }
  places.set(item, place);
  return Number(item.parentElement?.getAttribute('start') || 1) + place;
}

const isInCell = (node: Element) => node.closest('td, th') !== null;

const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|DEL|DFN|EM|I|INS|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** What has a mark round it: the same mark inside would end it. */
const MARKED_SO = { '*': 'em, i, figcaption, caption', '**': 'strong, b' };

/** Marks words as emphasised; leaves them as they are where renderers would show the marks themselves. */
function emphasised(content: string, node: Element, mark: '*' | '**'): string {
  if (node.parentElement?.closest(MARKED_SO[mark])) return content;
  const [before, after] = [textBeside(node, 'previousSibling'), textBeside(node, 'nextSibling')];
  return before === null || after === null ? content : delimited(content, mark, before, after);
}

const isAtStart = (node: Element) => textBeside(node, 'previousSibling')?.trim() === '';

const isBesideText = (node: Element) =>
  textBeside(node, 'previousSibling') !== null && textBeside(node, 'nextSibling') !== null;

/**
 * Two delimiters that touch are read as one, and one between a letter and a punctuation mark opens or closes nothing.
 */
function delimited(content: string, mark: '*' | '**', before: string, after: string): string {
  if (!content.trim() || /^[\s*]|[\s*]$|\n\s*\n/.test(content)) return content;
  const opens = /^[\p{L}\p{N}]/u.test(content) || /\s$/.test(before);
  const closes = /[\p{L}\p{N}]$/u.test(content) || /^\s/.test(after);
  return opens && closes ? mark + content + mark : content;
}

/**
 * Gives the text right before or after an inline element; a space at the end of its block, null for another element.
 */
function textBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const sibling: Node | null = at[side];
    if (sibling) return sibling.nodeType === 3 ? sibling.nodeValue : sibling.nodeName === 'BR' ? ' ' : null;
    if (!at.parentNode || !INLINE.test(at.parentNode.nodeName)) return ' ';
  }
  return ' ';
}

/** Tells whether a line break has nothing before it, in whatever it is wrapped: its line is empty. */
function opensLine(lineBreak: Element): boolean {
  let node: Node = lineBreak;
  for (;;) {
    const sibling: Node | null = node.previousSibling;
    if (sibling) {
      node = sibling;
      // Code is written as its text alone: a break in it breaks no line.
      while (node.lastChild && !/^(?:CODE|KBD|SAMP)$/.test(node.nodeName)) node = node.lastChild;
      if (node.nodeName === 'BR') return true;
      if (node.nodeName === 'IMG' || node.textContent?.trim()) return false;
    } else {
      if (!node.parentNode || !INLINE.test(node.parentNode.nodeName)) return true;
      node = node.parentNode;
    }
  }
}
