import { is, worth } from '../lexicon';
import { isCapital, isHyphen, isMark, type Token } from '../tokens';
import { readMyriads } from './myriads';
import { isPartedGroup, isShareAlone, type NumberRead, parseDigits, read, readVague } from './number-parts';
import { sumOfWords } from './number-words';

/** The most groups of three digits in a number. */
const MAX_GROUPS = 5;

/** Reads the longest number that starts at token `at`; null when there is none. */
export function readNumber(tokens: readonly Token[], at: number, decimal: '.' | ','): NumberRead | null {
  const token = tokens[at];
  if (token.kind === 'mark') return null;
  const myriads = readMyriads(tokens, at);
  if (myriads) return { ...read(myriads.next, myriads.value, myriads.words), scale: myriads.scale };
  const vague = token.kind === 'word' ? readVague(tokens, at) : null;
  if (vague) return vague;
  const head = token.kind === 'number' ? readFigures(tokens, at, decimal) : readWords(tokens, at);
  if (!head || !Number.isFinite(head.value)) return null;
  return readShare(tokens, head, decimal);
}

/** Reads digits: grouped by spaces (`1 200`), mixed with a fraction (`10 1/2`), then scales (`4 hundred million`, `3.2bn`). */
function readFigures(tokens: readonly Token[], at: number, decimal: '.' | ','): NumberRead | null {
  const value = parseDigits(tokens[at].text, decimal);
  if (value === null) return null;
  const number = read(at + 1, value, false);
  const group = tokens[at + 1]?.kind === 'number' && /^[1-9]\d{0,2}$/.test(tokens[at].text);
  while (group && number.next < at + MAX_GROUPS && isGroup(tokens, number.next, at)) {
    number.value = number.value * 1000 + Number(tokens[number.next].text);
    number.next++;
  }
  // `26, 000 people`: a page has put a space behind the comma of the thousands.
  if (decimal === '.' && /^\d{1,3}$/.test(tokens[at].text) && isPartedGroup(tokens, number.next)) {
    number.value *= 1000;
    number.next += 2;
  }
  // `1 298,50 euros`: a decimal comma in the last group.
  const cents = group ? /^\d{3},\d{1,2}$/.exec(tokens[number.next]?.text ?? '') : null;
  if (cents && !tokens[number.next].glued) {
    number.value = number.value * 1000 + Number(cents[0].replace(',', '.'));
    number.coefficient = number.value;
    number.next++;
  }
  const dash = isHyphen(tokens, number.next) ? 1 : 0;
  const fraction = readFraction(tokens, number.next + dash);
  if (fraction && Number.isInteger(value) && (dash || !tokens[number.next].glued)) {
    number.value += fraction.value;
    number.next = fraction.next;
  } else {
    Object.assign(number, readFraction(tokens, at));
  }
  return readLower(tokens, readScale(tokens, readAndAHalf(tokens, number)), decimal);
}

/** Reads what continues a number below its scale: `8 milyar 354 milyon 236 bin 725`, `2 millones 300 mil`, `11 bin 37`. */
function readLower(tokens: readonly Token[], number: NumberRead, decimal: '.' | ','): NumberRead {
  const token = tokens[number.next];
  if (number.scale < 1000 || number.letter || !Number.isInteger(number.value) || !isPlainDigits(token)) return number;
  const value = parseDigits(token.text, decimal);
  if (value === null || value <= 0 || token.glued) return number;
  const lower = readLower(tokens, readScale(tokens, read(number.next + 1, value, false)), decimal);
  // `3 million 20 years ago`: a number without a scale continues only thousands.
  if (lower.scale === 1 ? number.scale !== 1000 : lower.scale < 1000) return number;
  if (lower.value >= number.scale) return number;
  return { ...number, next: lower.next, value: number.value + lower.value };
}

const isPlainDigits = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && !token.inDate && /^[1-9]\d{0,2}$/.test(token.text);

/**
 * Tells whether the three digits at `at` belong to the number at `first`: `1 200 people`. A plain space is trusted only when
 * several groups follow, or a round one before a word: `400 737 jets` and `74 100%` are two numbers each.
 */
function isGroup(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.glued || !/^\d{3}$/.test(token.text)) return false;
  const after = tokens[at + 1];
  if (after?.kind === 'number') return /^\d{3}(?:,\d{1,2})?$/.test(after.text) && !after.glued;
  if (at > first + 1) return true;
  if (after && (after.glued || !/^\p{Ll}/u.test(after.text)) && !isMark(after, ',;.€$')) return false;
  const before = tokens[first - 1];
  return token.text.endsWith('00') && before?.kind !== 'number' && !isCapital(before?.text);
}

/** Reads a fraction whose parts are both small, the first the smaller: `1/2`, `3/4`. */
function readFraction(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || (slash?.text !== '/' && slash?.text !== '⁄') || bottom?.kind !== 'number') return null;
  if (!slash.glued || !bottom.glued || (tokens[at + 3]?.glued && /[/\d]/.test(tokens[at + 3].text))) return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  return a > 0 && a < b && [2, 3, 4, 5, 8, 10, 16].includes(b) ? { value: a / b, next: at + 3 } : null;
}

/** Reads `two and a half (million)`. */
function readAndAHalf(tokens: readonly Token[], number: NumberRead): NumberRead {
  let at = number.next;
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  at += hyphen;
  if (!is(tokens[at], 'and')) return number;
  at += 1 + hyphen;
  if (!is(tokens[at], 'article')) return number;
  at += 1 + hyphen;
  const part = worth(tokens[at], 'part') ?? 0;
  return part === 2 || part === 4 ? { ...number, value: number.value + 1 / part, next: at + 1 } : number;
}

/** Reads the scales after a number: `million`, `hundred thousand`, `bn`, `-million`. */
function readScale(tokens: readonly Token[], number: NumberRead): NumberRead {
  const coefficient = number.scale === 1 ? number.value : number.coefficient;
  let { next, value, scale } = number;
  const before = scale;
  let letter = '';
  for (;;) {
    const hyphen = isHyphen(tokens, next) ? 1 : 0;
    const token = tokens[next + hyphen];
    if (token?.kind !== 'word') break;
    const suffix = token.glued && !hyphen ? worth(token, 'letter') : undefined;
    const factor = worth(token, 'scale') ?? suffix;
    if (factor === undefined || scale * factor > 1e15) break;
    if (suffix !== undefined) {
      if (scale > 1) break;
      letter = token.text;
    }
    value *= factor;
    scale *= factor;
    next += hyphen + 1;
    if (letter) break;
  }
  return scale === before ? number : { ...number, next, value: clean(value), coefficient, scale, letter };
}

/** Rounds away noise: 3.2 × 1e9 in binary is not 3200000000, and articles print few digits. */
function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/**
 * Reads a number in words: `twenty-eight thousand six hundred`, `a dozen`, `half a million`, `two-thirds`, `one and a half`.
 */
function readWords(tokens: readonly Token[], at: number): NumberRead | null {
  if (is(tokens[at], 'half')) return readHalf(tokens, at);
  if (is(tokens[at], 'article')) {
    if (is(tokens[at + 1], 'scale')) return readScale(tokens, read(at + 1, 1, true));
    return is(tokens[at + 1], 'part') ? readPart(tokens, at, at + 1, 1) : null;
  }
  const { next, total, current, least } = sumOfWords(tokens, at);
  if (next === at) return null;
  const value = total + current;
  if (current > 0 && current < 20 && total === 0) {
    const part = tokens[next]?.text === '-' && tokens[next + 1]?.glued ? next + 1 : next;
    if (is(tokens[part], 'part')) {
      return readPart(tokens, at, part, value);
    }
  }
  const number = read(next, value, true);
  // `seven thousand`: the number before its scale is kept, because `six or seven thousand` shares the scale.
  const scaled =
    current === 0 && least >= 1000 && value / least < 1000 ? { coefficient: value / least, scale: least } : {};
  return readScale(tokens, readAndAHalf(tokens, { ...number, ...scaled }));
}

/** Reads `half a million`, `half-a-dozen`, `half of`. */
function readHalf(tokens: readonly Token[], at: number): NumberRead | null {
  let next = at + 1;
  if (tokens[next]?.text === '-') next++;
  const article = is(tokens[next], 'article');
  if (article) next++;
  if (article && tokens[next]?.text === '-') next++;
  if (is(tokens[next], 'scale')) return readScale(tokens, read(next, 0.5, true));
  if (tokens[next]?.kind === 'word' && !is(tokens[next], 'closed'))
    return { ...read(next, 0.5, true), needsUnit: true };
  return is(tokens[next], 'of') && next === at + 1 ? { ...read(next, 0.5, true), share: true } : null;
}

/** Reads `a third of`, `two-thirds`, `three quarters of a million`. A part alone, without `of`, is an ordinal: `a third`. */
function readPart(tokens: readonly Token[], at: number, part: number, top: number): NumberRead | null {
  const bottom = worth(tokens[part], 'part') ?? 0;
  const of = is(tokens[part + 1], 'of');
  const hyphen = tokens[part - 1]?.text === '-';
  if (top >= bottom || top > 1 !== /s$/.test(tokens[part].lower)) return null;
  if (!of && !hyphen && !isShareAlone(tokens, at, part)) {
    const ofUnit = top === 1 && (bottom === 2 || bottom === 4) && part > at;
    return ofUnit ? { ...read(part + 1, top / bottom, true), needsUnit: true } : null;
  }
  const share = { ...read(part + 1, top / bottom, true), share: true };
  if (of && is(tokens[part + 2], 'article') && is(tokens[part + 3], 'scale')) {
    return { ...readScale(tokens, { ...share, next: part + 3 }), share: false };
  }
  if (of && is(tokens[part + 2], 'article')) share.unitAt = part + 3;
  return part > at ? share : null;
}

/** Two numbers in digits with `in` between them are a share when the second is at most this. Chosen by hand. */
const MAX_SHARE = 10;

/** Reads a share, when the second number is the greater: `one in five`, `two out of three`, `one of four`. */
function readShare(tokens: readonly Token[], top: NumberRead, decimal: '.' | ','): NumberRead {
  if (top.scale > 1 || top.share || !Number.isInteger(top.value) || top.value > 99 || top.value < 1) return top;
  let next = top.next;
  const joined = tokens[next]?.text === '-' && tokens[next].glued;
  if (joined) next++;
  const outOf = is(tokens[next], 'out');
  if (outOf) next++;
  const of = is(tokens[next], 'of');
  if (!is(tokens[next], 'outOf') || (of && !outOf && top.value !== 1)) return top;
  next++;
  const every = is(tokens[next], 'every');
  if (every) next++;
  if (joined && tokens[next]?.text === '-') next++;
  const start = tokens[next];
  const wordy = top.words && start !== undefined && isWordOrSmall(start);
  // `1 in 4 children`, `9 in 10 children`, not `2 in 2019` or `2 in 20 minutes`.
  const figures =
    !top.words &&
    /^\p{Ll}/u.test(tokens[next + 1]?.text ?? '') &&
    // `1 in 292.2 million`; `2 in 3 adults`, but not `2 in 10 minutes`.
    ((top.value === 1 && is(tokens[next + 1], 'scale')) ||
      (/^\d{1,3}$/.test(start?.text ?? '') &&
        (top.value === 1 || Number(start?.text) <= MAX_SHARE) &&
        !is(tokens[next + 1], 'spans')));
  if (!start || (!of && !outOf && !every && !wordy && !figures)) return top;
  const bottom = start.kind === 'number' ? readFigures(tokens, next, decimal) : readWords(tokens, next);
  if (!bottom || bottom.share || !Number.isInteger(bottom.value) || bottom.value <= top.value) return top;
  return { ...read(bottom.next, top.value / bottom.value, true), share: true };
}

function isWordOrSmall(token: Token): boolean {
  return is(token, 'small') || is(token, 'tens') || is(token, 'article') || /^\d{1,3}$/.test(token.text);
}
