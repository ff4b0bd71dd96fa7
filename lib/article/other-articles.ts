import type { Draft } from './filter';
import type { Passage } from './passages';
import type { Traits } from './traits';

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
  const cards = new Map<Element, { words: number; prose: boolean; passages: number }>();
  const cardOf = new Map<Passage, Element>();
  for (const passage of passages) {
    const card = cardAround(passage.element);
    if (!card) continue;
    cardOf.set(passage, card);
    const tally = cards.get(card) ?? { words: 0, prose: false, passages: 0 };
    const own = traits.get(passage)!;
    tally.words += own.words;
    tally.passages++;
    tally.prose ||= own.prose && own.ownLinked < 0.3;
    cards.set(card, tally);
  }
  const isCard = (element: Element) => {
    const tally = cards.get(element);
    return Boolean(tally && !tally.prose && tally.words <= MOST_WORDS_ON_CARD && tally.words > 2);
  };
  return passages.filter((passage) => {
    const card = cardOf.get(passage);
    if (!card || !isCard(card)) return true;
    return siblingsAlike(card).filter(isCard).length < ROW;
  });
}

/** The element around, at most five up, that has a class, a link with no text or with a heading, and siblings alike. */
function cardAround(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 5; level++, at = at.parentElement) {
    if (!at.getAttribute('class') || at.localName === 'p') continue;
    const link = at.querySelector('a[href]');
    const pictured = at.querySelector('img') !== null;
    if (link && pictured && siblingsAlike(at).length >= ROW) return at;
  }
  return null;
}

function siblingsAlike(element: Element): Element[] {
  const names = element.getAttribute('class');
  const alike: Element[] = [];
  const siblings = element.parentElement?.children ?? [];
  for (let i = 0; i < siblings.length && alike.length < 50; i++) {
    if (siblings[i].localName === element.localName && siblings[i].getAttribute('class') === names)
      alike.push(siblings[i]);
  }
  return alike;
}
