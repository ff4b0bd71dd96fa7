/** What the spelling of a word shows about it, in small letters. */
export interface GrammarWords {
  /** Plurals, and nouns that are the same in both numbers, with their singular, where no ending tells it. */
  plurals: ReadonlyMap<string, string>;
  /** Words with the ending of a plural that are none. */
  notPlural: ReadonlySet<string>;
  /** Endings of plurals, and what the singular has instead. The first that fits holds. */
  pluralEndings: readonly (readonly [plural: RegExp, singular: string])[];
  /** The ending of an adverb. */
  adverb: RegExp;
  /** The endings of the two participles: `closed`, `closing`. */
  past: RegExp;
  gerund: RegExp;
  /** The endings of words that may follow a noun and are none: participles, adverbs, denied verbs. */
  verbLike: RegExp;
}
