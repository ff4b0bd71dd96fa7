/**
 * An `img` in serialised HTML, with its attributes. In serialised HTML a value is in double quotes and holds no double
 * quote.
 */
const IMAGE = /<img((?:\s+[^\s=>"]+(?:="[^"]*")?)*)/g;
const REMOTE = /\ssrc="(https?:[^"]*)"/;
const ESCAPES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * Addresses of the remote pictures that an article shows, each once, in their order in the text.
 * @param html sanitised, as a browser serialises it: the service worker has no DOM to ask
 */
export function remotePictures(html: string): string[] {
  const addresses = new Set<string>();
  for (const [, attributes] of html.matchAll(IMAGE)) {
    const [, address] = REMOTE.exec(attributes) ?? [];
    if (address) addresses.add(address.replace(/&(amp|quot|lt|gt|nbsp);/g, (_, name: string) => ESCAPES[name]));
  }
  return [...addresses];
}
