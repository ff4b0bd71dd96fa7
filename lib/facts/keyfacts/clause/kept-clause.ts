import { isComma, isConnective, isDivider, isQuote, isVerb, type Piece } from './pieces';
import type { CutSentence, Stretch } from './stretch';
import type { ClauseSets } from './words';

/** The most UTF-16 units of a line: what a popup shows on four lines. */
const LONGEST = 200;
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
 * of them cost. Figures of pages that no bench has chose them (0.05 to 0.07, 3 to 4); more takes the subject from a line. Days and people go without: their
 * lines were worse for a reader.
 */
const FAR = 0.05;
const FARTHEST = 3;
const NEXT = 15;
/** The price of a line that has no verb besides its mention. */
const VERBLESS = 7;
/** The price of a line without its source. */
const UNSOURCED = 25;
/** The same price for `the mayor said that`, which opens a sentence and may be long. A long one says nothing else. */
const UNREPORTED = 6;
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
const END = { sentence: 0, part: 1, bound: 4, verbless: 6, said: 8, inside: 4, headless: 30 };
/** The price of ending within a clause that has its verb at its end. */
const BEFORE_VERB = 15;

/** A part of a sentence between two marks, or before a word that opens a clause: pieces `from` to `to` (exclusive). */
interface Part {
  from: number;
  to: number;
}

/**
 * Gives the stretch of a sentence around the mention that tells the most with the least: a clause with its subject and its
 * verb, which means something by itself; where that is too long for a line, the part of it with the best cut.
 */
export function keptStretch(
  sentence: CutSentence,
  words: ClauseSets,
  room = Number.POSITIVE_INFINITY,
  isOfPerson = false,
): Stretch {
  const easy = isOfPerson ? EASY_OF_PERSON : EASY;
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
  let best: Stretch = { from: first, to: last + 1, price: Number.POSITIVE_INFINITY, score: Number.NEGATIVE_INFINITY };
  for (let from = first; from >= 0; from--) {
    const opening = parts.find((part) => part.from === from && opensSubordinate(pieces, from, words));
    for (let to = Math.max(last, from) + 1; to <= pieces.length; to++) {
      const length = lengths[to] - lengths[from];
      if (length > LONGEST) break;
      const price =
        starts[from] +
        ends[to] +
        (opening && to <= opening.to && from === 0 ? START.hanging : 0) +
        Math.max(0, length - easy) * LENGTH +
        Math.max(0, ENOUGH - (length - mentioned)) * LACKING +
        (verbs[to] > verbs[from] ? 0 : VERBLESS) +
        (sources[to] - sources[from] < sources[pieces.length] ? UNSOURCED : 0) +
        Math.min(FARTHEST, FAR * Math.max(0, lengths[last + 1] - lengths[from] + NEXT - room)) +
        (reports.some(({ saying }) => from > saying && saying < first) ? UNREPORTED : 0);
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

/** The most words between a verb of saying and its `that`. */
const LONGEST_ADDRESS = 6;

/** The place of a verb of saying with `that` behind it, the place where the reported words begin, and the place of their verb. */
interface Report {
  saying: number;
  from: number;
  verb: number;
}

/** Gives the reports of a sentence; `a confirmé qu’en réponse aux frappes` says nothing before its verb. */
function reportsIn(pieces: readonly Piece[], words: ClauseSets): Report[] {
  const reports: Report[] = [];
  pieces.forEach(({ lower }, at) => {
    if (!words.saying.has(lower)) return;
    const next = pieces.slice(at + 1, at + 1 + LONGEST_ADDRESS);
    const that = next.findIndex(({ lower }) => words.complementisers.has(lower));
    if (that < 0 || next.slice(0, that).some((piece) => isDivider(piece) || isQuote(piece))) return;
    const from = at + 2 + that;
    reports.push({ saying: at, from, verb: mainVerb(pieces, from, words) });
  });
  return reports;
}

/** Gives the first verb that is not in an aside which belongs to a noun: `that the man, who lived here, was held`. */
function mainVerb(pieces: readonly Piece[], from: number, words: ClauseSets): number {
  let isAside = false;
  for (let at = from; at < pieces.length; at++) {
    if (isComma(pieces[at])) isAside = !isAside && words.relatives.has(pieces[at + 1]?.lower);
    else if (!isAside && isVerb(pieces[at], words)) return at;
  }
  return pieces.length;
}

/** Splits a sentence at its marks, and before words that open a clause. What is in brackets belongs to the part around it. */
function partsOf(pieces: readonly Piece[], words: ClauseSets): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let hasVerb = false;
  pieces.forEach((piece, at) => {
    const isMark = isJoint(piece);
    if (isMark || (at > from && hasVerb && opensClause(pieces, at, words))) {
      if (at > from) parts.push({ from, to: at });
      from = isMark ? at + 1 : at;
      hasVerb = false;
    } else hasVerb ||= isVerb(piece, words);
  });
  const to = pieces.findLastIndex(({ text }) => text !== '.') + 1;
  if (to > from) parts.push({ from, to });
  return parts;
}

const isJoint = (piece: Piece) => isComma(piece) || (isDivider(piece) && !/^[()（）[\]]$/.test(piece.text));

/** Tells whether a word without a comma before it opens a clause: `and` with a verb to come, `because`, `which`. */
function opensClause(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const { lower } = pieces[at];
  // `in das Messe- und Kongresszentrum verlegt`: before a verb that is to come, `und` joins two nouns.
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const joinsNouns = words.endsWithVerb && /^\p{Lu}/u.test(before.text) && after !== undefined && !isVerb(after, words);
  if (words.conjunctions.has(lower)) return !joinsNouns && isVerbNext(pieces, at + 1, words);
  if (words.prepositions.has(lower) || words.determiners.has(lower) || words.degrees.has(lower)) return false;
  return isConnective(pieces[at], words);
}

/** Tells whether a verb comes before the next mark or connective. */
function isVerbNext(pieces: readonly Piece[], from: number, words: ClauseSets): boolean {
  for (let at = from; at < pieces.length; at++) {
    if (isJoint(pieces[at]) || isConnective(pieces[at], words)) return false;
    if (isVerb(pieces[at], words)) return true;
  }
  return false;
}

/** Gives the price of starting a line at each piece, and of ending it before each. */
function pricesOf({ pieces, boundaries }: CutSentence, parts: readonly Part[], words: ClauseSets) {
  const isBehindBracket = (at: number) => /^[([（]$/.test(pieces[at - 1]?.text ?? '');
  const starts = boundaries.starts.map((price, at) => price + (isBehindBracket(at) ? START.turned : START.inside));
  const inside = words.endsWithVerb ? BEFORE_VERB : END.inside;
  const ends = boundaries.ends.map((price) => price + inside);
  const opening = isQuote(pieces[0]) ? 0 : boundaries.starts.indexOf(0);
  for (const [at, part] of parts.entries()) {
    starts[part.from] = startPrice(pieces, part, words);
    if (part.from === 0 && opening > 0) starts[0] = START.link;
    ends[part.to] = endPrice(pieces, parts, at + 1, words);
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
  // `Meanwhile, the mill closed`: the line may go without the word that leads over to it.
  if (opening > 0) starts[opening] = START.sentence;
  return { starts, ends };
}

function startPrice(pieces: readonly Piece[], { from, to }: Part, words: ClauseSets): number {
  const { lower } = pieces[from];
  if (from === 0 || isDivider(pieces[from - 1])) return START.sentence;
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
  // A colon may open what somebody said: `the mayor was clear: “…”`.
  if (isDivider(mark))
    return /^[:：]$/.test(mark.text) && (isSaid || isQuote(pieces[next.from])) ? END.said : END.sentence;
  const { lower } = pieces[next.from];
  if (words.complementisers.has(lower)) return isSaid ? END.said : END.bound;
  if (words.conditions.has(lower)) return END.bound;
  // `the bridge [that …]` without a comma says which one.
  if (!isComma(pieces[next.from - 1])) return words.conjunctions.has(lower) ? END.part : END.bound;
  const isItem = (part: Part | undefined) =>
    part !== undefined && part.to - part.from <= FEW && !hasVerb(pieces, part, words);
  return isItem(next) && isItem(parts[at + 1]) ? END.bound : END.part;
}
