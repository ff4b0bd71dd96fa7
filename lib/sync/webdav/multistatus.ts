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
  if (!/<\/(?:[\w.-]+:)?multistatus\s*>\s*$/i.test(xml) && !/<(?:[\w.-]+:)?multistatus(?:\s[^<>]*)?\/>/i.test(xml))
    return null;
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

/** Gives the contents of the elements of this name, which are never within each other here; one that has no end is the last that is read. */
function elementsOf(xml: string, name: string): string[] {
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^<>]*)?>`, 'gi');
  const contents: string[] = [];
  for (let start = opening.exec(xml); start; start = opening.exec(xml)) {
    const [whole, tag] = start;
    if (whole.endsWith('/>')) {
      contents.push('');
      continue;
    }
    const closing = new RegExp(`</${tag.replaceAll('.', '\\.')}\\s*>`, 'gi');
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    if (!end) break;
    contents.push(xml.slice(opening.lastIndex, end.index));
    opening.lastIndex = closing.lastIndex;
  }
  return contents;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function textOf(content: string): string {
  return content
    .replace(/<!\[CDATA\[((?:(?!<!\[CDATA\[)[\s\S])*?)\]\]>/g, '$1')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,9}));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES.get(name) ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}

function pathOf(href: string): string | null {
  try {
    return decodeURIComponent(new URL(href, 'http://server.invalid/').pathname).replace(/(?<!\/)\/+$/, '');
  } catch {
    return null;
  }
}
