import { parseEdtf } from '../../../text/edtf';
import type { DateFact } from '../../facts';
import { isParticiple, isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import type { LineContext } from './line-context';

/** The fewest words of what is left of an aside, and of a line. */
const FEWEST_WORDS = 3;

/**
 * Gives a line without the day that its head has, where the rest is a sentence without it: `La mairie a fermé le pont` of `La mairie a
 * fermé lundi le pont`, so that more of what happened is seen. Null where the day is part of a phrase (`dès lundi`, `du 6 mai`),
 * where it opens a clause whose verb comes second, or where something would be left alone.
 */
export function withoutDay(fact: DateFact, detail: string, { source, dates, words }: LineContext): string | null {
  if (parseEdtf(fact.value)?.precision !== 'day') return null;
  const writtenIn = ({ mentions }: DateFact) =>
    mentions.map(({ block, start, end }) => source.blocks[block].text.slice(start, end));
  // Without one of two days the rest would seem to be about the other.
  const others = dates.filter((date) => date.value !== fact.value).flatMap(writtenIn);
  if (others.some((other) => detail.includes(other))) return null;
  const own = [...new Set(writtenIn(fact))].filter((day) => detail.includes(day));
  if (own.length !== 1 || detail.split(own[0]).length !== 2) return null;
  const [lead] = own[0].toLowerCase().split(/\s/u);
  if (words.prepositions.has(lead) && !words.dateLeads.has(lead)) return null;
  const at = detail.indexOf(own[0]);
  return joined(detail.slice(0, at), detail.slice(at + own[0].length), words);
}

/** Joins what is before a day with what is after it; null where that is no sentence. */
function joined(written: string, after: string, words: ClauseSets): string | null {
  // `lundi et mardi`, `lundi (26 mai)`, `15 Ocak’ta`, `Freitagabend`: the day goes on.
  if (!/^(?:\s[^\d(]|[,،.;:»”"]|$)/u.test(after) || /^\s\S{1,4}\s\d/u.test(after)) return null;
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(after.trim().toLowerCase()) ?? [];
  const opensClause = words.conjunctions.has(first) || (words.relatives.has(first) && !words.determiners.has(first));
  if (/^\s/.test(after) && opensClause) return null;
  const before = withoutLead(written, words);
  const [, last = '', mark = ''] = /([\p{L}\p{M}\p{N}%’'-]*)([^\p{L}\p{M}\p{N}%\s]*)\s*$/u.exec(before) ?? [];
  if (before === '' || /['’]$/u.test(last)) return null;
  if (mark !== '' && !/^[,،]$/u.test(mark)) return null;
  if (mark !== '' || words.conjunctions.has(last.toLowerCase())) {
    if (words.verbSecond) return null;
    return mark !== '' && /^[,،]/u.test(after) ? before.replace(/[,،]\s*$/u, '') + after.slice(1) : null;
  }
  if (isOpen(last.toLowerCase(), words) || (before === written.trimEnd() && isOfDay(before, words))) return null;
  const isEnd = !/^\s/u.test(after);
  // `is on Monday`, `(chosen on Monday)`, `the vote, held on Monday,`: only the day says something.
  if (isEnd && words.auxiliaries.has(last.toLowerCase())) return null;
  const [segment = ''] = /[^,،;:()–—]*$/u.exec(before) ?? [];
  const isAside = segment.length < before.length;
  const wordsLeft = segment.trim().split(/\s+/u).length;
  if (isEnd && (wordsLeft < FEWEST_WORDS || (isAside && opensWithVerb(segment, words)))) return null;
  return `${before}${after}`;
}

/** Tells whether a word needs what comes behind it: a preposition, an article. */
function isOpen(last: string, words: ClauseSets): boolean {
  if (words.auxiliaries.has(last)) return false;
  const open = [words.openEnds, words.prepositions, words.determiners, words.subordinators, words.degrees];
  return open.some((set) => set.has(last));
}

/** Tells whether the last word belongs to the day behind it: `w miniony [piątek]`. */
function isOfDay(before: string, words: ClauseSets): boolean {
  const [lead = ''] = before.toLowerCase().split(/\s+/u).slice(-2);
  return words.dateLeads.has(lead) && words.prepositions.has(lead);
}

/** Tells whether an aside opens with a verb or a participle: `held [on Monday]`. */
function opensWithVerb(segment: string, words: ClauseSets): boolean {
  const [lower] = segment.trim().toLowerCase().split(/\s+/u);
  return isParticiple(lower, words) || isVerb({ lower }, words);
}

/** Gives what is before a day without the words that lead it: `le lundi`, `am Montag`. */
function withoutLead(written: string, words: ClauseSets): string {
  let before = written.trimEnd();
  for (;;) {
    const [last = ''] = /[\p{L}\p{M}’']+$/u.exec(before) ?? [];
    const lower = last.toLowerCase();
    if (last === '' || !words.dateLeads.has(lower)) return before;
    before = before.slice(0, -last.length).trimEnd();
  }
}
