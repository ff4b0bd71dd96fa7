import { breathe } from '../../article/steps';
import { FileError } from '../file-error';
import { type ExportContents, type Imported, imported, instantOf, listIn, type Skipped } from './imported';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
// Only from the first letter of a name on: a long name without a value would be tried from each of its letters.
const ATTRIBUTE = /(?<![a-z_-])([a-z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Tags that are read before the page gets a turn. */
const TAGS_AT_ONCE = 500;

/**
 * Reads bookmarks in the Netscape format, as every browser, Raindrop, Pinboard and (with `time_added`) Pocket's old
 * export write them. Folders become tags, but for the browser's own; `TAGS`, `ADD_DATE` and `TOREAD` are kept.
 *
 * A walk over the tags, since the format is not HTML that a parser would nest rightly, and so that it runs in a worker.
 * @throws FileError `unknown`, `truncated`
 */
export async function readBookmarks(html: string): Promise<ExportContents> {
  if (html.lastIndexOf('<') > html.lastIndexOf('>')) throw new FileError('truncated');
  const items: Imported[] = [];
  const skipped: Skipped[] = [];
  const folders: string[] = [];
  let heading = '';
  let archived = false;
  let links = 0;
  let tags = 0;
  for (const { name, attributes, text } of tagsOf(html)) {
    if (++tags % TAGS_AT_ONCE === 0) await breathe();
    if (name === 'h1') archived = /archive/i.test(text);
    else if (name === 'h3') heading = isBrowserFolder(attributes) ? '' : text;
    else if (name === 'dl') {
      folders.push(heading);
      heading = '';
    } else if (name === '/dl') folders.pop();
    else if (name === 'dd') {
      const last = items.at(-1);
      if (last) last.note ||= text;
    } else if (name === 'a') {
      links++;
      const of = attributesOf(attributes);
      const url = of.get('href') ?? '';
      if (!url) skipped.push({ row: text || `#${links}`, reason: 'noAddress' });
      else
        items.push(
          imported({
            url,
            title: text,
            savedAt: instantOf(of.get('add_date') ?? of.get('time_added')),
            archived: archived || of.get('toread') === '0',
            tags: [...folders.filter(Boolean), ...listIn(of.get('tags') ?? '', ',')],
          }),
        );
    }
  }
  if (!links) throw new FileError('unknown');
  return { service: 'Bookmarks', items, skipped };
}

interface Tag {
  /** In lower case; with a slash before it when it closes. */
  name: string;
  attributes: string;
  /** The text up to the next tag. */
  text: string;
}

function* tagsOf(html: string): Generator<Tag> {
  let open = html.indexOf('<');
  while (open >= 0) {
    const close = html.indexOf('>', open);
    if (close < 0) return;
    const next = html.indexOf('<', close);
    const tag = html.slice(open + 1, close);
    const name = /^\/?[a-z0-9]+/i.exec(tag)?.[0].toLowerCase() ?? '';
    const text = html.slice(close + 1, next < 0 ? html.length : next);
    yield { name, attributes: tag.slice(name.length), text: decodeEntities(text).replace(/\s+/g, ' ').trim() };
    open = next;
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare));
  }
  return attributes;
}

function isBrowserFolder(attributes: string): boolean {
  return /personal_toolbar_folder|unfiled_bookmarks_folder/i.test(attributes);
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
