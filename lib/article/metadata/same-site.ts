import { parse } from 'tldts';

/**
 * True when two addresses belong to one owner, as far as addresses tell: one registrable domain by the public suffix
 * list with its private part (on `blogspot.com`, `github.io`, `gouv.fr` each host is a site of its own) and one port.
 * IP addresses and names without a domain (`localhost`) are one site only when they are equal.
 *
 * The list is 140 KB: import this file where it is asked only, not where pages are read.
 */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [new URL(a), new URL(b)];
  if (one.port !== other.port) return false;
  if (one.hostname === other.hostname) return true;
  const domain = domainOf(one.hostname);
  return domain !== null && domain === domainOf(other.hostname);
}

/**
 * Publishers where anybody can have a host of their own, and that have not asked to be on the public suffix list
 * (looked up in its version of November 2026). When a host is missing here, one article is saved twice or, with a text
 * that is nearly the same, a stranger can update it. When a host is here wrongly, one article is saved twice at worst.
 */
const SHARED_HOSTS: readonly string[] = `beehiiv.com canalblog.com exblog.jp fc2.com free.fr ghost.io hashnode.dev
  hypotheses.org livedoor.blog livejournal.com medium.com neocities.org over-blog.com pixnet.net seesaa.net substack.com
  tistory.com tumblr.com typepad.com weebly.com wordpress.com write.as`.split(/\s+/);
/** The list has `blogspot.com` only. Google serves the same blogs under the domains of countries, too. */
const BLOGSPOT = /^blogspot(?:\.[a-z]{2,3}){1,2}$/;

function domainOf(hostname: string): string | null {
  const { domain, isIp } = parse(hostname, { allowPrivateDomains: true });
  if (isIp || domain === null) return null;
  return BLOGSPOT.test(domain) || SHARED_HOSTS.includes(domain) ? hostname.replace(/^www\./, '') : domain;
}
