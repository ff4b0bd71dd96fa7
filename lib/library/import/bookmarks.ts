import { yieldToEventLoop } from '../../article/steps';
import { FileError } from '../backup/file-error';
import { type ExportContents, type Imported, imported, instantOf, listIn, type Skipped } from './imported';
import { decodeEntities, fold } from './markup';

// An attribute is matched only from the first letter of its name on: otherwise a long name without a value would be
// tried from each of its letters.
const ATTRIBUTE = /(?<![a-z_-])([a-z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Tags that are read before the page gets a turn. */
const TAGS_AT_ONCE = 500;

/** Names of lists that are no folders of the reader's: Instapaper's, and those of Pocket's old export. */
const STATES: ReadonlyMap<string, 'unread' | 'archived' | 'favourite'> = new Map([
  ['unread', 'unread'],
  ['archive', 'archived'],
  ['read archive', 'archived'],
  ['starred', 'favourite'],
  ['liked', 'favourite'],
]);
/** Elements that only mark words: in a note or a title their words are kept. */
const MARKUP =
  /^\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)$/;
/** Tags that end a note. No other tag does, since a note may hold links of its own. */
const STRUCTURE = /^(?:\/?d[lt]|dd|h[1-6]|hr|\/body|\/html)$/;

/**
 * Reads bookmarks in the Netscape format, as every browser, Raindrop, Pinboard and (with `time_added`) Pocket's old
 * export write them, and Instapaper's lists under headings. Folders become tags, except the browser's own; `TAGS`,
 * `ADD_DATE` and `TOREAD` are kept.
 *
 * It walks over the tags, because an HTML parser would not nest this format rightly, and so that it runs in a worker.
 * @throws FileError `unknown`, `truncated`
 */
export async function readBookmarks(html: string): Promise<ExportContents> {
  if (html.lastIndexOf('<') > html.lastIndexOf('>') && /<[a-z!/][^>]*$/i.test(html.slice(html.lastIndexOf('<')))) {
    throw new FileError('truncated');
  }
  const isNetscape = /^\s*<!doctype\s+netscape|<dl[\s>]/i.test(html);
  const items: Imported[] = [];
  const skipped: Skipped[] = [];
  const folders: string[] = [];
  let heading = '';
  let list = '';
  let links = 0;
  let tags = 0;
  // The note and the link that are open: the words before the next tags belong to them.
  let note: { text: string } | null = null;
  let link: { attributes: string; text: string } | null = null;
  const endLink = () => {
    if (!link) return;
    links++;
    const { url, ...of } = readLink(link.attributes);
    const text = fold(link.text);
    const state = STATES.get(list.toLowerCase());
    const ownList = list && !state && !isNetscape ? [list] : [];
    if (!url) skipped.push({ row: text || `#${links}`, reason: 'noAddress' });
    else
      items.push(
        imported({
          url,
          title: text,
          savedAt: of.savedAt,
          archived: (state ? state === 'archived' : /archive/i.test(list) && isNetscape) || of.isRead,
          favourite: state === 'favourite',
          tags: [...folders.filter(Boolean), ...ownList, ...of.tags],
        }),
      );
    link = null;
  };
  const endNote = () => {
    const last = items.at(-1);
    if (note && last) last.note ||= fold(note.text);
    note = null;
  };
  for (const { name, attributes, text, source } of tagsOf(html)) {
    if (++tags % TAGS_AT_ONCE === 0) await yieldToEventLoop();
    if (note && !STRUCTURE.test(name)) {
      note.text += MARKUP.test(name) ? (/^(?:br|p|li|div)$/.test(name) ? ' ' : '') + text : source + text;
      continue;
    }
    endNote();
    if (link && name !== 'a' && !STRUCTURE.test(name) && name !== '/a') {
      link.text += text;
      continue;
    }
    endLink();
    if (name === 'h1') list = fold(text);
    else if (name === 'h3') heading = isBrowserFolder(attributes) ? '' : fold(text);
    else if (name === 'dl') {
      folders.push(heading);
      heading = '';
    } else if (name === '/dl') folders.pop();
    else if (name === 'dd') note = { text };
    else if (name === 'a') link = { attributes, text };
  }
  endNote();
  endLink();
  if (!links) throw new FileError('unknown');
  return { service: 'Bookmarks', items, skipped };
}

function readLink(attributes: string) {
  const of = attributesOf(attributes);
  return {
    url: of.get('href') ?? '',
    savedAt: instantOf(of.get('add_date') ?? of.get('time_added')),
    isRead: of.get('toread') === '0',
    tags: listIn(of.get('tags') ?? '', ','),
  };
}

interface Tag {
  /** In lower case; with a slash before it when it closes. */
  name: string;
  attributes: string;
  /** The tag as it is written. */
  source: string;
  /** The text up to the next tag, entities decoded. */
  text: string;
}

function* tagsOf(html: string): Generator<Tag> {
  let open = nextTag(html, 0);
  while (open >= 0) {
    const close = html.indexOf('>', open);
    if (close < 0) return;
    const next = nextTag(html, close);
    const tag = html.slice(open + 1, close);
    const name = /^\/?[a-z0-9]+/i.exec(tag)?.[0].toLowerCase() ?? '';
    const text = decodeEntities(html.slice(close + 1, next < 0 ? html.length : next));
    yield { name, attributes: tag.slice(name.length), source: html.slice(open, close + 1), text };
    open = next;
  }
}

/** Gives where the next tag begins; -1 when there is none. A `<` before anything but a name is text. */
function nextTag(html: string, from: number): number {
  const tag = /<(?=[a-z!/])/gi;
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
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
