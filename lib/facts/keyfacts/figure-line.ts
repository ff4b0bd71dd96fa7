import type { Position, Span } from '../../text/position';
import type { FigureFact } from '../facts';
import { isVerb } from './clause/pieces';
import { clauseOf, type FactLine, type LineContext, roomBeside } from './line';
import { closeLine } from './open-words';

/** The figure with what it counts, then what its clause tells of it: `375,000 people` · `lost power in 18 counties`. */
export function figureLine(fact: FigureFact, context: LineContext): FactLine {
  const { text } = context.source.blocks[fact.mentions[0].block];
  const mention = headOf(fact, text, context);
  const head = text.slice(mention.start, mention.end);
  const after = text.slice(fact.mentions[0].end, fact.mentions[0].end + LONGEST_WORD);
  const brief = wantsNoun(fact, head, after, context) ? null : briefly(head, mention.start);
  // `40 % of them are children`: what comes after it goes on from the figure.
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(text.slice(mention.end, mention.end + LONGEST_WORD)) ?? [];
  const isBound = context.words.prepositions.has(next) && context.words.openStarts.has(next);
  const clause = clauseOf(fact, context, roomBeside(head), { brief, mention, isBound });
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
  // `seven of the county's` and `90 % of UPS` go on: it is the noun after them.
  const rest = text.slice(longer, longer + LONGEST_WORD);
  if (/['’]s$/.test(label) || (/\s\p{Lu}[^\s]*$/u.test(label) && isNounNext(rest, words))) return { start, end };
  if (label.length > LONGEST_HEAD || longer <= end || text.slice(start, longer) !== label) return { start, end };
  const [link = '', next = ''] = text.slice(end, longer).toLowerCase().trim().split(' ');
  // `$2bn in the year` says when, `5% of the staff` of what.
  const isTime = unitKind === 'money' && words.determiners.has(next);
  return words.prepositions.has(link) && !isTime ? { start, end: longer } : { start, end };
}

/** A word in small letters that is neither a verb nor a preposition. */
function isNounNext(rest: string, words: LineContext['words']): boolean {
  const [, next] = /^\s(\p{Ll}{3,})/u.exec(rest) ?? [];
  return (
    next !== undefined &&
    !words.prepositions.has(next) &&
    !words.conjunctions.has(next) &&
    !isVerb({ lower: next }, words)
  );
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
