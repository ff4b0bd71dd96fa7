const MAX_DIGITS = 24;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DOTTED = /^\d{1,3}(?:\.\d{3})+$/;
/**
 * The value of a run of digits with its separators, or null when it is not one number (`1,1,1`, `1.2.3`). `1,200` and
 * `1,20,000` are grouped; `3,2` has a decimal comma; `1.200` is grouped only where the decimal mark is a comma.
 */
export function parseDigits(written: string, decimal: '.' | ','): number | null {
  if (written.length > MAX_DIGITS) return null;
  const raw = /\s/.test(written) ? written.replace(/\s/g, '') : written;
  if (raw.charCodeAt(raw.length - 1) > 0x7f) return parseVulgar(raw, decimal);
  const comma = raw.lastIndexOf(',');
  const dot = raw.lastIndexOf('.');
  if (comma < 0 && dot < 0) return Number(raw);
  if (comma >= 0 && dot >= 0) {
    const [head, tail] =
      comma > dot ? [raw.slice(0, comma), raw.slice(comma + 1)] : [raw.slice(0, dot), raw.slice(dot + 1)];
    const grouped = comma > dot ? DOTTED.test(head) : GROUPED.test(head) || INDIAN.test(head);
    return grouped && /^\d+$/.test(tail) ? Number(`${head.replace(/[.,]/g, '')}.${tail}`) : null;
  }
  const mark = comma >= 0 ? ',' : '.';
  const single = raw.indexOf(mark) === raw.lastIndexOf(mark);
  if (mark === '.') {
    if (DOTTED.test(raw) && (!single || decimal === ',')) return Number(raw.replace(/\./g, ''));
    return single ? Number(raw) : null;
  }
  if (decimal === '.' ? GROUPED.test(raw) || INDIAN.test(raw) : GROUPED.test(raw) && !single) {
    return Number(raw.replace(/,/g, ''));
  }
  return single && comma > 0 ? Number(raw.replace(',', '.')) : null;
}

/** `½`, `2½`: the last character decomposes to `1⁄2`. */
function parseVulgar(raw: string, decimal: '.' | ','): number | null {
  const [top, bottom] = raw.slice(-1).normalize('NFKC').split('⁄').map(Number);
  if (raw.length === 1) return top / bottom;
  const whole = parseDigits(raw.slice(0, -1), decimal);
  return whole !== null && Number.isInteger(whole) ? whole + top / bottom : null;
}
