/**
 * Characters that have a meaning anywhere in Markdown or one of its dialects (tables, Obsidian's tags, comments,
 * highlights and mathematics, the braces of site generators).
 */
const ALWAYS = /[\\`*_[\]{}~|#^$]|==|%%|!(?=\[|$)/g;
/** Characters that open a list, a quotation, an underline of a heading or a fence at the beginning of a line. */
const AT_START = /^(\s*)([-+=]|:(?=[-:])|\d+[.)](?=\s|$))/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Gives text as Markdown that shows exactly these words and runs nothing, whichever renderer reads it: HTML's own
 * characters become entities, since old renderers do not know `\<`. The text may begin a line or be in the middle of
 * one.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/<|^\s*>|&(?=#?\w*(?:;|$))/g, (mark) => mark.replace(/[<>&]/, (one) => ENTITIES[one]))
    .replace(ALWAYS, (mark) => mark.replace(/./g, '\\$&'))
    .replace(AT_START, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** Gives text as Markdown on one line: a title, a name, a cell. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** Gives text of several lines as Markdown; the lines and the paragraphs stay as they are. */
export function escapeLines(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(escapeLine)
    .join('\n');
}

const WEB = /^(?:https?|mailto):/i;
const PICTURE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i;

/**
 * The end of a line with the blanks around it. It is looked for from the first blank only, since code may be a million
 * blanks.
 */
const LINE_END = /(?<!\s)\s*\n\s*/g;

/** Gives a link whose text is Markdown already; the text alone where the address is not safe to follow. */
export function linkMarkdown(text: string, address: string): string {
  const target = WEB.test(address) ? destination(address) : null;
  return target ? `[${text.replace(LINE_END, ' ')}](${target})` : text;
}

/**
 * Gives a picture with its description, which is plain text; the description alone where the address is no picture's.
 */
export function pictureMarkdown(description: string, address: string): string {
  const target = PICTURE.test(address) ? destination(address) : null;
  const alt = escapeLine(description);
  return target ? `![${alt}](${target})` : alt;
}

/** Gives code within a line, fenced by more backticks than it holds. */
export function codeMarkdown(code: string): string {
  const text = code.replace(LINE_END, ' ');
  if (!text.trim()) return text;
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$/.test(text) || (text.startsWith(' ') && text.endsWith(' ')) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Gives preformatted text as a block, fenced by more backticks than it holds. */
export function fenceMarkdown(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\n$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  // There may be more of them than a function takes arguments.
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * Gives an address as the destination of a Markdown link: nothing in it ends the destination or is read as an entity.
 */
function destination(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).href
    .replace(/[\s\p{Cc}<>()[\]\\`*|"]/gu, (mark) => (/[()*]/.test(mark) ? hex(mark) : encodeURIComponent(mark)))
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function hex(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Gives a value as YAML: JSON is YAML, except for the characters that YAML takes for the end of a line or does not
 * print.
 */
export function yamlValue(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
