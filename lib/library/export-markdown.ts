import TurndownService from 'turndown';
import type { BackupRecord } from './backup-format';
import type { Entry, Highlight } from './records';

/**
 * An article as Markdown, with YAML front matter that Obsidian, Hugo and the like read: where it comes from, when, the
 * reader's tags, and its facts. Needs a DOM to read the article's HTML.
 */
export function toMarkdown({ entry, article, facts, highlights, note }: BackupRecord): string {
  const front = frontMatter({
    title: entry.title,
    author: entry.byline,
    site: entry.siteName,
    url: entry.canonicalUrl,
    published: entry.publishedAt,
    saved: new Date(entry.savedAt).toISOString(),
    tags: entry.tags.map((tag) => tag.replace(/\s+/g, '-')),
    people: facts?.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    figures: facts?.figures.map(({ label }) => label),
    dates: facts?.dates.map(({ value }) => value),
  });
  const parts = [front, `# ${entry.title}`];
  if (note) parts.push('## Note', note.text);
  if (highlights.length) parts.push('## Highlights', highlights.map(highlightMarkdown).join('\n\n'));
  if (note || highlights.length) parts.push('## Article');
  if (article) parts.push(markdownService().turndown(article.html));
  return `${parts.join('\n\n')}\n`;
}

/** The highlights of one article, with its source: what the page of all highlights exports. */
export function highlightsMarkdown(entry: Entry, highlights: readonly Highlight[]): string {
  const source = [entry.byline.join(', '), entry.siteName, entry.publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  const heading = `## [${entry.title.replace(/([\\[\]])/g, '\\$1')}](<${entry.canonicalUrl}>)`;
  return `${[heading, source, ...highlights.map(highlightMarkdown)].filter(Boolean).join('\n\n')}\n`;
}

function highlightMarkdown({ anchors, note }: Highlight): string {
  const quote = anchors.map((anchor) => `> ${anchor.quote.replace(/\n/g, '\n> ')}`).join('\n>\n');
  return note ? `${quote}\n\n${note}` : quote;
}

/** YAML of flat data: a JSON string or list is YAML, too. Empty values are left out. */
function frontMatter(data: Record<string, string | readonly string[] | null | undefined>): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value?.length)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

let service: TurndownService | null = null;

function markdownService(): TurndownService {
  service ??= new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' })
    .addRule('figure', {
      filter: 'figcaption',
      replacement: (content) => `\n\n*${content.trim()}*\n\n`,
    })
    .addRule('row', {
      filter: 'tr',
      replacement: (_, row) => {
        const cells = [...row.childNodes].filter((cell) => /^T[HD]$/.test(cell.nodeName));
        const line = `| ${cells.map((cell) => (cell.textContent ?? '').trim().replace(/\|/g, '\\|')).join(' | ')} |\n`;
        return isFirstRow(row) ? `${line}|${cells.map(() => '---|').join('')}\n` : line;
      },
    })
    .addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.replace(/\n{2,}/g, '\n')}\n\n` })
    .addRule('section', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  return service;
}

function isFirstRow(row: Node): boolean {
  const { parentNode } = row;
  if (!parentNode || row.previousSibling?.nodeName === 'TR') return false;
  return parentNode.nodeName === 'TABLE' || !['THEAD', 'TBODY'].includes(parentNode.previousSibling?.nodeName ?? '');
}
