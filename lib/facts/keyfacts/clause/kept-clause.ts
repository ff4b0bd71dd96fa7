import { isJoint, type Part, partsOf } from './kept-parts';
import { isComma, isConnective, isDivider, isQuote, isVerb, type Piece } from './pieces';
import { reportsIn } from './reports';
import type { CutSentence, Stretch } from './stretch';
import type { ClauseSets } from './words';

/** The most UTF-16 units of a line: what a popup shows on four lines. */
export const LONGEST_KEPT_LINE = 200;
/**
 * Units up to which a line costs nothing, and the price of each further one: of two equally complete lines the shorter one is
 * better. What somebody says or does may be longer, because its head is a name and tells nothing of it. A sentence with
 * its subject is worth its length: `npm run bench -- keyfacts` prefers 0.1, because it looks only at the first words.
 */
const EASY = 75;
const EASY_OF_PERSON = 110;
const LENGTH = 0.06;
/** Units that a line needs besides its mention, and the price of each that is missing. */
const ENOUGH = 30;
const LACKING = 0.3;
/**
 * The price of each unit by which a figure, with so many units of what comes next, is behind those seen first, and the most that all
 * of them cost. Figures of pages that no bench has chose them (0.05 to 0.07, 3 to 4); more takes the subject from a line. Days have a price of
 * their own, and people none: their lines were worse for a reader.
 */
const FAR = 0.05;
const FARTHEST = 3;
const NEXT = 15;
/**
 * The price of each unit that a line has before the clause of its day, from the eleventh on, and the most that all of them cost: the
 * day is in the head already, and what happened then is to be seen. It is less than the price of a subject.
 */
const FAR_OF_DAY = 0.1;
const FARTHEST_OF_DAY = 4;
const NEAR_DAY = 10;
/** The price of starting with a day that belongs to the word before it: `the accords [of 1978]`. */
const DETACHED = 6;
/** The price of a line that has no verb besides its mention. */
const VERBLESS = 7;
/** The price of a line without its source. */
const UNSOURCED = 25;
/** The price of a line that goes without `the mayor said that`, which opens a sentence and may be long. A long one says nothing else. */
const UNREPORTED = 6;
/** The price of the line of a day without its source: what happens on it is told before who said so. */
const UNREPORTED_DAY = 1;
/** The most words of a part without a verb that continues a list. */
const FEW = 3;

/**
 * The price of starting a line with a part of a sentence, and of ending it before one. Chosen by hand in the order of what a
 * reader misses: nothing, the link to what was said before, the subject, the noun that it is about, the meaning itself. Within
 * a part the prices of `boundariesOf` hold, and `inside` is added.
 */
const START = {
  sentence: 0,
  link: 1,
  clause: 1.5,
  said: 3,
  noVerb: 4,
  noSubject: 6,
  split: 12,
  hanging: 8,
  turned: 40,
  inside: 6,
};
const END = { sentence: 0, part: 1, bound: 4, verbless: 6, said: 8, onSaying: 14, inside: 4, headless: 30 };
/** The price of ending within a clause that has its verb at its end. */
const BEFORE_VERB = 15;

/** What the mention is, as in `CutPlace`. */
interface KeptMention {
  isFigure?: boolean;
  isDay?: boolean;
  isOfPerson?: boolean;
}

/**
 * Gives the stretch of a sentence around the mention that tells the most with the least: a clause with its subject and its
 * verb, which means something by itself; where that is too long for a line, the part of it with the best cut.
 */
export function keptStretch(sentence: CutSentence, words: ClauseSets, room: number, told: KeptMention): Stretch {
  const easy = told.isOfPerson ? EASY_OF_PERSON : EASY;
  const { pieces, first, last } = sentence;
  const parts = partsOf(pieces, words);
  const { starts, ends } = pricesOf(sentence, parts, words);
  const lengths = sums(pieces, (piece) => (sentence.isLeftOut(piece) ? 0 : piece.text.length + Number(piece.isSpaced)));
  const verbs = sums(pieces, (piece, at) => Number((at < first || at > last) && isVerb(piece, words)));
  const reports = reportsIn(pieces, words);
  for (const { from, verb } of reports)
    for (let to = from + 1; to <= verb && to <= pieces.length; to++) ends[to] += END.headless;
  const sources = sums(pieces, ({ isSource }) => Number(isSource));
  const mentioned = lengths[last + 1] - lengths[first];
  const own = parts.findLast((part) => part.from <= first && standsAlone(pieces, part, starts[part.from], words));
  const unreported = told.isDay ? UNREPORTED_DAY : UNREPORTED;
  const farPrice = (from: number) => {
    if (told.isFigure) return Math.min(FARTHEST, FAR * Math.max(0, lengths[last + 1] - from + NEXT - room));
    if (!told.isDay) return 0;
    return Math.min(FARTHEST_OF_DAY, FAR_OF_DAY * Math.max(0, lengths[own?.from ?? 0] - from - NEAR_DAY));
  };
  let best: Stretch = { from: first, to: last + 1, price: Number.POSITIVE_INFINITY, score: Number.NEGATIVE_INFINITY };
  for (let from = first; from >= 0; from--) {
    const opening = parts.find((part) => part.from === from && opensSubordinate(pieces, from, words));
    for (let to = Math.max(last, from) + 1; to <= pieces.length; to++) {
      const length = lengths[to] - lengths[from];
      if (length > LONGEST_KEPT_LINE) break;
      const price =
        starts[from] +
        ends[to] +
        (opening && to <= opening.to && from === 0 ? START.hanging : 0) +
        Math.max(0, length - easy) * LENGTH +
        Math.max(0, ENOUGH - (length - mentioned)) * LACKING +
        (verbs[to] > verbs[from] ? 0 : VERBLESS) +
        (sources[to] - sources[from] < sources[pieces.length] ? UNSOURCED : 0) +
        (told.isDay && from === first && pieces[from - 1]?.isWord ? DETACHED : 0) +
        farPrice(lengths[from]) +
        (reports.some(({ saying }) => from > saying && saying < first) ? unreported : 0);
      if (price < best.price) best = { from, to, price, score: -price };
    }
  }
  return joinsToEarlier(pieces, best.from, words) && best.from < first ? { ...best, from: best.from + 1 } : best;
}

/**
 * Tells whether a line starts with a word that only joins it to what it leaves out: `and the mill closed`. German has its verb
 * elsewhere behind `dass`, and keeps it.
 */
function joinsToEarlier(pieces: readonly Piece[], from: number, words: ClauseSets): boolean {
  const { lower } = pieces[from] ?? { lower: '' };
  if (from === 0 || !words.openStarts.has(lower)) return false;
  return words.conjunctions.has(lower) || (words.complementisers.has(lower) && !words.endsWithVerb);
}

/** Gives the sums of what pieces count, up to each of them. */
function sums(pieces: readonly Piece[], count: (piece: Piece, at: number) => number): number[] {
  const all = [0];
  pieces.forEach((piece, at) => {
    all.push(all[at] + count(piece, at));
  });
  return all;
}

/** Tells whether a part has a clause that says something without the parts before it. */
function standsAlone(pieces: readonly Piece[], part: Part, price: number, words: ClauseSets): boolean {
  if (price === START.noSubject) return words.conjunctions.has(pieces[part.from].lower);
  return price <= START.said && hasVerb(pieces, part, words);
}

/** Gives the price of starting a line at each piece, and of ending it before each. */
function pricesOf({ pieces, boundaries, first }: CutSentence, parts: readonly Part[], words: ClauseSets) {
  const isBehindBracket = (at: number) => /^[([（]$/.test(pieces[at - 1]?.text ?? '');
  const starts = boundaries.starts.map((price, at) => price + (isBehindBracket(at) ? START.turned : START.inside));
  const inside = words.endsWithVerb ? BEFORE_VERB : END.inside;
  const ends = boundaries.ends.map((price) => price + inside);
  const opening = isQuote(pieces[0]) ? 0 : boundaries.starts.indexOf(0);
  for (const [at, part] of parts.entries()) {
    starts[part.from] =
      startPrice(pieces, parts, at, words) + (isNounBehindDash(pieces, part, first, words) ? START.noVerb : 0);
    if (part.from === 0 && opening > 0) starts[0] = START.link;
    ends[part.to] = endPrice(pieces, parts, at + 1, words);
    // `, which – he said – was`: the word alone opens a clause.
    if (part.to === part.from + 1 && isConnective(pieces[part.from], words)) ends[part.to] += END.headless;
    // `while the mills, which are in the valley, [were closed]`: the verb of the mills is still to come.
    if (isRelative(pieces, part, words) && at + 1 < parts.length && !hasVerb(pieces, parts[at - 1], words))
      ends[part.to] += END.verbless;
    // A clause lacks its verb until the verb comes: `he said that the mills in the valley [were closed]`.
    if (part.from === 0 || !isConnective(pieces[part.from], words)) continue;
    let to = part.from + 1;
    for (; to < part.to && !isVerb(pieces[to - 1], words); to++) ends[to] += END.verbless;
    // `who said [that …]`: the verb alone tells as little.
    if (to < part.to) ends[to] += END.verbless;
  }
  priceDashes(pieces, parts, ends, words);
  // `Meanwhile, the mill closed`: the line may go without the word that leads over to it.
  if (opening > 0) starts[opening] = START.sentence;
  return { starts, ends };
}

/** Adds the price of ending a line at or between two dashes. */
function priceDashes(pieces: readonly Piece[], parts: readonly Part[], ends: number[], words: ClauseSets): void {
  for (const [open, close] of dashedAsides(pieces)) {
    // `he announced – as he said before – [that …]`, and `which – as he said – [was closed]`: the clause continues.
    const goesOn =
      words.complementisers.has(pieces[close + 1].lower) || !hasVerb(pieces, partBefore(parts, open), words);
    if (goesOn) ends[open] += END.headless;
    for (const { to } of parts) if (to > open && to <= close) ends[to] += goesOn ? END.headless : END.bound;
  }
}

const isDash = (piece: Piece) => /^[–—-]$/.test(piece.text) && isDivider(piece);

/** Tells whether a part before the mention is a noun that says what the one before its dash is: `the strait – a sea route, by which 20 ships came`. */
const isNounBehindDash = (pieces: readonly Piece[], part: Part, first: number, words: ClauseSets) =>
  part.from > 0 && part.to <= first && isDash(pieces[part.from - 1]) && !hasVerb(pieces, part, words);

/** Gives the places of the dashes around what is said between the parts of a clause. */
function dashedAsides(pieces: readonly Piece[]): [number, number][] {
  const dashes = pieces.flatMap((piece, at) => (isDash(piece) ? [at] : []));
  // One dash, or one more than pairs, has nothing between it and another.
  if (dashes.length % 2 === 1) return [];
  return dashes.flatMap((open, i): [number, number][] =>
    i % 2 === 0 && dashes[i + 1] + 1 < pieces.length && open > 0 ? [[open, dashes[i + 1]]] : [],
  );
}

/** Gives the part that ends before a mark. */
const partBefore = (parts: readonly Part[], mark: number): Part =>
  parts.find(({ to }) => to === mark) ?? { from: mark, to: mark };

function startPrice(pieces: readonly Piece[], parts: readonly Part[], at: number, words: ClauseSets): number {
  const { from, to } = parts[at];
  const { lower } = pieces[from];
  if (from === 0 || isDivider(pieces[from - 1])) return START.sentence;
  // `der Ozean, vor allem im Norden, [hat …]`: where a verb is second, the subject is before what is between the commas.
  const next = words.verbSecond && !hasVerb(pieces, { from, to }, words) ? parts[at + 1] : undefined;
  if (next && isVerb(pieces[next.from], words)) return START.noSubject;
  const before = pieces.slice(pieces.slice(0, from).findLastIndex(isDivider) + 1, from);
  if (before.some((piece) => words.turns.has(piece.lower))) return START.turned;
  const opening = pieces[words.conjunctions.has(lower) ? from + 1 : from];
  // `the measure, which begins today, [will last]`: the subject is before the clause that describes it.
  const isSplit =
    isBehindRelative(pieces, from, words) && pieces.slice(from, from + 2).some((piece) => isVerb(piece, words));
  if (isSplit) return START.split;
  if (opening && isVerb(opening, words)) return START.noSubject;
  if (words.complementisers.has(lower) && before.some((piece) => words.saying.has(piece.lower))) return START.said;
  if (hangs(pieces, from, words)) return START.hanging;
  return hasVerb(pieces, { from, to }, words) ? START.clause : START.noVerb;
}

const isRelative = (pieces: readonly Piece[], { from }: Part, words: ClauseSets) =>
  from > 1 && isComma(pieces[from - 1]) && pieces.slice(from, from + 2).some(({ lower }) => words.relatives.has(lower));

/** Tells whether the part before the comma at which a part starts is a relative clause between two commas. */
function isBehindRelative(pieces: readonly Piece[], from: number, words: ClauseSets): boolean {
  if (!isComma(pieces[from - 1])) return false;
  const comma = pieces.slice(0, from - 1).findLastIndex(isJoint);
  return (
    comma > 0 &&
    isComma(pieces[comma]) &&
    (words.relatives.has(pieces[comma + 1].lower) || words.relatives.has(pieces[comma + 2]?.lower))
  );
}

const hasVerb = (pieces: readonly Piece[], { from, to }: Part, words: ClauseSets) =>
  pieces.slice(from, to).some((piece) => isVerb(piece, words));

/**
 * Tells whether a word joins what follows to the part before it. `die Polizei` is a subject, `die am Montag kam` depends on a
 * noun.
 */
function hangs(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const { lower } = pieces[at];
  // `to which the county gave 40 million`
  if (
    words.prepositions.has(lower) &&
    words.relatives.has(pieces[at + 1]?.lower) &&
    !words.determiners.has(pieces[at + 1].lower)
  )
    return true;
  if (words.conjunctions.has(lower) || !isConnective(pieces[at], words)) return false;
  return !words.determiners.has(lower) || !/^[\p{Lu}\p{N}]/u.test(pieces[at + 1]?.text ?? '');
}

/** Tells whether a clause opens that depends on one still to come: `Nachdem …` and `Desde que …`. */
function opensSubordinate(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const [{ lower }, next] = [pieces[at], pieces[at + 1]];
  if (words.subordinators.has(lower)) return !words.determiners.has(lower);
  return words.prepositions.has(lower) && next !== undefined && words.complementisers.has(next.lower);
}

function endPrice(pieces: readonly Piece[], parts: readonly Part[], at: number, words: ClauseSets): number {
  const next = parts[at];
  if (!next) return END.sentence;
  const own = parts[at - 1];
  const mark = pieces[next.from - 1];
  const isSaid = pieces.slice(own.from, own.to).some((piece) => words.saying.has(piece.lower));
  const { lower } = pieces[next.from];
  if (isDivider(mark)) {
    // `the mayor said – for the first time – that …`
    if (isSaid && parts.slice(at + 1).some(({ from }) => words.complementisers.has(pieces[from].lower)))
      return END.said;
    // A colon may open what somebody said: `the mayor was clear: “…”`.
    return /^[:：]$/.test(mark.text) && (isSaid || isQuote(pieces[next.from])) ? END.said : END.sentence;
  }
  if (words.complementisers.has(lower)) {
    // `he said [that …]`: the verb alone tells nothing.
    const isOnSaying = pieces
      .slice(Math.max(own.from, own.to - 2), own.to)
      .some((piece) => words.saying.has(piece.lower));
    return isOnSaying ? END.onSaying : isSaid ? END.said : END.bound;
  }
  if (words.conditions.has(lower)) return END.bound;
  // `the bridge [that …]` without a comma says which one.
  if (!isComma(pieces[next.from - 1])) return words.conjunctions.has(lower) ? END.part : END.bound;
  const isItem = (part: Part | undefined) =>
    part !== undefined && part.to - part.from <= FEW && !hasVerb(pieces, part, words);
  return isItem(next) && isItem(parts[at + 1]) ? END.bound : END.part;
}
