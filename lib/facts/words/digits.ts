const MAX_DIGITS = 24;
// Grouped by thousands (`1,200`) or as in India (`1,20,000`), or not at all.
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3})?(?:\.\d+)?$/;

/**
 * The value of a run of digits with its separators, or null when it is not one number (`1,1,1`, `1.2.3`). `1,200`,
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

/** `½`, `2½`: the last character decomposes to `1⁄2`. */
function parseVulgar(raw: string, decimal: '.' | ','): number | null {
  const [top, bottom] = raw.slice(-1).normalize('NFKC').split('⁄').map(Number);
  const whole = raw.length === 1 ? 0 : parseDigits(raw.slice(0, -1), decimal);
  if (whole === null) return null;
  // `5.98¾` is three quarters of its last digit more.
  const places = /[.,](\d+)$/.exec(raw.slice(0, -1))?.[1].length ?? 0;
  return Number((whole + top / bottom / 10 ** (places === 3 ? 0 : places)).toPrecision(15));
}
