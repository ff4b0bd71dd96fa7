import { foldedText } from '../markup/dom';
import { foldTitle } from '../markup/headings';
import { isNode, textOf } from '../markup/json-ld';
import { absoluteUrl, hostOf, isSameHost, isStandIn, ownLabels } from '../markup/links';
import { cleanUrl, isRoute } from './address';
import { metaOf, type PageMetadata } from './page-metadata';

/**
 * Finds the site's name: as the page gives it; else the end of the page's title that is the host's name; else the host.
 */
export function findSiteName(metadata: PageMetadata): string {
  const name = namedSite(metadata);
  // A name that was cut from a title keeps the mark that was between the two.
  const bare = name.replace(/^[\s|–—·•»:-]+|[\s|–—·•«:-]+$/gu, '') || name;
  return SMALL_ARTICLE.test(bare) ? bare[0].toUpperCase() + bare.slice(1) : bare;
}

/** A short word in small letters before a name is its article, which one outlet writes both ways: `the Harbour Post`. */
const SMALL_ARTICLE = /^\p{Ll}{2,3} \p{Lu}/u;

function namedSite(metadata: PageMetadata): string {
  const host = hostOf(metadata.url);
  const title = foldedText(metadata.document.querySelector('title'));
  const ends = title.split(/\s+[|\-–—·•»:]+\s+|\s*｜\s*/);
  const declared = metaOf(metadata, 'og:site_name') ?? textOf(metadata.article?.publisher);
  // An outlet that gives its address, or its name as one word in small letters, is known by the name that it writes out.
  const run = declared && (isAddressOf(declared, host) ? ownName(host) : RUN_TOGETHER.test(declared) ? declared : null);
  const spelt = run && spelledOut(run, [...ends.slice(1), ...otherNames(metadata)]);
  if (spelt) return spelt;
  if (declared && isName(declared) && !isMachine(declared, host)) {
    // Some give the name of a section (`U.S.`); the title's end is the site's where it is its host's.
    const [end] = ends.slice(1).reverse();
    return end && !letters(declared).includes(ownName(host)) && letters(end) === ownName(host) ? end.trim() : declared;
  }
  const [name] = otherNames(metadata);
  if (name && isName(name)) return name;
  if (ends.length > 1 && !isMachine(ends[ends.length - 1], host)) {
    const end = ends[ends.length - 1].trim();
    const words = end.split(' ').length;
    if (/[|｜]\s*[^|｜]+$/.test(title) && words <= 4) return end;
    if (words <= 5 && host.replace(/[^a-z0-9]/g, '').includes(end.toLowerCase().replace(/[^a-z0-9]/g, '') || '\0')) {
      return end;
    }
    if (isLinkHome(metadata, end)) return end;
  }
  return host;
}

/** The names by which a page calls its site besides the one that it declares first. */
function otherNames(metadata: PageMetadata): string[] {
  const website = metadata.jsonLd.find((node) => node['@type'] === 'WebSite');
  const names = [metaOf(metadata, 'application-name', 'apple-mobile-web-app-title'), textOf(website?.name)];
  return [...names, textOf(metadata.article?.publisher)].flatMap((name) => name ?? []);
}

/** Tells whether a name is a site's address: `harbourpost.com`. */
function isAddressOf(name: string, host: string): boolean {
  return /^\S+\.\p{L}{2,}$/u.test(name) && letters(name.replace(/^www\./i, '')) === letters(host.replace(/^www\./, ''));
}

/** A name as a machine keeps it: `harbourpost`. */
const RUN_TOGETHER = /^\p{Ll}+$/u;

/** Gives the first of some names that has the letters of a word run together, written out: `The Harbour Post`. */
function spelledOut(run: string, names: string[]): string | null {
  return names.map((name) => name.trim()).find((name) => /\p{Lu}/u.test(name) && letters(name) === run) ?? null;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Gives the part of a host that its owner chose: `reuters` of `reuters.com`. */
const ownName = (host: string) => letters(ownLabels(host)[0] ?? '');

/** Parts of a host that say which machine or which edition of a page it is. */
const MACHINES = new Set('hosted web mobile home site page article archive edition amp'.split(' '));

/** Tells whether a name is only that of a machine of the site: `Hosted` at `hosted.wire.example`. */
function isMachine(name: string, host: string): boolean {
  return MACHINES.has(letters(name)) && host.startsWith(`${letters(name)}.`);
}

/** Tells whether what a page declares is a name: some give their address, or all that they do. */
function isName(declared: string): boolean {
  return declared.length < 80 && !/^https?:/.test(declared);
}

/** Tells whether a text is what the page's link to its site's front page says. */
function isLinkHome({ document, url }: PageMetadata, text: string): boolean {
  const home = URL.canParse(url) ? new URL(url).origin : '/';
  return [...document.querySelectorAll(`a[href="/"], a[href="${home}"], a[href="${home}/"]`)].some(
    (link) => foldTitle(foldedText(link)) === foldTitle(text),
  );
}

/**
 * The address the article is known by: the one the page declares when it is on the page's own host, else the page's
 * own; without tracking and fragment. What the page declares on another host comes as `declaredUrl`: the library decides
 * whether to believe it (`lib/library/articles/address-of.ts`), since any page can declare anything.
 */
export function findCanonicalUrl(metadata: PageMetadata): { canonicalUrl: string; declaredUrl?: string } {
  const own = cleanUrl(metadata.url) ?? metadata.url;
  const declared =
    metadata.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ??
    metaOf(metadata, 'og:url');
  const canonical = cleanUrl(absoluteUrl(declared, metadata.url));
  if (!canonical || isOfWholeSite(canonical, own)) return { canonicalUrl: own };
  return isSameHost(canonical, own) ? { canonicalUrl: canonical } : { canonicalUrl: own, declaredUrl: canonical };
}

/** A front page is no article's address, nor is an address that a single-page app declares for all of its routes. */
function isOfWholeSite(canonical: string, own: string): boolean {
  const [declared, page] = [new URL(canonical), new URL(own)];
  if (isRoute(page.hash) && !isRoute(declared.hash) && declared.pathname === page.pathname) return true;
  return declared.pathname === '/' && !isRoute(declared.hash) && !declared.search && page.pathname !== '/';
}

/** The article's picture as the page declares it. */
export function findLeadImage(metadata: PageMetadata): { src: string; alt: string } | null {
  const image = metadata.article?.image;
  const first = Array.isArray(image) ? image[0] : image;
  const declared =
    metaOf(metadata, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
    (isNode(first) ? textOf(first.url) : textOf(first));
  const src = absoluteUrl(declared, metadata.url);
  // Sites without a picture declare their own address, or the blank picture of their program.
  if (!src || new URL(src).pathname === '/' || isStandIn(src)) return null;
  return { src, alt: metaOf(metadata, 'og:image:alt', 'twitter:image:alt') ?? '' };
}

/** Finds the address of the site's logo, where the page's data gives it. */
export function findSiteLogo(metadata: PageMetadata): string | null {
  const publisher = metadata.article?.publisher;
  const logo = isNode(publisher) ? publisher.logo : null;
  return absoluteUrl(isNode(logo) ? textOf(logo.url) : textOf(logo), metadata.url);
}

/** Finds the section of the site that the article is in. */
export function findSection(metadata: PageMetadata): string | null {
  return metaOf(metadata, 'article:section') ?? textOf(metadata.article?.articleSection);
}
