/**
 * Characters that Markdown, or one of its dialects (tables, Obsidian's tags, comments, highlights and mathematics, the
 * braces of site generators), gives a meaning to wherever they are.
 */
const ALWAYS = /[\\`*_[\]{}~|#^$]|==|%%|!(?=\[|$)/g;
/** What opens a list, a quotation, an underline of a heading or a fence, at the beginning of a line. */
const AT_START = /^(\s*)([-+=]|:(?=[-:])|\d+[.)](?=\s|$))/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text as Markdown that shows exactly these words and runs nothing, whichever renderer reads it: HTML's own characters
 * become entities, since old renderers do not know `\<`. The text may begin a line or be in the middle of one.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/<|^\s*>|&(?=#?\w*(?:;|$))/g, (mark) => mark.replace(/[<>&]/, (one) => ENTITIES[one]))
    .replace(ALWAYS, (mark) => mark.replace(/./g, '\\$&'))
    .replace(AT_START, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** Text as Markdown on one line: a title, a name, a cell. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** Text of several lines as Markdown; the lines and the paragraphs stay as they are. */
export function escapeLines(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(escapeLine)
    .join('\n');
}

const WEB = /^(?:https?|mailto):/i;
const PICTURE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i;

/** A line's end with the blanks around it; looked for from the first of them only, since code may be a million blanks. */
const LINE_END = /(?<!\s)\s*\n\s*/g;

/** A link whose text is Markdown already; the text alone where the address is none that a reader may be sent to. */
export function linkMarkdown(text: string, address: string): string {
  const target = WEB.test(address) ? destination(address) : null;
  return target ? `[${text.replace(LINE_END, ' ')}](${target})` : text;
}

/** A picture with its description, which is plain text; the description alone where the address is no picture's. */
export function pictureMarkdown(description: string, address: string): string {
  const target = PICTURE.test(address) ? destination(address) : null;
  const alt = escapeLine(description);
  return target ? `![${alt}](${target})` : alt;
}

/** Code in a line, fenced by more backticks than it holds. */
export function codeMarkdown(code: string): string {
  const text = code.replace(LINE_END, ' ');
  if (!text.trim()) return text;
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$/.test(text) || (text.startsWith(' ') && text.endsWith(' ')) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Preformatted text as a block, fenced by more backticks than it holds. */
export function fenceMarkdown(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\n$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** An address as Markdown's destination of a link: nothing in it ends the destination or is read as an entity. */
function destination(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).href
    .replace(/[\s\p{Cc}<>()[\]\\`*|"]/gu, (mark) => (/[()*]/.test(mark) ? hex(mark) : encodeURIComponent(mark)))
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function hex(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A value as YAML: JSON is YAML, but for the characters that YAML takes for the end of a line or does not print. */
export function yamlValue(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
