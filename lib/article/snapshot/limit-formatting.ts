/** Elements that a parser opens again after each paragraph that ends inside of them (HTML, "formatting elements"). */
const FORMATTING = ['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'];

/** An honest text nests three or four; a page that nests hundreds makes each paragraph cost hundreds of elements. */
const MAX_NESTED = 8;

const IS_FORMATTING = new Set(FORMATTING);
const TAG = new RegExp(`</?(?:${FORMATTING.filter((name) => name !== 'a').join('|')})(?![a-z0-9-])[^<>]*>`, 'gi');

/**
 * Unwraps formatting elements that are nested deeper than any text needs. A script can build what no parser would:
 * paragraphs inside hundreds of `<font>`s. Written out and parsed again, each paragraph would open all of them anew, and
 * two kilobytes of script would become millions of elements.
 */
export function limitFormatting(root: Element): void {
  // Outer ones come first, so that each child moves once.
  for (const element of nestedTooDeep(root)) {
    while (element.firstChild) element.before(element.firstChild);
    element.remove();
  }
  // The content of `<noscript>` is text while scripts run, and becomes elements where the copy is parsed.
  for (const noscript of root.querySelectorAll('noscript')) {
    const text = noscript.firstElementChild ? '' : (noscript.textContent ?? '');
    if (text.includes('<')) noscript.textContent = text.replace(TAG, '');
  }
}

/** The formatting elements below an element that are in `MAX_NESTED` others, in page order. */
function nestedTooDeep(root: Element): Element[] {
  const found: Element[] = [];
  /** How many formatting elements an element is in, itself counted; those in none are left out. */
  const levels = new Map<Element | null, number>();
  // A selector for this would look at all elements around each one.
  for (const element of root.querySelectorAll('*')) {
    const isFormatting = IS_FORMATTING.has(element.localName);
    const level = (levels.get(element.parentElement) ?? 0) + (isFormatting ? 1 : 0);
    if (level > 0) levels.set(element, level);
    if (isFormatting && level > MAX_NESTED) found.push(element);
  }
  return found;
}
