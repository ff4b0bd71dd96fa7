import { termsIn } from './terms';

/** The terms of sentences of one story, and how rare each is among them. */
export class SentenceTerms {
  readonly #terms = new Map<string, number[]>();
  readonly #counts = new Map<number, number>();

  /** Reads a sentence; the same one twice counts once. */
  add(sentence: string): void {
    if (this.#terms.has(sentence)) return;
    const terms = termsIn(sentence);
    this.#terms.set(sentence, terms);
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  /**
   * Gives the share of the terms of two sentences that both have, 0 to 1; rare terms of the story count more. Both were
   * added.
   */
  overlap(a: string, b: string): number {
    const termsA = this.#terms.get(a) ?? [];
    const termsB = new Set(this.#terms.get(b));
    let shared = 0;
    let all = 0;
    let other = 0;
    for (const term of termsA) {
      const weight = this.#rarity(term);
      all += weight;
      if (termsB.has(term)) shared += weight;
    }
    for (const term of termsB) other += this.#rarity(term);
    return all && other ? shared / Math.sqrt(all * other) : 0;
  }

  #rarity(term: number): number {
    return Math.log((this.#terms.size + 1) / (this.#counts.get(term) ?? 1));
  }
}
