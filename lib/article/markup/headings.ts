import { MAX_HEADINGS } from '../page-bounds';
import { foldedText } from './dom';

/** A heading of a page. */
export interface Heading {
  element: Element;
  /** The text of the heading, with its white space folded. */
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

/** Gives the first heading with one of the tags whose text is the title. */
export function headingWithTitle(title: string, headings: Heading[], tags: string[]): Element | null {
  const wanted = foldTitle(title);
  if (!wanted) return null;
  const isIt = ({ key, element }: Heading) => key === wanted && tags.includes(element.localName) && element.isConnected;
  return headings.find(isIt)?.element ?? null;
}

/**
 * Gives the headings under which an article may be, likeliest first: those whose text is the title, the title with a
 * line over it, or nearly the title.
 */
export function headlinesWithTitle(title: string, headings: Heading[]): Element[] {
  const wanted = foldTitle(title);
  if (!wanted) return [];
  const isFirst = ({ element }: Heading) => element.localName === 'h1';
  const holdsTitle = ({ key }: Heading) => key === wanted || key.endsWith(` ${wanted}`);
  const here = headings.filter(({ element }) => element.isConnected);
  const saying = here.filter(holdsTitle);
  const alike = here.filter((heading) => !holdsTitle(heading) && saysTheSame(heading.text, title));
  return [...saying.filter(isFirst), ...saying.filter((heading) => !isFirst(heading)), ...alike].map(
    ({ element }) => element,
  );
}

/** A title's letters and digits, lower case: what makes two titles the same. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Share of the words of the shorter of two headlines that must be in the other, too, when both are of one article.
 * Chosen by hand.
 */
const MIN_SHARED = 0.6;
/** Letters of the shortest word that shows what a headline is about: shorter ones are in any headline. */
const MIN_WORD = 4;

/** Tells whether a text is a headline with the meaning of another, in nearly the same words. */
export function saysTheSame(text: string, title: string): boolean {
  const [a, b] = [text, title].map((line) =>
    foldTitle(line)
      .split(' ')
      .filter((word) => word.length >= MIN_WORD),
  );
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < 2 || longer.length > 2 * shorter.length) return foldTitle(text) === foldTitle(title);
  return shorter.filter((word) => longer.includes(word)).length >= MIN_SHARED * shorter.length;
}
