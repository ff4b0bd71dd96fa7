import type { FigureFact, FigureModifier } from '../../lib/facts/facts';
import type { Span } from '../../lib/text/position';
import type { ExpectedFigure } from './data';
import { assign, type Mistake, noTallies, type Scored } from './tally';
import { headNoun, isMeasure, unitName } from './units';

type Wanted = ExpectedFigure & { spans: Span[]; optional: boolean };
type Found = FigureFact & { spans: Span[]; text: string };

/** The ways in which a value is right: by the unit named first, by the other one, or as a share, whose unit is not scored. */
type Match = { unit: string } | 'share';

/** Relative tolerance of fractions and converted measures; everything else is exact. */
const TOLERANCE = 0.01;
const EXACT = 1e-9;

/** Hedges that mean the same here: `more than` and `at least`, `almost` and `about`. */
const HEDGES: Record<NonNullable<ExpectedFigure['approx']> | FigureModifier, 'near' | 'above' | 'below' | 'upTo'> = {
  about: 'near',
  almost: 'near',
  nearly: 'near',
  'more than': 'above',
  'at least': 'above',
  over: 'above',
  atLeast: 'above',
  'less than': 'below',
  under: 'below',
  'up to': 'upTo',
  atMost: 'upTo',
};

/** Scores the figures found in one sentence, each mention for itself; unit and hedge count where the value is right. */
export function scoreFigures(text: string, expected: readonly ExpectedFigure[], facts: readonly FigureFact[]): Scored {
  const wanted = expected.map(
    (figure): Wanted => ({
      ...figure,
      spans: [{ start: figure.start, end: figure.start + figure.text.length }],
      optional: figure.optional === true,
    }),
  );
  const found = facts.flatMap((fact) =>
    fact.mentions.map(({ start, end }): Found => ({ ...fact, spans: [{ start, end }], text: text.slice(start, end) })),
  );
  const tallies = noTallies();
  const mistakes: Mistake[] = [];
  const value = tallies['figures: value'];
  const { pairs, missed, extra } = assign(wanted, found, grade);
  value.wanted = wanted.filter(({ optional }) => !optional).length;
  value.found = pairs.filter((pair) => !pair.expected.optional).length + extra.length;
  let withUnit = 0;
  let withApprox = 0;
  for (const { expected, found } of pairs) {
    if (expected.optional) continue;
    const shown = { expected: showWanted(expected), found: showFound(found) };
    const match = matchValue(expected, found);
    if (match === null) {
      mistakes.push({ list: 'figures', kind: 'wrong', ...shown });
      continue;
    }
    value.right++;
    if (unitIsRight(match, found)) withUnit++;
    else mistakes.push({ list: 'units', kind: 'wrong', ...shown });
    const alone = tallies['approx alone'];
    const [wantedHedge, foundHedge] = hedgesOf(expected, found);
    if (wantedHedge) alone.wanted++;
    if (foundHedge) alone.found++;
    if (wantedHedge === foundHedge) {
      withApprox++;
      if (wantedHedge) alone.right++;
    } else {
      // A hedge that is not given is wrong by half; one that is given and is not in the text is wrong.
      if (wantedHedge && !foundHedge) withApprox += 0.5;
      mistakes.push({ list: 'approx', kind: foundHedge ? (wantedHedge ? 'wrong' : 'extra') : 'missed', ...shown });
    }
  }
  tallies['figures: value + unit'] = { ...value, right: withUnit };
  tallies['figures: value + approx'] = { ...value, right: withApprox };
  for (const figure of missed)
    mistakes.push({ list: 'figures', kind: 'missed', expected: showWanted(figure), found: '' });
  for (const figure of extra) mistakes.push({ list: 'figures', kind: 'extra', expected: '', found: showFound(figure) });
  return { tallies, mistakes };
}

function grade(expected: Wanted, found: Found): number {
  const match = matchValue(expected, found);
  if (match === null) return 0;
  const [wantedHedge, foundHedge] = hedgesOf(expected, found);
  return 4 + 2 * +unitIsRight(match, found) + +(wantedHedge === foundHedge);
}

function matchValue(expected: ExpectedFigure, found: FigureFact): Match | null {
  const { value, low, high, unit } = expected;
  if (typeof value === 'string') {
    const same = found.unitKind === 'score' && value.replace(/[–—]/g, '-') === `${found.low}-${found.high}`;
    return same ? 'share' : null;
  }
  if (typeof value !== 'number') {
    if (found.unitKind === 'score' || found.low === null || found.high === null) return null;
    const same =
      low !== undefined && high !== undefined && near(low, found.low, EXACT) && near(high, found.high, EXACT);
    return same ? { unit } : null;
  }
  if (found.value === null) return null;
  if (isShare(expected)) {
    const share = found.unit === '%' ? found.value / 100 : found.value;
    return near(value, share, found.unit === '%' || value < 1 ? TOLERANCE : EXACT) ? 'share' : null;
  }
  if (unit === '%' && found.unitKind === 'ratio') return near(value, found.value * 100, TOLERANCE) ? 'share' : null;
  if (near(value, found.value, EXACT)) {
    // If both readings have one number (`8 points`: pp or point), the one whose unit fits is taken.
    const other = otherReading(expected);
    if (other && near(other.value, found.value, EXACT) && unitIsRight(other, found)) return other;
    return { unit };
  }
  const other = otherReading(expected);
  return other && near(other.value, found.value, other.value === value ? EXACT : TOLERANCE) ? other : null;
}

/** Fractions and multiples. A part of a measure or of money (`half a mile`, `46 cents`) is not one of them. */
function isShare({ value, unit }: ExpectedFigure): boolean {
  if (unit === 'times') return true;
  return typeof value === 'number' && value > 0 && value < 1 && !Number.isInteger(value) && !isMeasure(unit);
}

function otherReading({ alt }: ExpectedFigure): { value: number; unit: string } | null {
  if (alt === undefined) return null;
  const space = alt.indexOf(' ');
  return { value: Number(alt.slice(0, space)), unit: alt.slice(space + 1) };
}

function unitIsRight(match: Match, found: FigureFact): boolean {
  if (match === 'share') return true;
  const [wanted, had] = [unitName(match.unit), unitName(found.unit)];
  if (wanted === had) return true;
  // A thing may go by a near noun or by none: `21 died`, `15,000 without power`.
  if (wanted === '' || wanted === 'person') return !isMeasure(had);
  if (isMeasure(wanted) || isMeasure(had)) return false;
  return headNoun(wanted) === headNoun(had);
}

function hedgesOf({ approx }: ExpectedFigure, { modifier }: FigureFact): [string | null, string | null] {
  return [approx ? HEDGES[approx] : null, modifier ? HEDGES[modifier] : null];
}

function near(wanted: number, found: number, tolerance: number): boolean {
  return Math.abs(wanted - found) <= tolerance * Math.abs(wanted);
}

function showWanted({ text, value, low, high, unit, approx }: ExpectedFigure): string {
  return `${text} = ${[approx, value ?? `${low}..${high}`, unit].filter((part) => part !== undefined).join(' ')}`;
}

function showFound({ text, value, low, high, unit, unitKind, modifier }: Found): string {
  const amount = value ?? (unitKind === 'score' ? `${low}-${high}` : `${low}..${high}`);
  return `${text} = ${[modifier, amount, unit || unitKind].filter((part) => part !== null).join(' ')}`;
}
