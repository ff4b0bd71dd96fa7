import type { FactSource } from '../facts';

/** The one country's domain that is not its ISO code. */
const UK = 'UK';

/**
 * Gives the country for which a page is written (ISO 3166-1 alpha-2), from the region of its language tag, else from the
 * country's own top-level domain; null when neither shows it.
 */
export function countryOf({ lang, url }: Pick<FactSource, 'lang' | 'url'>): string | null {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Za-z]{2})\b/.exec(lang ?? '')?.[1]?.toUpperCase();
  const domain = /^https?:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toUpperCase();
  // `.co`, `.tv`, `.io` and their like are sold to everyone; pages declare `en-US` wherever they are.
  const local = domain && !/^(?:CO|TV|IO|ME|AI|FM|LY|CC|WS|EU|TO|GG|SH)$/.test(domain) ? domain : null;
  const country = local ?? region ?? null;
  return country === UK ? 'GB' : country;
}

/** The most UTF-16 units of an article in which its countries are looked for. */
const MAX_TEXT = 30_000;
/** A country in the headline counts as much as this many mentions in the text. */
const HEADLINE = 3;

/**
 * Gives the one of `countries` (ISO 3166-1 alpha-2) that an article is about: the one it names most often; null where it names
 * none. Names are those of `Intl` in English.
 */
export function countryAbout(
  { title, blocks }: Pick<FactSource, 'title' | 'blocks'>,
  countries: readonly string[],
): string | null {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, MAX_TEXT);
  let best: string | null = null;
  let most = 0;
  for (const country of countries) {
    const name = names.of(country)?.replace(/ [(-].*$/, '');
    if (!name) continue;
    const times = text.split(name).length - 1 + (title.includes(name) ? HEADLINE : 0);
    if (times > most) [best, most] = [country, times];
  }
  return best;
}
