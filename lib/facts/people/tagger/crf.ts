/**
 * Linear-chain CRF (Lafferty, McCallum, Pereira 2001), decoding side. Labels are those of person spans in BILOU
 * (Ratinov and Roth 2009), and one for words inside any other named thing, which keeps people and places apart.
 */

export const LABELS = 6;
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;
export const OTHER_NAME = 5;

/** Tells whether label `b` may follow label `a`. Both ends of a chain count as `OUTSIDE`. */
export function mayFollow(a: number, b: number): boolean {
  const open = a === BEGIN || a === INSIDE;
  const continues = b === INSIDE || b === LAST;
  return open === continues;
}

/** Memory for decoding, kept between calls so that nothing is allocated for a chain. */
let scores = new Float64Array(LABELS * 256);
let from = new Uint8Array(LABELS * 256);

/**
 * Finds the best label sequence of a chain (Viterbi). `emissions` holds `LABELS` scores for each of `length` places
 * from place `offset` on; `transitions` holds `LABELS × LABELS` scores, row by row. Writes into `labels` from `offset`
 * on.
 */
export function decodeChain(
  emissions: Float32Array,
  transitions: Float32Array,
  offset: number,
  length: number,
  labels: Uint8Array,
): void {
  if (length <= 0) return;
  if (scores.length < LABELS * length) {
    scores = new Float64Array(LABELS * length * 2);
    from = new Uint8Array(LABELS * length * 2);
  }
  for (let b = 0; b < LABELS; b++) {
    scores[b] = mayFollow(OUTSIDE, b) ? transitions[b] + emissions[offset * LABELS + b] : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < length; i++) {
    for (let b = 0; b < LABELS; b++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      for (let a = 0; a < LABELS; a++) {
        if (!mayFollow(a, b)) continue;
        const score = scores[(i - 1) * LABELS + a] + transitions[a * LABELS + b];
        if (score > best) {
          best = score;
          bestFrom = a;
        }
      }
      scores[i * LABELS + b] = best + emissions[(offset + i) * LABELS + b];
      from[i * LABELS + b] = bestFrom;
    }
  }
  let last = OUTSIDE;
  let best = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < LABELS; a++) {
    if (!mayFollow(a, OUTSIDE)) continue;
    const score = scores[(length - 1) * LABELS + a] + transitions[a * LABELS + OUTSIDE];
    if (score > best) {
      best = score;
      last = a;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[offset + i] = last;
    last = from[i * LABELS + last];
  }
}
