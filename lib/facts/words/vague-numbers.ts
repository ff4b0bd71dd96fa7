import { is, worth } from './lexicon';
import type { Token } from './tokens';

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
  /** A part of one: only with a unit right after it is it a number (`half a mile`). */
  needsUnit: boolean;
  /** Where the unit is that a share may be of: `a quarter of a mile`; null where there is none. */
  unitAt: number | null;
}

/** A plain number that ends before token `next`. */
export function read(next: number, value: number, words: boolean): NumberRead {
  return {
    next,
    value,
    high: null,
    coefficient: value,
    scale: 1,
    words,
    share: false,
    letter: '',
    needsUnit: false,
    unitAt: null,
  };
}

/** `dozens`, `hundreds of thousands`, `tens of millions`: the least and the most it can mean. */
export function readVague(tokens: readonly Token[], at: number): NumberRead | null {
  const least = worth(tokens[at], 'vague');
  if (least === undefined) return null;
  const inner = is(tokens[at + 1], 'of') ? (worth(tokens[at + 2], 'vague') ?? 0) : 0;
  const high = least === 12 ? 100 : least * 10;
  if (inner > least) return { ...read(at + 3, least * inner, true), high: high * inner };
  return least === 10 ? null : { ...read(at + 1, least, true), high };
}
