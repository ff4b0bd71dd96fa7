import type { Article } from '../../article/article';
import { cleanUrl } from '../../article/metadata/address';

/** UTF-16 units of the longest address that is kept. */
const LONGEST_ADDRESS = 8000;

/** True for an address that a save keeps and a restore takes back: of the web or of a file, so that it can be opened again. */
export function isKeptAddress(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && /^(?:https?|file):/i.test(address) && URL.canParse(address);
}

/**
 * Gives an address that is too long without its parameters and its fragment; the text still tells such articles apart.
 */
function shortened(address: string): string {
  return address.length > LONGEST_ADDRESS ? address.replace(/[?#].*$/s, '') : address;
}

/**
 * Gives the article with the address it is saved under. A canonical address on another host is believed when the host
 * is of the same site by the public suffix list, which is loaded for that question only. A claim on another site stays
 * a claim, which `find-saved.ts` weighs by the text. Call this before a transaction begins: it waits for more than the
 * database.
 */
export async function addressed(given: Article): Promise<Article> {
  const article = { ...given, url: shortened(given.url), canonicalUrl: shortened(given.canonicalUrl) };
  const { url, declaredUrl } = article;
  if (declaredUrl === undefined || !cleanUrl(declaredUrl)) return article;
  const { isSameSite } = await import('../../article/metadata/same-site');
  if (!isKeptAddress(declaredUrl) || !isSameSite(declaredUrl, url)) return article;
  const { declaredUrl: _, ...rest } = article;
  return { ...rest, canonicalUrl: declaredUrl };
}

const HOST_PREFIX = /^(?:www|m|mobile|amp)\./;
const PREFIXES = ['', 'www.', 'm.', 'mobile.', 'amp.'];
const PATH_END = /(?:\/(?:index\.html?|amp))?\/?$/;
const PATH_ENDS = ['', '/', '/index.html', '/index.htm', '/amp', '/amp/'];

/**
 * Addresses where sites serve one article again: with and without `www.`, for telephones, as AMP, by http and https,
 * with a slash at the end, `index.html` or parameters. An address found in this way is of the same article only if its text is the same.
 *
 * @returns `equal`, whole addresses, and `openings`, what those begin with that have parameters where this one has none.
 */
export function otherAddresses(canonicalUrl: string): { equal: string[]; openings: string[] } {
  if (!URL.canParse(canonicalUrl)) return { equal: [], openings: [] };
  const { protocol, hostname, port, pathname, search, hash } = new URL(canonicalUrl);
  // A hash that names the article is its only address. An address with a port is of a server that has no second
  // host.
  if (hash || port || !/^https?:$/.test(protocol)) return { equal: [], openings: [] };
  const host = hostname.replace(HOST_PREFIX, '');
  const path = pathname.replace(PATH_END, '');
  const bare = search.replace(/^\?amp(?:=(?:1|true))?$/, '');
  const searches = bare ? ['', bare] : ['', '?amp=1', '?amp'];
  const places = ['https', 'http'].flatMap((scheme) => PREFIXES.map((prefix) => `${scheme}://${prefix}${host}${path}`));
  const equal = places.flatMap((place) => PATH_ENDS.flatMap((end) => searches.map((query) => place + end + query)));
  const openings = bare ? [] : places.flatMap((place) => [`${place}?`, `${place}/?`]);
  return { equal: equal.filter((address) => address !== canonicalUrl), openings };
}

/**
 * Tells whether an article's address is the one it was read at: host and path are equal, apart from what
 * `otherAddresses` lists, and it has no parameter and no route that the page's address lacks. Any other address is a
 * claim of the page.
 */
export function isOwnAddress({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): boolean {
  if (!URL.canParse(url) || !URL.canParse(canonicalUrl)) return url === canonicalUrl;
  const [read, kept] = [new URL(url), new URL(canonicalUrl)];
  const parameters = new Set(read.search.slice(1).split('&'));
  return (
    placeOf(read) === placeOf(kept) &&
    [read.hash, ''].includes(kept.hash) &&
    kept.search
      .slice(1)
      .split('&')
      .every((parameter) => !parameter || parameters.has(parameter))
  );
}

function placeOf({ hostname, port, pathname }: URL): string {
  return `${hostname.replace(HOST_PREFIX, '')}:${port}${pathname.replace(PATH_END, '')}`;
}
