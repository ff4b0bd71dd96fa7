import type { Language } from '../../words/language';
import { is } from '../../words/lexicon';
import { isPast } from '../../words/spelling';
import { isCapital, isHyphen, isMark, type Token } from '../../words/tokens';

/** The most words of a subject that says what a figure is of; a longer one says more than that. */
const MAX_WORDS = 7;
/** The most conjunctions in it, such as `, or`. */
const MAX_LINKS = 2;
/** The number of tokens of a clause that are searched backwards. Chosen by hand. */
const REACH = 16;

/**
 * Gives the noun to which the verb before the figure applies, without its article: its object where it has one beside
 * the figure (`rate` of `cut the rate by 50bps`), else its subject: `S&P 500` of `the S&P 500 rose 1.2%`, `number of
 * cases` of `the number of cases fell by 40`. The figure is at token `first`; nothing before character `floor` is read.
 * Empty where there is no verb before the figure, or its subject is a pronoun.
 */
export function saidOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  floor: number,
  language: Language,
): string {
  let start = first;
  while (
    start > 0 &&
    first - start < REACH &&
    !opensClause(tokens[start - 1], language) &&
    tokens[start - 1].start >= floor
  )
    start--;
  let verb = start + 1;
  while (verb < first && !isVerb(tokens, verb, language)) verb++;
  // The figure is the verb itself in `output doubled`.
  if (verb >= first && !is(tokens[first], 'multiplied')) return '';
  let object = verb + 1;
  while (object < first && isVerb(tokens, object, language)) object++;
  // In `was fined a record €5m`, the article belongs to the sum.
  const own = is(tokens[object], 'article') ? '' : phraseAt(text, tokens, object, first, language);
  return own || phraseAt(text, tokens, start, verb, language);
}

/** Gives the noun phrase from token `from` to `until`, without its article; empty where it is none, or a pronoun. */
function phraseAt(text: string, tokens: readonly Token[], from: number, until: number, language: Language): string {
  let start = from;
  while (start < until && is(tokens[start], 'determiner')) start++;
  let end = start;
  while (end < until && isOfPhrase(tokens, start, end)) end++;
  while (end > start && (is(tokens[end - 1], 'closed') || tokens[end - 1].kind === 'mark')) end--;
  const words = tokens.slice(start, end).filter(({ kind }) => kind !== 'mark');
  if (words.length === 0 || words.length > MAX_WORDS || is(words[0], 'closed')) return '';
  if (language.labels?.pronouns.has(words[0].lower)) return '';
  return text.slice(tokens[start].start, tokens[end - 1].end).replace(/\s+/g, ' ');
}

function opensClause(token: Token, language: Language): boolean {
  return isMark(token, ',;:.()“”"—–') || language.labels?.clauses.has(token.lower) === true;
}

function isVerb(tokens: readonly Token[], at: number, { predicates }: Language): boolean {
  const token = tokens[at];
  if (token.kind !== 'word' || is(tokens[at - 1], 'determiner') || tokens[at - 1].text === '-') return false;
  if (is(token, 'auxiliary') || is(token, 'modal') || is(token, 'reached') || is(token, 'multiplied')) return true;
  if (is(token, 'rises') || is(token, 'falls')) return true;
  return predicates.objects.has(token.lower) || predicates.subjects.has(token.lower) || isPast(token);
}

/**
 * Tells whether a token may be part of a noun phrase: words, and the signs and numbers of names (`S&P 500`,
 * `long-term`); of function words only prepositions within the phrase.
 */
function isOfPhrase(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  if (token.kind === 'number') return at > start && isCapital(tokens[at - 1].text);
  if (token.kind === 'mark') return /^[-&'’./]$/.test(token.text) && token.glued;
  // Hyphens join words to one: `like-for-like sales`.
  const joined = (tokens[at - 1]?.text === '-' && token.glued) || isHyphen(tokens, at + 1);
  return (
    joined ||
    !is(token, 'closed') ||
    is(token, 'determiner') ||
    is(token, 'of') ||
    is(token, 'for') ||
    is(token, 'outOf') ||
    is(token, 'at')
  );
}

/**
 * Tells whether the figure at token `first` repeats in another unit the one before it, which ends at token `from`: `24
 * points, or 0.4%`.
 */
export function saysAgain(tokens: readonly Token[], from: number, first: number): boolean {
  const between = tokens.slice(from, first);
  const links = between.some((token) => is(token, 'or') || token.text === '(');
  return links && between.length <= MAX_LINKS && between.every((token) => is(token, 'or') || isMark(token, '(,'));
}
