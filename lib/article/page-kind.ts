import type { Article, Block, NotAnArticleKind } from './article';
import { bodyBlocks } from './assemble';
import { SENTENCE_END } from './filter/features';
import { foldedText } from './markup/dom';
import { foldTitle } from './markup/headings';
import { hasType } from './markup/json-ld';
import { hostOf } from './markup/links';
import { type Evidence, metaOf } from './metadata/page-metadata';
import { BOILERPLATE } from './words/boilerplate';

/** Fewer UTF-16 units of body are no article, unless the page declares one. */
const SHORTEST_BODY = 140;
/** What a front page that is one article (a landing page's text) must at least hold. */
const SHORTEST_ON_ROOT = 600;
/** UTF-16 units of longer sentences that make a page of headlines, or one said to be for goods or videos, an article. */
const LEAST_PROSE = 200;
/** UTF-16 units of a link that may be a headline; labels of menus are shorter. */
const SHORTEST_HEADLINE = 25;

/** Tells why a page is no article; null when it is one. `article` is what was read from it. */
export function refusalOf(evidence: Evidence, article: Article): NotAnArticleKind | null {
  const body = bodyBlocks(article.blocks);
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  const standfirst = article.blocks.some((block) => block.type === 'standfirst');
  if (declaresArticle(evidence)) return length === 0 && !standfirst ? shortKind(evidence, 'empty') : null;
  const prose = proseLength(body);
  const declared = declaredKind(evidence);
  if (declared && length > 0 && prose < LEAST_PROSE) return declared;
  if (length >= SHORTEST_BODY && hasHeadlineAddress(evidence.url, article.title)) return null;
  const page = surveyLinks(evidence.document);
  if (length === 0) {
    if (page.links > 10 && hasRootAddress(evidence)) return 'frontPage';
    return shortKind(evidence, page.headings >= 8 ? 'listing' : 'empty');
  }
  const crowded = page.headings >= 20 || (page.links >= 150 && prose < page.text);
  if (hasRootAddress(evidence) && (prose < SHORTEST_ON_ROOT || crowded)) return 'frontPage';
  if (hasSiteTitle(evidence) && crowded && prose < page.text / 2) return 'frontPage';
  const scarce = page.headings >= 8 && prose < SHORTEST_ON_ROOT && prose < page.text / 4;
  if (scarce || (page.headings >= 15 && prose < page.text / 6)) return isSearch(evidence) ? 'search' : 'listing';
  if (page.headlines >= 8 && length < 4 * SHORTEST_BODY && prose < LEAST_PROSE && prose < page.text / 4) {
    return isSearch(evidence) ? 'search' : 'listing';
  }
  if (fullPosts(evidence.document) >= 3) return 'listing';
  if (isSearch(evidence) && (prose < page.text || (page.headlines >= 5 && prose < 3 * page.text))) return 'search';
  const thin = prose === 0 && length < 4 * SHORTEST_BODY;
  return length < SHORTEST_BODY ||
    (thin && (sentencesLength(body) < SHORTEST_BODY || !evidence.document.querySelector('h1')))
    ? shortKind(evidence, page.headings >= 8 ? 'listing' : 'tooShort')
    : null;
}

/** Whether the page says of itself that it is an article. */
function declaresArticle(evidence: Evidence): boolean {
  if (evidence.article?.headline || evidence.article?.datePublished) return true;
  return /^article/i.test(metaOf(evidence, 'og:type') ?? '') || metaOf(evidence, 'article:published_time') !== null;
}

/** What little text a page holds is explained by what it is for. */
function shortKind(evidence: Evidence, otherwise: NotAnArticleKind): NotAnArticleKind {
  const declared = declaredKind(evidence);
  if (declared) return declared;
  if (evidence.jsonLd.some((node) => hasType(node, /^VideoObject$/))) return 'video';
  return isWalled(evidence) ? 'paywall' : otherwise;
}

/** What the page says it is for, when that is not reading. Articles declare their videos, too, as things of their own. */
function declaredKind(evidence: Evidence): NotAnArticleKind | null {
  const type = metaOf(evidence, 'og:type') ?? '';
  if (/^video/i.test(type)) return 'video';
  return /product/i.test(type) || evidence.jsonLd.some((node) => hasType(node, /^Product$/)) ? 'shop' : null;
}

/** Whether the page declares that its text is not free to read. */
export function isWalled(evidence: Evidence): boolean {
  const free = evidence.article?.isAccessibleForFree;
  if (free === false || (typeof free === 'string' && /^false$/i.test(free))) return true;
  return /^(?:locked|metered|paid|premium)$/i.test(metaOf(evidence, 'article:content_tier') ?? '');
}

/** Words of an address that make a headline; sections are named with fewer. */
const LEAST_SLUG = 4;

/** Whether the address says the headline: what a site does for one article, not for its sections. */
function hasHeadlineAddress(url: string, title: string): boolean {
  const words = new Set(foldTitle(title).split(' '));
  const path = url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  return path.split('/').some((part) => {
    const slug = foldTitle(part).split(' ');
    const known = slug.filter((word) => words.has(word)).length;
    return known >= LEAST_SLUG && known * 3 >= slug.length * 2;
  });
}

/** The site's front page by its address. */
function hasRootAddress(evidence: Evidence): boolean {
  const canonical = evidence.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [evidence.url, canonical, metaOf(evidence, 'og:url')].some((address) => address && isRoot(address));
}

/** The site's front page by a title that names nothing but the site, or calls itself home. */
function hasSiteTitle(evidence: Evidence): boolean {
  const title = foldedText(evidence.document.querySelector('title'));
  const key = foldTitle(title).replace(/ /g, '');
  const site = foldTitle(metaOf(evidence, 'og:site_name') ?? '').replace(/ /g, '');
  const host = hostOf(evidence.url).replace(/[^a-z0-9]/g, '');
  return (
    BOILERPLATE.homeTitles.test(title) ||
    BOILERPLATE.homeTitleEndings.test(title) ||
    (key !== '' && (key === site || host.startsWith(key)))
  );
}

function isRoot(address: string): boolean {
  return /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:(?:index|home|default)\.\w+)?(?:[?#].*)?$/i.test(address.trim());
}

function isSearch(evidence: Evidence): boolean {
  return /[?&](?:q|query|s|search|suche|keywords?)=|\/(?:search|suche|recherche|buscar|cerca)(?:\.\w+)?(?:[/?]|$)/i.test(
    evidence.url,
  );
}

/** Links of a page: how many, how much text, how many headings are one or hold one, how many read like a headline. */
function surveyLinks(document: Document): { links: number; text: number; headings: number; headlines: number } {
  let links = 0;
  let text = 0;
  let headlines = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    links++;
    const { length } = (link.textContent ?? '').trim();
    text += length;
    if (length >= SHORTEST_HEADLINE) headlines++;
  }
  const linked = ['h1', 'h2', 'h3', 'h4'].flatMap((tag) => [`${tag} a[href]`, `a[href] ${tag}`]).join(', ');
  return { links, text, headings: document.querySelectorAll(linked).length, headlines };
}

/** Posts that stand on the page in full, each under a heading that links to its own page: a blog's front. */
function fullPosts(document: Document): number {
  let posts = 0;
  for (const post of [...document.querySelectorAll('article, .post, .hentry')].slice(0, 60)) {
    if (post.querySelector('article, .post, .hentry')) continue;
    const heading = post.querySelector('h1 a[href], h2 a[href], h3 a[href]');
    if (!heading) continue;
    let prose = 0;
    for (const paragraph of post.querySelectorAll('p')) prose += (paragraph.textContent ?? '').length;
    if (prose > 800) posts++;
  }
  return posts;
}

/** UTF-16 units of blocks, however short, that end as sentences do or stand in a list or verse. */
function sentencesLength(blocks: Block[]): number {
  return blocks.reduce(
    (sum, { type, text }) => sum + (type !== 'paragraph' || SENTENCE_END.test(text) ? text.length : 0),
    0,
  );
}

/** UTF-16 units of longer blocks that hold sentences. */
function proseLength(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.length > 80 && SENTENCE_END.test(text) ? text.length : 0), 0);
}
