import { isVerb } from './pieces';
import type { ClauseSets } from './words';

/** A longer phrase is no name of a thing: its end was not seen. */
const MOST_WORDS = 3;

/**
 * The noun that follows right behind a place of a text, with the words that describe it, as far as a clause goes on or a mark ends it: `humanitarian
 * pause` behind `a 21-day`; '' where none does.
 */
export function nounBehind(text: string, at: number, words: ClauseSets): string {
  if (!/^\s/.test(text.slice(at))) return '';
  const noun: string[] = [];
  for (const [word] of text.slice(at).matchAll(/\s[^\s]+/gu)) {
    const [, name = '', mark = ''] = /^(.*?)([.,;:!?)”"’]*)$/u.exec(word.trim()) ?? [];
    // `a $3m last year`: it says when.
    if (words.spans.has(name.toLowerCase())) return '';
    if (!isNominal(name, words)) break;
    noun.push(name);
    if (mark) break;
    if (noun.length > MOST_WORDS) return '';
  }
  return noun.join(' ');
}

/** Tells whether a word may be of a noun phrase: no verb, and none that joins. */
export function isNominal(word: string, words: ClauseSets): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{L}/u.test(word) || isVerb({ lower }, words) || words.saying.has(lower)) return false;
  const others = [words.prepositions, words.conjunctions, words.determiners, words.relatives, words.subordinators];
  return ![...others, words.openStarts, words.openEnds, words.pronouns].some((set) => set.has(lower));
}
