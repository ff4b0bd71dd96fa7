import { UNSPACED_LETTERS } from '../text/scripts';
import { SENTENCE_END } from '../text/sentences';
import type { Article, Block, NotAnArticleKind } from './article';
import { bodyBlocks } from './assemble';
import { foldedText } from './markup/dom';
import { foldTitle } from './markup/headings';
import { hasType } from './markup/json-ld';
import { hostOf } from './markup/links';
import { metaOf, type PageMetadata } from './metadata/page-metadata';
import { MAX_POSTS } from './page-bounds';
import { BOILERPLATE } from './words/boilerplate';

/** A body with fewer letters is no article, unless the page declares one. */
const MIN_BODY_LENGTH = 140;
/** UTF-16 units that a front page must hold to be an article (the text of a landing page). */
const MIN_LENGTH_ON_ROOT = 600;
/**
 * UTF-16 units of longer sentences from which a page of headlines, or one that is declared to be for goods or videos,
 * is an article.
 */
const MIN_PROSE = 200;
/** UTF-16 units of a link that may be a headline; labels of menus are shorter. */
const MIN_HEADLINE_LENGTH = 25;

/** Tells why a page is no article; null when it is one. `article` is what was read from it. */
export function refusalOf(metadata: PageMetadata, article: Article): NotAnArticleKind | null {
  const body = bodyBlocks(article.blocks);
  if (isThread(metadata)) return 'listing';
  const length = body.reduce((sum, block) => sum + lettersIn(block.text), 0);
  const standfirst = article.blocks.some((block) => block.type === 'standfirst');
  const isUnsigned = article.byline.length === 0;
  if (declaresArticle(metadata)) return length === 0 && !standfirst ? shortKind(metadata, 'empty') : null;
  if (isUnsigned && isManual(metadata)) return 'manual';
  const prose = proseLength(body);
  const declared = declaredKind(metadata);
  if (declared && length > 0 && prose < MIN_PROSE) return declared;
  if ((isUnsigned || declared === 'shop') && isShop(metadata, prose)) return 'shop';
  if (isUnsigned && article.publishedAt === null && declared === 'shop' && prose < MAX_PROSE_OF_SHOP) return 'shop';
  if (length >= MIN_BODY_LENGTH && hasHeadlineAddress(metadata.url, article.title)) return null;
  if (isUnsigned && prose < MAX_PROSE_OVER_CARDS && LIST_ADDRESS.test(metadata.url)) return 'listing';
  if (isUnsigned && prose < MAX_PROSE_OF_SHOP && SHOP_ADDRESS.test(metadata.url)) return 'shop';
  const headings = body.filter(({ type }) => type === 'heading').length;
  if (isUnsigned && headings >= MIN_SECTIONS && hasRootAddress(metadata)) return 'frontPage';
  const page = surveyLinks(metadata.document);
  const kindOfList = isSearch(metadata) ? 'search' : 'listing';
  if (isUnsigned && article.publishedAt === null && page.cards >= MIN_CARDS && prose < MAX_PROSE_OVER_CARDS) {
    return hasRootAddress(metadata) ? 'frontPage' : kindOfList;
  }
  if (length === 0) {
    if (page.links > 10 && hasRootAddress(metadata)) return 'frontPage';
    return shortKind(metadata, page.headings >= 8 ? 'listing' : 'empty');
  }
  const crowded = page.headings >= 20 || (page.links >= 150 && prose < page.text);
  if (hasRootAddress(metadata) && (prose < MIN_LENGTH_ON_ROOT || crowded)) return 'frontPage';
  if (hasSiteTitle(metadata) && crowded && prose < page.text / 2) return 'frontPage';
  const scarce = page.headings >= 8 && prose < MIN_LENGTH_ON_ROOT && prose < page.text / 4;
  if (scarce || (page.headings >= 15 && prose < page.text / 6)) return kindOfList;
  if (page.headlines >= 8 && length < 4 * MIN_BODY_LENGTH && prose < MIN_PROSE && prose < page.text / 4) {
    return kindOfList;
  }
  if (fullPosts(metadata.document) >= 3) return 'listing';
  if (isSearch(metadata) && (prose < page.text || (page.headlines >= 5 && prose < 3 * page.text))) return 'search';
  const thin = prose === 0 && length < 4 * MIN_BODY_LENGTH;
  return length < MIN_BODY_LENGTH ||
    (thin && (sentencesLength(body) < MIN_BODY_LENGTH || !metadata.document.querySelector('h1')))
    ? shortKind(metadata, page.headings >= 8 ? 'listing' : 'tooShort')
    : null;
}

/** Tells whether the page declares that it is an article. */
export function declaresArticle(metadata: PageMetadata): boolean {
  if (metadata.article?.headline || metadata.article?.datePublished) return true;
  return /^article/i.test(metaOf(metadata, 'og:type') ?? '') || metaOf(metadata, 'article:published_time') !== null;
}

/** Addresses of manuals, and programs that write nothing else. */
const MANUAL_ADDRESS =
  /^https?:\/\/(?:docs?|developers?|documentation)\.|^https?:\/\/[^/]*\.readthedocs\.(?:io|org)\/|^https?:\/\/[^?#]*\/(?:docs|documentation|api-reference|javadoc|en\/(?:stable|latest|master|main))(?:[/?#]|$)/i;
const MANUAL_PROGRAM = /\b(?:docusaurus|sphinx|mkdocs|gitbook|mdbook|vitepress|doxygen|antora|javadoc|docsy)\b/i;

/** Tells whether the page is one of a manual: of the documentation of a program or a device. */
function isManual(metadata: PageMetadata): boolean {
  return MANUAL_ADDRESS.test(metadata.url) || MANUAL_PROGRAM.test(metaOf(metadata, 'generator') ?? '');
}

/**
 * Prices on a page from which it is a shop's, and prices that are enough beside a button to buy. Chosen by hand on
 * pages of other kinds.
 */
const MIN_PRICES = 10;
/** Running text from which a page with goods is a text about them. */
const MAX_PROSE_OF_SHOP = 6000;
/** Cards of a page that lists, and the running text over them. Chosen by hand on pages of other kinds. */
const MIN_CARDS = 12;
const MAX_PROSE_OVER_CARDS = 2500;
const MAX_CARD_LEVELS = 5;

/** Headings of a site's first page that presents what the site is for. */
const MIN_SECTIONS = 5;
/** Parts of addresses of lists, of goods and of offers; no article has them in its address. */
const LIST_ADDRESS =
  /^https?:\/\/[^?#]*\/(?:categor(?:y|ies)|category:[^/]+|tags?|browse|catalog(?:ue)?|coupons?(?:-[\w-]+)?|archives?|subjects?)(?:[/?#]|$)/i;
const SHOP_ADDRESS =
  /^https?:\/\/(?:(?:shop|store)\.|[^?#]*\/(?:collections|shop|store|products?|services|p|c|dp)(?:[/?#]|$))/;

/** Programs that run forums, types that threads declare, and addresses that only threads have. */
const FORUM_PROGRAM = /\b(?:discourse|phpbb|xenforo|vbulletin|nodebb|flarum|mybb|invision|lemmy|vanilla)\b/i;
const THREAD_TYPES = /^(?:DiscussionForumPosting|QAPage)$/;
const THREAD_ADDRESS =
  /^https?:\/\/(?:forums?|bbs|discuss|discussions?|answers)\.[^/]+\/.|\/(?:view|show)(?:topic|thread)\b|\/threads?\/[^/]*\d|\/topics?\/\d|\/t\/[^/]+\/\d|\/questions\/\d|\/r\/[^/]+\/comments\//i;

/**
 * Posts of a thread from which no single text is the page's: with fewer, the opening is read with a reply or two.
 * Chosen by hand.
 */
const MIN_POSTS = 4;
const POST =
  '[id^="post" i], [class~="message"], [class*="topic-post" i], [class*="crawler-post" i], [class*="postbody" i], [data-post-id], [data-pid], [itemprop~="comment"], [itemprop~="suggestedAnswer"], .comment, .answer';

/** Tells whether the page is a thread of a forum, where many write. */
function isThread(metadata: PageMetadata): boolean {
  if (metadata.jsonLd.some((node) => hasType(node, /^(?:News|Report\w*)Article$|^BlogPosting$/))) return false;
  const says =
    metadata.jsonLd.some((node) => hasType(node, THREAD_TYPES)) ||
    THREAD_ADDRESS.test(metadata.url) ||
    FORUM_PROGRAM.test(metaOf(metadata, 'generator') ?? '');
  if (!says) return false;
  const posts = [...metadata.document.querySelectorAll(POST)].slice(0, MAX_POSTS);
  return posts.filter((post) => !post.parentElement?.closest(POST)).length >= MIN_POSTS;
}

const PRICE = '[class*="price" i], [itemprop~="price"]';
const BUY =
  'form[action*="/cart"], [class*="add-to-cart" i], [class*="addtocart" i], [class*="add_to_cart" i], [id*="add-to-cart" i], [id*="addtocart" i], [name="add-to-cart"], [class*="add-to-bag" i], [class*="buy-button" i]';

/** Tells by prices and buttons to buy whether a page offers goods. */
function isShop({ document }: PageMetadata, prose: number): boolean {
  if (prose > MAX_PROSE_OF_SHOP) return false;
  const prices = document.querySelectorAll(PRICE).length;
  return prices >= MIN_PRICES || (prices > 0 && document.querySelector(BUY) !== null);
}

/** Explains by the purpose of a page why it holds little text. */
function shortKind(metadata: PageMetadata, otherwise: NotAnArticleKind): NotAnArticleKind {
  const declared = declaredKind(metadata);
  if (declared) return declared;
  if (metadata.jsonLd.some((node) => hasType(node, /^VideoObject$/))) return 'video';
  return isWalled(metadata) ? 'paywall' : otherwise;
}

/** Returns what the page declares to be for, when that is not reading. Articles declare their videos, too, as other nodes. */
function declaredKind(metadata: PageMetadata): NotAnArticleKind | null {
  const type = metaOf(metadata, 'og:type') ?? '';
  if (/^video/i.test(type)) return 'video';
  return /product/i.test(type) || metadata.jsonLd.some((node) => hasType(node, /^Product$/)) ? 'shop' : null;
}

/** Tells whether the page declares that its text is not free to read. */
export function isWalled(metadata: PageMetadata): boolean {
  const free = metadata.article?.isAccessibleForFree;
  if (free === false || (typeof free === 'string' && /^false$/i.test(free))) return true;
  return /^(?:locked|metered|paid|premium)$/i.test(metaOf(metadata, 'article:content_tier') ?? '');
}

/** This many words of the title in an address make a headline; sections are named with fewer. Chosen by hand. */
const MIN_SLUG = 4;

/** Tells whether the address holds the headline: a site writes so for an article, and not for its sections. */
function hasHeadlineAddress(url: string, title: string): boolean {
  const words = new Set(foldTitle(title).split(' '));
  const path = url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  return path.split('/').some((part) => {
    const slug = foldTitle(part).split(' ');
    const known = slug.filter((word) => words.has(word)).length;
    return known >= MIN_SLUG && known * 3 >= slug.length * 2;
  });
}

/** Tells by the addresses of a page whether it is the site's front page. */
function hasRootAddress(metadata: PageMetadata): boolean {
  const canonical = metadata.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [metadata.url, canonical, metaOf(metadata, 'og:url')].some((address) => address && isRoot(address));
}

/** Tells by its title whether a page is the site's front page: the title names nothing but the site, or says "home". */
function hasSiteTitle(metadata: PageMetadata): boolean {
  const title = foldedText(metadata.document.querySelector('title'));
  const key = foldTitle(title).replace(/ /g, '');
  const site = foldTitle(metaOf(metadata, 'og:site_name') ?? '').replace(/ /g, '');
  const host = hostOf(metadata.url).replace(/[^a-z0-9]/g, '');
  return (
    BOILERPLATE.homeTitles.test(title) ||
    BOILERPLATE.homeTitleEndings.test(title) ||
    (key !== '' && (key === site || host.startsWith(key)))
  );
}

function isRoot(address: string): boolean {
  return /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:(?:index|home|default)\.\w+)?(?:[?#].*)?$/i.test(address.trim());
}

function isSearch(metadata: PageMetadata): boolean {
  return /[?&](?:q|query|s|search|suche|keywords?)=|\/(?:search|suche|recherche|buscar|cerca)(?:\.\w+)?(?:[/?]|$)/i.test(
    metadata.url,
  );
}

/** Counts the links of a page, their text, the headings that are or hold one, and the links that read like a headline. */
function surveyLinks(document: Document): {
  links: number;
  text: number;
  headings: number;
  headlines: number;
  cards: number;
} {
  let links = 0;
  let text = 0;
  let headlines = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    links++;
    const { length } = (link.textContent ?? '').trim();
    text += length;
    if (length >= MIN_HEADLINE_LENGTH) headlines++;
  }
  const linked = ['h1', 'h2', 'h3', 'h4'].flatMap((tag) => [`${tag} a[href]`, `a[href] ${tag}`]).join(', ');
  return { links, text, headings: document.querySelectorAll(linked).length, headlines, cards: countCards(document) };
}

/** Counts the most cards of one kind: siblings alike with a link and a picture or a heading, outside menus. */
function countCards(document: Document): number {
  let most = 0;
  for (const list of new Set(
    [...document.querySelectorAll('a[href] img, a[href] h2, a[href] h3, h2 a[href], h3 a[href]')].flatMap(ancestors),
  )) {
    if (list.closest('nav, header, footer, aside')) continue;
    const counts = new Map<string, number>();
    for (const child of list.children) {
      if (!child.querySelector('a[href]') || !child.querySelector('img, h2, h3, h4')) continue;
      const name = `${child.localName}.${child.className}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    most = Math.max(most, ...counts.values());
  }
  return most;
}

/** The elements within which a link may be one card of several. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && found.length < MAX_CARD_LEVELS; at = at.parentElement) found.push(at);
  return found;
}

/** Counts the posts that are on the page in full, each under a heading that links to its own page: a blog's front. */
function fullPosts(document: Document): number {
  let posts = 0;
  for (const post of [...document.querySelectorAll('article, .post, .hentry')].slice(0, MAX_POSTS)) {
    if (post.querySelector('article, .post, .hentry')) continue;
    const heading = post.querySelector('h1 a[href], h2 a[href], h3 a[href]');
    if (!heading) continue;
    let prose = 0;
    for (const paragraph of post.querySelectorAll('p')) prose += (paragraph.textContent ?? '').length;
    if (prose > 800) posts++;
  }
  return posts;
}

/** UTF-16 units of a text as an alphabet would have it: a character of scripts without spaces says as much as two letters. */
function lettersIn(text: string): number {
  return text.length + (text.match(UNSPACED_LETTERS)?.length ?? 0);
}

/** Counts the letters of blocks, however short, that end as sentences do or are in a list or verse. */
function sentencesLength(blocks: Block[]): number {
  return blocks.reduce(
    (sum, { type, text }) => sum + (type !== 'paragraph' || SENTENCE_END.test(text) ? lettersIn(text) : 0),
    0,
  );
}

/** Counts the UTF-16 units of longer blocks that hold sentences. */
function proseLength(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.length > 80 && SENTENCE_END.test(text) ? text.length : 0), 0);
}
