export type UnitKind = 'money' | 'percent' | 'measure' | 'duration' | 'age';

export interface UnitRead {
  /** Index after the last token. */
  next: number;
  /** ISO 4217, `%`, `pp`, `bp` or UCUM (`decade` and `century`, which it lacks, as they are). */
  code: string;
  kind: UnitKind;
  /** What the number is multiplied by: 0.01 for cents, else 1. */
  factor: number;
  /** The other side of a rate, in UCUM or as a noun (`d`, `barrel`), or ''. */
  per: string;
}

/** A unit that ends before token `next`. */
export function unitOf(kind: UnitKind, next: number, code: string, factor = 1): UnitRead {
  return { next, code, kind, factor, per: '' };
}
