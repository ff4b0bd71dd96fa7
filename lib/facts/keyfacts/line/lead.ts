import type { Position } from '../../../text/position';
import { cutClause } from '../clause/clause';
import { leansBack } from './leaning';
import type { LineContext } from './line-context';

/**
 * The most units of a line with the sentence before it: what a popup shows on four lines, and on three where letters are wide.
 */
const LONGEST_LEAD = 200;
const LONGEST_WIDE_LEAD = 110;

/**
 * Gives the sentence before the one that a line opens, where a reader needs it to know what the line is about and it fits
 * beside the line; '' where it does not, where it depends on an earlier one itself, or is part of a longer quotation.
 */
export function leadOf(line: string, { block, start }: Position, context: LineContext): string {
  const { source, words, clauseEnds, sentences } = context;
  const { text } = source.blocks[block];
  const before = sentences(block).findLast(({ end }) => end <= start);
  if (!before || !text.slice(start).startsWith(line.slice(0, OPENING))) return '';
  const whole = text.slice(before.start, before.end).trim();
  if (!/[.!?。！？।؟]$/u.test(whole) || /["“”„«»「」『』]/u.test(whole) || leansBack(whole, words, clauseEnds))
    return '';
  const room = (clauseEnds && clauseEnds.longest < LONGEST_WIDE_LEAD ? LONGEST_WIDE_LEAD : LONGEST_LEAD) - line.length;
  if (whole.length <= room) return whole;
  if (clauseEnds) return '';
  const opening = { start: before.start, end: before.start };
  const cut = cutClause({ text, sentence: before, mention: opening }, words, room).line;
  return whole.startsWith(cut) && cut.length > SHORTEST_LEAD && cut.length + ELLIPSIS.length <= room
    ? cut + ELLIPSIS
    : '';
}

const ELLIPSIS = ' …';
/** The fewest units of a lead: a shorter one names nobody. */
const SHORTEST_LEAD = 20;

/** Units of a line that show whether it opens its sentence. */
const OPENING = 8;
