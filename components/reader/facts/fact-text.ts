import type { Article } from '../../../lib/article/article';
import { factKey } from '../../../lib/facts/fact-key';
import type { AnyFact, DateFact, Facts, FigureFact } from '../../../lib/facts/facts';
import { keyFacts } from '../../../lib/facts/keyfacts/salience/shown';
import { splitSentences } from '../../../lib/languages/split-sentences';
import { compareEdtf, formatEdtf, parseEdtf } from '../../../lib/text/edtf';
import { localeOf } from '../../../lib/text/language-tag';
import { outletDay, readerDay } from '../../../lib/text/outlet-day';
import { contains, type Position, type Span } from '../../../lib/text/position';
import { joinWithComma } from '../../../lib/text/scripts';
import { wordsOf } from '../../../lib/text/search-terms';
import { sentenceAt } from '../../../lib/text/sentences';
import { formatDate } from '../../shared/format';

/**
 * Gives the facts that are shown of an article: its key facts, without those that the reader has marked as not a fact.
 */
export function listedFacts(facts: Facts, article: Article, hidden: readonly string[]): Facts {
  const key = keyFacts(facts);
  if (hidden.length === 0) return key;
  const gone = new Set(hidden);
  const isListed = (fact: AnyFact) => !gone.has(factKey(article.canonicalUrl, fact));
  return {
    dates: key.dates.filter(isListed),
    figures: key.figures.filter(isListed),
    people: key.people.filter(isListed),
  };
}

/** Gives the key facts of an article that the reader has marked as not a fact. */
export function hiddenAmong(facts: Facts, article: Article, hidden: readonly string[]): AnyFact[] {
  if (hidden.length === 0) return [];
  const gone = new Set(hidden);
  const { figures, dates, people } = keyFacts(facts);
  return [...figures, ...dates, ...people].filter((fact) => gone.has(factKey(article.canonicalUrl, fact)));
}

/**
 * Gives the two lines of a fact. A date that was stored before it had lines is written in the reader's language, with
 * its sentence. A day that needed no year when the article came out has it in later years.
 */
export function linesOf(fact: AnyFact, article: Article, locale: string, now: Date): { head: string; detail: string } {
  if (fact.kind !== 'date') return { head: fact.head, detail: fact.detail };
  if (!fact.head) return { head: formatEdtf(fact.value, locale), detail: sentenceOf(fact, article) };
  return { head: withYear(fact, article.lang ?? locale, now), detail: fact.detail };
}

/** Gives the head of a date with its year, unless it has it, or is of the reader's year. */
function withYear({ head, value }: DateFact, lang: string, now: Date): string {
  const start = parseEdtf(value)?.start;
  const year = start?.slice(0, 4);
  if (!start || !year || year === readerDay(now).slice(0, 4)) return head;
  const written = (fields: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(lang), { ...fields, timeZone: 'UTC' }).format(Date.parse(start));
  if (head.includes(year) || head.includes(written({ year: 'numeric' }))) return head;
  const near = written({ weekday: 'long', month: 'short', day: 'numeric' });
  if (head.startsWith(near)) {
    return written({ year: 'numeric', month: 'short', day: 'numeric' }) + head.slice(near.length);
  }
  // The year is put before the colon, behind which the event is: `Christmas Day (2025): market`.
  const [date, ...event] = head.split(': ');
  return [`${date} (${year})`, ...event].join(': ');
}

/** Gives the sentence that a fact's line is from, in its words. */
export function sentenceOf(fact: AnyFact, article: Pick<Article, 'blocks'>): string {
  const { block, start, end } = sourceOf(fact, article);
  return article.blocks[block]?.text.slice(start, end) ?? '';
}

/**
 * Gives the sentence that a fact's line is from: of those that mention the fact, and those that the person says, the one
 * with most of the words of the line in their order. The first mention may be elsewhere.
 */
export function sourceOf(fact: AnyFact, { blocks }: Pick<Article, 'blocks'>): Position {
  const wanted = pairsOf(fact.detail || fact.head);
  const said = (fact.kind === 'person' && fact.said) || [];
  const around = sentencesOf(blocks);
  let [best, most] = [fact.sentence, 0];
  for (const sentence of [fact.sentence, ...fact.mentions.map(around), ...said]) {
    const own = new Set(pairsOf(blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? ''));
    const shared = wanted.filter((pair) => own.has(pair)).length;
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

/** Gives the words of a text with the word after each, as they are compared. */
function pairsOf(text: string): string[] {
  const terms = wordsOf(text).flatMap((word) => word.terms);
  return terms.length < 2 ? terms : terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
}

/** Gives the sentence around a place. */
export const sentenceAround = (place: Position, blocks: Article['blocks']): Position => sentencesOf(blocks)(place);

/** Gives a function that does so for many places: each block is split once. */
function sentencesOf(blocks: Article['blocks']): (place: Position) => Position {
  const known = new Map<number, Span[]>();
  return ({ block, start }) => {
    const sentences = known.get(block) ?? splitSentences(blocks[block]?.text ?? '');
    known.set(block, sentences);
    return { block, ...sentenceAt(sentences, start) };
  };
}

/**
 * Gives the places that the reader is led to, one at each click: first the sentence that the line is from, where it
 * mentions the fact, then the other mentions in reading order. A sentence that says "she" is a place of its own.
 */
export function placesOf(fact: AnyFact, article: Pick<Article, 'blocks'>): Position[] {
  const source = sourceOf(fact, article);
  const first = fact.mentions.find((mention) => contains(source, mention));
  return [first ?? source, ...fact.mentions.filter((mention) => mention !== first)];
}

/** Gives a fact as it is copied: its lines, the sentence it is from, and where that was printed. */
export function citationOf(fact: AnyFact, article: Article, locale: string, now: Date): string {
  const { head, detail } = linesOf(fact, article, locale, now);
  const date = article.publishedAt && formatDate(article.publishedAt, locale);
  const source = joinWithComma([article.title, article.siteName, date ?? ''].filter(Boolean), article.lang ?? locale);
  return [
    [head, detail].filter(Boolean).join(': '),
    `“${sentenceOf(fact, article)}”`,
    source,
    article.canonicalUrl,
  ].join('\n');
}

/** Splits dates, from past to planned, at the day of publication; all are past where that is not known. */
export function partedDates(
  dates: readonly DateFact[],
  publishedAt: string | null,
): { past: DateFact[]; planned: DateFact[] } {
  const day = publishedAt && outletDay(publishedAt);
  const isPlanned = ({ value }: DateFact) => Boolean(day) && (parseEdtf(value)?.start ?? '') > (day ?? '');
  const sorted = [...dates].sort((a, b) => compareEdtf(a.value, b.value));
  return { past: sorted.filter((date) => !isPlanned(date)), planned: sorted.filter(isPlanned) };
}

const NUMBER = /\p{Sc}?\d[\d.,\u00a0\u202f]*\d|\p{Sc}?\d/u;

/**
 * Gives the head of a figure around its number, when the headline has that number, which is then set large; null
 * otherwise.
 */
export function headlineNumber(
  { head }: FigureFact,
  title: string,
): { before: string; number: string; after: string } | null {
  const found = NUMBER.exec(head);
  if (!found) return null;
  const [number] = found;
  const isInTitle = title
    .split(/[^\p{L}\p{N}\p{Sc}.,\u00a0\u202f]+/u)
    .some((word) => word.replace(/[.,]$/, '') === number);
  if (!isInTitle) return null;
  return { before: head.slice(0, found.index), number, after: head.slice(found.index + number.length) };
}
