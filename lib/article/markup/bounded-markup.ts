import { FORMATTING, MAX_NESTED } from './formatting';

/**
 * The most characters of an article's markup, without the data of its pictures: ten times the longest text that was
 * met.
 */
const MAX_CHARACTERS = 4_000_000;
/** The most tags that may begin an element. A book of a thousand pages has a tenth of them. */
const MAX_ELEMENTS = 100_000;
const TAG = new RegExp(`<(/?)(table|${FORMATTING.join('|')})(?=[\\s/>])`, 'gi');
/**
 * Markup whose tags cannot be told from its text without a parser: a tag within a tag, or an element that is read in another
 * way than the rest. What seems to close an element there may be none that does.
 */
const UNCLEAR =
  /<[a-z][^<>]*<|<!--|<(?:applet|button|frameset|iframe|marquee|math|noembed|noframes|noscript|object|plaintext|script|select|style|svg|template|textarea|title|xmp)(?![\w-])/i;
const DATA = /data:image\/[^"'<>\s]*/gi;

/**
 * Markup of a file, to be parsed where people wait. Formatting elements that are nested deeper than any text needs become
 * `span`: written round thousands of paragraphs, each of these would open all of them anew, and thirty kilobytes would become
 * millions of elements. Null when there is more of it than any article has.
 */
export function boundedMarkup(html: string): string | null {
  if (html.length > MAX_CHARACTERS && html.replace(DATA, '').length > MAX_CHARACTERS) return null;
  let elements = 0;
  for (const _ of html.matchAll(/<[a-z]/gi)) if (++elements > MAX_ELEMENTS) return null;
  // If no element is sure to close, all of them count as open.
  const closes = !UNCLEAR.test(html);
  // The formatting elements that are open, those in each table by themselves: one that was opened before a table is not closed within it.
  const open: string[][] = [[]];
  let nested = 0;
  return html.replace(TAG, (tag, slash: string, written: string) => {
    const name = written.toLowerCase();
    const here = open[open.length - 1];
    if (name === 'table') {
      if (!slash) open.push([]);
      else if (open.length > 1) {
        open.pop();
        open[open.length - 1].push(...here);
      }
      return tag;
    }
    if (slash) {
      const at = here.lastIndexOf(name);
      if (closes && at >= 0) {
        here.splice(at, 1);
        nested--;
      }
      return tag;
    }
    if (nested >= MAX_NESTED) return '<span';
    here.push(name);
    nested++;
    return tag;
  });
}
