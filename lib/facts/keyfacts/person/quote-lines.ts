import { splitSentences } from '../../../languages/split-sentences';
import { contains, type Position, type Span } from '../../../text/position';
import type { PersonFact } from '../../facts';
import { cutClause } from '../clause/clause';
import { LONGEST_KEPT_LINE } from '../clause/kept-clause';
import { LONGEST_LINE } from '../clause/stretch';
import { clauseRun } from '../clause-ends/clause-run';
import type { LineContext } from '../line/line-context';
import { LONGEST_WHOLE, wholeSentence } from '../standing/whole-sentence';
import type { Quote } from './choice-by-standing';
import { quotationMarks, quotesIn } from './quotes';
import { countWords, isOnlyOfNoun, isSaidByOther } from './subject';

/** A quotation of fewer words is a phrase of the writer's. */
const FEWEST_WORDS = 5;

/** Gives what a person says in quotation marks, whole sentences only, each cut to a line. */
export function quoteLines(fact: PersonFact, context: LineContext, room: number): Quote[] {
  const lines: Quote[] = [];
  for (const sentence of fact.said ?? []) {
    const { block, start, end } = sentence;
    const { text } = context.source.blocks[block];
    if (isOnlyOfNoun(fact, sentence, text) || isSaidByOther(fact, sentence, context)) continue;
    for (const quote of quotesIn(text, { start, end })) {
      // `said that it was “a farce”`: words in quotes, and no sentence.
      if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(quote.start, quote.end))) continue;
      // `“Lek was invited,” the minister said`: nobody calls themself by their name.
      if (isNamedIn(fact, { block, ...quote }, text)) continue;
      const [sentence] = splitSentences(text.slice(quote.start, quote.end));
      const first = { start: quote.start + sentence.start, end: quote.start + sentence.end };
      const line = context.words.pointing ? wholeQuote(text, first, context) : wholeOrCut(text, first, context, room);
      if (countWords(line) < FEWEST_WORDS) continue;
      const [open, close] = quotationMarks(text[quote.start - 1], text[quote.end]);
      const shown = `${open}${line.replace(/[“”"]/g, '’').replace(/[,.;:،。]$/, '')}${close}`;
      lines.push({ line: shown, at: { block, ...first } });
    }
  }
  return lines;
}

/** Tells whether a quotation names a person, if only by one part of their name that does not open it: `to have Ada join us`. */
function isNamedIn({ name, mentions }: PersonFact, quote: Position, text: string): boolean {
  if (mentions.some((mention) => contains(quote, mention))) return true;
  const words = text.slice(quote.start, quote.end).match(/[\p{L}\p{M}]+/gu) ?? [];
  const parts = new Set(name.split(/\s+/).filter((part) => /^\p{Lu}\p{Ll}{2}/u.test(part)));
  return words.some((word, at) => at > 0 && parts.has(word));
}

/** Gives a quoted sentence, or the part of a long one that says something by itself; '' where there is none. */
function wholeQuote(text: string, span: Span, { words }: LineContext): string {
  const all = text.slice(span.start, span.end).trim();
  if (all.length <= LONGEST_WHOLE) return all;
  const whole = wholeSentence(text, span, null, null, words);
  if (!whole || whole.cut === 'loose') return '';
  // `Sales rose, yet less than we hoped`: what comes behind the cut would turn the sense.
  const end = all.indexOf(whole.line.slice(-COMPARED)) + COMPARED;
  const [next = ''] = /\p{L}+/u.exec(all.slice(end).toLowerCase()) ?? [];
  return words.contrasts.has(next) ? '' : whole.line;
}

/** The units by whose place the end of a line is found in its sentence. */
const COMPARED = 16;

/** The most units of a longer one that are shown. */
const MIN_OF_LONG = 110;

/** Gives the span as it is where there is room, else its first clause. */
export function wholeOrCut(text: string, span: Span, { words, clauseEnds }: LineContext, room: number): string {
  const whole = text.slice(span.start, span.end).trim();
  if (whole.length <= (clauseEnds?.longest ?? (words.keepsMention ? LONGEST_KEPT_LINE : LONGEST_LINE))) return whole;
  const mention = { start: span.start, end: span.start };
  const run = clauseEnds && clauseRun(text, span, mention, clauseEnds);
  if (run) return run;
  return cutClause({ text, sentence: span, mention, isOfPerson: true }, words, Math.max(room, MIN_OF_LONG)).line;
}
