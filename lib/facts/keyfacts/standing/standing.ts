import { isAdverb, isGerund, isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import {
  countsUnnamed,
  type KnownToReader,
  meansSomebody,
  pointerAtOpening,
  pointsInside,
  pointsToPlace,
} from './pointers';

/**
 * Measures how much a line loses by each thing that a reader who has not read the article would miss in it. Chosen by hand:
 * most where it does not say whom or what it is about.
 */
const LACKS = {
  subject: 6,
  pointing: 5,
  inner: 3.5,
  bare: 4,
  described: 3.2,
  somebody: 3.5,
  place: 2,
  writer: 4.5,
  verb: 4,
  unsaid: 7,
  address: 7,
  reader: 4,
  question: 3,
  few: 4,
  inside: 1.5,
  long: 0.02,
};
/** The fewest letters of a line with a meaning, where its subject is not the head. */
const FEW = 14;
/** The units that fit on three lines of a popup. */
const EASY = 150;

/**
 * Gives how much a line lacks to be understood by itself, 0 for nothing. `goesOn`: it continues from the head, which is its
 * subject. A line of a language without lists of pointing words lacks nothing.
 */
export function lacks(line: string, known: KnownToReader, goesOn: boolean, words: ClauseSets): number {
  const { pointing } = words;
  if (!pointing) return 0;
  const told = writtenWords(line);
  const all = told.map(lowerOf);
  // What is quoted points at what its speaker sees.
  const unquoted = line.replace(/“[^”]*”|"[^"]*"/g, ' ');
  const tokens = unquoted === line ? all : plainWordsOf(unquoted);
  const [opening = '', second = ''] = all;
  // `she’s` and `they’ll` are pronouns with a verb.
  const contraction = [...pointing.contractions].find((ending) => opening.endsWith(ending));
  const first = contraction ? opening.slice(0, -contraction.length) : opening;
  const has = (sets: readonly ReadonlySet<string>[], word: string) => sets.some((set) => set.has(word));
  const persons = [pointing.persons, pointing.ofPersons, pointing.several, pointing.ofSeveral];
  const pointer = goesOn ? null : pointerAtOpening(all, line, known, words);
  let price = 0;
  if (!goesOn) {
    if (has([...persons, pointing.things, pointing.ofThings], first) && !words.emptySubjects.test(line))
      price += LACKS.subject;
    else if (isHeadless(line, words)) price += LACKS.subject;
    else if (dangles(line, first, second, words)) price += LACKS.verb;
    else if (words.prepositions.has(first) && has([...persons, pointing.things], second)) price += LACKS.pointing;
    else if (pointing.others.has(first)) price += LACKS.pointing;
    else if (pointer) price += LACKS[pointer];
    else if (meansSomebody(unquoted, known, words)) price += LACKS.somebody;
    else {
      // `to return there, she said`: she is not named in the line.
      const at = tokens.findIndex((word) => has(persons, word));
      if (at > 0 && !/\p{Lu}\p{L}+/u.test(line.slice(1))) price += LACKS.inside;
    }
    if (!hasVerb(told, all, words)) price += LACKS.verb;
    else if (saysNothing(line, all, words)) price += LACKS.unsaid;
  }
  if (pointsInside(tokens, known, words) || countsUnnamed(unquoted, known, words)) price += LACKS.inner;
  if (pointsToPlace(tokens, words)) price += LACKS.place;
  if (tokens.some((word) => pointing.writers.has(word))) price += LACKS.writer;
  if (tokens.some((word) => pointing.readers.has(word))) price += LACKS.reader;
  if (/https?:\/\//.test(line)) price += LACKS.address;
  if (/\?[”"’]?$/.test(line)) price += LACKS.question;
  const letters = line.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (!goesOn && letters < FEW) price += LACKS.few;
  // `7 tackles` · `3 assists`: another number says nothing of the first.
  if (goesOn && /^[^\p{L}\p{N}]*\d/u.test(line) && letters < FEW && !hasVerb(told, all, words))
    price += LACKS.verb + LACKS.few;
  return price + Math.max(0, line.length - EASY) * LACKS.long;
}

/** Gives a word in small letters; what has capitals only (`US`, `WHO`, `IT`) is no pronoun, and stays as it is. */
function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower[1] !== word[1] && /^\p{Lu}{2,}$/u.test(word)) return word;
  return lower.replace('’', "'");
}

/** Gives the words and the numbers of a line as they are written. */
const writtenWords = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Tells whether a line has a verb; with a capital inside it a word is a name: `Ahmed`, `Reed`. */
const hasVerb = (told: readonly string[], all: readonly string[], words: ClauseSets) =>
  all.some((lower, at) => {
    if (at > 0 && isCapital(told[at])) return false;
    return isVerb({ lower }, words) || words.saying.has(lower) || isPlainVerb(all, at, words);
  });

/** Tells whether a word is a verb of the present, which may be a noun, too: `600,000 people live there`, not `a long live show`. */
function isPlainVerb(all: readonly string[], at: number, words: ClauseSets): boolean {
  if (at === 0 || !words.pointing?.plainVerbs.has(all[at])) return false;
  const before = all[at - 1];
  const others = [
    words.determiners,
    words.prepositions,
    words.degrees,
    words.pointing.ofPersons,
    words.pointing.ofThings,
  ];
  return !others.some((set) => set.has(before)) && !words.pointing.ofSeveral.has(before);
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Tells whether a line has who spoke, and not what they said: `the council said in a letter to the firm`, `the council said Friday`. */
function saysNothing(line: string, told: readonly string[], words: ClauseSets): boolean {
  const verb = told.findIndex((word) => words.saying.has(word));
  const next = told[verb + 1];
  if (verb < 0 || /[“"‘]/.test(line) || told.some((word) => words.complementisers.has(word))) return false;
  const isHeard = words.pointing?.hearerVerbs.has(told[verb]);
  const isSaid = next !== undefined && !isHeard && !words.prepositions.has(next) && told.length - verb > FEWEST_SAID;
  return !isSaid && told.every((word, at) => at === verb || !isVerb({ lower: word }, words));
}

/** A verb of saying with fewer words behind it has no more than a day: `said on Friday`. */
const FEWEST_SAID = 2;

/** Tells whether a verb in small letters opens a line without its subject: `marking the third time`, `were directed by`. */
function isHeadless(line: string, words: ClauseSets): boolean {
  const [, first = '', second = ''] = /^[^\p{L}\p{N}]*(\p{Ll}[\p{L}’']*)(?:\s+(\p{Ll}+))?/u.exec(line) ?? [];
  if (first === '') return false;
  if (isGerund(first, words) || words.auxiliaries.has(first) || isVerb({ lower: first }, words)) return true;
  // `support new bills`, not `support for the bill fell`.
  const isNoun = second === '' || words.prepositions.has(second) || isVerb({ lower: second }, words);
  if (words.pointing?.plainVerbs.has(first) && !isNoun) return true;
  // The first word of `provide some relief` is a verb, because an article follows it and it is no preposition, article or the like.
  const others = [words.prepositions, words.conjunctions, words.subordinators, words.relatives, words.degrees];
  const isSmall = [...others, words.determiners, words.pronouns, words.openStarts].some((set) => set.has(first));
  return !isSmall && words.determiners.has(second) && !isAdverb(first, words);
}

/**
 * Tells whether the clause on which a line depends is missing: `To win the county, which votes first`, `hours after the mill
 * burned`.
 */
function dangles(line: string, first: string, second: string, words: ClauseSets): boolean {
  const isSource = words.sources.test(line);
  const isSpan = words.spans.has(first) && words.subordinators.has(second);
  if (!isSpan && !words.subordinators.has(first) && !words.prepositions.has(first)) return false;
  const others = line.split(/,\s+|[;:–—]\s/u).slice(1);
  if (others.length === 0)
    return (
      isSource ||
      isSpan ||
      words.infinitiveMarkers.has(first) ||
      isOnlyRelative(line, words) ||
      (words.subordinators.has(first) && /^[^\s]+\s/.test(line))
    );
  return others.every((part) => {
    const [word = ''] = /[\p{L}’']+/u.exec(part.toLowerCase()) ?? [];
    // `over 300 had been held`: it bounds a number.
    const isBound = words.degrees.has(word) && /^\S+\s\p{Sc}?\d/u.test(part);
    return (
      words.relatives.has(word) ||
      (words.prepositions.has(word) && !isBound) ||
      words.conjunctions.has(word) ||
      isGerund(word, words) ||
      lacksSubject(part, words)
    );
  });
}

/** Tells whether a part opens with its only verb: `on the river, appears to have sunk`; not `in May, plans for the mill were dropped`. */
function lacksSubject(part: string, words: ClauseSets): boolean {
  const [verb = '', ...told] = plainWordsOf(part);
  if (!isVerb({ lower: verb }, words)) return false;
  return !told.some((lower, at) => {
    const before = told[at - 1] ?? '';
    const isVerbOfItsOwn = words.auxiliaries.has(lower) || words.verbs.has(lower);
    return isVerbOfItsOwn && !words.infinitiveMarkers.has(before) && !words.auxiliaries.has(before);
  });
}

/**
 * Makes a clause of its own of one that depends on a clause which the line lacks: `hours after the mill burned down` → `the mill
 * burned down`. A condition (`if`) stays, and so does a clause whose event may never have happened (`before`).
 */
export function withoutSubordinator(line: string, words: ClauseSets): string {
  const [all, span, first] = /^(?:([\p{L}]+)\s)?([\p{L}]+)\s+(?=[\p{L}\p{N}“"$£€])/u.exec(line) ?? [];
  const opening = [span, first].flatMap((word) => word?.toLowerCase() ?? []);
  const at = opening.findIndex((word) => words.subordinators.has(word));
  if (all === undefined || at < 0 || words.turns.has(opening[at]) || words.conditions.has(opening[at])) return line;
  if (at === 1 && !words.spans.has(opening[0])) return line;
  if (!dangles(line, opening[0], opening[1] ?? '', words)) return line;
  const rest = at === 1 ? line.slice(all.length) : line.slice(opening[0].length).trimStart();
  const [subject = '', ...others] = rest.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const isClause = !isVerb({ lower: subject }, words) && others.some((lower) => isVerb({ lower }, words));
  return isClause && !isOnlyRelative(rest, words) ? rest : line;
}

/** Tells whether each verb of a line is one of `who` or `that`: `in a vote that went by party`. */
export function isOnlyRelative(line: string, words: ClauseSets): boolean {
  const told = (line.toLowerCase().match(/[\p{L}’']+/gu) ?? []).map((word) => word.replace('’', "'"));
  const verbs = told.filter((lower, at) => isVerb({ lower }, words) && !isVerb({ lower: told[at - 1] ?? '' }, words));
  return verbs.length <= told.filter((word) => words.relatives.has(word)).length;
}

/** Gives the words of a text as lists of words hold them: small letters, straight apostrophes. */
export const plainWordsOf = (text: string): string[] => writtenWords(text).map(lowerOf);
