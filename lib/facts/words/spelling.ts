import type { GrammarWords } from '../../languages/shapes/grammar-words';

/** A word whose spelling may show what it is, in a language. */
interface Spelt {
  readonly lower: string;
  /** Null in a language of which this is not known: no word of it is a plural or an adverb by its ending. */
  readonly spelling: GrammarWords | null;
}

/** Tells whether a word is a plural, or a noun that is the same in both numbers. */
export function isPlural(token: Spelt | undefined): boolean {
  const { lower, spelling } = token ?? NO_WORD;
  if (!spelling) return false;
  return spelling.plurals.has(lower) || pluralEndingOf(lower, spelling) !== undefined;
}

/** Gives the singular of a plural; other words come back as they are. */
export function singularOf({ lower, spelling }: Spelt): string {
  if (!spelling) return lower;
  const known = spelling.plurals.get(lower);
  if (known) return known;
  const [ending, singular] = pluralEndingOf(lower, spelling) ?? [];
  return ending && singular !== undefined ? lower.replace(ending, singular) : lower;
}

/** Tells whether a word is an adverb by its ending. */
export const isAdverb = (token: Spelt | undefined) => has(token, 'adverb');

/** Tells whether a word is a past participle, or a past, by its ending. */
export const isPast = (token: Spelt | undefined) => has(token, 'past');

/** Tells whether a word is a participle by its ending. */
export const isParticiple = (token: Spelt | undefined) => has(token, 'past') || has(token, 'gerund');

/** Tells whether a word is a participle or an adverb by its ending: it may follow a noun, and is none. */
export const isVerbLike = (token: Spelt | undefined) => has(token, 'verbLike');

const NO_WORD: Spelt = { lower: '', spelling: null };

const has = (token: Spelt | undefined, ending: 'adverb' | 'past' | 'gerund' | 'verbLike') =>
  token?.spelling?.[ending].test(token.lower) === true;

function pluralEndingOf(lower: string, { notPlural, pluralEndings }: GrammarWords) {
  return notPlural.has(lower) ? undefined : pluralEndings.find(([ending]) => ending.test(lower));
}
