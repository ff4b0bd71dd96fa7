import { isCapital, isHyphen, isMark, type Token } from './figures-tokens';
import type { NumberWords } from './numbers.en';
import { parseDigits } from './numbers-digits';

/** A number as it stands in a text, from one token to another. */
export interface NumberRead {
  /** Index after the last token. */
  next: number;
  value: number;
  /** The upper end of a vague number (`tens of thousands`: 10,000 to 100,000), else null. */
  high: number | null;
  /** What the value before its scale was, and that scale: 3.2 and 1e9 of `3.2bn`; the scale is 1 when there is none. */
  coefficient: number;
  scale: number;
  /** Written in words, at least in part. */
  words: boolean;
  /** A share of a whole: `two-thirds`, `one in five`. */
  share: boolean;
  /** The scale is one letter that could be a unit too (`20m`, `5t`, `4K`): sure only with money or a counted noun. */
  letter: string;
}

/** Groups of three digits a number may have. */
const MAX_GROUPS = 5;

/** Reads the number that starts at token `at`, the longest that makes one; null when none does. */
export function readNumber(tokens: Token[], at: number, words: NumberWords): NumberRead | null {
  const token = tokens[at];
  if (token.kind === 'mark') return null;
  const vague = token.kind === 'word' ? readVague(tokens, at, words) : null;
  if (vague) return vague;
  const head = token.kind === 'number' ? readFigures(tokens, at, words) : readWords(tokens, at, words);
  if (!head || !Number.isFinite(head.value)) return null;
  return readShare(tokens, head, words);
}

function read(next: number, value: number, words: boolean): NumberRead {
  return { next, value, high: null, coefficient: value, scale: 1, words, share: false, letter: '' };
}

/** Digits: grouped by spaces (`1 200`), mixed with a fraction (`10 1/2`), then scales (`4 hundred million`, `3.2bn`). */
function readFigures(tokens: Token[], at: number, words: NumberWords): NumberRead | null {
  const value = parseDigits(tokens[at].text, words.decimal);
  if (value === null) return null;
  const number = read(at + 1, value, false);
  const group = tokens[at + 1]?.kind === 'number' && /^[1-9]\d{0,2}$/.test(tokens[at].text);
  while (group && number.next < at + MAX_GROUPS && isGroup(tokens, number.next, at)) {
    number.value = number.value * 1000 + Number(tokens[number.next].text);
    number.next++;
  }
  const dash = isHyphen(tokens, number.next) ? 1 : 0;
  const fraction = readFraction(tokens, number.next + dash);
  if (fraction && Number.isInteger(value) && (dash || !tokens[number.next].glued)) {
    number.value += fraction.value;
    number.next = fraction.next;
  } else {
    const bare = readFraction(tokens, at);
    if (bare) {
      number.value = bare.value;
      number.next = bare.next;
    }
  }
  return readScale(tokens, readAndAHalf(tokens, number, words), words);
}

/**
 * Whether the three digits at `at` belong to the number at `first`: `1 200 people`. A plain space is trusted only when
 * several groups follow, or a round one before a word: `400 737 jets` and `74 100%` are two numbers each.
 */
function isGroup(tokens: Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.glued || !/^\d{3}$/.test(token.text)) return false;
  const after = tokens[at + 1];
  if (after?.kind === 'number') return /^\d{3}$/.test(after.text) && !after.glued;
  if (at > first + 1) return true;
  if (after && (after.glued || !/^\p{Ll}/u.test(after.text)) && !isMark(after, ',;.€$')) return false;
  const before = tokens[first - 1];
  return token.text.endsWith('00') && before?.kind !== 'number' && !isCapital(before?.text);
}

/** `1/2`, `3/4`: both parts small, the first the smaller. */
function readFraction(tokens: Token[], at: number): { value: number; next: number } | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || (slash?.text !== '/' && slash?.text !== '⁄') || bottom?.kind !== 'number') return null;
  if (!slash.glued || !bottom.glued || (tokens[at + 3]?.glued && /[/\d]/.test(tokens[at + 3].text))) return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  return a > 0 && a < b && [2, 3, 4, 5, 8, 10, 16].includes(b) ? { value: a / b, next: at + 3 } : null;
}

/** `two and a half (million)`. */
function readAndAHalf(tokens: Token[], number: NumberRead, words: NumberWords): NumberRead {
  let at = number.next;
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  at += hyphen;
  if (!words.and.has(tokens[at]?.lower)) return number;
  at += 1 + hyphen;
  if (!words.a.has(tokens[at]?.lower)) return number;
  at += 1 + hyphen;
  const part = tokens[at]?.lower;
  if (!words.half.has(part) && partOf(part, words) !== 4) return number;
  return { ...number, value: number.value + 1 / (partOf(part, words) ?? 2), next: at + 1 };
}

/** The scales after a number: `million`, `hundred thousand`, `bn`, `-million`. */
function readScale(tokens: Token[], number: NumberRead, words: NumberWords): NumberRead {
  const coefficient = number.value;
  let { next, value } = number;
  let scale = 1;
  let letter = '';
  for (;;) {
    const hyphen = isHyphen(tokens, next) ? 1 : 0;
    const token = tokens[next + hyphen];
    if (token?.kind !== 'word') break;
    const suffix = token.glued && !hyphen ? words.suffixes.get(token.lower) : undefined;
    const factor = words.scales.get(token.lower) ?? suffix;
    if (factor === undefined || scale * factor > 1e15) break;
    if (suffix !== undefined && token.text.length <= 2) {
      if (scale > 1) break;
      if (/^[kmbt]$/i.test(token.text)) letter = token.text;
    }
    value *= factor;
    scale *= factor;
    next += hyphen + 1;
    if (letter) break;
  }
  return scale === 1 ? number : { ...number, next, value: clean(value), coefficient, scale, letter };
}

/** 3.2 × 1e9 in binary is not 3200000000: the digits an article prints are few, so what is past them is noise. */
function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Words: `twenty-eight thousand six hundred`, `a dozen`, `half a million`, `two-thirds`, `one and a half`. */
function readWords(tokens: Token[], at: number, words: NumberWords): NumberRead | null {
  const first = tokens[at].lower;
  const second = tokens[at + 1]?.lower;
  if (words.half.has(first)) return readHalf(tokens, at, words);
  if (words.a.has(first)) {
    if (words.scales.has(second)) return readScale(tokens, read(at + 1, 1, true), words);
    return words.parts.has(second) ? readPart(tokens, at, at + 1, 1, words) : null;
  }
  let next = at;
  let total = 0;
  let current = 0;
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    let step = 0;
    if (next > at && isHyphen(tokens, next)) step = 1;
    else if (next > at && words.and.has(tokens[next]?.lower) && least >= 100) step = 1;
    const token = tokens[next + step];
    if (token?.kind !== 'word') break;
    const small = words.small.get(token.lower);
    const tens = words.tens.get(token.lower);
    if (small !== undefined && least > 10 && (small < 10 ? least !== 0 : least > 90)) {
      current += small;
      least = small < 10 ? 1 : 10;
      if (small === 0 && next > at) break;
    } else if (tens !== undefined && least > 90) {
      current += tens;
      least = 20;
    } else if (current > 0 && current < 100 && words.hundred.has(token.lower)) {
      current *= 100;
      least = 100;
    } else {
      const scale = words.scales.get(token.lower);
      if (current === 0 || scale === undefined || words.hundred.has(token.lower) || scale === 12) break;
      if (words.and.has(tokens[next]?.lower)) break;
      total += current * scale;
      current = 0;
      least = scale;
    }
    next += step + 1;
  }
  if (next === at) return null;
  const value = total + current;
  if (current > 0 && current < 20 && total === 0) {
    const part = tokens[next]?.text === '-' && tokens[next + 1]?.glued ? next + 1 : next;
    if (
      partOf(tokens[part]?.lower, words) &&
      (value > 1 || part === next + 1 || words.of.has(tokens[part + 1]?.lower))
    ) {
      return readPart(tokens, at, part, value, words);
    }
  }
  return readScale(tokens, readAndAHalf(tokens, read(next, value, true), words), words);
}

/** 3 of `third` and `thirds`. */
function partOf(word: string | undefined, words: NumberWords): number | undefined {
  return word === undefined ? undefined : words.parts.get(word.replace(/s$/, ''));
}

/** `half a million`, `half-a-dozen`, `half of`. */
function readHalf(tokens: Token[], at: number, words: NumberWords): NumberRead | null {
  let next = at + 1;
  if (tokens[next]?.text === '-') next++;
  const article = words.a.has(tokens[next]?.lower);
  if (article) next++;
  if (article && tokens[next]?.text === '-') next++;
  if (words.scales.has(tokens[next]?.lower)) return readScale(tokens, read(next, 0.5, true), words);
  return words.of.has(tokens[next]?.lower) && next === at + 1 ? { ...read(next, 0.5, true), share: true } : null;
}

/** `a third of`, `two-thirds`, `three quarters of a million`. A part without `of` and alone is an ordinal: `a third`. */
function readPart(tokens: Token[], at: number, part: number, top: number, words: NumberWords): NumberRead | null {
  const bottom = partOf(tokens[part].lower, words) ?? 1;
  const of = words.of.has(tokens[part + 1]?.lower);
  const hyphen = tokens[part - 1]?.text === '-';
  if (!of && !hyphen) return null;
  if (top >= bottom || top > 1 !== /s$/.test(tokens[part].lower)) return null;
  const share = { ...read(part + 1, top / bottom, true), share: true };
  if (of && words.a.has(tokens[part + 2]?.lower) && words.scales.has(tokens[part + 3]?.lower)) {
    return { ...readScale(tokens, { ...share, next: part + 3 }, words), share: false };
  }
  return part > at ? share : null;
}

/** `one in five`, `two out of three`, `one of four`: a share, when the second number is the greater. */
function readShare(tokens: Token[], top: NumberRead, words: NumberWords): NumberRead {
  if (top.scale > 1 || top.share || !Number.isInteger(top.value) || top.value > 99 || top.value < 1) return top;
  let next = top.next;
  const joined = tokens[next]?.text === '-' && tokens[next].glued;
  if (joined) next++;
  const outOf = words.out.has(tokens[next]?.lower);
  if (outOf) next++;
  const link = tokens[next]?.lower;
  if (!words.outOf.has(link) || (words.of.has(link) && !outOf && top.value !== 1)) return top;
  next++;
  if (joined && tokens[next]?.text === '-') next++;
  if (outOf && words.every.has(tokens[next]?.lower)) next++;
  const start = tokens[next];
  const wordy = top.words && start !== undefined && isWordOrSmall(start, words);
  // `1 in 4 children`, `9 in 10 children`, not `2 in 2019` or `2 in 20 minutes`.
  const figures =
    !top.words &&
    (top.value === 1 || start?.text === '10') &&
    /^\d{1,3}$/.test(start?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[next + 1]?.text ?? '');
  if (!start || (!words.of.has(link) && !outOf && !wordy && !figures)) return top;
  const bottom = start.kind === 'number' ? readFigures(tokens, next, words) : readWords(tokens, next, words);
  if (!bottom || bottom.share || !Number.isInteger(bottom.value) || bottom.value <= top.value) return top;
  return { ...read(bottom.next, top.value / bottom.value, true), share: true };
}

function isWordOrSmall(token: Token, words: NumberWords): boolean {
  return (
    words.small.has(token.lower) ||
    words.tens.has(token.lower) ||
    words.a.has(token.lower) ||
    /^\d{1,3}$/.test(token.text)
  );
}

/** `dozens`, `hundreds of thousands`, `tens of millions`: the least and the most it can mean. */
function readVague(tokens: Token[], at: number, words: NumberWords): NumberRead | null {
  const range = words.vague.get(tokens[at].lower);
  if (!range) return null;
  let [low, high] = range;
  let next = at + 1;
  const inner = words.of.has(tokens[next]?.lower) ? words.vague.get(tokens[next + 1]?.lower) : undefined;
  if (inner && inner[0] > low) {
    low *= inner[0];
    high *= inner[0];
    next += 2;
  } else if (range[0] === 10) return null;
  return { ...read(next, low, true), high };
}
