import { FORMATTING, MAX_NESTED } from '../markup/formatting';

/** A script may nest links as well. */
const SELECTOR = ['a', ...FORMATTING].join();
const TAG = new RegExp(`</?(?:${FORMATTING.join('|')})(?![a-z0-9-])[^<>]*>`, 'gi');

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
  /** How many formatting elements a formatting element is in, itself counted. */
  const levels = new Map<Element | null | undefined, number>();
  const elements = root.querySelectorAll(SELECTOR);
  for (let at = 0; at < elements.length; at++) {
    const level = (levels.get(elements[at].parentElement?.closest(SELECTOR)) ?? 0) + 1;
    levels.set(elements[at], level);
    if (level > MAX_NESTED) found.push(elements[at]);
  }
  return found;
}
