import type { Span } from '../../text/position';
import type { DateFact } from '../facts';
import { isParticiple } from './clause/pieces';
import type { ClauseSets } from './clause/words';
import { dateHead } from './date-head';
import { bestLine, clauseAround, type PricedLine, roomBeside } from './line/line';
import type { LineContext } from './line/line-context';
import { shownOf } from './line/open-words';

/** The day, then the event: `November 28, 2025` · `the trial begins`. */
export function dateLine(fact: DateFact, context: LineContext): PricedLine {
  const head = dateHead(fact, context.source);
  const clause = bestLine(fact, (mention) => {
    const omitted = omittedDate(context.source.blocks[mention.block].text, mention, context.words);
    return clauseAround(mention, context, roomBeside(head), { omitted, isBound: omitted === null });
  });
  return { head, detail: shownOf(clause, context.words), lacking: clause.lacking ?? 0 };
}

/**
 * A date by itself, with `on` or `in` before it: the sentence is whole without it. Null where it belongs to a noun (`Friday's vote`,
 * `the 2024 election`) or has a preposition that says more (`since 2018`).
 */
function omittedDate(text: string, { start, end }: Span, words: ClauseSets): Span | null {
  const after = text.slice(end, end + 8);
  // `July 9 and 10`: the other day would be left alone.
  if (/^(?:['’]s?\b|[-–]\p{L}|(?:,| \p{Ll}{2,4}|\s?[-–])\s?\d)/u.test(after)) return null;
  const [, before = '', space = ''] = /([\p{L}\p{M}’']+)(\s+)$/u.exec(text.slice(0, start)) ?? [];
  const lower = before.toLowerCase();
  // `The poll, published on Friday, put`: the word before it would be left alone.
  const lead = words.dateLeads.has(lower) ? start - before.length - space.length : start;
  const [, verb = ''] = /(\p{Ll}+)\s*$/u.exec(text.slice(0, lead)) ?? [];
  if (words.pointing && after.startsWith(',') && isParticiple(verb, words)) return null;
  if (words.dateLeads.has(lower)) return { start: start - before.length - space.length, end };
  return words.prepositions.has(lower) || words.determiners.has(lower) || words.conjunctions.has(lower)
    ? null
    : { start, end };
}
