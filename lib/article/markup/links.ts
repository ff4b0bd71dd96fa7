import { MAX_ADDRESS_LENGTH } from '../page-bounds';

/** A picture as the article keeps it. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/** Makes an address absolute. Null unless it is one that is safe to keep: http(s). */
export function absoluteUrl(href: string | null | undefined, base: string): string | null {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.length > MAX_ADDRESS_LENGTH) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Host of an address without `www.`; empty when it is no address. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Tells whether two addresses are of one host and port, apart from `www.`; no list is needed to be sure of that. */
export function isSameHost(a: string, b: string): boolean {
  return hostOf(a) === hostOf(b) && URL.canParse(a) && URL.canParse(b) && new URL(a).port === new URL(b).port;
}

/**
 * Tells whether two addresses look like one publisher's, by the last parts of their hosts. It is only a hint where
 * links lead: on `github.io` the hosts below are strangers to each other. `same-site.ts` knows exactly, at the cost of
 * a list.
 */
export function isNearHost(a: string, b: string): boolean {
  return lastLabels(a) === lastLabels(b);
}

const lastLabels = (address: string) => ownLabels(hostOf(address)).join('.');

/** Gives the last labels of a host, from the one that its owner chose: for `www.paper.co.uk`, `paper`, `co`, `uk`. */
export function ownLabels(host: string): string[] {
  const labels = host.split('.');
  const suffix = labels.length > 2 && /^(?:com?|org|net|gov|edu|ac|gob|or|ne)$/.test(labels[labels.length - 2]) ? 3 : 2;
  return labels.slice(-suffix);
}

/** The attribute in which the copy of a page keeps the `href` of its `<base>`, so that it is none where it is parsed. */
export const QUIET_BASE = 'data-href';

/** The address that relative ones on the page are relative to. */
export function baseOf(document: Document, url: string): string {
  const base = document.querySelector(`base[href], base[${QUIET_BASE}]`);
  return absoluteUrl(base?.getAttribute('href') ?? base?.getAttribute(QUIET_BASE), url) ?? url;
}

const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\s]+$/;
/** Attributes in which pages keep the real address of a picture that loads late. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-hi-res-src',
  'data-actualsrc',
];
const SMALLEST_PICTURE = 60;
/**
 * Names of files that take the place of a picture until it loads, and of drawings that are a button or a site's name.
 */
const STAND_IN = /(?:^|[^a-z])(?:placeholder|spacer|transparent|spinner|loader|lazyload|blank)(?:[^a-z]|$)/i;
const SIGN = /(?:^|[^a-z])(?:icons?|logo|play|pixel|loading|arrow)(?:[^a-z].*)?\.(?:svg|gif|png)$/i;

/** The last part of an address's path, without its query. */
export function fileOf(src: string): string {
  return src.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
}

/** Tells by the name of its file whether a picture is only part of the page: a grey box, a spinner, an icon, a site's name. */
export function isStandIn(src: string): boolean {
  const file = fileOf(src);
  return STAND_IN.test(file) || SIGN.test(file);
}

/** The picture an `<img>` or `<picture>` shows once it is loaded; null for icons, pixels and addresses not to keep. */
export function imageOf(element: Element, base: string): Picture | null {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const width = Number.parseInt(image?.getAttribute('width') ?? '', 10) || undefined;
  const height = Number.parseInt(image?.getAttribute('height') ?? '', 10) || undefined;
  if ((width && width < SMALLEST_PICTURE) || (height && height < SMALLEST_PICTURE)) return null;
  const src = sourceOf(element, image, base);
  return src ? { src, alt: (image?.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim(), width, height } : null;
}

function sourceOf(element: Element, image: Element | null, base: string): string | null {
  for (const name of LAZY) {
    const lazy = image?.getAttribute(name);
    if (lazy && !lazy.startsWith('{')) {
      const url = absoluteUrl(lazy, base);
      if (url) return url;
    }
  }
  const sets = [image?.getAttribute('data-srcset'), image?.getAttribute('srcset')];
  for (const source of element.querySelectorAll('source')) {
    sets.push(source.getAttribute('data-srcset'), source.getAttribute('srcset'));
  }
  for (const set of sets) {
    const url = absoluteUrl(largestOf(set ?? ''), base);
    if (url && !isStandIn(url)) return url;
  }
  const src = image?.getAttribute('src') ?? '';
  if (DATA_IMAGE.test(src)) return src.length > 400 ? src : null;
  const url = absoluteUrl(src, base);
  return url && !isStandIn(url) ? url : null;
}

/** The largest candidate of a `srcset`, up to 1,600 pixels wide. */
function largestOf(srcset: string): string | null {
  let best: string | null = null;
  let bestSize = 0;
  for (const [, address, size] of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const pixels = Number(size ?? 1);
    if (!address.startsWith('data:') && pixels > bestSize && (pixels <= 1600 || best === null)) {
      best = address;
      bestSize = pixels;
    }
  }
  return best;
}
