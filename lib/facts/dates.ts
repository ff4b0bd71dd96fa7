import type { DateFact, FactSource } from './facts';
import { findTimexes, type Timex } from './timex';

export interface FoundDates {
  /** In key order. */
  facts: DateFact[];
  /** Every time expression of each block, durations and vague words too: spans that are not figures. */
  timexes: Timex[][];
}

/** The dates an article names, resolved against its publication date. */
export function findDates(source: Pick<FactSource, 'title' | 'publishedAt' | 'lang' | 'blocks'>): FoundDates {
  const timexes = findTimexes(
    source.blocks.map((block) => block.text),
    source,
  );
  return { facts: [], timexes };
}
