import { contains, type Position, type Span } from '../../../text/position';
import type { PersonFact } from '../../facts';
import { headlineWords, saysHeadline } from '../../headline';
import { hasAdverbEnding, isParticiple, isPlural, isVerb } from '../clause/pieces';
import type { LineContext } from '../line/line-context';
import { isToldBy, isToldIn, type ToldLine, toldLine } from '../line/told-once';
import { antecedentOf } from '../standing/antecedent';
import { lacks } from '../standing/standing';
import { wholeSentence } from '../standing/whole-sentence';
import { PRICE, priceOfPlace, SHORT } from './prices';
import { type ReportWords, reportIn } from './quotes';
import { saysLittle } from './says-little';
import { countWords, isInQuotes, isOnlyOfNoun, isSubject, linesThatName, reportWordsOf } from './subject';

/** A quotation as a line, and where it is. */
export interface Quote {
  line: string;
  at: Position;
}

/** A line of a person, and its price for a reader. */
interface Choice {
  line: string;
  cost: number;
}

/**
 * The price of each kind of line. What a person did or said in the writer's words says most by itself, what they said in their
 * own less, and a sentence that merely names them least. Chosen by hand on real pages; a line of the headline's topic is worth
 * more.
 */
const KIND = {
  deed: 0,
  report: 0.3,
  quote: 1.2,
  source: 1,
  named: 3,
};
/**
 * The price of a line of the headline's topic, of each word in it that is not explained, of a quotation of a few words at its end, and of a
 * line that says little by itself.
 */
const TOPIC = -1.5;
const VAGUE = 0.7;
const TRIFLE = 2;
const LITTLE = 3;
/** The number of sentences that are looked at. */
const MAX_SENTENCES = 16;
/** The most units of a description between commas behind a name. */
const LONGEST_ASIDE = 160;

/**
 * Gives what the article says of a person that means the most by itself: what they did, what they said, or where they are
 * named. It runs where a language has `pointing` words, which tell what a line lacks to stand alone; `lineByTelling` does the same for
 * the others. A line that repeats one of `above` is dear, and left out beside a role.
 */
export function lineByStanding(
  fact: PersonFact,
  quotes: readonly Quote[],
  context: LineContext,
  above: readonly ToldLine[],
  hasRole: boolean,
): Choice {
  const report = reportWordsOf(context.source.lang);
  const headline = headlineWords(context.source.title);
  const title = toldLine(context.source.title);
  const weigh = (line: string, price: number, block: number, goesOn: boolean): Choice => {
    const told = toldLine(line);
    const cost =
      price +
      lacks(line, context.known, goesOn, context.words) +
      TOPIC * saysHeadline(line, headline) +
      priceOfPlace(block) +
      (line.length < SHORT ? PRICE.short : 0) +
      VAGUE * vagueness(line, context) +
      (saysLittle(line, context) ? LITTLE : 0) +
      (isToldBy(told, above) ? PRICE.told : 0) +
      (isToldIn(told, title) ? PRICE.headline : 0);
    return { line, cost };
  };
  const choices = quotes.map(({ line, at }) => weigh(line, KIND.quote, at.block, false));
  for (const sentence of sentencesOf(fact, context).slice(0, MAX_SENTENCES)) {
    const isQuoted = quotes.some(({ at }) => contains(sentence, at));
    const told = toldIn(fact, sentence, context, report, isQuoted);
    if (told && countWords(told.line) > 2 && (told.goesOn || isMore(fact, told.line)))
      choices.push(weigh(told.line, told.price, sentence.block, told.goesOn));
  }
  if (choices.length === 0) return { line: '', cost: NOTHING };
  const best = choices.reduce((cheapest, one) => (one.cost < cheapest.cost ? one : cheapest));
  // Their name says more without it.
  if (saysLittle(best.line, context)) return { line: '', cost: best.cost - LITTLE };
  // The role says who they are, and a line above that names them what they did: that it is told there is no fault of theirs.
  return hasRole && isToldBy(toldLine(best.line), linesThatName(fact, above))
    ? { line: '', cost: best.cost - PRICE.told }
    : best;
}

/** The price of having no line. */
const NOTHING = 8;

/** Gives the sentences that name the person, and those right behind them. */
function sentencesOf({ mentions, said = [] }: PersonFact, { sentences, source }: LineContext): Position[] {
  const blocks = [...new Set([...mentions, ...said].flatMap(({ block }) => [block, block + 1]))];
  return blocks
    .filter((block) => source.blocks[block] !== undefined && source.blocks[block].type !== 'caption')
    .sort((a, b) => a - b)
    .flatMap((block) => sentences(block).map((span) => ({ block, ...span })));
}

interface Told {
  line: string;
  price: number;
  goesOn: boolean;
}

/** Gives what a sentence says of the person, if it says anything. */
function toldIn(
  fact: PersonFact,
  sentence: Position,
  context: LineContext,
  report: ReportWords,
  isQuoted: boolean,
): Told | null {
  const { source, people, words } = context;
  const { text } = source.blocks[sentence.block];
  const mention = fact.mentions.find((place) => contains(sentence, place));
  if (!mention) {
    const opening = antecedentOf(text, sentence, source, people, words);
    if (opening?.person?.name !== fact.name || /’s$/.test(opening.name)) return null;
    return deedFrom(text, { start: opening.pronoun.end, end: sentence.end }, words);
  }
  if (isOnlyOfNoun(fact, sentence, text)) return null;
  if (isSubject(fact, mention, sentence, context) && !isInQuotes(text, mention)) {
    const start = mention.end + asideLength(text.slice(mention.end, sentence.end), words);
    // `“The mill is shut,” Ada Lind said in Cork`: what she said is before her.
    const isBehind = /[,”"?!]\s*$/u.test(text.slice(sentence.start, mention.start));
    const deed = deedFrom(text, { start, end: sentence.end }, words, isBehind);
    if (deed) return deed;
  }
  if (fact.said?.some((one) => contains(one, mention))) {
    const told = reportIn(text, sentence, mention, report);
    const isPlain =
      told !== null && told.end <= mention.start && !/["“”]/.test(text.slice(sentence.start, sentence.end));
    const line = isPlain ? wholeOf(text, told, words) : null;
    if (line) return { line, price: KIND.report, goesOn: false };
  }
  // Without a speaker, the line would only repeat the quotation.
  if (isQuoted) return null;
  const whole = wholeSentence(text, sentence, mention, null, words);
  if (!whole) return null;
  const isSource = words.sources.test(text.slice(Math.max(sentence.start, mention.start - SOURCE), mention.end));
  const price = (isSource ? KIND.source : KIND.named) + (quotesTrifle(whole.line, words) ? TRIFLE : 0);
  return { line: whole.line, price, goesOn: false };
}

/** The most units between a name and the `according to` before it. */
const SOURCE = 14;

/** Gives what follows a subject, from its verb on; null where no verb follows, or only who spoke. */
function deedFrom(text: string, span: Span, words: LineContext['words'], isBehind = false): Told | null {
  const rest = text.slice(span.start, span.end);
  const [lead] = /^[\s,]*/u.exec(rest) ?? [''];
  const verb = verbAt(rest.slice(lead.length), words);
  if (verb === null || words.pointing?.pluralVerbs.has(verb.word)) return null;
  // `a firm Ada Lind led also sold it`: the second verb is that of the firm.
  const [, next = ''] = /^\s*(\p{L}+)/u.exec(verb.after) ?? [];
  const second = words.conjunctions.has(next) ? null : verbAt(verb.after, words);
  const isHelper = words.auxiliaries.has(verb.word) || words.saying.has(verb.word);
  if (!isHelper && second && !isParticiple(second.word, words)) return null;
  if (words.saying.has(verb.word) && (isBehind || /^\s*[.,”"]/.test(verb.after))) return null;
  const line = wholeOf(text, { start: span.start + lead.length, end: span.end }, words);
  if (line === null || quotesTrifle(line, words)) return null;
  return { line, price: KIND.deed, goesOn: true };
}

/** Tells whether a line ends with a verb of saying and a few words in quotation marks: `said: “I love it”`. */
function quotesTrifle(line: string, words: LineContext['words']): boolean {
  const [, verb = '', quote] = /(\p{L}+)[:,]?\s[“"]([^”"]*)[”"]?\.?$/u.exec(line) ?? [];
  return quote !== undefined && words.saying.has(verb) && countWords(quote) < FEWEST_QUOTED;
}

/** A quotation of fewer words says nothing by itself. */
const FEWEST_QUOTED = 5;

/** Gives the verb with which a text begins, after `also` and `angrily`; null where there is none. */
function verbAt(text: string, words: LineContext['words']): { word: string; after: string } | null {
  let rest = text;
  for (let skipped = 0; skipped <= 2; skipped++) {
    const [all = '', word = ''] = /^\s*(\p{Ll}[\p{L}’']*)/u.exec(rest) ?? [];
    rest = rest.slice(all.length);
    if (words.auxiliaries.has(word) || words.saying.has(word) || isVerb({ lower: word }, words))
      return { word, after: rest };
    if (!words.openStarts.has(word) && !hasAdverbEnding(word, words)) return null;
  }
  return null;
}

function wholeOf(text: string, { start, end }: Span, words: LineContext['words']): string | null {
  return wholeSentence(text, { start, end }, null, null, words)?.line ?? null;
}

/** Gives the length of `, 58, ` and `, a doctor in Cork, Ireland, ` behind a name, where its verb comes next. */
function asideLength(after: string, words: LineContext['words']): number {
  if (!after.startsWith(',')) return 0;
  for (const { index, 0: comma } of after.slice(1, LONGEST_ASIDE).matchAll(/,\s+/gu)) {
    const length = 1 + index + comma.length;
    if (verbAt(after.slice(length), words)) return length;
  }
  return 0;
}

/** Counts the words that refer to something else than the person and are not explained: `it`, `them`, `this`. */
function vagueness(line: string, { words }: LineContext): number {
  const { pointing } = words;
  if (!pointing) return 0;
  const tokens = line
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter(Boolean);
  const hasName = /\s\p{Lu}/u.test(line);
  // `raised that point`, not `said that points were lost`.
  const points = (word: string, at: number) =>
    words.complementisers.has(word) && pointing.nouns.has(tokens[at + 1] ?? '') && !isPlural(tokens[at + 1], pointing);
  const count = tokens.filter((word, at) =>
    points(word, at)
      ? true
      : at > 0 && hasName
        ? pointing.others.has(word) && !pointing.explained.has(word)
        : pointing.things.has(word) ||
          pointing.several.has(word) ||
          (pointing.others.has(word) && !words.complementisers.has(word)),
  ).length;
  return Math.min(3, count);
}

/** Tells whether a line says more than the head. */
function isMore({ name, aliases, role }: PersonFact, line: string): boolean {
  const rest = [name, ...aliases, role ?? ''].reduce((left, known) => (known ? left.replace(known, '') : left), line);
  return countWords(rest) > 3;
}
