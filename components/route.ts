/** Where in the library a reader is; it lives in the address, so that back, bookmarks and a reload lead to the same place. */
export type Route = { page: 'list'; query: string } | { page: 'article'; id: number; query: string };

/** Reads the hash of the library's address; whatever is not a place in it is the whole list. */
export function parseRoute(hash: string): Route {
  const [path, search = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search).get('q') ?? '';
  const id = /^\/article\/(\d{1,15})$/.exec(path)?.[1];
  return id ? { page: 'article', id: Number(id), query } : { page: 'list', query };
}

/** The hash of a place: `parseRoute` turned round. */
export function formatRoute(route: Route): string {
  const path = route.page === 'article' ? `/article/${route.id}` : '/';
  return `#${path}${route.query ? `?${new URLSearchParams({ q: route.query })}` : ''}`;
}
