import { is, worth } from '../lexicon';
import { isHyphen, type Token } from '../tokens';

/** What the words of a number come to so far. */
interface Sum {
  /** The part that has its scale: 28,000 of `twenty-eight thousand six hundred`. */
  total: number;
  /** The part that may get one. */
  current: number;
  /** The worth of the last word's place: 1, 10 (from ten to nineteen), 20 (a ten), 100 or a scale. What comes must be below it. */
  least: number;
}

/** A word of a number, with what it may be. */
interface NumberWord {
  token: Token;
  /** True when a hyphen or `and` ties it to the one before. */
  isTied: boolean;
  /** True for a ten before a hyphen and ones: the first half of `dix-huit`. */
  isTen: boolean;
  small: number | undefined;
  tens: number | undefined;
  /** Its scale, where the number may open with it: `mil personas`. */
  bare: number | undefined;
}

/**
 * The ways in which a word goes on with a number, tried in this order. Each changes the sum and gives true where it holds. The words that a
 * language has decide which of them it uses.
 */
const STEPS: readonly ((sum: Sum, word: NumberWord) => boolean)[] = [
  opensWithScale,
  makesFourTwenties,
  countsOnByTwenties,
  addsHundreds,
  addsSmall,
  addsTens,
  multipliesByTen,
  multipliesByHundred,
];

/** Adds up the words of the number that begins at token `at`: the sum, and where the number ends; `next` is `at` where there is none. */
export function sumOfWords(tokens: readonly Token[], at: number): Sum & { next: number } {
  const sum: Sum = { total: 0, current: 0, least: Number.POSITIVE_INFINITY };
  let next = at;
  for (let after = nextOf(tokens, next, at, sum); after !== null; after = nextOf(tokens, next, at, sum)) next = after;
  return { ...sum, next };
}

/** Takes the word at `next` into the number that began at `at`; gives where the next word would be, null where the number ends. */
function nextOf(tokens: readonly Token[], next: number, at: number, sum: Sum): number | null {
  const step = tieBefore(tokens, next, at, sum);
  const token = tokens[next + step];
  if (token?.kind !== 'word') return null;
  // `ثلاثة وعشرون`: the ones come first.
  const ones = worth(token, 'onesBefore');
  const tensBehind = worth(tokens[next + step + 1], 'tensBehind');
  if (ones !== undefined && tensBehind !== undefined && sum.least > 90) {
    sum.current += ones + tensBehind;
    sum.least = 10;
    return next + step + 2;
  }
  const tens = worth(token, 'tens');
  const isTen =
    tens === 10 && isHyphen(tokens, next + step + 1) && (worth(tokens[next + step + 2], 'small') ?? 10) < 10;
  const isOther = isTen || (sum.least === 20 && is(token, 'neverBehindTens'));
  const small = isOther ? undefined : worth(token, 'small');
  const bare = next === at ? worth(token, 'bareScale') : undefined;
  // A zero is a number by itself.
  if (small === 0 && next > at) return null;
  const word: NumberWord = { token, isTied: step === 1, isTen, small, tens, bare };
  const goesOn = STEPS.some((takes) => takes(sum, word)) || (!is(tokens[next], 'and') && takesScale(sum, word));
  return goesOn ? next + step + 1 : null;
}

/** Gives 1 where a hyphen or `and` is between two words of a number: `twenty-eight`, `hundred and six`, `treinta y dos`; else 0. */
function tieBefore(tokens: readonly Token[], next: number, at: number, { least }: Sum): 0 | 1 {
  if (next > at && isHyphen(tokens, next)) return 1;
  if (next > at && is(tokens[next], 'and') && least >= 100) return 1;
  return least === 20 && is(tokens[next], 'andTens') && (worth(tokens[next + 1], 'small') ?? 10) < 10 ? 1 : 0;
}

function opensWithScale(sum: Sum, { bare }: NumberWord): boolean {
  if (bare === undefined) return false;
  sum.total = bare;
  sum.least = bare;
  return true;
}

/** Reads `quatre-vingts`, in which four was taken already. */
function makesFourTwenties(sum: Sum, { isTied, tens }: NumberWord): boolean {
  if (!isTied || tens !== 20 || sum.current % 100 !== 4 || sum.least !== 1) return false;
  sum.current += 4 * 20 - 4;
  sum.least = 20;
  return true;
}

/** Reads `soixante-dix`, `quatre-vingt-douze`: behind sixty and eighty, counting goes on to nineteen. */
function countsOnByTwenties(sum: Sum, { isTied, isTen, small }: NumberWord): boolean {
  const isTwenties = sum.current % 100 === 60 || sum.current % 100 === 80;
  if (!isTied || sum.least !== 20 || !isTwenties) return false;
  if (!isTen && (small === undefined || small < 10 || small >= 20)) return false;
  sum.current += isTen ? 10 : (small ?? 0);
  sum.least = isTen ? 20 : 10;
  return true;
}

/** Reads hundreds that are one word: `quinientos`. */
function addsHundreds(sum: Sum, { token }: NumberWord): boolean {
  const hundreds = worth(token, 'hundreds');
  if (hundreds === undefined || sum.least <= 900 || sum.current !== 0) return false;
  sum.current += hundreds;
  sum.least = 100;
  return true;
}

function addsSmall(sum: Sum, { small }: NumberWord): boolean {
  if (small === undefined || sum.least <= 10 || (small >= 10 && sum.least <= 90)) return false;
  sum.current += small;
  sum.least = small < 10 ? 1 : 10;
  return true;
}

function addsTens(sum: Sum, { tens }: NumberWord): boolean {
  if (tens === undefined || sum.least <= 90) return false;
  sum.current += tens;
  sum.least = 20;
  return true;
}

/** Reads tens that are multiplied, as in Vietnamese: `hai mươi` is 20. */
function multipliesByTen(sum: Sum, { token }: NumberWord): boolean {
  const ones = sum.current % 10;
  if (sum.least !== 1 || ones <= 1 || worth(token, 'scale') !== 10) return false;
  sum.current += 9 * ones;
  sum.least = 20;
  return true;
}

/** Reads `six hundred`. */
function multipliesByHundred(sum: Sum, { token }: NumberWord): boolean {
  if (sum.current <= 0 || sum.current >= 100 || worth(token, 'scale') !== 100) return false;
  sum.current *= 100;
  sum.least = 100;
  return true;
}

/** Reads `twenty-eight thousand`. */
function takesScale(sum: Sum, { token }: NumberWord): boolean {
  const scale = worth(token, 'scale');
  if (sum.current === 0 || scale === undefined || scale <= 100) return false;
  sum.total += sum.current * scale;
  sum.current = 0;
  sum.least = scale;
  return true;
}
