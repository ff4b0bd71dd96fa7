import { dayNumber, isoDate, pad } from '../../text/calendar';
import { plainCharacters } from '../../text/plain-characters';
import { languageOf } from '../words/language';
import { factTokens, type Token } from '../words/tokens';
import { clockColumn } from './clock-column';
import { type Anchors, remember, startAnchors } from './meaning/anchors';
import { resolve } from './meaning/resolve';
import { isTimeExpression } from './reading/disambiguate';
import type { Grammar, Match } from './reading/grammar';
import { grammarOf } from './reading/grammars';
import { matchAt } from './reading/match';
import { areJoined, opensRange, sharedDay, shareParts, withDayBehind } from './reading/ranges';
import { headsLine, isNameOfThing, isOfSpeaker, setsScene } from './reading/scene';
import { tenseAround } from './reading/tense';
import { type TimeText, timeText } from './reading/time-tokens';

/** An expression that names a time, as TIMEX3 (ISO 24617-1, TimeML) describes it. */
export interface Timex {
  /** The place in UTF-16 units of its text. */
  start: number;
  end: number;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** The TIMEX3 value: `2025-05-16`, `2025-W33`, `1989-Q3`, `2025-05-16TEV`, `P2W`, `XXXX-WXX-4`, `PRESENT_REF`. */
  value: string;
  /** The days it names, in EDTF, or null: a duration, a repeated or vague time, or one that could not be resolved. */
  edtf: string | null;
  /** True when the words give the whole value; false when the year, or more, was inferred. */
  explicit: boolean;
  /** True when this expression and the next are the two ends of one range: `between May 23 and 25`. */
  opensRange: boolean;
}

export interface TimexContext {
  /** ISO 8601 date, or date and time; only the date is read. Null leaves relative expressions unresolved. */
  publishedAt: string | null;
  /** The BCP 47 tag, which selects the table of words, and whether `05/06/2025` starts with the day. */
  lang: string | null;
  /** The ISO 3166-1 alpha-2 code of the country whose holidays are meant. */
  country?: string | null;
}

/**
 * Finds every time expression of an article. `texts` are its blocks in reading order: an expression may depend on an
 * earlier one. `tokens` are those of each text, where they are known already. One list for each text, sorted, without
 * overlaps. Linear in the length of the texts.
 */
export function findTimexes(
  texts: readonly string[],
  { publishedAt, lang, country = null }: TimexContext,
  tokens: readonly (readonly Token[])[] = texts.map((text) => tokensIn(text, lang)),
): Timex[][] {
  const anchors = startAnchors(publishedAt, lang, country);
  const grammar = grammarOf(lang);
  const clocks = clockColumn(texts);
  return texts.map((text, i) =>
    findInText(timeText(plainCharacters(text), tokens[i], grammar), anchors, grammar, clocks[i]),
  );
}

function tokensIn(text: string, lang: string | null): Token[] {
  const { lexicon, script } = languageOf(lang);
  return factTokens(text, lexicon, null, script);
}

function findInText(text: TimeText, anchors: Anchors, grammar: Grammar, clocks: ReadonlySet<number>): Timex[] {
  const { tokens } = text;
  const found: Timex[] = [];
  const sentences = anchors.sentence;
  let previous: Match | null = null;
  for (let i = 0; i < tokens.length; ) {
    const matches = clocks.has(tokens[i].start) ? [] : matchesAt(text, i, grammar);
    const before = found.length;
    for (const first of matches) {
      let match = first;
      anchors.sentence = sentences + tokens[match.from].sentence;
      anchors.isListed = headsLine(match, text);
      // `by the end of May`: what leads the whole decides.
      const tense = tenseAround(text, first === matches[0] ? i : match.from, match.to, grammar);
      const dated = withDayBehind(match, text, grammar);
      const onDay = dated && resolve(dated, anchors, tense);
      if (onDay) match = dated;
      const resolved = onDay ?? resolve(match, anchors, tense);
      if (!resolved) break;
      const start = tokens[first === matches[0] ? i : match.from].start;
      const { type, value, explicit } = resolved;
      const edtf = isOfSpeaker(match, text) ? null : resolved.edtf;
      const timex: Timex = { start, end: tokens[match.to - 1].end, type, value, edtf, explicit, opensRange: false };
      if (previous && opensRange(previous, match, tokens)) closeRange(found[found.length - 1], timex, match);
      else if (previous && sharesWeek(previous, match) && areJoined(previous, match, tokens))
        comeAfter(found[found.length - 1], timex);
      found.push(timex);
      const isScene = setsScene(match, text, tense);
      remember(match, timex, anchors, { isAside: isNameOfThing(match, text), isScene, isSince: tense === -2 });
      previous = match;
    }
    // Words that together are no expression contain none: `the day of the week`.
    const isNothing = matches[0]?.kind === 'nothing';
    i = found.length > before && previous ? previous.to : isNothing ? matches[0].to : i + 1;
  }
  anchors.sentence = sentences + (tokens.at(-1)?.sentence ?? 0) + 1;
  return found;
}

/** Gives the expressions that start at token `from`; more than one when they share their parts. */
function matchesAt(text: TimeText, from: number, grammar: Grammar): Match[] {
  let match = matchAt(grammar, text, from);
  if (match?.kind === 'leadlength' || match?.kind === 'leaddate') {
    const { kind, to } = match;
    match = matchAt(grammar, text, to);
    if (!match || LENGTHS.has(match.kind) !== (kind === 'leadlength')) return [];
  }
  if (!match) match = sharedDay(text, from, grammar);
  return match && isTimeExpression(match, text, grammar) ? shareParts(match, text, grammar) : [];
}

const LENGTHS = new Set(['duration', 'ago']);

/** Makes two expressions the ends of one range; a weekday at its end is the first after its start. */
function closeRange(first: Timex, second: Timex, match: Match): void {
  if (first.edtf === null || second.edtf === null || first.type !== second.type) return;
  if (match.kind === 'weekday') comeAfter(first, second);
  if (match.kind === 'quarter' && match.slots.MONTH !== undefined) second.edtf = lastMonthOf(second.edtf);
  inYearOf(first, second);
  first.opensRange = true;
}

/** Gives the last month of a quarter: `the October-December quarter`. */
function lastMonthOf(quarter: string): string {
  return quarter.replace(/-3([3-6])$/, (_, nth: string) => `-${pad(3 * (Number(nth) - 2), 2)}`);
}

/** Tells whether the second day has its week from the first: `next Tuesday and Wednesday`. */
function sharesWeek(first: Match, second: Match): boolean {
  const isWeekday = first.kind === 'weekday' && second.kind === 'weekday';
  return isWeekday && first.slots.REL !== undefined && second.slots.REL === undefined;
}

/** Puts a weekday that was resolved before the first day into the week after it. */
function comeAfter(first: Timex, second: Timex): void {
  if (first.edtf === null || second.edtf === null || second.edtf >= first.edtf || !DAY.test(first.edtf)) return;
  const [year, month, day] = second.edtf.split('-').map(Number);
  second.edtf = second.value = isoDate(dayNumber(year, month, day + 7));
}

/**
 * Gives the end of a range its year, when the start has one: it is the first of its name after the start. `9 March 1980
 * to 30 March`.
 */
function inYearOf(first: Timex, second: Timex): void {
  if (!first.explicit || second.explicit || second.edtf === null || !DATED.test(first.edtf ?? '')) return;
  const rest = second.edtf.slice(4);
  if (!DATED.test(second.edtf) || rest.length !== (first.edtf ?? '').length - 4) return;
  const year = Number(first.edtf?.slice(0, 4));
  const isAfter = `${year}${rest}` > (first.edtf ?? '');
  second.edtf = second.value = `${isAfter ? year : year + 1}${rest}`;
}

const DATED = /^\d{4}-\d\d(?:-\d\d)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
