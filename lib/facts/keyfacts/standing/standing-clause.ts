import type { Position, Span } from '../../../text/position';
import type { DateFact, FactSource, PersonFact } from '../../facts';
import { isOfPicture } from '../../pictures';
import type { Clause } from '../clause/clause';
import { isAdverb, isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import { antecedentOf } from './antecedent';
import type { KnownToReader } from './pointers';
import { toldOfMention } from './relative-clause';
import { withSentenceBefore } from './sentence-before';
import { lacks, withoutSubordinator } from './standing';
import { type WholeLine, wholeSentence } from './whole-sentence';

/**
 * The price of a line besides what it lacks: when it is a part of its sentence and goes without who said it, when its sentence
 * is cut at its end, for each unit that its mention is behind those that are seen first (less from `farthest` on, and half of it
 * where the line was cut for its mention), when it goes without the `might` or `not` of its clause, for each unit that it has
 * too few, when it is only what a clause says of the mention, without the sentence around it, and when it has the sentence before its own,
 * because its own lacks at least so much (`leaning`). Chosen by hand.
 */
const PRICE = {
  source: 1.2,
  clean: 0.5,
  loose: 2,
  far: 0.15,
  farthest: 8,
  farther: 0.2,
  ownFar: 0.5,
  caption: 6,
  hedge: 4,
  thin: 0.1,
  matrix: 1.5,
  led: 3,
  leaning: 5,
};
/** The words after a mention are seen with it when this many units are left. */
const NEXT = 15;

/** The place where a line is cut, and what is known of its article. */
export interface StandingPlace {
  source: FactSource;
  people: readonly PersonFact[];
  known: KnownToReader;
  sentence: Position;
  mention: Span;
  omitted: Span | null;
  room: number;
  /** True when the mention is shown before the line in the article's words, so that a line may continue from it. */
  isSubject: boolean;
  /** True when the mention is a figure with what it counts. */
  isFigure?: boolean;
  /** The days in the article, where the mention is one of them. */
  dates?: readonly DateFact[] | null;
}

/** A line that could be shown, with its price among the others of its mention. */
type Candidate = Clause & { rank: number };

/**
 * Gives the clause of a mention, another part of its sentence or all of it, with the referent of its opening word: whichever needs
 * the least of the article around it and has its mention where it is seen.
 */
export function standingClause(clause: Clause, place: StandingPlace, words: ClauseSets): Clause {
  const { source, sentence } = place;
  const { text } = source.blocks[sentence.block];
  const opening = antecedentOf(text, sentence, source, place.people, words);
  const meant = (line: string) =>
    opening ? withName(line, text.slice(opening.pronoun.start, opening.pronoun.end), opening.name) : line;
  const caption = isOfPicture(source.blocks[sentence.block]) ? PRICE.caption : 0;
  const isSubject = place.isSubject && opensClause(text, sentence, place.mention, words);
  const whole = wholeSentence(text, sentence, place.mention, place.omitted, words);
  const weigh = (one: Clause, line: string, goesOn: boolean, far: number): Candidate => {
    const isPart = whole !== null && one.text.length + SPARE < whole.line.length;
    const lacking = one.cost + lacks(line, place.known, goesOn, words) + caption;
    const lost =
      (isPart && losesSource(whole, one.text, words) ? PRICE.source : 0) +
      (losesHedge(text, sentence, one, words) || (isPart && isMatched(whole, words)) ? PRICE.hedge : 0);
    const told = far * farPrice(one.text.length - one.after.length, place.room);
    return { ...one, line, lacking, cost: lacking + lost, rank: lacking + lost + told };
  };
  const isAfter = clause.line !== '' && clause.line === clause.after && clause.before === '';
  const isOpening = !/\p{L}/u.test(text.slice(sentence.start, place.mention.start));
  const goesOn = isSubject && isAfter && (isOpening || opensPredicate(clause.line, words));
  const line = goesOn ? clause.line : withoutSubordinator(meant(clause.line), words);
  const own = weigh(clause, line, goesOn, whole ? PRICE.ownFar : 0);
  own.text = goesOn ? clause.text : meant(clause.text);
  const others = withoutRepeats(clause.others ?? []).map((other) => {
    const thin = Math.max(0, ENOUGH - other.before.length - other.after.length) * PRICE.thin;
    const weighed = weigh(other, meant(other.line), false, 1);
    return { ...weighed, rank: weighed.rank + thin };
  });
  const candidates = own.line === '' ? others : [own, ...others];
  if (whole) {
    const predicate = isSubject ? predicateOf(whole, text, place.mention, words) : null;
    const told = predicate ?? meant(whole.line);
    const lacking = lacks(told, place.known, predicate !== null, words) + (whole.cut ? PRICE[whole.cut] : 0) + caption;
    const cost = lacking + farPrice(whole.reach, place.room);
    candidates.push({
      text: told,
      before: '',
      after: '',
      line: told,
      cost: lacking,
      rank: cost,
      isClosed: true,
      lacking,
    });
    const behind = place.isFigure ? toldOfMention(text, sentence, place.mention, whole, words) : null;
    if (behind !== null) {
      const part = { text: behind, before: '', after: behind, line: behind, cost: whole.cut ? PRICE[whole.cut] : 0 };
      const weighed = weigh(part, behind, true, 0);
      candidates.push({ ...weighed, rank: weighed.rank + PRICE.matrix });
    }
  }
  const best = candidates.reduce((least, one) => (one.rank < least.rank ? one : least), candidates[0] ?? own);
  const isLeaning = whole && opening === null && lacks(whole.line, place.known, false, words) >= PRICE.leaning;
  const led = isLeaning ? withSentenceBefore(whole, place, words) : null;
  if (!whole || led === null) return best;
  // The head has the day itself, so that it need not be among what is seen first; what a figure is of must be.
  const reach = place.dates ? whole.reach : led.length - whole.line.length + whole.reach;
  const rank = lacks(led, place.known, false, words) + caption + PRICE.led + farPrice(reach, place.room);
  if (rank >= best.rank) return best;
  // It costs as much as without the sentence before: another telling, which needs none, comes first.
  const { cost, lacking } = best;
  return { text: led, before: '', after: '', line: led, cost, lacking, isClosed: true };
}

/** Leaves out what is the same as one before it, and no cheaper. */
function withoutRepeats(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  return clauses.filter(({ text, cost }, at) =>
    clauses.every(
      (other, i) => i === at || other.text !== text || other.cost > cost || (other.cost === cost && i > at),
    ),
  );
}

/** A part of a sentence with fewer units besides its mention says little. */
const ENOUGH = 40;

/** A clause is no part when only this many units are missing. */
const SPARE = 12;

/** Tells whether a sentence matches one list with another, so that a part of it would match them wrongly: `8% and 6%, respectively`. */
const isMatched = ({ line }: WholeLine, words: ClauseSets) =>
  listedWords(line).some((word) => words.pointing?.matching.has(word));

/** Tells whether a line continues the head with its verb: `lost power`, `also died`, not `3.3 billion barrels, ahead of the rest`. */
function opensPredicate(line: string, words: ClauseSets): boolean {
  const opening = listedWords(line).slice(0, 3);
  const verb = opening.findIndex((lower) => isVerb({ lower }, words) || words.saying.has(lower));
  return verb >= 0 && opening.slice(0, verb).every((lower) => isAdverb(lower, words) || words.openStarts.has(lower));
}

/** The word before a mention is read from so many units, however long its sentence is. */
const UNITS_BEFORE = 40;

/**
 * Tells whether neither a verb nor a preposition has a mention for its object: `the fire left [two houses] charred`, `tariffs on some
 * [$156 billion] in goods`. `of` may be within the subject: `a group of [40 people] was held`.
 */
function opensClause(text: string, { start }: Span, mention: Span, words: ClauseSets): boolean {
  const before = listedWords(text.slice(Math.max(start, mention.start - UNITS_BEFORE), mention.start));
  const isBehindMark = /[,;:–—()“”"]\s*$/u.test(text.slice(start, mention.start));
  while (before.length > 0 && words.degrees.has(before[before.length - 1])) before.pop();
  const lower = before.at(-1);
  if (lower === undefined || isBehindMark || words.saying.has(lower)) return true;
  if (words.prepositions.has(lower)) return words.pointing?.ties.has(lower) === true;
  return !isVerb({ lower }, words);
}

function farPrice(reach: number, room: number): number {
  const price = Math.max(0, reach + NEXT - room) * PRICE.far;
  return price <= PRICE.farthest ? price : PRICE.farthest + (price - PRICE.farthest) * PRICE.farther;
}

/** Gives what a sentence says of the mention with which it begins, where a verb comes next: the head is its subject. */
function predicateOf({ line, reach }: WholeLine, text: string, { start, end }: Span, words: ClauseSets): string | null {
  const rest = line.slice(reach);
  const [, next] = /^\s+(\p{Ll}+)/u.exec(rest) ?? [];
  return next !== undefined && line.slice(0, reach) === text.slice(start, end) && isVerb({ lower: next }, words)
    ? rest.trim()
    : null;
}

/** Tells whether the sentence says who told it, and the clause does not. */
function losesSource({ line }: WholeLine, clause: string, words: ClauseSets): boolean {
  const says = (part: string) =>
    part
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.saying.has(word) || words.pointing?.sourceWords.has(word));
  return says(line) && !says(clause);
}

/** Tells whether `might`, `not` or `if` is right before the clause, with no mark between, and the clause has none. */
export function losesHedge(
  text: string,
  { start, end }: Span,
  { text: kept, line }: Pick<Clause, 'text' | 'line'>,
  words: ClauseSets,
): boolean {
  const hedges = words.pointing?.hedges;
  if (!hedges || !kept) return false;
  const told = text.slice(start, end);
  const at = told.indexOf(kept);
  if (at < 0) return false;
  const has = (part: string) => listedWords(part).some((word) => hedges.has(word));
  const shown = told.indexOf(line, at);
  const before =
    told
      .slice(0, Math.max(at, shown))
      .split(/[,;:–—()“”"]\s?/u)
      .at(-1) ?? '';
  const after = told.slice(at + kept.length).split(/[,;:–—()“”"]/u)[0];
  return (has(before) || has(after)) && !has(line);
}

/** Gives the words of a part as the lists of a language have them: in small letters, with straight apostrophes. */
const listedWords = (part: string) =>
  part
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}][\p{L}']*/gu) ?? [];

/** Puts the name in the place of the word that opens a line, in brackets, because it is not the article's. */
function withName(line: string, pronoun: string, name: string): string {
  const [lead = ''] = /^[“"‘']*/u.exec(line) ?? [];
  const rest = line.slice(lead.length);
  return rest.startsWith(pronoun) && !/^[\p{L}]/u.test(rest.slice(pronoun.length))
    ? `${lead}[${name}]${rest.slice(pronoun.length)}`
    : line;
}
