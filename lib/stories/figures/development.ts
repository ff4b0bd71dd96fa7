import type { Span } from '../../text/position';
import { CLAUSE_STOP } from '../terms/marks';
import { termsIn } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { isOneCount, widest } from './contradiction';
import { sameMeasure } from './disagreements';
import { overlap, sameUnit } from './match';
import type { MeasuredFigure } from './measured';

/** What is counted does its verb within this many characters behind the count. */
const BEHIND = 45;
/** Fewer things than this are often counted twice by chance, so that they are not recognised by their number. */
const HANDFUL = 6;

/** Tells whether a figure is the value that another one of its sentence takes the place of: `92, up from 61`. */
export function isFormer({ text, at, rivals }: MeasuredFigure): boolean {
  return rivals.length > 0 && isLedAsFormer(text, at);
}

/** Tells whether words before a figure say that it is the value before another: `up from 61`. */
function isLedAsFormer(text: string, at: Span): boolean {
  return STORY_WORDS.formerLeads.test(text.slice(0, at.start));
}

/** Tells whether a figure may be a later value of another: the same things are counted, and the same is said of them. */
export function developsFrom(earlier: MeasuredFigure, later: MeasuredFigure): boolean {
  return sameMeasure(earlier, later) && isOneCount(earlier, later) && isSaidOfBoth(earlier, later);
}

/** Tells whether the sentence of a figure gives another as the value before it: that is what its writer set it beside. */
export function isToldAsNewer(earlier: MeasuredFigure, { rivals, text, day, fact }: MeasuredFigure): boolean {
  return (
    earlier.day < day &&
    earlier.fact.per === fact.per &&
    rivals.some(
      ({ fact: former, at }) =>
        former.value === earlier.fact.value &&
        (fact.unitKind === 'money' || (former.value ?? 0) >= HANDFUL) &&
        sameUnit(former, earlier.fact) &&
        isLedAsFormer(text, at),
    )
  );
}

/**
 * Tells whether the same is said of two counts: people who left are not those who wait. Where no predicate tells what happened to
 * them, the words behind both must have one in common.
 */
function isSaidOfBoth(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.fact.unitKind !== 'count' && a.fact.unitKind !== 'none') return true;
  if (a.kind !== null) return a.kind === b.kind;
  if (a.predicate !== null && b.predicate !== null) return widest(a.predicate) === widest(b.predicate);
  return overlap(saidOf(a), saidOf(b)) > 0;
}

function saidOf({ text, at, nouns }: MeasuredFigure): Set<number> {
  const [behind] = text.slice(at.end, at.end + BEHIND).split(CLAUSE_STOP);
  const words = behind.trim() ? behind : text.slice(Math.max(0, at.start - BEHIND), at.start);
  return new Set(termsIn(words).filter((term) => !nouns.has(term)));
}
