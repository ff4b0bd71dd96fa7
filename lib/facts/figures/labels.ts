import type { Span } from '../../text/position';
import type { LabelWords } from '../words/label-words';
import type { Language } from '../words/language';
import { is } from '../words/lexicon';
import { isAdverb, isParticiple } from '../words/spelling';
import { isCapital, type Token } from '../words/tokens';
import { saidOf } from './meaning/subject';
import type { PlacedQuantity } from './quantities/find-quantities';
import type { Quantity } from './quantities/quantity';

const LONGEST = 72;
/** Limits how far after a figure its label may reach, in UTF-16 units. */
const WINDOW = 140;
const WINDOW_TOKENS = 40;
/** The most words a label may take from the left and from the right of the figure. */
const LEFT_WORDS = 8;
const RIGHT_WORDS = 4;

/** The figure in words, cut from the article's own, and what it is of (`Ukrainian service members`), '' if not known. */
export interface FigureLabel {
  label: string;
  of: string;
}

/**
 * Gives words for a figure: the expression itself with what it counts; what is right after it when that says what it is
 * of (`5% of its workforce`, `$3bn in aid`); else what leads up to it in its clause (`shares rose 6.5%`). `dates` are
 * those of the text.
 */
export function labelFigure(
  text: string,
  { quantity, tokens, next }: PlacedQuantity,
  dates: readonly Span[],
  language: Language,
  floor: number,
): FigureLabel {
  const core = text.slice(quantity.start, quantity.end);
  const { labels: words } = language;
  if (!words) return { label: core, of: '' };
  let first = next;
  while (first > 0 && tokens[first - 1].start >= quantity.start) first--;
  // `16-inch`, `the $132,000`: the noun it belongs to comes after it.
  const attributive = text[quantity.number.end] === '-' || (first > 0 && is(tokens[first - 1], 'determiner'));
  const counted = quantity.noun ? text.slice(quantity.noun.start, quantity.noun.end) : '';
  const end = Math.min(tokens[tokens.length - 1].end, quantity.end + WINDOW);
  const right = tokens.slice(next, next + WINDOW_TOKENS);
  const near = datesWithin(dates, quantity.end, end);
  if (quantity.elided) {
    return { label: `${core} ${withoutCapitals(counted)}${outcome(text, right, near, words)}`, of: counted };
  }
  const subject = saidOf(text, tokens, first, floor, language);
  const context = labelOfContext(text, quantity);
  // In `The death toll rose to 1,003` the words around the number have their subject; `killing 45` has none to name.
  const says = quantity.context && text.slice(quantity.context.start, quantity.context.end).includes(subject);
  if (context) return { label: context, of: says ? subject : '' };
  if (quantity.unitKind === 'age' && quantity.end === quantity.number.end)
    return { label: withName(text, quantity), of: '' };
  const tail = readTail(text, quantity, right, near, attributive, words);
  const named = quantity.unitKind === 'count' || quantity.unitKind === 'ratio';
  if (named && (quantity.noun || tail || attributive)) {
    // `up 24 points` counts points of the subject, an index.
    const of = words.weakNouns.has(quantity.unit) && quantity.change ? subject || counted : counted;
    return {
      label: fold(text.slice(quantity.start, tail?.end ?? quantity.end)),
      of: words.qualities.has(of) ? subject : of,
    };
  }
  // `home sales ended 20% lower`: it is the sales that are measured.
  const measured = (of: string) => (words.qualities.has(of.toLowerCase()) ? subject : of);
  if (tail) return { label: fold(text.slice(quantity.start, tail.end)), of: measured(fold(tail.of)) };
  if (quantity.unitKind === 'duration' || quantity.unitKind === 'age' || quantity.unitKind === 'score')
    return { label: fold(core), of: '' };
  const left = attributive ? null : readLead(quantity, leftOf(tokens, first, quantity.start, floor), words);
  return left ? { label: fold(text.slice(left.start, quantity.end)), of: subject } : { label: fold(core), of: subject };
}

/** Gives the number with the words that say what it counts: `killing at least 45`, `48 of the 70 seats`. */
function labelOfContext(text: string, { start, end, context }: Quantity): string | null {
  if (!context) return null;
  const label = fold(text.slice(Math.min(start, context.start), Math.max(end, context.end)));
  return label.length <= LONGEST ? label : null;
}

/** Gives an age with the name before it: `Assange, 47`. */
function withName(text: string, quantity: Quantity): string {
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
  return (
    (/(?:\p{Lu}[\p{L}'’.-]+ )*\p{Lu}[\p{L}'’.-]+, ?$/u.exec(before)?.[0] ?? '') +
    text.slice(quantity.start, quantity.end)
  );
}

/** Gives those of the sorted `dates` that start in a part of the text. */
function datesWithin(dates: readonly Span[], start: number, end: number): readonly Span[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle].start < start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while (until < dates.length && dates[until].start < end) until++;
  return dates.slice(low, until);
}

function fold(words: string): string {
  return /\s\s|[^\S ]|^ | $/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

/** Gives a noun phrase without words with a capital: `Ukrainian service members` → `service members`. */
export function withoutCapitals(noun: string): string {
  return !isCapital(noun) ? noun : noun.replace(/^(?:\p{Lu}[\p{L}.’'-]+\s+)+(?=\p{Ll})/u, '');
}

/** Gives what happened to those counted: ` held since 2022` of `had been held in captivity since 2022`. */
function outcome(text: string, right: readonly Token[], dates: readonly Span[], words: LabelWords): string {
  let at = 0;
  while (right[at] && is(right[at], 'auxiliary')) at++;
  const verb = right[at];
  if (at === 0 || verb?.kind !== 'word' || words.timeLinks.has(verb.lower) || is(verb, 'determiner')) return '';
  let end = at + 1;
  while (right[end]?.kind === 'word') {
    const token = right[end];
    const date = dates.find(({ start }) => start === right[end + 1]?.start);
    if (date && words.timeLinks.has(token.lower)) return ` ${verb.text} ${text.slice(token.start, date.end)}`;
    end++;
  }
  return end - at <= RIGHT_WORDS ? ` ${fold(text.slice(verb.start, right[end - 1].end))}` : ` ${verb.text}`;
}

/** Gives the words after the figure that say what it is of. */
function readTail(
  text: string,
  quantity: Quantity,
  right: readonly Token[],
  dates: readonly Span[],
  attributive: boolean,
  words: LabelWords,
): { end: number; of: string } | null {
  const first = right[0];
  if (first?.kind !== 'word' || first.glued) return null;
  const isDate = (token: Token) => dates.some((date) => token.start < date.end && token.end > date.start);
  const links = words.links[quantity.unitKind];
  let at = 0;
  let from = 0;
  if (!is(first, 'closed')) {
    // A measure describes the noun behind it: `$800 stone pizza oven`, `51 per cent stake`, `two years campaigning`.
    if (quantity.unitKind === 'count' || isDate(first) || isAdverb(first)) return null;
    if (isCapital(first.text) && !attributive) return null;
    if (/[^e]ed$/.test(first.lower) || (/ing$/.test(first.lower) && quantity.unitKind !== 'duration')) return null;
    at = phraseEnd(right, 0, isDate, words);
    const link = right[at];
    if (link && is(link, 'of')) at = linkedEnd(right, at, isDate, words) ?? at;
  } else {
    if (!links?.has(first.lower)) return null;
    if (quantity.unitKind === 'duration' && !is(first, 'of') && is(right[1], 'determiner')) return null;
    const end = linkedEnd(right, 0, isDate, words);
    if (end === null) return null;
    at = end;
    from = 1;
  }
  if (at <= from) return null;
  const end = right[at - 1].end;
  return end - quantity.start <= LONGEST ? { end, of: text.slice(right[from].start, end) } : null;
}

/** Gives the index after `of the combined sales`; null when no noun follows. */
function linkedEnd(
  right: readonly Token[],
  at: number,
  isDate: (token: Token) => boolean,
  words: LabelWords,
): number | null {
  let from = at + 1;
  while (right[from] && is(right[from], 'determiner')) from++;
  const end = phraseEnd(right, from, isDate, words);
  return end > from ? end : null;
}

function phraseEnd(
  right: readonly Token[],
  from: number,
  isDate: (token: Token) => boolean,
  words: LabelWords,
): number {
  let end = from;
  while (end < from + RIGHT_WORDS) {
    const token = right[end];
    if (!token || isDate(token)) break;
    if (token.text === '-' && token.glued && right[end + 1]?.glued) {
      end++;
      continue;
    }
    if (token.kind !== 'word' || is(token, 'closed')) break;
    if (end > from && isParticiple(token)) break;
    end++;
    if (token.lower.endsWith('s') && !token.lower.endsWith('ss') && !/['’]s?$/.test(token.lower)) break;
  }
  if (right[end - 1]?.text === '-') return end - 1;
  // The cut would be in the middle of a phrase: `list of industrial (and consumer goods)`, `crashes of its popular (737
  // Max)`.
  const after = right[end];
  const cut = after && /ing$/.test(after.lower) && !/s$/.test(right[end - 1]?.lower ?? '');
  const open =
    after &&
    (cut || after.kind === 'number' || (words.conjunctions.has(after.lower) && !/s$/.test(right[end - 1].lower)));
  return open || (end === from + RIGHT_WORDS && after?.kind === 'word' && !is(after, 'closed')) ? from : end;
}

/** Gives the tokens before a figure that its label may include: those after the figure before it. */
function leftOf(tokens: readonly Token[], end: number, start: number, floor: number): readonly Token[] {
  let first = end;
  while (first > 0 && tokens[first - 1].start >= Math.max(floor, start - LONGEST)) first--;
  return tokens.slice(first, end);
}

/**
 * Gives what leads up to the figure in its clause, when it is short and opens with something to name: `shares rose
 * 6.5%`.
 */
function readLead(quantity: Quantity, left: readonly Token[], words: LabelWords): { start: number } | null {
  let start = left.length;
  while (start > 0 && left.length - start < LEFT_WORDS) {
    const token = left[start - 1];
    const mark = token.kind === 'mark' && !/^[-’'&./]$/.test(token.text);
    if (words.pronouns.has(token.lower.replace(/'.*$/, ''))) return null;
    if (mark || words.clauses.has(token.lower)) break;
    start--;
  }
  const about = start > 0 && words.relatives.has(left[start - 1].lower);
  const cut = start > 0 && left.length - start >= LEFT_WORDS;
  if (cut) while (start < left.length && !words.openers.has(left[start].lower)) start++;
  while (start < left.length && words.dropped.has(left[start].lower)) start++;
  if (left.length - start < 1 || !left.slice(start).some((token) => token.kind === 'word' && !is(token, 'closed')))
    return null;
  // The figure belongs to the clause around the one from which it would be cut: `families who lost their houses would
  // receive €10,000`.
  if (about && left.slice(start).some(({ lower }) => words.auxiliaries.has(lower))) return null;
  if (quantity.end - left[start].start > LONGEST) return null;
  return { start: left[start].start };
}
