/**
 * Every page of the library by its name, which is its path in the address. A page's module is in
 * `entrypoints/options/pages.ts`.
 */
export const PAGE_NAMES = [
  'list',
  'article',
  'changes',
  'stories',
  'story',
  'timeline',
  'people',
  'person',
  'highlights',
  'tags',
  'transfer',
  'removed',
  'settings',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/**
 * The place in the library where a reader is. It is in the address, so that back, bookmarks and a reload lead to the
 * same place.
 */
export interface Route {
  page: PageName;
  /** The id of the one thing that the page shows, such as the number of an article; null on other pages. */
  id: string | null;
  /** The query of the list, kept while one of its articles is read. */
  query: string;
  /** The order of the list; null for the usual one. */
  sort: string | null;
  /**
   * Tells where in an article to begin: a position as `BLOCK:START:END`, or the id of a highlight; null for where reading
   * stopped.
   */
  at: string | null;
}

/** A place to link to: parts that are left out are empty. */
export type Place = Pick<Route, 'page'> & Partial<Route>;

/** Pages of one article, by its number. */
const ARTICLES: ReadonlySet<string> = new Set<PageName>(['article', 'changes']);

const LIST: Route = { page: 'list', id: null, query: '', sort: null, at: null };

/** Reads the hash of the library's address; a hash that names no place in it leads to the whole list. */
export function parseRoute(hash: string): Route {
  const [path, search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name, id = null] = path.split('/', 2);
  const page = name === '' ? 'list' : PAGE_NAMES.find((known) => known === name);
  if (!page || (ARTICLES.has(page) && !/^\d{1,15}$/.test(id ?? ''))) return LIST;
  const parameters = new URLSearchParams(search);
  return {
    page,
    id: id && decode(id),
    query: parameters.get('q') ?? '',
    sort: parameters.get('sort'),
    at: parameters.get('at'),
  };
}

/** Gives the hash that leads to a place; `parseRoute` is its inverse. */
export function formatRoute({ page, id, query, sort, at }: Place): string {
  const path = page === 'list' ? '' : page;
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (sort) parameters.set('sort', sort);
  if (at) parameters.set('at', at);
  const search = parameters.toString();
  return `#/${path}${id ? `/${encodeURIComponent(id)}` : ''}${search && `?${search}`}`;
}

/** An address may be typed by hand, and hold a stray percent sign. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
