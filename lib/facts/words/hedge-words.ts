import type { FigureWords, HedgeKind, WordList } from '../../languages/figure-words';

/** Phrases that bound or hedge a number, and those of their words that are next to it. */
export interface HedgePhrases {
  phrases: ReadonlyMap<string, HedgeKind>;
  nearest: ReadonlySet<string>;
}

/** The hedges of a language, before and after a number. */
export interface Hedges {
  before: HedgePhrases;
  after: HedgePhrases;
}

export function compileHedges({
  hedgesBefore,
  hedgesAfter,
}: Pick<FigureWords, 'hedgesBefore' | 'hedgesAfter'>): Hedges {
  return {
    before: phrasesOf(hedgesBefore, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
    after: phrasesOf(hedgesAfter, (phrase) => phrase.split(' ')[0]),
  };
}

function phrasesOf(table: Partial<Record<HedgeKind, WordList>>, nearest: (phrase: string) => string): HedgePhrases {
  const entries = Object.entries(table) as [HedgeKind, WordList][];
  const phrases = new Map(entries.flatMap(([kind, list]) => list.map((phrase) => [phrase, kind] as const)));
  return { phrases, nearest: new Set([...phrases.keys()].map(nearest)) };
}
