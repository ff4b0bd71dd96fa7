export type UnitKind = 'money' | 'percent' | 'measure' | 'duration' | 'age';

export interface UnitRead {
  /** The index after the last token. */
  next: number;
  /** A code of ISO 4217, `%`, `pp`, `bp` or UCUM (`decade` and `century`, which it lacks, as they are). */
  code: string;
  kind: UnitKind;
  /** The factor of the number: 0.01 for cents, else 1. */
  factor: number;
  /** The other side of a rate, in UCUM or as a noun (`d`, `barrel`), or ''. */
  per: string;
}

/** Gives a unit that ends before token `next`. */
export function unitOf(kind: UnitKind, next: number, code: string, factor = 1): UnitRead {
  return { next, code, kind, factor, per: '' };
}
