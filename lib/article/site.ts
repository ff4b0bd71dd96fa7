import { foldedText } from './dom';
import { type Evidence, metaOf } from './evidence';
import { isNode, textOf } from './json-ld';
import { absoluteUrl, hostOf, siteOf } from './links';

/** The site's name as the page gives it; else the end of the page's title that is the host's name; else the host. */
export function findSiteName(evidence: Evidence): string {
  const name = namedSite(evidence);
  // Cut from titles, names keep the mark that stood between.
  return name.replace(/^[\s|–—·•»:-]+|[\s|–—·•«:-]+$/gu, '') || name;
}

function namedSite(evidence: Evidence): string {
  const declared = metaOf(evidence, 'og:site_name') ?? textOf(evidence.article?.publisher);
  if (declared && declared.length < 80 && !/^https?:/.test(declared)) return declared;
  const website = evidence.jsonLd.find((node) => node['@type'] === 'WebSite');
  const name = metaOf(evidence, 'application-name', 'apple-mobile-web-app-title') ?? textOf(website?.name);
  if (name && name.length < 80) return name;
  const host = hostOf(evidence.url);
  const title = foldedText(evidence.document.querySelector('title'));
  const ends = title.split(/\s+[|\-–—·•»:]+\s+|\s*｜\s*/);
  if (ends.length > 1) {
    const end = ends[ends.length - 1].trim();
    const words = end.split(' ').length;
    if (/[|｜]\s*[^|｜]+$/.test(title) && words <= 4) return end;
    if (words <= 5 && host.replace(/[^a-z0-9]/g, '').includes(end.toLowerCase().replace(/[^a-z0-9]/g, '') || '\0')) {
      return end;
    }
  }
  return host;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref|ref_src|cmp(?:id)?|ocid|_ga|at_\w+|xtor|wt_\w+|smid|ito|sr_share|cid|ncid|ns_\w+|soc_src|soc_trk|guccounter|guce_\w+|__twitter_impression)$/i;

/** The address the article is known by: the declared one when it is on the same site, without tracking and fragment. */
export function findCanonicalUrl(evidence: Evidence): string {
  const own = cleanUrl(evidence.url) ?? evidence.url;
  const declared =
    evidence.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ??
    metaOf(evidence, 'og:url');
  const canonical = cleanUrl(absoluteUrl(declared, evidence.url));
  if (!canonical || !sameSite(canonical, own)) return own;
  // A front page is no article's address.
  return new URL(canonical).pathname === '/' && new URL(own).pathname !== '/' ? own : canonical;
}

/** An address without fragment and tracking parameters; null when it is none. */
export function cleanUrl(address: string | null): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return null;
  }
}

function sameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

/** The article's picture as the page declares it. */
export function findLeadImage(evidence: Evidence): { src: string; alt: string } | null {
  const image = evidence.article?.image;
  const first = Array.isArray(image) ? image[0] : image;
  const declared =
    metaOf(evidence, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
    (isNode(first) ? textOf(first.url) : textOf(first));
  const src = absoluteUrl(declared, evidence.url);
  return src ? { src, alt: metaOf(evidence, 'og:image:alt', 'twitter:image:alt') ?? '' } : null;
}

/** The section of the site that the article stands in. */
export function findSection(evidence: Evidence): string | null {
  return metaOf(evidence, 'article:section') ?? textOf(evidence.article?.articleSection);
}
