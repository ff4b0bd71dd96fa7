import { is, worth } from '../lexicon';
import { isMark, type Token } from '../tokens';

/** A number as it is in a text, from one token to another. */
export interface NumberRead {
  /** The index after the last token. */
  next: number;
  value: number;
  /** The upper end of a vague number (`tens of thousands`: 10,000 to 100,000), else null. */
  high: number | null;
  /** The value before the scale, and the scale: 3.2 and 1e9 of `3.2bn`; the scale is 1 when there is none. */
  coefficient: number;
  scale: number;
  /** True when it is written in words, at least in part. */
  words: boolean;
  /** True for a share of a whole: `two-thirds`, `one in five`. */
  share: boolean;
  /** A scale of one letter that could be a unit too (`20m`, `5t`, `4K`): it is sure only with money or a counted noun. */
  letter: string;
  /** True for a part of one, which is a number only with a unit right after it (`half a mile`). */
  needsUnit: boolean;
  /** The place of the unit of which a share may be: `a quarter of a mile`; null where there is none. */
  unitAt: number | null;
}

/** Gives a plain number that ends before token `next`. */
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

/** Reads the least and the most that a vague number can mean: `dozens`, `hundreds of thousands`, `tens of millions`. */
export function readVague(tokens: readonly Token[], at: number): NumberRead | null {
  const least = worth(tokens[at], 'vague');
  if (least === undefined) return null;
  const inner = is(tokens[at + 1], 'of') ? (worth(tokens[at + 2], 'vague') ?? 0) : 0;
  const high = least === 12 ? 100 : least * 10;
  if (inner > least) return { ...read(at + 3, least * inner, true), high: high * inner };
  return least === 10 ? null : { ...read(at + 1, least, true), high };
}

const MAX_DIGITS = 24;
// Matches digits that are grouped by thousands (`1,200`) or as in India (`1,20,000`), or not at all.
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3})?(?:\.\d+)?$/;

/**
 * Gives the value of a run of digits with its separators, or null when it is not one number (`1,1,1`, `1.2.3`). `1,200`,
 * `1'200` and `1,20,000` are grouped; `3,2` has a decimal comma; `1.200` is grouped only where the decimal mark is a comma.
 */
export function parseDigits(written: string, decimal: '.' | ','): number | null {
  if (written.length > MAX_DIGITS) return null;
  const plain = decimal === '.' ? Number(written) : Number.NaN;
  if (!Number.isNaN(plain)) return plain;
  const raw = written.replace(/[\s'’]/g, '');
  if (raw.charCodeAt(raw.length - 1) > 0x7f) return parseVulgar(raw, decimal);
  const other = raw.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const read = (decimal === '.' ? [raw, other] : [other, raw]).find((digits) => NUMBER.test(digits));
  return read === undefined ? null : Number(read.replace(/,/g, ''));
}

/** Reads a number with a fraction character: `½`, `2½`, whose last character decomposes to `1⁄2`. */
function parseVulgar(raw: string, decimal: '.' | ','): number | null {
  const [top, bottom] = raw.slice(-1).normalize('NFKC').split('⁄').map(Number);
  const whole = raw.length === 1 ? 0 : parseDigits(raw.slice(0, -1), decimal);
  if (whole === null) return null;
  // `5.98¾` is three quarters of its last digit more.
  const places = /[.,](\d+)$/.exec(raw.slice(0, -1))?.[1].length ?? 0;
  return Number((whole + top / bottom / 10 ** (places === 3 ? 0 : places)).toPrecision(15));
}

/** Tells whether a comma at `comma` has a group of zeros behind it, with a space between: `26, 000 people`. */
export function isPartedGroup(tokens: readonly Token[], comma: number): boolean {
  const group = tokens[comma + 1];
  return isMark(tokens[comma], ',') && tokens[comma].glued && group?.kind === 'number' && group.text === '000';
}

/** Tells whether a part needs no `of` to be a share, and is no ordinal: `fell by a fifth`, `a third longer`, `two thirds`. */
export function isShareAlone(tokens: readonly Token[], at: number, part: number): boolean {
  const after = tokens[part + 1];
  if (part === at || tokens[part].lower.startsWith('quarter')) return false;
  if (tokens[part].lower.endsWith('s')) return true;
  const compared = is(after, 'rise') || is(after, 'fall') || (after?.kind === 'word' && /[^e]er$/.test(after.lower));
  return compared || (is(tokens[at - 1], 'by') && (after?.kind !== 'word' || is(after, 'closed')));
}
