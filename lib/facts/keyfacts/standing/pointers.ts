import type { FactSource, PersonFact } from '../../facts';
import { isAdverb, isParticiple, isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import { hasRoleNoun } from './role-noun';

/** What a reader of a line knows, and what the article names somewhere, so that a word may point to it. */
export interface KnownToReader {
  /** The words of the headline, in small letters: a reader has seen what it names. */
  topic: string;
  /** Nouns that the article introduces, in small letters: `bill` of `a new bill`. */
  introduced: ReadonlySet<string>;
  /** Parts of the names of all people. */
  people: ReadonlySet<string>;
  lang: string | null;
}

/** Gives what is known where nothing but the headline is. */
export const knownBy = (title: string, lang: string | null = null): KnownToReader => ({
  topic: title.toLowerCase(),
  introduced: new Set(),
  people: new Set(),
  lang,
});

export function knownOf(
  { title, lang, blocks }: FactSource,
  people: readonly PersonFact[],
  words: ClauseSets,
): KnownToReader {
  const known = knownBy(title, lang);
  if (!words.pointing) return known;
  return {
    ...known,
    introduced: new Set(blocks.flatMap(({ text }) => introducedIn(text, words))),
    people: new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => one.split(/[\s-]+/)))),
  };
}

/** The most words between an article and its noun. */
const LONGEST_PHRASE = 4;

/** Gives the nouns behind `a` and `an`: `bill` of `a new bill to close the mill`. */
function introducedIn(text: string, words: ClauseSets): string[] {
  const tokens = text.match(/[\p{L}’'-]+|[^\s\p{L}]/gu) ?? [];
  return tokens.flatMap((token, at) => {
    if (!words.indefinites.has(token.toLowerCase())) return [];
    const phrase = tokens.slice(at + 1, at + 1 + LONGEST_PHRASE);
    const end = phrase.findIndex((word, i) => i > 0 && (!/^\p{Ll}/u.test(word) || !isInPhrase(word, words)));
    const noun = phrase[(end < 0 ? phrase.length : end) - 1] ?? '';
    return /^\p{Ll}/u.test(noun) && !isVerb({ lower: noun }, words) ? [noun] : [];
  });
}

/** Tells whether a word may be within a noun phrase: it is no verb, preposition or the like. */
function isInPhrase(word: string, words: ClauseSets): boolean {
  const others = [words.prepositions, words.conjunctions, words.determiners, words.relatives, words.subordinators];
  return !isVerb({ lower: word }, words) && !words.pronouns.has(word) && !others.some((set) => set.has(word));
}

/**
 * Tells how a line opens with a noun that an earlier sentence names: `bare` (`The firm sold`) or `described` (`The new bill would`); null
 * where more words say which one is meant (`the bill to close the mill`), or the headline names it.
 */
export function pointerAtOpening(
  tokens: readonly string[],
  line: string,
  known: KnownToReader,
  words: ClauseSets,
): 'bare' | 'described' | null {
  const { pointing } = words;
  const [first, ...rest] = tokens;
  if (!pointing || !words.definites.has(first)) return null;
  const at = rest.slice(0, 2).findIndex((word) => pointing.nouns.has(word) || known.introduced.has(word));
  if (at < 0 || known.topic.includes(rest[at])) return null;
  if (at === 1 && !isInPhrase(rest[0], words) && !isParticiple(rest[0], words)) return null;
  if (isExplained(rest[at + 1], line, rest[at], words)) return null;
  return at === 0 ? 'bare' : 'described';
}

/** Tells whether the word behind a noun goes on with it: a preposition, `that`, another noun or a name. */
function isExplained(next: string | undefined, line: string, noun: string, words: ClauseSets): boolean {
  if (next === undefined) return false;
  const behind = line.slice(line.toLowerCase().indexOf(noun) + noun.length);
  if (/^[\s]*[,;:–—]/u.test(behind)) return false;
  if (words.relatives.has(next) || words.complementisers.has(next) || words.infinitiveMarkers.has(next)) return true;
  if (words.prepositions.has(next)) return true;
  return (
    !isVerb({ lower: next }, words) &&
    !words.saying.has(next) &&
    !isAdverb(next, words) &&
    !words.conjunctions.has(next)
  );
}

/** Tells whether a line has `these receptors` in it: which ones, an earlier sentence tells. Not `this year`, nor what the headline names. */
export function pointsInside(tokens: readonly string[], { topic }: KnownToReader, words: ClauseSets): boolean {
  return tokens.some((word, at) => {
    if (at === 0 || !words.determiners.has(word) || !words.pointing?.others.has(word)) return false;
    const noun = tokens[at + 1];
    if (noun === undefined || words.spans.has(noun) || words.pointing.times.has(noun) || topic.includes(noun))
      return false;
    // `that` opens a clause more often, and `those who` is explained by it.
    if (words.complementisers.has(word) || words.relatives.has(noun) || words.prepositions.has(noun)) return false;
    return !isVerb({ lower: noun }, words) && !isAdverb(noun, words);
  });
}

/** Tells whether a line has `the two towns` in it, and has not named two of anything before. */
export function countsUnnamed(line: string, { topic }: KnownToReader, words: ClauseSets): boolean {
  const { pointing } = words;
  if (!pointing) return false;
  for (const { index, 1: number, 2: noun, 3: next = '' } of line.matchAll(
    /(?<![\p{L}-])the (\p{Ll}+) (\p{Ll}+)(?: (\p{Ll}+))?/giu,
  )) {
    if (!pointing.counts.has(number) || words.spans.has(noun) || topic.includes(noun)) continue;
    const isVague = isExplained(next || undefined, next ? line.slice(index) : '', noun, words);
    const names = line.slice(0, index).match(/(?<!^)\p{Lu}\p{L}+/gu) ?? [];
    if (!isVague && names.length < 2) return true;
  }
  return false;
}

/**
 * Tells whether `he` or `her` is in a line that names nobody, in an article that names people. `Asked why she left, Ada Lind said` has the
 * name behind it.
 */
export function meansSomebody(line: string, { people, lang }: KnownToReader, words: ClauseSets): boolean {
  const { pointing } = words;
  if (!pointing || people.size === 0) return false;
  const isPronoun = (word: string) =>
    [pointing.persons, pointing.ofPersons, pointing.objects].some((set) => set.has(word));
  const found = [...line.matchAll(/(?<=[\p{L},;] )\p{Ll}+(?![\p{L}’'-])/gu)].find(([word]) => isPronoun(word));
  if (!found) return false;
  const isNamed = line.split(/[^\p{L}]+/u).some((part) => people.has(part) || pointing.relations.has(part));
  return !isNamed && !hasRoleNoun(line.slice(0, found.index).toLowerCase(), lang);
}

/** Tells whether a line ends with `there`, or goes on behind it: which place, an earlier sentence tells. Not `there is`. */
export function pointsToPlace(tokens: readonly string[], words: ClauseSets): boolean {
  return tokens.some((word, at) => {
    if (at === 0 || !words.pointing?.places.has(word)) return false;
    const next = tokens[at + 1];
    return next === undefined || (!isVerb({ lower: next }, words) && !words.auxiliaries.has(next));
  });
}
