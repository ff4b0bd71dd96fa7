import { splitSentences } from '../../../languages/split-sentences';
import { contains, type Span } from '../../../text/position';
import { joinWithComma } from '../../../text/scripts';
import type { PersonFact } from '../../facts';
import { withLowQuotes } from '../clause/balanced';
import { cutClause } from '../clause/clause';
import { clauseRun } from '../clause-ends/clause-run';
import { leansBack } from '../line/leaning';
import { bestLine, clauseAround, type PricedLine, roomBeside, sentenceAround } from '../line/line';
import type { LineContext } from '../line/line-context';
import { closeLine } from '../line/open-words';
import type { ToldLine } from '../line/told-once';
import { hasRoleNoun } from '../standing/role-noun';
import { wholeSentence } from '../standing/whole-sentence';
import { chosenLine, type Quote } from './choice';
import { quotationMarks, quotesIn, reportIn } from './quotes';
import {
  asideLength,
  countWords,
  hasVerb,
  isInQuotes,
  isOnlyOfNoun,
  isSaidByOther,
  isSubject,
  monthsOf,
  reportWordsOf,
} from './subject';

/** The most characters of a role that is put behind the name; a longer one is a line of its own. */
const LONGEST_ROLE = 80;
/** The fewest characters in which words and deeds are shown, however long name and role are. */
const MIN_ROOM = 60;
/** A quotation of fewer words is a phrase of the writer's, and a line of fewer means nothing. */
const FEWEST_WORDS = 5;
const FEWEST_OF_LINE = 3;

/**
 * Gives the name with the role, then what the person says: the first quotation where there is one, else the article's report of
 * their words; or the clause in which they do something: `Ada Lind, minister of finance` · `“We cannot pay for this twice”`.
 */
export function personLine(fact: PersonFact, context: LineContext, above: readonly ToldLine[] = []): PricedLine {
  const { name } = fact;
  const role = wholeRole(fact.role, context);
  const isShort = role !== null && role.length <= LONGEST_ROLE;
  const head = isShort ? joinWithComma([name, role], context.source.lang ?? '') : name;
  const room = Math.max(MIN_ROOM, roomBeside(head));
  if (context.words.pointing) {
    const { line, cost: lacking } = chosenLine(fact, quoteLines(fact, context, room), context, above, isShort);
    return { head, detail: closeQuote(line || (isShort ? '' : (role ?? ''))), lacking };
  }
  const detail = quoteOf(fact, context, room) || reportOf(fact, context, room) || sourcedOf(fact, context, room);
  if (detail || (role !== null && !isShort)) return { head, detail: closeQuote(detail || (role ?? '')), lacking: 0 };
  const doing = doingOf(fact, context, room);
  return { head, detail: isShort && isScrap(doing, context) ? '' : closeQuote(doing), lacking: 0 };
}

/** Tells whether a line says less than a role by itself: it has no verb, or is understood only behind another one. */
function isScrap(line: string, { words, clauseEnds }: LineContext): boolean {
  if (!words.keepsMention || clauseEnds) return false;
  return !hasVerb(line, words) || leansBack(line, words, clauseEnds);
}

/** Gives a role as it is shown: not one that breaks off, nor a relation to somebody who is not named. */
function wholeRole(role: string | null, { words, source }: Pick<LineContext, 'words' | 'source'>): string | null {
  if (role === null || !words.pointing) return role;
  const [first, ...others] = role.split(' ');
  // `its country director`: the line does not name the owner.
  if ((words.determiners.has(first) || /^\p{Ll}+['’]s?$/u.test(first)) && others.length > 0)
    return wholeRole(others.join(' '), { words, source });
  const lower = role.toLowerCase();
  const last = lower.split(/\s+/).at(-1) ?? '';
  // The role was cut at the stop of an abbreviation: `mastermind behind the Oct`.
  const isOpen =
    words.openEnds.has(last) || monthsOf(source.lang).includes(last) || reportWordsOf(source.lang).verbs.has(first);
  if (isOpen || isRelationAlone(lower, words.pointing.relations) || !hasRoleNoun(role, source.lang)) return null;
  return role;
}

/** Tells whether a role is a relation to somebody who is not named: `younger sister`, not `Ada Lind’s sister`, `sister of the mayor`. */
const isRelationAlone = (role: string, relations: ReadonlySet<string>) =>
  relations.has(role.split(/\s+/).at(-1) ?? '') && !/['’]/.test(role);

/** Closes a quotation that is cut before the end of its sentence; it continues in the article. */
function closeQuote(line: string): string {
  if (line.includes('„')) return withLowQuotes(line);
  if (line.split('“').length > line.split('”').length) return `${line}”`;
  return line.split('"').length % 2 === 0 ? `${line}"` : line;
}

/**
 * Gives the first quotation of a whole sentence that the person says, cut to `room`; '' when there is none. One that begins
 * with `it` or `they` is worth less than one that does not.
 */
function quoteOf(fact: PersonFact, context: LineContext, room: number): string {
  const lines = quoteLines(fact, context, room).map(({ line }) => line);
  const { pronouns, speakers } = context.words;
  const isPlain = (line: string) => {
    const [word = ''] = /\p{L}+/u.exec(line.toLowerCase()) ?? [];
    return speakers.size === 0 || !pronouns.has(word) || speakers.has(word);
  };
  return lines.find(isPlain) ?? lines[0] ?? '';
}

function quoteLines(fact: PersonFact, context: LineContext, room: number): Quote[] {
  const lines: Quote[] = [];
  for (const sentence of fact.said ?? []) {
    const { block, start, end } = sentence;
    const { text } = context.source.blocks[block];
    if (isOnlyOfNoun(fact, sentence, text) || isSaidByOther(fact, sentence, context)) continue;
    for (const quote of quotesIn(text, { start, end })) {
      // `said that it was “a farce”`: words in quotes, and no sentence.
      if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(quote.start, quote.end))) continue;
      const [sentence] = splitSentences(text.slice(quote.start, quote.end));
      const first = { start: quote.start + sentence.start, end: quote.start + sentence.end };
      const line = context.words.pointing ? wholeQuote(text, first, context) : wholeOrCut(text, first, context, room);
      if (countWords(line) < FEWEST_WORDS) continue;
      const [open, close] = quotationMarks(text[quote.start - 1], text[quote.end]);
      const shown = `${open}${line.replace(/[“”"]/g, '’').replace(/[,.;:،。]$/, '')}${close}`;
      lines.push({ line: shown, at: { block, ...first } });
    }
  }
  return lines;
}

/** Gives a quoted sentence, or the part of a long one that says something by itself; '' where there is none. */
function wholeQuote(text: string, span: Span, { words }: LineContext): string {
  const all = text.slice(span.start, span.end).trim();
  if (all.length <= LONGEST_QUOTE) return all;
  const whole = wholeSentence(text, span, null, null, words);
  return whole && whole.cut !== 'loose' ? whole.line : '';
}

/** The most units of a quotation that is shown as it is: a popup has four lines for it. */
const LONGEST_QUOTE = 190;

/**
 * Gives what the article has from them: `Forty homes burned down, according to the mayor, Ada Lind`; '' when there is nothing.
 */
function sourcedOf({ mentions, role }: PersonFact, context: LineContext, room: number): string {
  for (const mention of mentions) {
    const { text } = context.source.blocks[mention.block];
    const { start, end } = sentenceAround(mention, context);
    const told = toldBehind(text.slice(start, mention.end), text.slice(mention.end, end), role, context);
    if (told)
      return closeLine(wholeOrCut(text, { start: end - told.length, end }, context, room), context.words).replace(
        /[.]$/,
        '',
      );
    const commas = [...text.slice(start, mention.start).matchAll(/,\s+/gu)];
    const comma = commas.find(({ index, 0: mark }) =>
      context.words.sources.test(text.slice(start + index + mark.length, mention.end)),
    );
    if (comma) return closeLine(wholeOrCut(text, { start, end: start + comma.index }, context, room), context.words);
  }
  return '';
}

/**
 * Gives what comes after a source that opens a sentence and names the person: `According to Ada Lind, mayor of Tarn, …`; ''
 * when there is none.
 */
function toldBehind(opening: string, rest: string, role: string | null, { words }: LineContext): string {
  // A second comma before the name would show that the source ends earlier.
  if (words.sources.find(opening)?.start !== 0 || /,[^,]*,/u.test(opening)) return '';
  const at = role === null ? -1 : rest.slice(0, role.length + NEAR).indexOf(role);
  const end = at < 0 ? 0 : at + (role ?? '').length;
  const [comma] = (at < 0 ? /^,\s+/u : /^[^,]*,\s+/u).exec(rest.slice(end)) ?? [];
  const told = comma === undefined ? '' : rest.slice(end + comma.length);
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(told.toLowerCase()) ?? [];
  return hasVerb(told, words) && !words.relatives.has(first) ? told : '';
}

/** Limits how far after a name its role begins: `, la `. */
const NEAR = 8;

/** Gives the article's report of the person's words, without `said that`; '' when there is nothing. */
function reportOf(fact: PersonFact, context: LineContext, room: number): string {
  const report = reportWordsOf(context.source.lang);
  for (const sentence of fact.said ?? []) {
    const mention = fact.mentions.find((place) => contains(sentence, place));
    const { text } = context.source.blocks[sentence.block];
    if (!mention || isOnlyOfNoun(fact, sentence, text)) continue;
    const told = reportIn(text, sentence, mention, report);
    const line = told && closeLine(wholeOrCut(text, told, context, room), context.words);
    if (line && countWords(line) >= FEWEST_WORDS) return line.replace(/[.]$/, '');
  }
  return '';
}

/** The most units of words or a deed that are shown whole: a popup has three lines for them. */
const LONGEST_WHOLE = 150;

/** The same limit for languages whose clauses keep the order of their words, and are cut less well. */
const LONGEST_KEPT = 200;

/** The most units of a longer one that are shown. */
const MIN_OF_LONG = 110;

/** Gives the span as it is where there is room, else its first clause. */
function wholeOrCut(text: string, span: Span, { words, clauseEnds }: LineContext, room: number): string {
  const whole = text.slice(span.start, span.end).trim();
  if (whole.length <= (clauseEnds?.longest ?? (words.keepsMention ? LONGEST_KEPT : LONGEST_WHOLE))) return whole;
  const mention = { start: span.start, end: span.start };
  const run = clauseEnds && clauseRun(text, span, mention, clauseEnds);
  if (run) return run;
  return cutClause({ text, sentence: span, mention, isOfPerson: true }, words, Math.max(room, MIN_OF_LONG)).line;
}

/** The highest price of a clause that is merely about somebody: it has its subject and its verb. */
const DEAREST = 6;

/**
 * Gives what the person does in the first sentence that begins with their name; else all of the clause of their first mention,
 * where it says more than the head.
 */
function doingOf(fact: PersonFact, context: LineContext, room: number): string {
  if (context.clauseEnds) return sayingMore(fact, clauseAround(fact.mentions[0], context, room).text);
  for (const mention of fact.mentions) {
    const sentence = sentenceAround(mention, context);
    const { text } = context.source.blocks[mention.block];
    if (!isSubject(fact, mention, sentence, context) || isInQuotes(text, mention)) continue;
    const after = text.slice(mention.end, sentence.end);
    const aside = asideLength(after, context);
    if (context.words.keepsMention && aside === 0 && isOneOfSeveral(after, context)) continue;
    const start = mention.end + aside;
    const told = wholeOrCut(text, { start, end: sentence.end }, context, room).replace(/[.]$/, '');
    const line = closeLine(withoutRole(told, fact.role), context.words);
    // `Ada Lind, minister of finance, in Paris on 12 July`: what is written under a picture.
    if (countWords(line) >= FEWEST_OF_LINE && (!context.words.keepsMention || hasVerb(line, context.words)))
      return line;
  }
  const reported = context.words.keepsMention ? reportedBy(fact, context, room) : '';
  if (reported) return reported;
  // `«Lek has told them to», said a spokesman`: beside Lek's name it would stand as Lek's own words.
  const mentions = fact.mentions.filter((one) => !isInQuotes(context.source.blocks[one.block].text, one));
  if (mentions.length === 0) return '';
  const { text, cost } = bestLine(mentions, (mention) => clauseAround(mention, context, room, { isOfPerson: true }));
  return cost > DEAREST ? '' : sayingMore(fact, closeLine(text, context.words));
}

/** Tells whether a name is the first of a list, or ends its clause: `Lek, Mar y otros dijeron`; `Lek, pero no`. */
function isOneOfSeveral(after: string, { words }: LineContext): boolean {
  const [, next = ''] = /^,\s+([\p{L}’']+)/u.exec(after) ?? [];
  return /^\p{Lu}/u.test(next) || words.conjunctions.has(next);
}

/** Gives a line that says more than the head, else ''. */
function sayingMore({ name, aliases, role }: PersonFact, line: string): string {
  const rest = [name, ...aliases, role ?? ''].reduce((left, known) => left.replace(known, ''), line);
  return line !== '' && countWords(rest) > FEWEST_OF_LINE ? line : '';
}

/** Gives what a sentence reports where the person is only named as its source; '' when there is none. */
function reportedBy({ mentions, said = [] }: PersonFact, context: LineContext, room: number): string {
  for (const mention of mentions) {
    const { text } = context.source.blocks[mention.block];
    const isSource = context.words.sources.find(text.slice(sentenceAround(mention, context).start, mention.end));
    if (!isSource && !said.some((sentence) => contains(sentence, mention))) continue;
    const place = { text, sentence: sentenceAround(mention, context), mention, isSpeaker: true, isOfPerson: true };
    const line = closeLine(cutClause(place, context.words, room).text, context.words);
    if (!line.includes(text.slice(mention.start, mention.end)) && countWords(line) >= FEWEST_WORDS) return line;
  }
  return '';
}

/** Leaves out the role, which the head has already. */
function withoutRole(line: string, role: string | null): string {
  const at = role ? line.indexOf(role) : -1;
  const rest = role && at >= 0 && at <= 6 ? line.slice(at + role.length).replace(/^[\s,;)–—-]+/u, '') : line;
  return rest.replace(KOREAN_PARTICLE, '');
}

/** Matches what Korean writes to the end of a name or a role: the line begins behind it. */
const KOREAN_PARTICLE = /^(?:은|는|이|가|을|를|의|와|과|도|에게|에서|께서) /u;
