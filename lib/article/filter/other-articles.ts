import { HEADINGS } from '../markup/element-names';
import type { Draft, JudgedBlock } from './draft/draft';
import { storyEntryTest } from './layout';

/** The name or type of an `<article>` that is a post of its own. The parts of one article have no such name or type. */
const IS_POST = /\bhentry\b|\bpost-\d+\b|schema\.org\/(?:\w*Article|BlogPosting)/;

/** Share of the longest article's prose that an article must have to be the one that the page is about. Chosen by hand. */
const MIN_SHARE = 0.1;

/** Drops the other articles of a container: it keeps the first that has some prose, and those that link nowhere else. */
export function dropOtherArticles(draft: Draft): JudgedBlock[] {
  const { blocks } = draft;
  const groups = new Map<Element, { prose: number; linksAway: boolean }>();
  const articleOf = new Map<JudgedBlock, Element>();
  for (const block of blocks) {
    const article = block.element.closest('article');
    if (!article) continue;
    articleOf.set(block, article);
    const group = groups.get(article) ?? { prose: 0, linksAway: false };
    const own = block.features;
    if (own.prose) group.prose += block.text.length;
    if (!groups.has(article)) group.linksAway = isPost(article) || isTeaser(article);
    group.linksAway ||= leadsAway(block);
    groups.set(article, group);
  }
  if (groups.size < 2) return blocks;
  const most = Math.max(...[...groups.values()].map((group) => group.prose));
  const main = [...groups].find(([, { prose }]) => prose > 0 && prose >= MIN_SHARE * most)?.[0];
  if (!main) return blocks;
  const isStory = storyEntryTest(draft);
  return blocks.filter((block) => {
    const article = articleOf.get(block);
    return (
      !article || isStory(article) || article === main || article.contains(main) || !groups.get(article)?.linksAway
    );
  });
}

const isPost = (article: Element) => IS_POST.test(`${article.className} ${article.getAttribute('itemtype')}`);

/** UTF-16 units of the longest text of a teaser that is one link as a whole. Chosen by hand. */
const MAX_TEASER_LENGTH = 500;

/** Tells whether all of a short article under a heading is one link: it is in the link, or an empty link is laid over it. */
function isTeaser(article: Element): boolean {
  if (!article.querySelector(HEADINGS) || (article.textContent ?? '').length > MAX_TEASER_LENGTH) return false;
  return article.closest('a[href]') !== null || [...article.querySelectorAll('a[href]')].some(isEmpty);
}

const isEmpty = (link: Element) => link.firstElementChild === null && (link.textContent ?? '').trim() === '';

/** Tells whether a block is a heading that is a link: it opens the card of another article. */
function leadsAway({ type, features: { ownLinked, words } }: JudgedBlock): boolean {
  return type === 'heading' && ownLinked > 0.5 && words > 2;
}

/**
 * This many alike make a row of cards. A card has at most this many words, and is at most this many levels above its
 * text.
 */
const MIN_CARDS = 3;
const MAX_CARD_WORDS = 40;
const MAX_LEVELS = 5;
/** At most this many siblings of an element are compared with it. */
const MAX_SIBLINGS = 50;

/** Words of a card that has a line of text under its headline. */
const MAX_TEASER_WORDS = 80;

/**
 * Drops rows of cards: three or more alike, each with a picture, a link to another page, a few words and no running text.
 * Below the story a card may have running text under its headline, which is a link, and no picture.
 */
export function dropCards(draft: Draft): JudgedBlock[] {
  const { blocks } = draft;
  const isStory = storyEntryTest(draft);
  const rows = new Map<Element, Element[] | null>();
  const tallies = new Map<Element, { words: number; prose: boolean; headline: boolean }>();
  const cardOf = new Map<JudgedBlock, Element>();
  for (const block of blocks) {
    const card = cardAround(block.element, rows);
    if (!card) continue;
    cardOf.set(block, card);
    const tally = tallies.get(card) ?? {
      words: 0,
      prose: false,
      // The first reading may have taken its heading away, which is why the page is asked.
      headline: card.querySelector(LINKED_HEADING) !== null,
    };
    const own = block.features;
    tally.words += own.words;
    tally.prose ||= own.prose && own.ownLinked < 0.3;
    tallies.set(card, tally);
  }
  const lastProse = blocks.findLast((block) => block.features.prose && !cardOf.has(block));
  const end = lastProse ? blocks.indexOf(lastProse) : 0;
  const below = new Set(blocks.slice(end + 1).map((block) => cardOf.get(block)));
  const isCard = (element: Element) => {
    const tally = tallies.get(element);
    if (!tally || tally.words <= 2) return false;
    const isBelow = tally.headline && end > 0 && below.has(element);
    if (tally.prose) return isBelow && tally.words <= MAX_TEASER_WORDS;
    return tally.words <= MAX_CARD_WORDS && (isBelow || element.querySelector('img') !== null);
  };
  // Each of a row is asked about by all the others.
  const cards = new Set([...tallies.keys()].filter(isCard));
  const isInRow = (card: Element) => (rows.get(card)?.filter((one) => cards.has(one)).length ?? 0) >= MIN_CARDS;
  return blocks.filter((block) => {
    const card = cardOf.get(block);
    return !card || isStory(card) || !cards.has(card) || !isInRow(card);
  });
}

/** Gives the element around another that is one of a row of cards. `rows` keeps what is known of each element. */
function cardAround(element: Element, rows: Map<Element, Element[] | null>): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < MAX_LEVELS; level++, at = at.parentElement) {
    let row = rows.get(at);
    if (row === undefined) {
      row = rowOf(at);
      rows.set(at, row);
    }
    if (row) return at;
  }
  return null;
}

const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';

/**
 * Gives the siblings of an element with a class, a link, and a picture or a heading that is a link, that are like it;
 * null when there are too few.
 */
function rowOf(element: Element): Element[] | null {
  const isItem = element.localName === 'li';
  if ((!isItem && !element.getAttribute('class')) || element.localName === 'p') return null;
  if (!element.querySelector('a[href]') || !element.querySelector(`img, ${LINKED_HEADING}`)) return null;
  const row = siblingsAlike(element);
  return row.length >= MIN_CARDS ? row : null;
}

function siblingsAlike(element: Element): Element[] {
  const names = element.getAttribute('class');
  const alike: Element[] = [];
  let sibling = element.parentElement?.firstElementChild ?? null;
  for (; sibling && alike.length < MAX_SIBLINGS; sibling = sibling.nextElementSibling) {
    if (sibling.localName === element.localName && sibling.getAttribute('class') === names) alike.push(sibling);
  }
  return alike;
}
