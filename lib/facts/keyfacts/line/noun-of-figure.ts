import type { Span } from '../../../text/position';
import type { FigureFact } from '../../facts';
import { isParticiple, isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';

/** The most characters of a head: a longer one leaves no room for what happened. */
export const LONGEST_HEAD = 44;

/** `multa de ` of `impuso una multa de 20 millones`: a noun, the word before it, and what ties a figure to them; `perte d’` has no space. */
const TIED_NOUN = /(?:^|[\s(«“"„’'])((?:\p{L}[\p{L}\p{M}-]+\s)?)(\p{L}[\p{L}\p{M}-]{2,}\s)(\p{Ll}+(?:\s|['’]))$/u;
/** `příjem ` of `měl příjem 20 milionů`: the word right before a figure. */
const WORD_BEFORE = /(?:^|[\s(«“"„])(\p{Ll}[\p{L}\p{M}’'-]{2,}\s)$/u;
/** ` Strafe` of `muss 20 Euro Strafe zahlen`; two words with capitals may be a name. */
const NOUN_BEHIND = /^(\s\p{Lu}\p{Ll}[\p{L}-]+)(?![\p{L}-]|\s\p{Lu})/u;

/** What is counted is in the head already, and so is what is measured in time. */
const SELF_TOLD: ReadonlySet<FigureFact['unitKind']> = new Set(['count', 'none', 'duration']);
const SUMS: ReadonlySet<FigureFact['unitKind']> = new Set(['money', 'percent']);

/**
 * Gives where the head of a figure begins that has the noun which its figure is of (`multa de 20 millones`) or, where the language
 * needs no word between, the word before it (`příjem 20 milionů`). For languages whose lines keep the words of their head.
 */
export function startWithNoun(
  unitKind: FigureFact['unitKind'],
  text: string,
  { start, end }: Span,
  words: ClauseSets,
): number {
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const from = (length: number) => (end - start + length <= LONGEST_HEAD ? start - length : start);
  const [, first = '', noun = '', tie = ''] = TIED_NOUN.exec(before) ?? [];
  if (words.nounTies.has(tie.trim().toLowerCase()) && isNoun(noun, words)) {
    // `Schulen in Ehrenfeld von 300 Kindern`: behind a preposition it may be the name of a place.
    if (words.capitalNouns && (!/^\p{Ll}/u.test(first) || words.prepositions.has(first.trim()))) return start;
    // `multa millonaria de`: of two words the first may be the noun.
    const opening = !words.capitalNouns && !words.tiesDirectly && first !== '' && isNoun(first, words) ? first : '';
    const long = from(opening.length + noun.length + tie.length);
    return long < start ? long : from(noun.length + tie.length);
  }
  if (!words.tiesDirectly || SELF_TOLD.has(unitKind)) return start;
  const [, word = ''] = WORD_BEFORE.exec(before) ?? [];
  return word !== '' && tellsSomething(word.trim(), words) ? from(word.length) : start;
}

/** Gives where the head of a sum ends that has the noun behind it: `100.000 Euro Strafe`. Where nouns have capitals. */
export function endWithNoun(
  unitKind: FigureFact['unitKind'],
  text: string,
  { start, end }: Span,
  words: ClauseSets,
): number {
  if (!words.capitalNouns || !SUMS.has(unitKind)) return end;
  const [, noun = ''] = NOUN_BEHIND.exec(text.slice(end, end + LONGEST_HEAD)) ?? [];
  return end - start + noun.length <= LONGEST_HEAD ? end + noun.length : end;
}

function isNoun(written: string, words: ClauseSets): boolean {
  const word = written.trim();
  const lower = word.toLowerCase();
  if (/^\p{Lu}/u.test(word) !== words.capitalNouns || words.notTied.has(lower)) return false;
  return tellsSomething(lower, words) && !isVerb({ lower }, words) && !isParticiple(lower, words);
}

/** Tells whether a word is more than a preposition, an article, an auxiliary verb and the like. */
function tellsSomething(lower: string, words: ClauseSets): boolean {
  const small = [
    words.prepositions,
    words.conjunctions,
    words.subordinators,
    words.relatives,
    words.determiners,
    words.auxiliaries,
    words.pronouns,
    words.degrees,
    words.openEnds,
    words.openStarts,
    words.notTied,
  ];
  return !small.some((set) => set.has(lower));
}
