import type { Passage } from '../blocks/draft-blocks';
import type { Draft } from './draft';
import type { Traits } from './features';

/** An `<article>` that its name or type says is one of its own; parts of one article have neither. */
const IS_POST = /\bhentry\b|\bpost-\d+\b|schema\.org\/(?:\w*Article|BlogPosting)/;

/** Of the longest article's prose, what the first must at least have to be the one that the page is about. */
const LEAST_SHARE = 0.1;

/** Of several articles in the container keeps the one under the headline: the first, and not what links elsewhere. */
export function dropOtherArticles({ passages, traits }: Draft): Passage[] {
  const groups = new Map<Element, { prose: number; linksAway: boolean }>();
  const articleOf = new Map<Passage, Element>();
  for (const passage of passages) {
    const article = passage.element.closest('article');
    if (!article) continue;
    articleOf.set(passage, article);
    const group = groups.get(article) ?? { prose: 0, linksAway: false };
    const own = traits.get(passage)!;
    if (own.prose) group.prose += passage.text.length;
    group.linksAway ||=
      leadsAway(passage, own) || IS_POST.test(`${article.className} ${article.getAttribute('itemtype')}`);
    groups.set(article, group);
  }
  if (groups.size < 2) return passages;
  const most = Math.max(...[...groups.values()].map((group) => group.prose));
  const main = [...groups].find(([, { prose }]) => prose > 0 && prose >= LEAST_SHARE * most)?.[0];
  if (!main) return passages;
  return passages.filter((passage) => {
    const article = articleOf.get(passage);
    return !article || article === main || article.contains(main) || !groups.get(article)?.linksAway;
  });
}

/** A heading that is a link opens the card of another article. */
function leadsAway(passage: Passage, { ownLinked, words }: Traits): boolean {
  return passage.type === 'heading' && ownLinked > 0.5 && words > 2;
}

/** How many alike make a row of cards. */
const ROW = 3;
const MOST_WORDS_ON_CARD = 40;

/** Rows of cards: three or more alike, each with a link to another page, a few words and no running text. */
export function dropCards({ passages, traits }: Draft): Passage[] {
  const rows = new Map<Element, Element[] | null>();
  const tallies = new Map<Element, { words: number; prose: boolean }>();
  const cardOf = new Map<Passage, Element>();
  for (const passage of passages) {
    const card = cardAround(passage.element, rows);
    if (!card) continue;
    cardOf.set(passage, card);
    const tally = tallies.get(card) ?? { words: 0, prose: false };
    const own = traits.get(passage)!;
    tally.words += own.words;
    tally.prose ||= own.prose && own.ownLinked < 0.3;
    tallies.set(card, tally);
  }
  const isCard = (element: Element) => {
    const tally = tallies.get(element);
    return Boolean(tally && !tally.prose && tally.words <= MOST_WORDS_ON_CARD && tally.words > 2);
  };
  return passages.filter((passage) => {
    const card = cardOf.get(passage);
    return !card || !isCard(card) || (rows.get(card)?.filter(isCard).length ?? 0) < ROW;
  });
}

/** The element around, at most five up, that stands in a row. `rows` keeps what is known of elements. */
function cardAround(element: Element, rows: Map<Element, Element[] | null>): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 5; level++, at = at.parentElement) {
    let row = rows.get(at);
    if (row === undefined) {
      row = rowOf(at);
      rows.set(at, row);
    }
    if (row) return at;
  }
  return null;
}

/** The siblings alike of an element that has a class, a link and a picture; null when they make no row. */
function rowOf(element: Element): Element[] | null {
  if (!element.getAttribute('class') || element.localName === 'p') return null;
  if (!element.querySelector('a[href]') || !element.querySelector('img')) return null;
  const row = siblingsAlike(element);
  return row.length >= ROW ? row : null;
}

function siblingsAlike(element: Element): Element[] {
  const names = element.getAttribute('class');
  const alike: Element[] = [];
  let sibling = element.parentElement?.firstElementChild ?? null;
  for (; sibling && alike.length < 50; sibling = sibling.nextElementSibling) {
    if (sibling.localName === element.localName && sibling.getAttribute('class') === names) alike.push(sibling);
  }
  return alike;
}
