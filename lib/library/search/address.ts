/** Parameters that only record where a reader came from. */
const TRACKING = /[?&](?:utm_[a-z_]+|fbclid|gclid|mc_[ce]id|igshid)=[^&#\s]*/gi;

/**
 * Tells whether a word of a query is an address, whole or from its host on: `https://a.test/b`, `courier.test/ferry`.
 */
export function isAddress(word: string): boolean {
  return /^[a-z]+:\/\/\S/i.test(word) || /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*$/u.test(word);
}

/**
 * Gives the part of an address that tells it from others: host, path and parameters, without protocol, `www.` and
 * tracking parameters.
 */
export function bareAddress(address: string): string {
  const bare = address.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(TRACKING, '');
  return /%[\da-f]{2}/i.test(bare) ? decoded(bare) : bare;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
