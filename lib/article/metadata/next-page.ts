import { absoluteUrl, isNearHost } from '../markup/links';

/** The number of a page in an address: `/2/`, `/page/2`, `?page=2`, `-seite-2`, `,2`. */
const PAGE_NUMBER = /(?:[/?&_,-](?:page|seite|pagina|p|pg|pag|s)?[=/_-]?)(\d{1,2})(?=\/?(?:\.\w+)?$|&)/i;

/** The address of the article's next page, when the page links to it as such; null otherwise. */
export function findNextPage(page: Document, url: string): string | null {
  const own = split(url);
  const next = String(own.number + 1);
  // Pages hold hundreds of links: few of them have the number, and fewer have it where a page's number is.
  for (const link of page.querySelectorAll(`link[rel~="next" i][href*="${next}"], a[href*="${next}"]`)) {
    const address = link.getAttribute('href')?.trim() ?? '';
    if (split(`/${address}`).number !== own.number + 1) continue;
    const href = absoluteUrl(address, url)?.replace(/#.*$/, '');
    if (!href || href === url || !isNearHost(href, url)) continue;
    const other = split(href);
    if (other.number === own.number + 1 && other.number <= 50 && other.rest === own.rest) return href;
  }
  return null;
}

function split(address: string): { rest: string; number: number } {
  const bare = address.replace(/#.*$/, '');
  const match = PAGE_NUMBER.exec(bare);
  if (!match) return { rest: bare.replace(/\/$/, ''), number: 1 };
  const rest = (bare.slice(0, match.index) + bare.slice(match.index + match[0].length)).replace(/[/?]$/, '');
  return { rest, number: Number(match[1]) };
}
