import type { Span } from '../text/position';
import { splitSentences } from '../text/sentences';
import type { FigureModifier } from './facts';
import type { FigureWords } from './figures.en';
import {
  type Amount,
  type FigureLanguage,
  languageOf,
  type Range,
  type Reading,
  readAmount,
  readRange,
} from './figures-amounts';
import { type Change, changeAfter, changeBefore, hedgeAfter, hedgeBefore } from './figures-hedges';
import { isNotQuantity } from './figures-names';
import { type CountedNoun, readNoun } from './figures-nouns';
import { type Token, tokenize } from './figures-tokens';
import { isCurrencyPrefix, isCurrencySign, measureOf, readRate, readUnit, type UnitKind, type UnitRead } from './units';

/** A quantity as it stands in a text, with its hedge, unit and counted noun. Spans are in UTF-16 units of that text. */
export interface Quantity extends Span {
  /** The number alone, with its scale: `1.2 million` of `more than $1.2 million a year`; both numbers of a range. */
  number: Span;
  /** Null for a range. */
  value: number | null;
  /** A range's two ends as the text gives them; null for a single value. */
  low: number | null;
  high: number | null;
  /** ISO 4217, `%`, `pp`, `bp`, UCUM, or the counted noun phrase with its head in the singular; '' if none. */
  unit: string;
  unitKind: UnitKind | 'count' | 'ratio' | 'score' | 'none';
  /** The other side of a rate (`d`, `barrel`), or ''. */
  per: string;
  /** The counted noun, when there is one. */
  noun: Span | null;
  /** The noun is a plural, or the number is one; else it only stands beside the number. */
  sure: boolean;
  /** The counted noun was said earlier in the sentence: `of the 1,000 soldiers, over 300 …`. */
  elided: boolean;
  modifier: FigureModifier | null;
  change: 'up' | 'down' | null;
  /** How the change is said: its size (`rose 2%`), the level reached (`rose to 5%`), or beside a noun (`a 2% drop`). */
  said: Change['said'] | null;
  /** It says the quantity before it again, in another unit: `(60 miles)`. */
  again: boolean;
  /** `from 4% to 5%`: the range is a change, not a spread. */
  fromTo: boolean;
}

export interface QuantityContext {
  /** Sorted stretches that belong to something else (dates): no quantity touches them. */
  taken: readonly Span[];
  /** BCP 47 tag; null is read as English. */
  lang: string | null;
  /** ISO 3166-1 alpha-2 country of the page: says whose dollar `$` is. */
  country?: string | null;
}

/**
 * Finds every quantity of one text: money, percentages, measures, durations, ages, shares, counts and bare numbers;
 * never what is a name, a date, a time or a place in an order. Sorted, without overlaps, all numbers finite. Linear in
 * the length of the text.
 */
export function findQuantities(text: string, context: QuantityContext): Quantity[] {
  const language = languageOf(context.lang);
  const found: Quantity[] = [];
  let taken = 0;
  let number = -1;
  for (const sentence of splitSentences(text)) {
    while (taken < context.taken.length && context.taken[taken].end <= sentence.start) taken++;
    if (number < sentence.start) {
      language.sieve.lastIndex = sentence.start;
      number = language.sieve.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    if (number >= sentence.end) continue;
    let until = taken;
    while (until < context.taken.length && context.taken[until].start < sentence.end) until++;
    const spans = context.taken.slice(taken, until);
    const tokens = tokenize(text, sentence, isCurrencyPrefix);
    const marked = new Set<Token>();
    let at = 0;
    for (const span of spans) {
      while (at < tokens.length && tokens[at].end <= span.start) at++;
      for (let step = at; step < tokens.length && tokens[step].start < span.end; step++) marked.add(tokens[step]);
    }
    const isTaken = (token: Token) => marked.has(token);
    readSentence({ tokens, language, country: context.country ?? null, isTaken }, found);
  }
  return found;
}

function readSentence(reading: Reading, found: Quantity[]): void {
  const { tokens, language } = reading;
  let at = 0;
  const before: Before = { last: null, counted: null, next: 0 };
  while (at < tokens.length) {
    if (!mayStart(tokens[at], language)) {
      at++;
      continue;
    }
    const amount = readAmount(reading, at);
    if (!amount) {
      at++;
      continue;
    }
    const range = readRange(reading, amount);
    const step: Step | null = range ? quantityOfRange(reading, range, before) : null;
    let single: Step = step ?? quantityOf(reading, amount, before);
    const reversed = single.quantity ? readFrom(reading, single, amount) : null;
    if (reversed) single = reversed;
    if (single.quantity) {
      found.push(single.quantity);
      before.last = single.quantity;
      if (single.quantity.unitKind === 'count' && single.quantity.sure) before.counted = single.quantity;
      before.next = single.next;
    }
    at = Math.max(at + 1, single.next);
  }
}

function mayStart(token: Token, { starters }: FigureLanguage): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return token.text === '-' || token.text === '−' || isCurrencySign(token.text);
  if (starters.has(token.lower)) return true;
  return token.text.length <= 4 && (isCurrencyPrefix(token.text, true) || isCurrencyPrefix(token.text, false));
}

/** What was found before in the sentence: the last quantity, the last that counts a noun, and the token after the last. */
interface Before {
  last: Quantity | null;
  counted: Quantity | null;
  next: number;
}

const NOTHING_BEFORE: Before = { last: null, counted: null, next: 0 };

/** What one amount or range came to, and the token to go on from. */
interface Step {
  quantity: Quantity | null;
  next: number;
}

function quantityOf(reading: Reading, amount: Amount, before: Before): Step {
  const { tokens, language } = reading;
  const { figures } = language;
  const { number } = amount;
  const exchange = figures ? readExchange(reading, amount, figures) : null;
  if (exchange) return exchange;
  const score = readScore(reading, amount, figures);
  if (score) return score;
  const hyphen = !amount.unit && tokens[amount.next]?.text === '-' && tokens[amount.next].glued;
  const one = amount.value === 1 && number.scale === 1;
  const hedged = figures && !amount.unit ? hedgeAfter(tokens, amount.next, figures) : null;
  const unit = amount.unit ?? unitAfterOf(reading, amount);
  const noun =
    figures && !unit ? readCounted(reading, hedged?.next ?? amount.next, one && !number.share, figures) : null;
  const around = {
    tokens,
    first: amount.first,
    next: amount.next,
    number,
    hasUnit: unit !== null || amount.first !== amount.numberFirst,
    hasPlural: noun?.sure === true && !one,
    titleCase: isTitleCase(tokens),
  };
  const skip = { quantity: null, next: amount.next };
  if (figures ? isNotQuantity(around, figures) : !unit) return skip;
  // `one of those`, `one last month`: a pronoun.
  if (one && number.words && !unit && !noun) return skip;
  if (hyphen) return skip;
  const value = number.high === null ? amount.value : null;
  const quantity = build(reading, { ...amount, unit }, noun, amount.first, unit?.next ?? amount.next, before);
  if (!quantity) return skip;
  quantity.value = value;
  if (number.high !== null) {
    quantity.low = amount.value;
    quantity.high = number.high * (unit?.factor ?? 1);
  }
  if (number.share) quantity.unitKind = 'ratio';
  return { quantity, next: nextAfter(tokens, quantity.end, amount.next) };
}

/** `tens of thousands of dollars`, `millions of years`: the unit after a vague plural. */
function unitAfterOf(reading: Reading, { number, next }: Amount): UnitRead | null {
  const { tokens, language, country } = reading;
  if (number.high === null || tokens[next]?.lower !== language.figures?.of) return null;
  return readUnit(tokens, next + 1, number, null, { words: language.units, country });
}

/** `(to) 138,285 lots from 212,577 lots`: where a level came from, said after it. */
function readFrom(reading: Reading, step: Step, amount: Amount): Step | null {
  const { tokens, language } = reading;
  const { figures } = language;
  const { quantity, next } = step;
  if (!figures || !quantity || quantity.value === null || tokens[next]?.lower !== figures.from) return null;
  if (tokens[amount.first - 1]?.lower !== figures.to && quantity.said !== 'to') return null;
  let at = next + 1;
  while (tokens[at] && figures.hedges.has(tokens[at].lower)) at++;
  const from = tokens[at] ? readAmount(reading, at) : null;
  if (!from || from.number.share || from.number.high !== null) return null;
  let end = from.next;
  const noun = from.unit ? null : readNoun(tokens, end, false, figures, reading.isTaken);
  if (noun?.singular === quantity.unit) end = noun.next;
  const same = from.unit
    ? from.unit.code === quantity.unit
    : quantity.unitKind === 'count' || quantity.unitKind === 'none';
  const around = {
    tokens,
    first: from.first,
    next: from.next,
    number: from.number,
    hasUnit: from.unit !== null,
    hasPlural: noun?.sure === true,
    titleCase: false,
  };
  if (!same || isNotQuantity(around, figures)) return null;
  quantity.low = from.value;
  quantity.high = quantity.value;
  quantity.value = null;
  quantity.fromTo = true;
  quantity.end = tokens[end - 1].end;
  quantity.number = { start: quantity.number.start, end: tokens[from.numberNext - 1].end };
  quantity.change = quantity.high > quantity.low ? 'up' : 'down';
  return { quantity, next: end };
}

/** The counted noun at token `at`, or after `of (the)`: `two-thirds of voters`, `two of the deputies`. */
function readCounted(reading: Reading, at: number, one: boolean, figures: FigureWords): CountedNoun | null {
  const { tokens } = reading;
  if (tokens[at]?.lower !== figures.of) return readNoun(tokens, at, one, figures, reading.isTaken);
  let from = at + 1;
  while (figures.determiners.has(tokens[from]?.lower ?? '') || figures.superlatives.has(tokens[from]?.lower ?? ''))
    from++;
  return readNoun(tokens, from, false, figures, reading.isTaken);
}

function quantityOfRange(reading: Reading, range: Range, before: Before): Step | null {
  const { tokens, language } = reading;
  const { figures } = language;
  const noun = figures && !range.unit ? readNoun(tokens, range.next, false, figures, reading.isTaken) : null;
  if (range.dashed && !noun?.sure) return null;
  const aged = figures !== null && isAge(reading, range.from, figures);
  if (!range.unit && !noun && !range.fromTo && !aged && range.to.number.scale === 1 && range.to.value < 100)
    return null;
  const around = {
    tokens,
    titleCase: isTitleCase(tokens),
    // `in 2008 to 29 mpg`.
    hasUnit: range.unit !== null && (!isYear(tokens[range.from.first]) || range.to.value > 999),
    hasPlural: noun?.sure === true,
  };
  const { from, to } = range;
  if (!range.unit && isYear(tokens[from.first]) && isYear(tokens[to.first])) return null;
  if (figures) {
    if (
      isNotQuantity(
        { ...around, first: from.first, next: range.joined ? range.next : from.next, number: from.number },
        figures,
      )
    )
      return null;
    if (
      isNotQuantity(
        { ...around, first: range.joined ? from.first : to.first, next: to.next, number: to.number },
        figures,
      )
    )
      return null;
  } else if (!range.unit) return null;
  const quantity = build(reading, { ...to, unit: range.unit }, aged ? null : noun, range.first, range.next, before);
  if (!quantity) return null;
  if (aged) {
    quantity.unit = 'a';
    quantity.unitKind = 'age';
  }
  quantity.number = { start: tokens[from.numberFirst].start, end: tokens[to.numberNext - 1].end };
  quantity.low = from.value;
  quantity.high = to.value;
  quantity.fromTo = range.fromTo;
  if (range.fromTo && from.value !== to.value) quantity.change = to.value > from.value ? 'up' : 'down';
  return { quantity, next: nextAfter(tokens, quantity.end, range.next) };
}

function build(
  reading: Reading,
  amount: Amount,
  noun: CountedNoun | null,
  first: number,
  next: number,
  before: Before,
): Quantity | null {
  const { tokens, language } = reading;
  const { figures } = language;
  const { unit } = amount;
  // `517 rushing yards`, `50 previous years`: the head is a measure.
  const head = noun?.sure && noun.next > noun.first + 1 ? tokens[noun.next - 1] : null;
  const measured = head ? measureOf(head.text, language.units) : null;
  const quantity: Quantity = {
    start: tokens[first].start,
    end: tokens[next - 1].end,
    number: { start: tokens[amount.numberFirst].start, end: tokens[amount.numberNext - 1].end },
    value: null,
    low: null,
    high: null,
    unit: unit?.code ?? measured?.code ?? noun?.singular ?? '',
    unitKind: unit?.kind ?? measured?.kind ?? (noun ? 'count' : 'none'),
    per: unit?.per ?? '',
    noun: noun ? { start: tokens[noun.first].start, end: tokens[noun.next - 1].end } : null,
    sure: noun?.sure ?? unit !== null,
    elided: false,
    modifier: null,
    change: null,
    said: null,
    fromTo: false,
    again: false,
  };
  if (!figures) return quantity;
  if (!unit && (!noun?.sure || !noun) && isAge(reading, amount, figures)) {
    noun = null;
    quantity.unit = 'a';
    quantity.unitKind = 'age';
    quantity.noun = null;
    quantity.sure = true;
  }
  let end = next;
  const after = hedgeAfter(tokens, end, figures);
  if (after) end = after.next;
  if (noun && noun.first >= end) end = noun.next;
  if (!unit) {
    const rate = readRate(tokens, end, language.units);
    if (rate) {
      quantity.per = rate.per;
      end = rate.next;
    }
  }
  quantity.end = tokens[end - 1].end;
  const hedge = hedgeBefore(tokens, first, figures);
  const opening = hedge && hedge.first >= before.next ? hedge.first : first;
  quantity.start = tokens[opening].start;
  quantity.modifier = (opening < first ? hedge?.modifier : undefined) ?? after?.modifier ?? null;
  const change = changeBefore(tokens, opening, figures) ?? changeAfter(tokens, end, figures);
  quantity.change = change?.change ?? null;
  quantity.said = change?.said ?? null;
  inherit(reading, quantity, opening, end, before);
  return quantity;
}

/** `aged 65`, `the age of 21`, `Holt, 44, said`. */
function isAge({ tokens }: Reading, { first, next, number, value }: Amount, figures: FigureWords): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 115 || number.scale > 1) return false;
  const before = tokens[first - 1];
  const of = before?.lower === figures.of || before?.lower === figures.between || before?.lower === figures.to;
  if (figures.ages.has(before?.lower) || (of && figures.ages.has(tokens[first - 2]?.lower))) return true;
  if (before?.text !== ',' || number.words || !/^[,.]$/.test(tokens[next]?.text ?? '')) return false;
  return value > 9 && tokens[first - 2]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[first - 2].text);
}

/** What a quantity takes over from the one before it in the sentence. */
function inherit(reading: Reading, quantity: Quantity, first: number, next: number, earlier: Before): void {
  const { tokens, language } = reading;
  const { figures } = language;
  const { last, counted } = earlier;
  if (!last || !figures) return;
  const before = tokens[first - 1];
  // `more than 100 kilometres (60 miles)`: one quantity in two units.
  if (before?.text === '(' && tokens[first - 2]?.end === last.end) {
    quantity.again = last.unit !== quantity.unit || last.unitKind !== quantity.unitKind;
    quantity.modifier ??= last.modifier;
    if (!quantity.change) {
      quantity.change = last.change;
      quantity.said = last.said;
    }
  }
  // `fell 102.2 points, or 0.36%`.
  const alternative =
    before?.lower === figures.or && tokens[first - 2]?.text === ',' && tokens[first - 3]?.end === last.end;
  if (alternative && !quantity.change) {
    quantity.change = last.change;
    quantity.said = last.said;
  }
  // `Ross was down 2.3%, Burlington by 2.6%`.
  if (before?.lower === figures.by && !quantity.change && last.said === 'by' && last.unit === quantity.unit) {
    quantity.change = last.change;
    quantity.said = last.said;
  }
  // `rose 2% but Y decreased by 1`, `rose 64 points to 4,577`: the unit is not said again.
  if (quantity.unitKind === 'none' && last.said === 'by') {
    const again = last.unitKind === 'percent' && before?.lower === figures.by && quantity.said === 'by';
    const level = last.unitKind === 'count' && before?.lower === figures.to && tokens[first - 2]?.end === last.end;
    if (again || level) {
      quantity.unit = last.unit;
      quantity.unitKind = last.unitKind;
      quantity.sure = last.sure;
    }
  }
  // `of the 1,000 soldiers, over 300 had been held`; `6 million homes, including 1.5 million in Los Angeles`.
  if (quantity.unitKind === 'none' && counted) {
    const follows = tokens[next]?.lower ?? '';
    const stands =
      figures.elisions.has(before?.lower ?? '') || figures.auxiliaries.has(follows) || figures.states.has(follows);
    if (stands && counted.value !== null) {
      quantity.unit = counted.unit;
      quantity.unitKind = 'count';
      quantity.noun = counted.noun;
      quantity.sure = true;
      quantity.elided = true;
    }
  }
}

/** `1,000-for-1,000 prisoner exchange`. */
function readExchange(reading: Reading, amount: Amount, figures: FigureWords): Step | null {
  const { tokens, language } = reading;
  const at = amount.next;
  if (
    amount.unit ||
    tokens[at]?.text !== '-' ||
    tokens[at + 1]?.lower !== figures.forWord ||
    tokens[at + 2]?.text !== '-'
  )
    return null;
  const second = tokens[at + 3] ? readAmount(reading, at + 3) : null;
  if (!second || second.unit) return null;
  let noun: CountedNoun | null = null;
  let end = second.next;
  while (end < second.next + 3 && tokens[end]?.kind === 'word' && !figures.closed.has(tokens[end].lower)) end++;
  if (end > second.next)
    noun = {
      first: second.next,
      next: end,
      singular: tokens
        .slice(second.next, end)
        .map((t) => t.lower)
        .join(' '),
      sure: true,
    };
  const quantity = build(reading, amount, null, amount.first, end, NOTHING_BEFORE);
  if (!quantity || language.figures === null) return null;
  quantity.number = { start: tokens[amount.first].start, end: tokens[second.next - 1].end };
  quantity.low = amount.value;
  quantity.high = second.value;
  quantity.unit = noun?.singular ?? '';
  quantity.unitKind = 'ratio';
  quantity.noun = noun ? { start: tokens[noun.first].start, end: tokens[noun.next - 1].end } : null;
  return { quantity, next: end };
}

/** Two whole numbers tied by a dash: a score when the words around say so, else nothing. */
function readScore(reading: Reading, amount: Amount, figures: FigureWords | null): Step | null {
  const { tokens } = reading;
  const dash = tokens[amount.next];
  const other = tokens[amount.next + 1];
  if (amount.unit || amount.number.words || !dash?.glued || !/^[-–—‑]$/.test(dash.text)) return null;
  if (other?.kind !== 'number' || !other.glued) return null;
  const next = amount.next + 2;
  const skip = { quantity: null, next };
  const after = tokens[next];
  if (/^[([]$/.test(tokens[amount.first - 1]?.text ?? '')) return skip;
  const chained = after?.glued && (after.kind === 'word' || /^[-–—‑/:]$/.test(after.text));
  if (!figures || chained || !/^\d{1,3}$/.test(tokens[amount.first].text) || !/^\d{1,3}$/.test(other.text)) return skip;
  if (tokens[amount.first].glued && amount.first > 0 && !/^[([“"‘]$/.test(tokens[amount.first - 1].text)) return skip;
  let cue = false;
  for (let at = Math.max(0, amount.first - 6); at < next + 4 && at < tokens.length; at++)
    cue ||= figures.scores.has(tokens[at].lower);
  if (!cue) return skip;
  const quantity = build(reading, amount, null, amount.first, next, NOTHING_BEFORE);
  if (!quantity) return skip;
  quantity.number = { start: quantity.start, end: quantity.end };
  quantity.low = amount.value;
  quantity.high = Number(other.text);
  quantity.unitKind = 'score';
  quantity.change = null;
  quantity.said = null;
  return { quantity, next };
}

/** Headlines in title case: there a capital says nothing. */
function isTitleCase(tokens: Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text } of tokens.length > 40 ? tokens.slice(0, 40) : tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words >= 3 && capitals > words * 0.75;
}

function nextAfter(tokens: Token[], end: number, from: number): number {
  let next = from;
  while (next < tokens.length && tokens[next].start < end) next++;
  return next;
}

function isYear({ text }: Token): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}
