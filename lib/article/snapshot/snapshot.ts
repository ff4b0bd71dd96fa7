import { type NativeDom, nativeDom } from '../markup/dom-access';
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
  lighten(copy);
  limitFormatting(copy);
  // Browsers without a doctype close paragraphs at other places: the copy is to be parsed as the page was.
  const doctype = dom.documentFact(page, 'compatMode') === 'BackCompat' ? '' : '<!doctype html>';
  const html = doctype + copy.outerHTML;
  return { url, html, selection: selectedHtml(page, dom), isLoading, isPdf: false };
}

const KEPT_LINK = /\b(?:canonical|next)\b/i;
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
  for (const element of copy.querySelectorAll('style, template, head noscript')) element.remove();
  for (const drawing of copy.querySelectorAll('svg')) drawing.replaceChildren();
  // Nothing of the copy runs; these are taken out because the browser would report each one where the copy is parsed.
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
  }
  // The policy of the extension's pages allows no inline style: what a style hides is marked in another way.
  for (const element of copy.querySelectorAll('[style]')) {
    if (HIDING.test(element.getAttribute('style') ?? '')) element.setAttribute('hidden', '');
    element.removeAttribute('style');
  }
}

function selectedHtml(page: Document, dom: NativeDom): string {
  const selection = dom.selectionOf(page);
  if (!selection || selection.isCollapsed) return '';
  const holder = dom.blank().body;
  for (let i = 0; i < selection.rangeCount; i++) {
    holder.append(holder.ownerDocument.importNode(selection.getRangeAt(i).cloneContents(), true));
  }
  limitFormatting(holder);
  return holder.innerHTML;
}
