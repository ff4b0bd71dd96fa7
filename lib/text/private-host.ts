/**
 * Endings of names that only a router or an office's own name server answers for: reserved for that (RFC 6762, 6761, 8375,
 * ICANN's `internal`), or never given to anybody because so many networks use them.
 */
const PRIVATE_ENDINGS =
  /(?:^|\.)(?:localhost|local|localdomain|lan|home|home\.arpa|corp|mail|internal|intranet|private|fritz\.box)$/;

/**
 * Tells whether a host is of the reader's own machine or network: a name without a dot or with an ending that is not of the
 * public web, an address of a private, loopback, link-local or other special range, in IPv4, IPv6, or IPv4 within IPv6. A
 * public name that points to such an address cannot be recognised; redirects are refused for that reason.
 * @param hostname as `URL.hostname` gives it: in lower case, numbers as an IPv4 address, IPv6 in brackets. '' is private.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivateIpv4(host.split('.').map(Number));
  return !host.includes('.') || PRIVATE_ENDINGS.test(host);
}

/**
 * Tells whether a page must not make the extension ask an address: one on a private host, unless the page is on one itself, or
 * one that is not of the web at all.
 * @param address absolute;
 * @param page address of the page that names it; '' for none
 */
export function leadsIntoPrivateNetwork(address: string, page: string): boolean {
  const host = webHostOf(address);
  if (host === null) return true;
  const from = webHostOf(page);
  return isPrivateHost(host) && (from === null || !isPrivateHost(from));
}

/** Gives the host of an address by http or https; null for any other. */
function webHostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** @param bytes the four of an address */
function isPrivateIpv4([a, b, c]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    // These addresses are shared by a provider among its customers.
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && c === 0))) ||
    (a === 198 && (b === 18 || b === 19)) ||
    // These are multicast (224 to 239), reserved addresses (240 and above) and broadcast.
    a >= 224
  );
}

/** @param address without brackets, as a URL has it */
function isPrivateIpv6(address: string): boolean {
  const groups = groupsOf(address);
  if (groups.length !== 8) return true;
  const within = embeddedIpv4(groups);
  if (within) return isPrivateIpv4(within);
  // All public addresses are in 2000::/3.
  return groups[0] < 0x2000 || groups[0] > 0x3fff;
}

function groupsOf(address: string): number[] {
  const [before, after] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const gap = after ? Math.max(0, 8 - before.length - after.length) : 0;
  return [...before, ...Array<string>(gap).fill('0'), ...(after ?? [])].map((group) => Number.parseInt(group, 16));
}

/** Gives the IPv4 address to which an IPv6 one leads: mapped, compatible, by NAT64 or by 6to4. */
function embeddedIpv4(groups: readonly number[]): number[] | null {
  const isZero = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0);
  const bytes = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255];
  const last = bytes(groups[6], groups[7]);
  if (isZero(0, 5) && (groups[5] === 0xffff || groups[5] === 0)) return last;
  if (isZero(0, 4) && groups[4] === 0xffff && groups[5] === 0) return last;
  if (groups[0] === 0x64 && groups[1] === 0xff9b) return last;
  return groups[0] === 0x2002 ? bytes(groups[1], groups[2]) : null;
}
