import { type NativeDom, nativeDom } from '../markup/dom-access';
import { QUIET_BASE } from '../markup/links';
import { dropShadowingNames } from '../markup/shadowing-names';
import { dateInScript } from '../metadata/scripted-date';
import { flatten } from './flatten';
import { limitFormatting } from './limit-formatting';

/** A page as plain data. It is all that leaves the page; it is read elsewhere (`read-page.ts`). */
export interface PageSnapshot {
  url: string;
  /** The page as its readers see it, without what is never read; empty for a PDF. */
  html: string;
  /** HTML of what is selected on the page; empty when nothing is. */
  selection: string;
  /** True when more of the page may come in a moment. */
  isLoading: boolean;
  isPdf: boolean;
}

/** Copies a live page; never changes it. `url` is the address it is read at. */
export function takeSnapshot(page: Document, url: string): PageSnapshot {
  const dom = nativeDom(page);
  const isLoading = dom.documentFact(page, 'readyState') === 'loading';
  const isPdf = dom.documentFact(page, 'contentType') === 'application/pdf';
  // A viewer of the browser shows one embedded file and nothing else; an article may embed one beside its text.
  if (isPdf || dom.find(page, 'body > embed[type="application/pdf"]:only-child')) {
    return { url, html: '', selection: '', isLoading, isPdf: true };
  }
  const copy = flatten(page, dom);
  limitFormatting(copy);
  lighten(copy);
  // Browsers without a doctype close paragraphs at other places: the copy is to be parsed as the page was.
  const doctype = dom.documentFact(page, 'compatMode') === 'BackCompat' ? '' : '<!doctype html>';
  const html = doctype + copy.outerHTML;
  return { url, html, selection: selectedHtml(page, dom), isLoading, isPdf: false };
}

/** These may keep their address in the page's own data. That of all other elements is for scripts: a third of some pages. */
const PICTURES = new Set('img source picture figure video audio iframe amp-img'.split(' '));
/** The data by which the entries of a discussion are known. */
const KEPT_DATA = new Set(['data-post-id', 'data-pid']);
const KEPT_LINK = /\b(?:canonical|next)\b/i;
/** An address that is no page's: of another scheme than the web's. */
const OF_NO_PAGE = /^\s*(?!https?:)[a-z][a-z0-9+.-]*:/i;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Takes out of the copy what is never read, so that little has to be carried over and parsed again. */
function lighten(copy: Element): void {
  for (const script of copy.querySelectorAll('script')) {
    if (/^application\/ld\+json$/i.test(script.type)) continue;
    const date = dateInScript(script);
    if (date) script.textContent = date;
    else script.remove();
  }
  for (const link of copy.querySelectorAll('link')) if (!KEPT_LINK.test(link.rel)) link.remove();
  // A picture in the head's `<noscript>` would open the body where scripts are off, as they are in the parsed copy.
  for (const element of copy.querySelectorAll('style, template:not([id^="B:"], [id^="P:"]), head noscript'))
    element.remove();
  for (const drawing of copy.querySelectorAll('svg')) drawing.replaceChildren();
  lightenAttributes(copy, false);
  const elements = copy.querySelectorAll('*');
  // To count is four times as fast as to iterate, for a list of the browser.
  for (let at = 0; at < elements.length; at++) lightenAttributes(elements[at], true);
  for (const base of copy.querySelectorAll('base')) quietBase(base);
  for (const noscript of copy.querySelectorAll('noscript')) lightenText(noscript);
}

/**
 * Takes out what would run, because the browser would report each one where the copy is parsed: nothing of it runs. The policy of the
 * extension's pages allows no inline style, either: what a style hides is marked in another way, but for the whole page.
 */
function lightenAttributes(element: Element, mayBeHidden: boolean): void {
  // A list of names is made anew for each element that is asked: most have none, and a page may have 100,000 line breaks.
  if (!element.hasAttributes()) return;
  const isPicture = PICTURES.has(element.localName);
  for (const name of element.getAttributeNames()) {
    const isStyle = name === 'style';
    if (isStyle && mayBeHidden && HIDING.test(element.getAttribute('style') ?? '')) element.setAttribute('hidden', '');
    if (isStyle || name.startsWith('on') || (name.startsWith('data-') && !isPicture && !KEPT_DATA.has(name)))
      element.removeAttribute(name);
  }
}

/**
 * Has the base of a page's addresses in an attribute that only `baseOf` knows: the policy of the extension's pages allows no
 * base, and the browser would report one wherever the copy is parsed.
 */
function quietBase(base: Element): void {
  const href = base.getAttribute('href') ?? '';
  if (href === '' || OF_NO_PAGE.test(href)) base.remove();
  else {
    base.setAttribute(QUIET_BASE, href);
    base.removeAttribute('href');
  }
}

/** Does the same to what a `<noscript>` holds, which is text while scripts run, and is markup again where the page is read. */
function lightenText(noscript: Element): void {
  const text = noscript.firstElementChild ? '' : (noscript.textContent ?? '');
  if (!text.includes('<')) return;
  const holder = noscript.ownerDocument.createElement('div');
  holder.innerHTML = text;
  dropShadowingNames(holder);
  lighten(holder);
  noscript.textContent = holder.innerHTML;
}

function selectedHtml(page: Document, dom: NativeDom): string {
  const selection = dom.selectionOf(page);
  if (!selection || selection.isCollapsed) return '';
  const holder = dom.blank().body;
  for (let i = 0; i < selection.rangeCount; i++) {
    holder.append(holder.ownerDocument.importNode(selection.getRangeAt(i).cloneContents(), true));
  }
  dropShadowingNames(holder);
  limitFormatting(holder);
  lighten(holder);
  return holder.innerHTML;
}
