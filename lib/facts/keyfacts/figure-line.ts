import type { Position, Span } from '../../text/position';
import type { FigureFact } from '../facts';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The figure with what it counts, then what its clause tells of it: `375,000 people` · `lost power in 18 counties`. */
export function figureLine(fact: FigureFact, context: LineContext): FactLine {
  const { text } = context.source.blocks[fact.mentions[0].block];
  const mention = headOf(fact, text, context);
  const head = text.slice(mention.start, mention.end);
  const after = text.slice(fact.mentions[0].end, fact.mentions[0].end + LONGEST_WORD);
  const brief = wantsNoun(fact, head, after, context) ? null : briefly(head, mention.start);
  const clause = clauseOf(fact, context, roomBeside(head), { brief, mention });
  return { head, detail: closeLine(clause.line, context.words) };
}

/** A longer head leaves no room for what happened. */
const LONGEST_HEAD = 44;

/**
 * The mention with what it is of, where a phrase after it says that: `30% of global oil reserves`, `six counts of theft`, `$3bn in
 * aid`. The fact's label has the phrase, and is cut from the text.
 */
function headOf({ mentions, label, unitKind }: FigureFact, text: string, { words }: LineContext): Span {
  const { start, end }: Position = mentions[0];
  const longer = start + label.length;
  if (label.length > LONGEST_HEAD || longer <= end || text.slice(start, longer) !== label) return { start, end };
  const [link = '', next = ''] = text.slice(end, longer).toLowerCase().trim().split(' ');
  // `$2bn in the year` says when, `5% of the staff` of what.
  const isTime = unitKind === 'money' && words.determiners.has(next);
  return words.prepositions.has(link) && !isTime ? { start, end: longer } : { start, end };
}

/** The next word is read from so many units. */
const LONGEST_WORD = 24;

/**
 * Whether a line is no English without the noun or unit of a figure: measures (`12 feet of snow`), what is tied to its number
 * (`15-year-old`), and a noun with a phrase of its own after it (`12 floors of offices`, `20 tickets to matches`).
 */
function wantsNoun({ unitKind }: FigureFact, mention: string, after: string, { words }: LineContext): boolean {
  if (unitKind !== 'count' || /\d[-‑]\p{L}/u.test(mention)) return true;
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(after) ?? [];
  return words.prepositions.has(next.toLowerCase());
}

/** The number of a mention with what bounds it, without the noun that the head has: `at least 30`. Null where it has no digits. */
function briefly(mention: string, start: number): Span | null {
  const number = /^.*\d(?:[\d.,]*)(?:[%‰]| ?(?:million|billion|trillion|per ?cent|bn|tn|m|k)\b)?/u.exec(mention)?.[0];
  return number && number.length < mention.length ? { start, end: start + number.length } : null;
}
