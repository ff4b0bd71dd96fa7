import { worth } from '../lexicon';
import type { Token } from '../tokens';

const MYRIAD = 10_000;

/** A number and the token after it. */
interface MyriadRead {
  next: number;
  value: number;
  /** The largest of its scales, 1 where it has none. */
  scale: number;
  /** True when it has no digits. */
  words: boolean;
}

/**
 * Reads a number that counts by ten thousands, as Chinese, Japanese and Korean do, in digits, in words or mixed: `3億5000万`,
 * `7천5백30만`, `二十五`, `1万2000`. Null where the words from token `at` on make none, or are digits alone.
 */
export function readMyriads(tokens: readonly Token[], at: number): MyriadRead | null {
  if (!hasNumeral(tokens[at]) && !hasNumeral(tokens[at + 1])) return null;
  let total = 0;
  let section = 0;
  // The digits or the numeral before the scale that is still to come.
  let pending: number | null = null;
  let largest = Number.POSITIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  let next = at;
  let scaled = 1;
  let hasDigits = false;
  for (;;) {
    const token = tokens[next];
    if (!token || (next > at && !token.glued && !goesOn(tokens, next, smallest))) break;
    const value = token.kind === 'number' ? digitsOf(token) : numeralOf(token);
    if (value === null) break;
    if (token.kind === 'number' || value < 10) {
      if (pending !== null || (smallest < 10 && next > at)) break;
      if (token.kind === 'number' && next > at && value >= smallest) break;
      pending = value;
      hasDigits ||= token.kind === 'number';
    } else if (value < MYRIAD) {
      if (value >= smallest) break;
      section += (pending ?? 1) * value;
      pending = null;
      smallest = value;
      scaled = Math.max(scaled, value);
    } else {
      // `1万億` is a hundred million ten thousands.
      if (value >= largest && (section > 0 || pending !== null)) break;
      if (value >= largest) total *= value;
      else total += (section + (pending ?? (section === 0 ? 1 : 0))) * value;
      [section, pending, largest, smallest] = [0, null, value, value];
      scaled = Math.max(scaled, value);
    }
    next++;
  }
  if (next === at || (hasDigits && scaled === 1)) return null;
  const value = Number((total + section + (pending ?? 0)).toPrecision(15));
  return { next, value, scale: scaled, words: !hasDigits };
}

function hasNumeral(token: Token | undefined): boolean {
  return token?.word.classes.has('numeral') === true;
}

function numeralOf(token: Token): number | null {
  return worth(token, 'numeral') ?? null;
}

function digitsOf({ text }: Token): number | null {
  const value = Number(text.replace(/,/g, ''));
  return Number.isNaN(value) ? null : value;
}

/** Tells whether what is after a space belongs to the number: digits with a smaller scale (`4억 1천 590만`). */
function goesOn(tokens: readonly Token[], next: number, smallest: number): boolean {
  const token = tokens[next];
  if (token.kind !== 'number' && !hasNumeral(token)) return false;
  const after = tokens[next + 1];
  const scale = after?.glued ? numeralOf(after) : null;
  if (token.kind !== 'number') return scale !== null || (numeralOf(token) ?? 0) >= MYRIAD;
  return scale !== null ? true : smallest >= 100 && Number.isFinite(smallest) && Number(token.text) < smallest;
}
