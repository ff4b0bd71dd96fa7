import { is } from '../../words/lexicon';
import { isAdverb, isParticiple, isPlural, isVerbLike, singularOf } from '../../words/spelling';
import { isAcronym, isCapital, type Token } from '../../words/tokens';

/** The noun that a number counts: `46 military units`, `one proposal`. */
export interface CountedNoun {
  /** The index of the first token and of the one after the last. */
  first: number;
  next: number;
  /** The phrase in lower case with its head in the singular: `military unit`. */
  singular: string;
  /** True when the head is a plural, or the number is one, so that this is surely what is counted. */
  sure: boolean;
}

const MAX_WORDS = 6;

/**
 * Reads the counted noun phrase that starts at token `at`. There is no grammar, so it relies on the plural: after a
 * number above one the first plural before a function word is the head. A singular after such a number is taken only
 * right at the number (`12 page document`) and is not sure.
 */
export function readNoun(tokens: Token[], at: number, one: boolean): CountedNoun | null {
  let first = at;
  while (is(tokens[first], 'filler')) first++;
  if (isAdverb(tokens[first]) && isParticiple(tokens[first + 1])) first += 2;
  let next = first;
  let count = 0;
  let conjunction = false;
  while (count < MAX_WORDS) {
    const token = tokens[next];
    // `five current models` is no date.
    if (!token || (token.inDate && !(next === first && /^\p{Ll}/u.test(token.text)))) break;
    if (token.text === '-' || token.text === '–') {
      if (!token.glued || !tokens[next + 1]?.glued || next === first) break;
      next++;
      continue;
    }
    // `63,000 Model 3 sedans`: a number inside a name.
    if (token.kind === 'number' && next > first && isCapital(tokens[next - 1].text)) {
      next++;
      continue;
    }
    if (token.kind !== 'word') break;
    if (token.glued && tokens[next - 1].kind === 'number') break;
    // `135 three weeks ago`: another number begins.
    if (is(token, 'small') || is(token, 'tens')) break;
    // `three US vessels`: capitals make a name of it.
    if (is(token, 'closed') && !isAcronym(token.text) && !(next > first && tokens[next - 1].text === '-')) {
      if (next === first && is(token, 'adjectival') && isPlural(tokens[next + 1])) {
        next++;
        continue;
      }
      if (!one && count > 0 && !conjunction && (is(token, 'and') || is(token, 'or'))) {
        conjunction = true;
        next++;
        continue;
      }
      break;
    }
    const compound = tokens[next + 1]?.text === '-' && tokens[next + 1].glued && tokens[next + 2]?.glued;
    if (one) {
      if (count > 0 && (isVerbLike(token) || isPlural(token))) break;
    } else if (!compound && isPlural(token) && !isAcronym(token.text)) {
      const after = tokens[next + 1];
      // The noun is the second word: `two arms makers`, `two Qantas jets`.
      const isOwner = is(token, 'attributive') || (isCapital(token.text) && !isCapital(after?.text));
      const joined = after?.kind === 'word' && isPlural(after) && isOwner;
      if (!joined) return phrase(tokens, first, next + 1, true);
    }
    next++;
    count++;
  }
  if (next === first) return null;
  if (one) return phrase(tokens, first, trim(tokens, first, next), true);
  const head = tokens[first];
  if (is(head, 'state')) return phrase(tokens, first, first + 1, true);
  if (isVerbLike(head) || /^\p{Lu}\p{Ll}/u.test(head.text)) return null;
  return phrase(tokens, first, head.lower.endsWith("'s") ? next : first + 1, false);
}

function phrase(tokens: Token[], first: number, next: number, sure: boolean): CountedNoun | null {
  if (next <= first) return null;
  let singular = '';
  for (let at = first; at < next; at++) {
    const word = at === next - 1 ? singularOf(tokens[at]) : tokens[at].lower;
    singular += (at > first && !tokens[at].glued ? ' ' : '') + word;
  }
  return { first, next, singular, sure };
}

/** Leaves out a trailing adverb or participle: `one person killed`. */
function trim(tokens: Token[], first: number, next: number): number {
  let end = next;
  while (end > first + 1 && (isVerbLike(tokens[end - 1]) || tokens[end - 1].kind !== 'word')) end--;
  while (end > first && is(tokens[end - 1], 'closed')) end--;
  return end;
}
