import { is, NOTHING } from '../../words/lexicon';
import type { NumberRead } from '../../words/numbers/number-parts';
import { readNumber } from '../../words/numbers/numbers';
import { isHangul, isUnspaced } from '../../words/script';
import { isCapital, isDash, isMark, type Token } from '../../words/tokens';
import { isCurrencySign } from '../../words/unit-symbols';
import { isHedge } from './hedges';
import type { Reading } from './reading';

/** The surroundings of a number, by which a quantity is told from a name, a date, a time, a score or a telephone number. */
interface Surroundings extends Pick<Reading, 'tokens' | 'language'> {
  first: number;
  next: number;
  number: NumberRead;
  hasUnit: boolean;
  hasPlural: boolean;
}

/**
 * Tells whether the number is part of a name, a label, a rank, a year, a time, a code or a telephone number. The
 * expression is from token `first`, with sign and currency, to `next`. `hasUnit`: it has money, a percentage, a measure
 * or a length of time, and only its shape can rule it out; `hasPlural`: a plural right after it is what is counted.
 */
export function isNotQuantity(
  { tokens, language }: Reading,
  first: number,
  next: number,
  number: NumberRead,
  hasUnit: boolean,
  hasPlural = false,
): boolean {
  const around = { tokens, language, first, next, number, hasUnit, hasPlural };
  // `10 o'clock`, where no date is near.
  if (!hasUnit && is(tokens[next], 'clock')) return true;
  // `saat 13.40 civarında`
  if (!hasUnit && is(tokens[first - 1], 'clock') && CLOCK_TIME.test(tokens[first].text)) return true;
  if (!hasUnit && is(tokens[first - 1], 'clockLead') && WITH_MINUTES.test(tokens[first].text)) return true;
  // `($1 = 2,400 pounds)` is an exchange rate by which other sums were converted, or a formula.
  if (isEquals(tokens, next) || isEquals(tokens, first - 1)) return true;
  return isHyphenatedName(around) || hasCodeShape(around) || isLabelled(around) || isPronoun(around);
}

/** Matches a time of day in digits, which a word for one is before. */
const CLOCK_TIME = /^(?:[01]?\d|2[0-4])(?:[.:]\d\d)?$/;

/** Matches one with its minutes: `alle 20.45`. */
const WITH_MINUTES = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;

/** Tells whether an equals sign stands between two sides: spaced from both or from neither, unlike that of a code, `108.79 JPY= but`. */
function isEquals(tokens: readonly Token[], at: number): boolean {
  const [sign, after] = [tokens[at], tokens[at + 1]];
  return sign !== undefined && isMark(sign, '=') && sign.glued === (after?.glued ?? false);
}

/**
 * Tells whether the shape is never that of one number: `1:36.6`, `555-1234`, `#1`, `49ers`, `22nd`, `007`, `1.2.3`,
 * `24/7`, `TA-35`.
 */
function hasCodeShape({ tokens, first, next, number, hasUnit }: Surroundings): boolean {
  const before = tokens[first - 1];
  const after = tokens[next];
  const last = tokens[next - 1];
  if (before && tokens[first].glued) {
    if (isMark(before, ':#@_*&\\')) return true;
    if (before.text === '/' && tokens[first - 2]?.kind === 'number' && before.glued && !hasUnit) return true;
    // `doi.org/10.1038`: of an address.
    if (before.text === '/' && before.glued && tokens[first - 2]?.glued && tokens[first - 3]?.text === '.') return true;
    // `GH₵300`: the letters belong to the sign.
    const isWritten = before.kind === 'word' && !isUnspaced(before.text);
    if (isWritten && !number.words && !isCurrencySign(tokens[first].text)) return true;
    if (isDash(before) && before.glued && tokens[first - 2]?.kind === 'word' && !number.words) {
      return !is(tokens[first - 2], 'prefix');
    }
    if (before.text === '.' && before.glued) return true;
  }
  if (after?.glued) {
    if (isMark(after, ':@_\\') && tokens[next + 1]?.glued && tokens[next + 1].kind === 'number') return true;
    if (after.text === '/' && tokens[next + 1]?.glued && tokens[next + 1].kind === 'number' && !hasUnit) return true;
    if (after.kind === 'word' && last.kind === 'number' && !isUnspaced(after.text)) return true;
    if (after.text === '.' && tokens[next + 1]?.glued && tokens[next + 1].kind === 'number') return true;
  }
  const digits = tokens[first].text;
  // The number is the mark of an item in a list: `13. Eat more fibre`, `3) The last tape`.
  const isListMark = first === 0 && after?.glued && isMark(after, '.)') && number.scale === 1;
  if (isListMark && (next > tokens.length - 2 || isCapital(tokens[next + 1].text))) return true;
  if (!number.words && tokens[first].kind === 'number') {
    if (/^(?:0\d|\d{12,}$)/.test(digits)) return true;
    // `(4)`: a shirt number or a footnote.
    if (!hasUnit && isMark(before, '([') && isMark(after, ')]')) return true;
    if (before?.text === '+' && tokens[first].glued) return true;
  }
  return isTelephone(tokens, first, next);
}

/** Tells whether number and word both have a capital, inside a sentence: `the Six-Day War`, `Three-Mile Island`. */
function isHyphenatedName({ tokens, first, number }: Surroundings): boolean {
  if (!number.words || first === 0 || tokens[first + 1]?.text !== '-') return false;
  return isCapital(tokens[first].text) && isCapital(tokens[first + 2]?.text);
}

/** Tells whether the number is one of three runs of digits joined by dashes, or of three and four. */
function isTelephone(tokens: Token[], first: number, next: number): boolean {
  if (tokens[first].kind !== 'number') return false;
  const joinedBefore = first >= 2 && joinsNumber(tokens, first - 1) && tokens[first - 2].kind === 'number';
  if (!joinsNumber(tokens, next)) return joinedBefore && first >= 4 && joinsNumber(tokens, first - 3);
  return (
    joinedBefore ||
    joinsNumber(tokens, next + 2) ||
    (/^\d{3}$/.test(tokens[first].text) && /^\d{4}$/.test(tokens[next + 1].text))
  );
}

function joinsNumber(tokens: Token[], at: number): boolean {
  return isDash(tokens[at]) && tokens[at].glued && tokens[at + 1]?.glued && tokens[at + 1].kind === 'number';
}

/**
 * Tells whether the number is part of a label: `Section 230`, `Boeing 737`, `Big 12`, `top five`, `10 Downing Street`,
 * `Formula One`, `No. 1`.
 */
function isLabelled({ tokens, language, first, next, number, hasUnit, hasPlural }: Surroundings): boolean {
  if (hasUnit || number.scale > 1) return false;
  let at = first - 1;
  if (tokens[at]?.text === '.' && tokens[at].glued) at--;
  const before = tokens[at];
  // A language without lists of words (`worded`) has only the labels of its list.
  if (!language.worded) return is(before, 'label') || isYearOf(tokens, first, next);
  const whole = Number.isInteger(number.value);
  if (is(tokens[next], 'titles') && isCapital(tokens[next].text)) return true;
  if (is(before, 'versions') && !hasPlural) return true;
  if (is(before, 'labels') && !hasPlural) return true;
  // A label is for both numbers: `junctions 25 and 26`.
  if (before?.kind === 'word' && tokens[at - 1]?.kind === 'number' && is(tokens[at - 2], 'labels') && !hasPlural)
    return true;
  if (hasPlural && language.dialled.has(tokens[first].text)) return true;
  const grouped = /,\d{3}/.test(tokens[first].text);
  // The second number is a name: `five 787 Dreamliners`, `400 737 Max jets`.
  if (before?.kind === 'number' && first - 1 === at && !tokens[first].glued) return true;
  if (before?.kind === 'word' && !number.words && first - 1 === at && readNumber(tokens, at, '.')?.next === first)
    return true;
  if (before?.kind === 'word' && whole && !grouped) {
    const article = first - 1 === at || is(before, 'label');
    if (article && is(before, 'label') && !(hasPlural && is(before, 'looseLabel'))) return true;
    const capital = isCapital(before.text) && first - 1 === at;
    const opens = at === 0 || isMark(tokens[at - 1], '.!?:;"“‘([');
    const known =
      is(before, 'closed') ||
      isHedge(before, language) ||
      is(before, 'changeGap') ||
      is(before, 'age') ||
      is(before, 'rises') ||
      is(before, 'falls');
    if (capital && !known && !(opens && hasPlural)) {
      const inWords = number.words && !isCapital(tokens[first].text);
      if (!inWords && !(hasPlural && number.value >= 1000)) return true;
    }
  }
  const after = tokens[next];
  if (after?.kind === 'word' && isCapital(after.text)) {
    for (let step = next; step < next + 5 && /^[\p{Lu}\d]/u.test(tokens[step]?.text ?? ''); step++) {
      if (is(tokens[step], 'street')) return true;
    }
  }
  if (hasPlural || number.value >= 10_000) return false;
  if (after?.kind === 'word' && !after.glued && isCapital(after.text) && !is(after, 'closed')) {
    return whole && !grouped;
  }
  return false;
}

/** Tells whether a year is before an abbreviation, which it does not count: `she was 2008 CEO`. */
function isYearOf(tokens: Token[], first: number, next: number): boolean {
  const after = tokens[next]?.text ?? '';
  return next === first + 1 && /^(?:19|20)\d\d$/.test(tokens[first].text) && /^\p{Lu}{2,4}$/u.test(after);
}

function isPronoun({ tokens, first, next, number, hasUnit }: Surroundings): boolean {
  if (number.share && is(tokens[first - 1], 'oneOfTwo')) return true;
  if (number.value !== 1 || !number.words || hasUnit || number.share || next !== first + 1) return false;
  const before = tokens[first - 1];
  const after = tokens[next];
  if (before && !isMark(before, ',.;:"“”(–—-') && is(before, 'pronounBefore')) return true;
  if (after?.text === '-' || after?.kind !== 'word') return true;
  return is(after, 'pronounAfter');
}

/** The most letters of a word right before digits that is no part of a name: `코로나19` is a name, `총25명` is not. */
const LONGEST_LEAD = 1;

/**
 * Tells whether what reads as a number, or as what it counts, are letters of other words, in languages that have spaces
 * between words and write endings to them: `사회` (society) is not four times, `한 회사` (a firm) not one time, `코로나19` not
 * nineteen. The expression is from token `first` to `next`.
 */
export function arePartsOfWords(
  { tokens, language }: Reading,
  first: number,
  next: number,
  number: NumberRead,
  hasUnit: boolean,
): boolean {
  const before = tokens[first - 1];
  if (tokens[first].glued && isHangulWord(before)) {
    if (number.words) return true;
    const isKnown = before.word !== NOTHING || isHedge(before, language);
    if (!isKnown && before.text.length > LONGEST_LEAD) return true;
  }
  if (!number.words || !isHangulWord(tokens[first])) return false;
  const isAlone = is(tokens[first], 'numeral') && !is(tokens[first + 1], 'numeral');
  if (isAlone && !mayBeAlone(number, hasUnit, tokens[first + 1])) return true;
  return isHangulWord(tokens[next]) && tokens[next].glued && !is(tokens[next], 'closed');
}

/**
 * Tells whether one Chinese numeral without digits may be a number: `오 달러` and `만원` are money; `일 평균`, `이 팀`, `사원`,
 * `조건` and `만회` are no numbers.
 */
function mayBeAlone({ value }: NumberRead, hasUnit: boolean, after: Token | undefined): boolean {
  if (after?.glued) return hasUnit && value >= 10 && value <= MYRIAD;
  return value >= 10 || hasUnit;
}

const MYRIAD = 10_000;

const isHangulWord = (token: Token | undefined): token is Token => token?.kind === 'word' && isHangul(token.text);
