import type { BlockType } from '../article';

/** A container that several blocks share in the output: a list, a quotation, a table, a figure. */
export interface Wrapper {
  tag: 'ul' | 'ol' | 'li' | 'blockquote' | 'table' | 'tr' | 'figure';
  /** The number of an ordered list's first item, where it is not 1. */
  start?: number;
}

/** The facts about a piece of text that follow from the elements around it. */
export interface Context {
  element: Element;
  type: BlockType;
  level?: number;
  wrappers: Wrapper[];
  preformatted: boolean;
}

/** The context inside an element, which goes by a tag, of another context. */
export function contextOf(element: Element, tag: string, outer: Context): Context {
  const { wrappers } = outer;
  const inner: Context = { ...outer, element };
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) return { ...inner, type: 'heading', level: Number(heading[1]) };
  // The lines of a caption may be a list.
  if (/^(?:ol|ul|li)$/.test(tag) && outer.type === 'caption' && element.closest('figcaption')) return inner;
  switch (tag) {
    case 'ol':
      return { ...inner, type: 'listItem', wrappers: [...wrappers, { tag, start: startOf(element) }] };
    case 'ul':
    case 'li':
      return { ...inner, type: 'listItem', wrappers: [...wrappers, { tag }] };
    case 'blockquote':
      return { ...inner, type: 'quote', wrappers: [...wrappers, { tag }] };
    case 'figure':
      return { ...inner, type: 'caption', wrappers: [...wrappers, { tag }] };
    case 'figcaption':
    case 'caption':
      return { ...inner, type: 'caption' };
    case 'pre':
      return { ...inner, type: 'preformatted', preformatted: true };
    case 'table':
      return isDataTable(element) ? { ...inner, type: 'tableCell', wrappers: [...wrappers, { tag }] } : inner;
    case 'tr':
      return outer.type === 'tableCell' ? { ...inner, wrappers: [...wrappers, { tag }] } : inner;
    default:
      return inner;
  }
}

/**
 * Gives the number that an ordered list starts at; undefined for 1, and for a value that browsers do not take for a
 * number.
 */
function startOf(list: Element): number | undefined {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 1e6 && start !== 1 ? start : undefined;
}

/** UTF-16 units of the longest cell that is data: a longer one is text that a table sets in columns. Chosen by hand. */
const MAX_CELL_LENGTH = 400;

/** Tables hold data or, on old pages, the layout: only data has short cells, more than one to the row, and no blocks. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  const cells = table.querySelectorAll('td, th');
  const rows = table.querySelectorAll('tr').length;
  if (rows < 1 || cells.length <= rows) return false;
  if (table.querySelector('td h1, td h2, td h3, td blockquote, td figure')) return false;
  return [...cells].every((cell) => (cell.textContent ?? '').length <= MAX_CELL_LENGTH);
}
