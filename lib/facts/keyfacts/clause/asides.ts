import type { Span } from '../../../text/position';
import { isComma, isDivider, isParticiple, isQuote, isVerb, type Piece, segmentsOf } from './pieces';
import { LONGEST_ADDRESS } from './reports';
import type { ClauseSets } from './words';

/** The most words of an attribution by itself (`a ministry spokesman told reporters on Friday`). */
const LONGEST_ATTRIBUTION = 12;
/**
 * UTF-16 units of the longest sentence that keeps its `the mayor said that`: in a longer one nothing else would be seen first.
 * `npm run bench -- keyfacts` chose it.
 */
const LONGEST_REPORT = 160;

interface AsideMention {
  mention: Span;
  /** True when the line goes without the mention: then a source that contains it is left out, too. */
  isOmitted: boolean;
}

/**
 * Marks what the line of a mention does not need: who said it, and descriptions of a noun in brackets, between dashes or
 * between commas. What contains the mention stays, unless the line goes without it. In languages whose lines keep the words of
 * their head, who said it is marked as a source instead, and stays.
 */
export function dropAsides(
  text: string,
  pieces: Piece[],
  { mention, isOmitted }: AsideMention,
  words: ClauseSets,
): void {
  const holds = (from: number, to: number) =>
    pieces[from] !== undefined && mention.start < pieces[to - 1].end && mention.end > pieces[from].start;
  const drop = (from: number, to: number, isSource = false) => {
    if (from >= to || (holds(from, to) && !(isSource && isOmitted))) return;
    const isKept = isSource && words.keepsMention && !isOmitted;
    // A line may end before the comma that closes a source, and behind a dash before its stop: `– mówi Ada Lind.`
    if (isKept)
      pieces
        .slice(from, to)
        .filter((piece) => (isDivider(pieces[from]) ? piece.isWord : !isComma(piece)))
        .forEach(keepAsSource);
    else pieces.slice(from, to).forEach(leaveOut);
  };
  const segments = segmentsOf(pieces);
  segments.forEach(({ from, to }, i) => {
    const first = pieces[from];
    const isLast = i === segments.length - 1;
    const written = text.slice(first.start, pieces[to - 1].end);
    const isSource = words.sources.test(written);
    if (isParenthesis(pieces, from, to)) {
      if (!holds(from, to)) {
        if (words.keepsMention && boundsWhatIsTold(pieces, from, to, isSource, words)) return;
        drop(from - 1, to + 1);
      }
      // `Nearly a third — 31 % — of them`: only the dashes are too many.
      else if (!words.keepsMention && mention.start <= first.start && mention.end >= pieces[to - 1].end)
        [pieces[from - 1], pieces[to]].forEach(leaveOut);
    }
    // `…, according to a spokesman, Ada Lind`: the name ends the source.
    else if (isSource && i > 0 && isNameAlone(pieces, segments.slice(i + 1)))
      for (const { from: next, to: end } of segments.slice(i)) drop(next - 1, end, true);
    else if (isBetweenCommas(pieces, from, to) && (isSource || isAppositive(pieces, from, to, words)))
      drop(from - 1, to + 1, isSource);
    // `Nach Angaben der Polizei starben zwei Menschen, …`: the clause continues after the source.
    else if (isSource && ((i === 0 && !(words.keepsMention && hasVerb(pieces, from, to, words))) || isLast))
      drop(i === 0 ? from : from - 1, isLast ? to : to + 1, true);
    // `Ada Lind, who lives in Cork, reported a theft`: the verb of the sentence itself.
    else if (i > 0 && !isOwnVerb(pieces, from, segments[i - 1], words) && isAttribution(pieces, from, to, words)) {
      const last = segments[i + 1];
      // `…, said Ada Lind of the council, which has [40 members]`: the clause describes who said it.
      const describes = last !== undefined && opensRelative(pieces, last, words);
      if (describes && !words.keepsMention && holds(last.from, segments[segments.length - 1].to)) return;
      // `…, said Ada Lind, head of the mill, which opened in [1985]`: without her, it would be about what was named before.
      const behind = segments.slice(i + 1);
      const told = behind.findIndex((segment) => holds(segment.from, segment.to));
      const isOfSpeaker =
        told >= 0 && !behind.slice(0, told + 1).some((segment) => opensClause(pieces, segment, words));
      if (isOfSpeaker && !words.keepsMention && opensWithSaying(pieces, from, words)) return;
      // `…, said Ada Lind, a doctor, on Friday`: nothing else comes after who said it, but another clause.
      if (isLast || !opensWithSaying(pieces, from, words)) drop(from - 1, isLast ? to : to + 1, true);
      else
        for (const { from: next, to: end } of segments.slice(i))
          drop(next - 1, end, next === from || !words.keepsMention);
      // `…, wrote Ada Lind, who lives in Cork`: the relative clause describes the speaker.
      const says = isQuote(first) ? pieces[from + 1] : first;
      if (describes && words.saying.has(says?.lower ?? '')) drop(last.from - 1, last.to, true);
    }
  });
  const said = afterOpeningAttribution(pieces, words);
  // Where lines keep their mention, the loss of `the mayor said that` is weighed, if there is room for it at all.
  const isKept =
    words.keepsMention && !isOmitted && (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0) <= LONGEST_REPORT;
  if (said < pieces.length && !isKept) drop(0, said, isOmitted || !words.keepsMention);
}

/** Tells whether words open with a verb of saying: `said Ada Lind`, `ha detto Ada Lind`. */
function opensWithSaying(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  if (words.saying.has(pieces[at].lower)) return true;
  return words.keepsMention && words.auxiliaries.has(pieces[at].lower) && words.saying.has(pieces[at + 1]?.lower);
}

const hasVerb = (pieces: readonly Piece[], from: number, to: number, words: ClauseSets) =>
  pieces.slice(from, to).some((piece) => isVerb(piece, words));

function leaveOut(piece: Piece): void {
  piece.isDropped = true;
}

function keepAsSource(piece: Piece): void {
  piece.isSource = true;
}

/**
 * Tells whether an aside limits what is said, so that without it the line would say too much: `– ou s’apprête à le faire –`,
 * `(selon un témoin)`.
 */
function boundsWhatIsTold(
  pieces: readonly Piece[],
  from: number,
  to: number,
  isSource: boolean,
  words: ClauseSets,
): boolean {
  const bounds = ({ lower }: Piece) => words.turns.has(lower) || words.conditions.has(lower) || words.saying.has(lower);
  return isSource || words.conjunctions.has(pieces[from].lower) || pieces.slice(from, to).some(bounds);
}

const opensRelative = (pieces: readonly Piece[], { from }: { from: number }, words: ClauseSets) =>
  words.relatives.has(pieces[from].lower) && isComma(pieces[from - 1]);

/** Tells whether another clause begins: `and the mayor left`, `after a wall gave way`. */
const opensClause = (pieces: readonly Piece[], { from }: { from: number }, words: ClauseSets) =>
  words.conjunctions.has(pieces[from].lower) ||
  words.turns.has(pieces[from].lower) ||
  (words.subordinators.has(pieces[from].lower) && !words.relatives.has(pieces[from].lower));

/** Tells whether one segment is left of a sentence, and it is a name. */
function isNameAlone(pieces: readonly Piece[], left: readonly { from: number; to: number }[]): boolean {
  const words = left.length === 1 ? pieces.slice(left[0].from, left[0].to).filter(({ isWord }) => isWord) : [];
  return words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Tells whether only a subject with a relative clause is before a verb. */
function isOwnVerb(pieces: readonly Piece[], at: number, before: { from: number }, words: ClauseSets): boolean {
  if (!words.saying.has(pieces[at].lower) || !opensRelative(pieces, before, words)) return false;
  const comma = pieces.slice(0, before.from - 1).findLastIndex(isComma);
  return !pieces.slice(comma + 1, before.from).some((piece) => isVerb(piece, words));
}

/** Tells whether words are in brackets, or between two dashes. */
function isParenthesis(pieces: readonly Piece[], from: number, to: number): boolean {
  const [before, after] = [pieces[from - 1]?.text ?? '', pieces[to]?.text ?? ''];
  return /^[(（[]$/.test(before) ? /^[)）\]]$/.test(after) : /^[–—-]$/.test(before) && before === after;
}

const isBetweenCommas = (pieces: readonly Piece[], from: number, to: number) =>
  from > 1 && to < pieces.length - 1 && isComma(pieces[from - 1]) && isComma(pieces[to]);

/**
 * Tells whether words describe the noun before, in the middle of its clause: `, who lives in Cork,` and `, a town of miners,
 * was`.
 */
function isAppositive(pieces: readonly Piece[], from: number, to: number, words: ClauseSets): boolean {
  if (words.keepsMention && !isClauseNext(pieces, to + 1, words)) return false;
  // `Ada Lind, who …, as Tom Bell told the council`: the next verb is not hers.
  const goesOn = pieces[to + 1].lower;
  const hangs = words.subordinators.has(goesOn) || words.relatives.has(goesOn);
  if (words.keepsMention && hangs && !words.determiners.has(goesOn)) return false;
  // `, who said that it was “a farce, which …”,`: the quotation continues after the comma.
  if (words.keepsMention && pieces.slice(from, to).filter(isQuote).length % 2 === 1) return false;
  if (words.relatives.has(pieces[from].lower)) return true;
  // `the paper, with which the mayor spoke, said`
  const isOfWhom = words.prepositions.has(pieces[from].lower) && words.relatives.has(pieces[from + 1]?.lower ?? '');
  if (words.keepsMention && isOfWhom && !words.determiners.has(pieces[from + 1].lower))
    return isVerb(pieces[to + 1], words) || words.saying.has(goesOn);
  // `the field, thought to be of ice, covers a mile`: there is nothing but a subject before it.
  const comma = pieces.slice(0, from - 1).findLastIndex(isComma);
  const hasVerb = pieces.slice(comma + 1, from).some((piece) => isVerb(piece, words));
  // `the man, who in 2008, won a prize, left`: the verb of `who`.
  if (!hasVerb && opensRelative(pieces, { from: comma + 1 }, words)) return false;
  const isSaid = words.keepsMention && words.saying.has(pieces[to + 1].lower);
  if (!words.keepsMention && !hasVerb && isVerb(pieces[from], words) && isVerb(pieces[to + 1], words)) return true;
  if (isSaid && pieces.slice(0, from).some((piece) => isVerb(piece, words))) return false;
  // `the song had been heard, was bought, and won`: a clause of its own.
  if (pieces.slice(from, to).some(({ lower }) => words.auxiliaries.has(lower))) return false;
  const next = pieces[to + 1];
  if (words.auxiliaries.has(next.lower) || words.saying.has(next.lower)) return true;
  if (words.determiners.has(pieces[from].lower) && isParticiple(next.lower, words)) return true;
  // `a watchman, Ada Lind, saw`: a name for the noun before it, and no list of names.
  const isCapital = (piece: Piece | undefined) => piece !== undefined && /^\p{Lu}/u.test(piece.text);
  const isSmall = (piece: Piece | undefined) => piece !== undefined && /^\p{Ll}/u.test(piece.text);
  const isName = pieces.slice(from, to).every(isCapital);
  // `on Monday, Ada Lind, a doctor, said`: the name is the subject.
  return isName && isSmall(pieces[from - 2]) && isSmall(next) && isVerb(next, words);
}

/**
 * Tells whether the clause continues behind an aside: `the mill, which …, burned down`, not `by the mayor, who …, Ada Lind`.
 */
function isClauseNext(pieces: readonly Piece[], at: number, words: ClauseSets): boolean {
  const comma = pieces.findIndex((piece, i) => i >= at && isComma(piece));
  return hasVerb(pieces, at, comma < 0 ? pieces.length : comma, words);
}

/**
 * Tells whether words are only an attribution, with a verb of saying and nothing that it says: `he said`, `said a spokesman for
 * the firm`.
 */
function isAttribution(pieces: readonly Piece[], from: number, to: number, words: ClauseSets): boolean {
  const verb = pieces.findIndex(({ lower }, at) => at >= from && at < to && words.saying.has(lower));
  if (verb < 0 || to - from > LONGEST_ATTRIBUTION) return false;
  if (words.keepsMention && words.relatives.has(pieces[from].lower)) return false;
  // `Ada Lind, a doctor, said the …` opens a sentence: nothing was told before it.
  const wasTold = isQuote(pieces[from - 2]) || pieces.slice(0, from).some((piece) => tellsSomething(piece, words));
  if (verb === from && !wasTold) return false;
  const after = pieces.slice(verb + 1, to);
  // `the mayor said she would go` tells something.
  const tells = ({ lower }: Piece) => words.complementisers.has(lower) || words.auxiliaries.has(lower);
  return verb - from <= LONGEST_ADDRESS && !after.some(tells);
}

/** Gives the number of pieces before what was said, after `The minister told reporters on Friday that` and `She said`. */
function afterOpeningAttribution(pieces: readonly Piece[], words: ClauseSets): number {
  const verb = pieces.findIndex(({ lower, isDropped }) => words.saying.has(lower) && !isDropped);
  if (verb < 1) return 0;
  // `Rebels hit the port on Sunday, the mayor said`: something was told before.
  const opening = pieces.slice(0, verb);
  if (opening.some((piece) => isComma(piece)) && opening.some((piece) => tellsSomething(piece, words))) return 0;
  for (let at = verb + 1; at <= verb + LONGEST_ADDRESS && at < pieces.length; at++) {
    const that = words.keepsMention && isComma(pieces[at]) ? at + 1 : at;
    if (words.complementisers.has(pieces[that]?.lower)) return namesSubject(pieces[that + 1], words) ? that + 1 : 0;
    if (isComma(pieces[at]) || isQuote(pieces[at])) break;
  }
  const next = pieces[verb + 1];
  if (!next || !words.sayingPlainly.has(pieces[verb].lower)) return 0;
  const opens =
    words.determiners.has(next.lower) || words.pronouns.has(next.lower) || /^[\p{Lu}\p{N}]/u.test(next.text);
  return opens ? verb + 1 : 0;
}

const tellsSomething = (piece: Piece, words: ClauseSets) =>
  words.auxiliaries.has(piece.lower) ||
  isParticiple(piece.lower, words) ||
  (words.keepsMention && isVerb(piece, words));

/**
 * Tells whether only the speaker before the verb shows who the subject is: `afirmó que suspenderá`, `a dit qu’il`. In English
 * the head shows it.
 */
const namesSubject = (piece: Piece | undefined, words: ClauseSets) =>
  !words.keepsMention || (piece !== undefined && !isVerb(piece, words) && !words.pronouns.has(piece.lower));
