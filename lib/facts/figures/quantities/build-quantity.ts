import { is } from '../../words/lexicon';
import { isPlural, isVerbLike } from '../../words/spelling';
import { isMark, spanOf, type Token } from '../../words/tokens';
import type { Amount } from './amounts';
import { changeAfter, changeBefore, type Hedge, hedgeAfter, hedgeBefore } from './hedges';
import { impliedUnit } from './implied';
import type { CountedNoun } from './nouns';
import type { Quantity } from './quantity';
import type { Before, Reading } from './reading';
import { measureOf, readRate } from './units';

/** The unit and kind of an age that has no unit in the text. */
export const AGE = { unit: 'a', unitKind: 'age', noun: null, sure: true } as const;

/**
 * Builds the quantity of an amount at tokens `first` to `next`: its unit or counted noun, its hedges and change, its
 * rate, and what it takes from the quantities before it. Its value is left to the caller.
 */
export function buildQuantity(
  reading: Reading,
  amount: Amount,
  noun: CountedNoun | null,
  first: number,
  next: number,
  before: Before,
): Quantity {
  const { tokens, language } = reading;
  const { unit } = amount;
  // `517 rushing yards`, `50 previous years`: the head is a measure.
  const head = noun?.sure && noun.next > noun.first + 1 ? tokens[noun.next - 1] : null;
  const measured = head ? measureOf(head.text, language.units) : null;
  const quantity: Quantity = {
    // The fields are written out: an object that opens with a spread is slow to make.
    start: tokens[first].start,
    end: tokens[next - 1].end,
    number: spanOf(tokens, amount.numberFirst, amount.numberNext),
    value: null,
    low: null,
    high: null,
    unit: unit?.code ?? measured?.code ?? noun?.singular ?? '',
    unitKind: unit?.kind ?? measured?.kind ?? (noun ? 'count' : 'none'),
    per: unit?.per ?? '',
    noun: noun && spanOf(tokens, noun.first, noun.next),
    sure: noun?.sure ?? unit !== null,
    elided: false,
    context: null,
    modifier: null,
    change: null,
    said: null,
    fromTo: false,
    moved: false,
    again: false,
  };
  if (!unit && !noun?.sure && isAge(reading, amount)) {
    noun = null;
    Object.assign(quantity, AGE);
  }
  let end = next;
  const after = hedgeAfter(reading, end);
  if (after) end = after.next;
  if (noun && noun.first >= end) end = noun.next;
  if (!unit) {
    const rate = readRate(tokens, end, language.units);
    if (rate) {
      quantity.per = rate.per;
      end = rate.next;
    }
  }
  quantity.end = tokens[end - 1].end;
  const hedge = hedgeOf(reading, quantity, first);
  const opening = hedge && hedge.first >= before.next ? hedge.first : first;
  quantity.start = tokens[opening].start;
  quantity.modifier = (opening < first ? hedge?.modifier : undefined) ?? after?.modifier ?? null;
  const change = changeBefore(tokens, opening, quantity.unitKind === 'percent') ?? changeAfter(tokens, end);
  // `raised $5m`, `cut 400 jobs`: the amount is what was raised or cut, not the size of a change.
  const object = change?.said === 'by' && is(tokens[change.at], 'transitive') && quantity.unitKind !== 'percent';
  if (change && (!object || is(tokens[opening - 1], 'by'))) {
    quantity.change = change.change;
    quantity.said = change.said;
  }
  inherit(reading, quantity, opening, end, before);
  if (!unit && (quantity.unitKind === 'none' || !quantity.sure)) {
    const implied = impliedUnit(reading, quantity, amount.value, opening, next, before);
    if (implied) Object.assign(quantity, implied, { noun: null, sure: true });
  }
  return quantity;
}

/** Gives the hedge before an amount, unless it is a preposition: `spread over 24 hours`, `ground above 200 metres`. */
function hedgeOf(reading: Reading, { unit, unitKind }: Quantity, first: number): Hedge | null {
  const { tokens } = reading;
  const hedge = hedgeBefore(reading, first);
  if (hedge?.modifier !== 'over' || hedge.first !== first - 1) return hedge;
  const before = tokens[hedge.first - 1];
  const noun = before?.kind === 'number' || (before?.kind === 'word' && isNoun(before));
  if (unitKind === 'duration' && (is(before, 'spread') || noun)) return null;
  if (LENGTHS.has(unit) && noun) return null;
  return unitKind === 'money' && is(before, 'disputes') ? null : hedge;
}

/** Units of a distance or a height, over or above which something may be. */
const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', '[ft_i]', '[yd_i]', '[mi_i]']);

/** Tells whether a token is no function word, adverb or verb of change: before `over` it is most likely a noun. */
function isNoun(token: Token): boolean {
  return !is(token, 'closed') && !is(token, 'rises') && !is(token, 'falls') && !isVerbLike(token);
}

/** Tells whether an amount is an age: `aged 65`, `the age of 21`, `Holt, 44, said`. */
export function isAge({ tokens }: Reading, { first, next, number, value }: Amount): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 115 || number.scale > 1) return false;
  const before = tokens[first - 1];
  const of = is(before, 'of') || is(before, 'between') || is(before, 'to');
  if (is(before, 'age') || (of && is(tokens[first - 2], 'age'))) return true;
  if (before?.text !== ',' || tokens[first - 2]?.kind !== 'word') return false;
  // A number in commas behind a person is an age: `Joshlin, six, was`, `its driver, 22, died`.
  if (/^\p{Lu}\p{Ll}/u.test(tokens[first - 2].text))
    return number.words ? isMark(tokens[next], ',') : value > 9 && isMark(tokens[next], ',.');
  const owned = is(tokens[first - 3], 'determiner') && !isPlural(tokens[first - 2]);
  return owned && !number.words && value > 9 && isMark(tokens[next], ',');
}

/** Gives a quantity what the one before it in the sentence has for both. */
function inherit(reading: Reading, quantity: Quantity, first: number, next: number, earlier: Before): void {
  const { tokens } = reading;
  const { last, counted } = earlier;
  if (!last) return;
  const before = tokens[first - 1];
  const other = last.unit !== quantity.unit || last.unitKind !== quantity.unitKind;
  const by = is(before, 'by') && last.said === 'by';
  // `more than 100 kilometres (60 miles)`: one quantity in two units.
  const bracketed = before?.text === '(' && tokens[first - 2]?.end === last.end;
  if (bracketed) {
    quantity.again = other;
    quantity.modifier ??= last.modifier;
  }
  // The second number gives the same change: `fell 102.2 points, or 0.36%`.
  const or = is(before, 'or') ? tokens[first - (tokens[first - 2]?.text === ',' ? 3 : 2)] : null;
  // The verb of the first number is that of the second: `Ross was down 2.3%, Burlington by 2.6%`.
  if (!quantity.change && (bracketed || (by && !other) || (or?.end === last.end && other))) {
    quantity.change = last.change;
    quantity.said = last.said;
  }
  // `rose 2% but Y decreased by 1`, `rose 64 points to 4,577`: the unit is not said again.
  if (quantity.unitKind === 'none' && last.said === 'by') {
    const again = last.unitKind === 'percent' && by && quantity.said === 'by';
    const level = last.unitKind === 'count' && is(before, 'to') && tokens[first - 2]?.end === last.end;
    if (again || level) {
      quantity.unit = last.unit;
      quantity.unitKind = last.unitKind;
      quantity.sure = last.sure;
    }
  }
  // An earlier number names the unit: `of the 1,000 soldiers, over 300 had been held`; `6 million homes, including 1.5 million
  // in Los Angeles`.
  if (quantity.unitKind === 'none' && counted) {
    const follows = tokens[next];
    const stands = is(before, 'elision') || is(follows, 'auxiliary') || is(follows, 'state');
    if (stands && counted.value !== null) {
      quantity.unit = counted.unit;
      quantity.unitKind = 'count';
      quantity.noun = counted.noun;
      quantity.sure = true;
      quantity.elided = true;
    }
  }
}
