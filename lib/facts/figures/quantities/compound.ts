import { is } from '../../words/lexicon';
import { isHyphen, isMark, type Token } from '../../words/tokens';
import { unitOf } from '../../words/unit';
import { type Amount, readAmount } from './amounts';
import type { Reading } from './reading';

/** Units with the smaller one that may follow them, and how many of it they hold. */
const PARTS: Readonly<Record<string, { unit: string; count: number }>> = {
  '[ft_i]': { unit: '[in_i]', count: 12 },
  '[stone_av]': { unit: '[lb_av]', count: 14 },
  '[lb_av]': { unit: '[oz_av]', count: 16 },
  d: { unit: 'h', count: 24 },
  h: { unit: 'min', count: 60 },
  min: { unit: 's', count: 60 },
  a: { unit: 'mo', count: 12 },
};

/** The number of hundredths in a unit of money. */
const CENTS = 100;

/**
 * Gives the whole of a measure or a price in two or more units: `5ft 10in`, `12 stone 4 pounds`, `2 hours and 14
 * minutes`, `3 dollars 50 cents`, `6-foot-4`. Its value is in the smallest of them, that of money in the greater; the
 * amount itself where nothing follows.
 */
export function readCompound(reading: Reading, amount: Amount): Amount {
  let whole = amount;
  for (;;) {
    const longer = withPart(reading, whole);
    if (!longer) return whole;
    whole = longer;
  }
}

function withPart(reading: Reading, whole: Amount): Amount | null {
  const { tokens } = reading;
  const { unit } = whole;
  if (!unit || unit.per || !Number.isInteger(whole.value) || whole.number.scale > 1) return null;
  const at = is(tokens[whole.next], 'and') ? whole.next + 1 : whole.next;
  const part = tokens[at] && !isMark(tokens[at], '-') ? readAmount(reading, at) : null;
  if (part?.unit && part.unit.kind === 'money' && part.unit.factor !== 1) return withCents(whole, part);
  const { [unit.code]: smaller } = PARTS;
  if (!smaller || unit.kind === 'age') return null;
  const { count } = smaller;
  if (part?.unit?.code === smaller.unit && part.value < count && part.value >= 0) {
    const joined = joinedNumber(whole, part, whole.value * count + part.value);
    return { ...joined, unit: { ...part.unit, kind: unit.kind } };
  }
  // Inches follow feet: `6-foot-4`.
  const inches = at === whole.next ? readInches(tokens, whole) : null;
  if (!inches) return null;
  const { next, value } = inches;
  return {
    ...whole,
    next,
    numberNext: next,
    value: whole.value * count + value,
    unit: unitOf('measure', next, smaller.unit),
  };
}

/** Adds the cents of `3 dollars 50 cents`, `two pounds 20 pence`. */
function withCents(whole: Amount, part: Amount): Amount | null {
  const { unit } = part;
  // Cents are those of the money before them; pence are not.
  const same =
    whole.unit?.code === unit?.code || whole.unit?.code === '[lb_av]' || /^(?:USD|EUR)$/.test(unit?.code ?? '');
  if (!unit || !same || (whole.unit?.kind !== 'money' && whole.unit?.code !== '[lb_av]')) return null;
  if (part.value >= 1 || part.value < 0) return null;
  const code = whole.unit.kind === 'money' ? whole.unit.code : unit.code;
  const value = Math.round((whole.value + part.value) * CENTS) / CENTS;
  return { ...joinedNumber(whole, part, value), unit: { ...unit, code, factor: 1 } };
}

function joinedNumber(whole: Amount, part: Amount, value: number): Amount {
  return { ...whole, next: part.next, numberNext: part.numberNext, value };
}

/** Reads the inches of `6-foot-4`, `5ft 10`, which have no unit of their own. */
function readInches(tokens: readonly Token[], { unit, next }: Amount): { next: number; value: number } | null {
  if (unit?.code !== '[ft_i]') return null;
  const at = isHyphen(tokens, next) ? next + 1 : next;
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:\d|1[01])$/.test(token.text)) return null;
  const after = tokens[at + 1];
  // `5ft 10in`: elsewhere than after feet, `in` is a preposition.
  if (after?.glued && after.lower === 'in') return { next: at + 2, value: Number(token.text) };
  if (at === next && (after?.kind === 'word' || after?.glued) && !isMark(after, ',.;')) return null;
  return { next: at + 1, value: Number(token.text) };
}
