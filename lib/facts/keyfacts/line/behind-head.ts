import type { AnyFact, DateFact, FigureFact } from '../../facts';
import type { ClauseSets } from '../clause/words';
import type { LineContext } from './line-context';
import { withoutDay } from './without-day';

/** The fewest letters of what is left of a line, for scripts in which a word has several. */
const FEWEST_LETTERS = 12;

/**
 * Gives a figure whose line opens with its own words without them, so that the line continues from its head: `40 houses` · `were
 * flooded`. Only in languages whose lines keep the words of their head. `others` are the facts beside it: a line that is shown
 * under several heads stays whole.
 */
export function figureBehindHead(fact: FigureFact, others: readonly AnyFact[], context: LineContext): FigureFact {
  const { head, detail } = fact;
  if (context.words.pointing || isShared(fact, others) || !detail.startsWith(`${head} `)) return fact;
  const rest = restBehind(detail.slice(head.length), context.words);
  return rest === null ? fact : { ...fact, detail: rest };
}

/**
 * Gives a date whose line has it without it: `Thursday, Nov 21` · `the mayor closed the bridge`. Where a verb comes second in
 * its clause, a line that opens with its day would have no first word.
 */
export function dateBehindHead(fact: DateFact, others: readonly AnyFact[], context: LineContext): DateFact {
  const { words } = context;
  if (words.pointing || isShared(fact, others)) return fact;
  const { detail } = fact;
  const rest = words.verbSecond ? null : behindDay(fact, context);
  const told = rest ?? (words.verbs.size > 0 ? withoutDay(fact, detail, context) : null);
  return told === null || isTooShort(told) ? fact : { ...fact, detail: told };
}

function behindDay({ detail, mentions }: DateFact, { source, words }: LineContext): string | null {
  const lower = detail.toLowerCase();
  for (const { block, start, end } of mentions) {
    const said = source.blocks[block].text.slice(start, end).toLowerCase();
    const at = lower.indexOf(said);
    if (at < 0 || (at > 0 && !words.dateLeads.has(lower.slice(0, at).trim()))) continue;
    const rest = restBehind(detail.slice(at + said.length), words);
    if (rest !== null) return rest;
  }
  return null;
}

const isShared = ({ detail }: AnyFact, others: readonly AnyFact[]) =>
  others.filter((other) => other.detail === detail).length > 1;

/** Gives what is behind the words that open a line; null where it does not continue from them: a list, an aside, a few words. */
function restBehind(after: string, words: ClauseSets): string | null {
  const [gap = ''] = /^(?:\s+|[,،]\s+|[、，]\s*)/u.exec(after) ?? [];
  const rest = after.slice(gap.length);
  const [first = ''] = /^[\p{L}\p{M}’']+/u.exec(rest.toLowerCase()) ?? [];
  // `the accords of 1978, which ended the war`
  const opensRelative = words.relatives.has(first) && !words.determiners.has(first);
  if (gap === '' || first === '' || words.conjunctions.has(first) || opensRelative) return null;
  return isTooShort(rest) ? null : rest;
}

const isTooShort = (line: string) => line.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS;
