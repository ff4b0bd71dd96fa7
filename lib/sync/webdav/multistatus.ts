/** The entry of a server for one thing in a folder. */
export interface DavEntry {
  /** The path on the server, decoded, without a slash at its end. */
  path: string;
  isFolder: boolean;
  size: number;
  at: number | null;
}

/**
 * Reads the answer to a `PROPFIND`, whatever prefixes the server gives to names. Null for what is no such answer. It does not
 * use the browser's parser, because a service worker has none.
 */
export function readMultistatus(xml: string): DavEntry[] | null {
  if (!/<(?:[\w.-]+:)?multistatus[\s>/]/i.test(xml)) return null;
  // An answer that broke off has no end.
  if (!/<\/(?:[\w.-]+:)?multistatus\s*>\s*$/i.test(xml) && !/<(?:[\w.-]+:)?multistatus[^>]*\/>/i.test(xml)) return null;
  return elementsOf(xml, 'response').flatMap((response) => {
    const [href] = elementsOf(response, 'href');
    const path = href === undefined ? null : pathOf(textOf(href));
    if (path === null) return [];
    // Properties that the server does not have come apart, with a status of their own.
    const parts = elementsOf(response, 'propstat');
    const known = parts.filter((part) => / 2\d\d /.test(`${elementsOf(part, 'status')[0] ?? ' 200 '} `)).join('');
    const [size] = elementsOf(known, 'getcontentlength');
    const [modified] = elementsOf(known, 'getlastmodified');
    const at = modified === undefined ? Number.NaN : Date.parse(textOf(modified));
    const isFolder = /<(?:[\w.-]+:)?collection[\s>/]/i.test(elementsOf(known, 'resourcetype')[0] ?? '');
    return [{ path, isFolder, size: Number(size ?? 0) || 0, at: Number.isNaN(at) ? null : at }];
  });
}

/** Gives the contents of the elements of this name, which are never within each other here. */
function elementsOf(xml: string, name: string): string[] {
  const element = new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, 'gi');
  return [...xml.matchAll(element)].map(([, , content]) => content ?? '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(content: string): string {
  return content
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
    })
    .trim();
}

function pathOf(href: string): string | null {
  try {
    return decodeURIComponent(new URL(href, 'http://server.invalid/').pathname).replace(/\/+$/, '');
  } catch {
    return null;
  }
}
