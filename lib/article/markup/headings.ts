import { MAX_HEADINGS } from '../page-bounds';
import { foldedText } from './dom';

/** A heading of a page. */
export interface Heading {
  element: Element;
  /** White space folded. */
  text: string;
  /** The text as `foldTitle` has it. */
  key: string;
}

/** The first headings of a page that may be an article's: `<h1>`, `<h2>`, and what is marked as its headline. */
export function headingsOf(page: Document): Heading[] {
  return [...page.querySelectorAll('h1, h2, [itemprop~="headline"]')].slice(0, MAX_HEADINGS).map((element) => {
    const text = foldedText(element);
    return { element, text, key: foldTitle(text) };
  });
}

/** The heading, of those that go by one of the tags, that says the title. */
export function headingWithTitle(title: string, headings: Heading[], tags: string[]): Element | null {
  const wanted = foldTitle(title);
  if (!wanted) return null;
  const isIt = ({ key, element }: Heading) => key === wanted && tags.includes(element.localName) && element.isConnected;
  return headings.find(isIt)?.element ?? null;
}

/** A title's letters and digits, lower case: what makes two titles the same. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
