import type { Subject } from './story-subject';
import { hashTerm, termsOf } from './terms';

/** The terms of sentences of one story, and how rare each is among them. */
export class SentenceTerms {
  readonly #terms = new Map<string, number[]>();
  readonly #counts = new Map<number, number>();

  /** Reads a sentence; the same one twice counts once. */
  add(sentence: string): void {
    if (this.#terms.has(sentence)) return;
    const terms = [...new Set(termsOf(sentence).map(hashTerm))];
    this.#terms.set(sentence, terms);
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  /** Share of what two sentences say that both say, 0 to 1: rare terms of the story count more. Both were added. */
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

  /** How much a sentence has of what the story's sentences share. */
  centrality(sentence: string): number {
    const terms = this.#terms.get(sentence) ?? [];
    let sum = 0;
    for (const term of terms) sum += Math.log(this.#counts.get(term) ?? 1);
    return sum / (8 + terms.length);
  }

  #rarity(term: number): number {
    return Math.log((this.#terms.size + 1) / (this.#counts.get(term) ?? 1));
  }
}

/**
 * Share of the words of two sentences of one story that both use, 0 to 1 (Dice), the story's subject aside: that stands
 * in all of them. Of the two sentences alone, so that what is known of one pair never changes with the rest.
 */
export function sharedWords(a: readonly number[], b: readonly number[], subject: Subject): number {
  const ownA = a.filter((term) => !subject.has(term));
  const ownB = b.filter((term) => !subject.has(term));
  const inB = new Set(ownB);
  const shared = ownA.filter((term) => inB.has(term)).length;
  return shared ? (2 * shared) / (ownA.length + ownB.length) : 0;
}

/** Shared words above which two sentences that stand on one date tell the same event. */
export const SAME_EVENT = 0.05;
