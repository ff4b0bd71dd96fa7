import type { AnyFact } from './facts';

/**
 * Gives the key by which a fact of an article is recognised when it is seen again: 14 letters and digits, made of the
 * article's canonical address and of what the fact states. It does not reveal what was read.
 */
export function factKey(canonicalUrl: string, fact: AnyFact): string {
  const text = `${canonicalUrl} ${fact.kind} ${statementOf(fact)}`;
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x1234567)}`;
}

function statementOf(fact: AnyFact): string {
  if (fact.kind === 'person') return fact.name;
  if (fact.kind === 'date') return fact.value;
  return [fact.value, fact.low, fact.high, fact.unit, fact.of].join(' ');
}

/** Hashes by FNV-1a over UTF-16 units, in 7 digits of base 36. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
