import type { ClauseEndWords } from '../../../languages/clause-words';
import { UNSPACED } from '../../../text/scripts';
import { isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import { lineWords } from './line-words';

/** A subject without a known verb has this many words before it. */
const OPENING = 4;

/**
 * Tells whether a line is understood only after another one of its article: it opens with `this` or `of them`, its subject is
 * `he`, or it has none where the verb alone shows it. Only for languages that have lists of such words.
 */
export function leansBack(line: string, words: ClauseSets, ends: ClauseEndWords | null): boolean {
  if (ends) return opensWith(line, ends.leaning);
  if (words.leaning.test(line) && !words.deictics.test(line)) return true;
  const told = lineWords(line);
  if (words.dropsSubject && opensWithVerb(line, told, words)) return true;
  const verb = told.findIndex((lower) => isVerb({ lower }, words));
  const subject = told.findIndex((lower) => words.standIns.has(lower));
  return subject >= 0 && (verb < 0 ? subject < OPENING : subject <= verb + 1);
}

/** Tells whether a line opens with a word; in a script with spaces, with the whole of it. */
function opensWith(line: string, openings: readonly string[]): boolean {
  const lower = line.toLowerCase();
  return openings.some(
    (word) => lower.startsWith(word) && (ENDS_UNSPACED.test(word) || !/^[\p{L}\p{M}]/u.test(lower.slice(word.length))),
  );
}

const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u');

/** Tells whether there is no subject before the verb, nor a noun right behind it: `In total, laundered 16 million`. */
function opensWithVerb(line: string, told: readonly string[], words: ClauseSets): boolean {
  const clause = /^[^,]{1,40},\s+(.*)$/su.exec(line);
  const isAdverbial = clause !== null && told.length > 0 && (words.prepositions.has(told[0]) || words.links.test(line));
  const [first = '', second = ''] = isAdverbial ? lineWords(clause[1]) : told;
  if (!isVerb({ lower: first }, words) || words.pronouns.has(first)) return false;
  return /^\d/.test(second) || words.prepositions.has(second) || words.degrees.has(second);
}
