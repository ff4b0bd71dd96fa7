import type { FactSource } from '../facts';

/** Second-level labels under a country's domain that say nothing of their own: `co.uk`, `com.au`. */
const UK = 'UK';

/**
 * The country a page writes for (ISO 3166-1 alpha-2), from the region of its language tag, else from the country's
 * own top-level domain; null when neither says.
 */
export function countryOf({ lang, url }: Pick<FactSource, 'lang' | 'url'>): string | null {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Za-z]{2})\b/.exec(lang ?? '')?.[1]?.toUpperCase();
  const domain = /^https?:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toUpperCase();
  // `.co`, `.tv`, `.io` and their like are sold to everyone; pages declare `en-US` wherever they are.
  const local = domain && !/^(?:CO|TV|IO|ME|AI|FM|LY|CC|WS|EU|TO|GG|SH)$/.test(domain) ? domain : null;
  const country = local ?? region ?? null;
  return country === UK ? 'GB' : country;
}
