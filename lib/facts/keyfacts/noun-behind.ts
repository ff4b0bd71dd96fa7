import { isVerb } from './clause/pieces';
import type { ClauseSets } from './clause/words';

/** The most words of a phrase that names a thing: in a longer one its end was missed. */
const MAX_PHRASE_WORDS = 3;

/**
 * Gives the noun right behind a place of a text, with the words that describe it, up to the end of the clause or a mark:
 * `humanitarian pause` behind `a 21-day`; '' where there is none.
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
    if (noun.length > MAX_PHRASE_WORDS) return '';
  }
  return noun.join(' ');
}

/** Tells whether a word may be part of a noun phrase: it is no verb, and joins nothing. */
function isNominal(word: string, words: ClauseSets): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{L}/u.test(word) || isVerb({ lower }, words) || words.saying.has(lower)) return false;
  const others = [words.prepositions, words.conjunctions, words.determiners, words.relatives, words.subordinators];
  return ![...others, words.openStarts, words.openEnds, words.pronouns].some((set) => set.has(lower));
}
