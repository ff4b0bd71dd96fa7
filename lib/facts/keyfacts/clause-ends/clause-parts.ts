import type { ClauseEndWords } from '../../../languages/clause-words';
import type { Span } from '../../../text/position';
import { scriptOf, UNSPACED_LETTER } from '../../../text/scripts';

/** A part of a sentence up to where a clause ends; positions are in UTF-16 units of the text. */
export interface Part extends Span {
  /** The text without asides in brackets, and without the marks and the space at its end. */
  text: string;
  /** The topic with which the part opens (`市長は`); '' where it has none. */
  topic: string;
  /** True when it only names the source of the rest. */
  isSource: boolean;
}

const OPENING = '（(「『“«【[';
const CLOSING = '）)」』”»】]';
/** Matches asides: `（78）`, and `＝東京都江戸川区＝` for where somebody lives. */
const ASIDES = /[(（][^()（）]*[)）]|＝[^＝、。「」]{1,20}＝/gu;
/** The number of words in which a topic of a language with spaces is looked for. */
const TOPIC_WORDS = 3;
/** Matches the place where a report was written: `【ソウル＝…】`, `(서울=연합뉴스) … =`. */
const DATELINE = /^\s*(?:【[^】]{1,30}】|[([][^()[\]]{1,20}[=＝][^()[\]]{1,20}[)\]](?:\s[^=]{2,20}=)?)\s*/u;

/**
 * Gives the parts of a sentence. A dateline and words that lead over to the sentence are left out, unless the mention is in
 * them.
 */
export function partsOf(text: string, sentence: Span, mention: Span, words: ClauseEndWords): Part[] {
  const told = text.slice(sentence.start, sentence.end);
  const before = text.slice(sentence.start, mention.start);
  const lead = sentence.start + Math.max(leadLength(told, words), reportLength(before, words));
  const parts: Part[] = [];
  let start = lead <= mention.start ? lead : sentence.start;
  const close = (end: number, isSource: boolean) => {
    parts.push({ ...partOf(text, { start, end }, mention, words), isSource });
    start = end;
  };
  const source = sourceLength(text.slice(start, sentence.end), words);
  if (source > 0) close(start + source, true);
  for (const { end, word, isComma, next } of stopsOf(text, { start, end: sentence.end })) {
    const part = text.slice(start, end);
    if (isSource(part, isComma, words)) close(end, true);
    else if (endsClause(word, isComma, next, words)) close(end, false);
  }
  const last = text.slice(start, sentence.end).replace(/[\s.。।]+$/u, '');
  // `…, the officials said` ends a sentence, but is no sentence by itself.
  if (start < sentence.end) close(sentence.end, parts.length > 0 && endsOn(last, words.sourceEnds));
  return parts;
}

/** A place where a part may end: after a comma, and in languages with spaces after a word. */
interface Stop {
  /** The end, after the marks and the space. */
  end: number;
  /** Has the text before it, in small letters: one word, or in scripts without spaces everything up to it. */
  word: string;
  isComma: boolean;
  /** The word after it, in small letters. */
  next: string;
}

const COMMA = /[,،、，;；]/u;

/** Yields the stops of a sentence that are in no brackets and no quotation. */
function* stopsOf(text: string, { start, end }: Span): Generator<Stop> {
  let depth = 0;
  let from = start;
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    const mark = text[at];
    if (OPENING.includes(mark)) depth++;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '"') isQuoted = !isQuoted;
    if (depth > 0 || isQuoted) continue;
    const isComma = COMMA.test(mark) && !(mark === ',' && /\d/.test(text[at + 1] ?? ''));
    if (!isComma && !(/\s/.test(mark) && !COMMA.test(text[at - 1] ?? ''))) continue;
    if (!isComma && UNSPACED_LETTER.test(text[at - 1] ?? '')) continue;
    const behind = at + (/^[\s,،、，;；]+/u.exec(text.slice(at, end))?.[0].length ?? 1);
    const next = /^\S+/u.exec(text.slice(behind, end))?.[0] ?? '';
    yield { end: behind, word: text.slice(from, at).toLowerCase(), isComma, next: next.toLowerCase() };
    from = behind;
  }
}

function isSource(part: string, isComma: boolean, words: ClauseEndWords): boolean {
  const told = part.replace(/^\s+|[\s,،、，;；]+$/gu, '').toLowerCase();
  if (endsOn(told, words.sourceEndsPlainly)) return true;
  return isComma && (endsOn(told, words.sourceEnds) || words.sourceStarts.some((opening) => told.startsWith(opening)));
}

const endsOn = (told: string, ends: readonly string[]) => ends.some((end) => told.endsWith(end));

function endsClause(word: string, isComma: boolean, next: string, words: ClauseEndWords): boolean {
  if (hasEnd(word, words.open)) return false;
  if (isComma && (words.endsAtCommas || hasEnd(word, words.endsBeforeComma))) return true;
  return hasEnd(word, words.ends) || words.starts.includes(next.replace(/[,،、，]+$/u, ''));
}

/** Tells whether a word is in the list, or has an ending of it (`-て`). */
function hasEnd(word: string, ends: readonly string[]): boolean {
  return ends.some((end) =>
    end.startsWith('-') ? word.length >= end.length && word.endsWith(end.slice(1)) : word === end,
  );
}

/** Gives the length of what somebody is told to have said besides, before their name: `Bunun zor olduğunu belirten [Ersoy, …]`. */
function reportLength(before: string, { reportedBefore = [] }: ClauseEndWords): number {
  const ends = reportedBefore
    .filter((word) => before.includes(` ${word} `))
    .map((word) => before.lastIndexOf(` ${word} `) + word.length + 2);
  const end = Math.max(0, ...ends.filter((end) => /^\p{Lu}/u.test(before.slice(end))));
  return isOutsideQuotes(before.slice(0, end)) ? end : 0;
}

const isOutsideQuotes = (text: string) => text.split('"').length % 2 === 1 && !/“[^”]*$/u.test(text);

/** The most characters of a source that opens a sentence. */
const LONGEST_SOURCE = 30;

/** Gives the length of what a sentence does not need at its beginning: a dateline, words that lead over. */
function leadLength(told: string, { links }: ClauseEndWords): number {
  const dateline = DATELINE.exec(told)?.[0].length ?? 0;
  const rest = told.slice(dateline).toLowerCase();
  const link = links.find((words) => rest.startsWith(words) && /^[\s,、，]/u.test(rest.slice(words.length))) ?? '';
  return dateline + marked(rest, link.length);
}

/** Gives the length of a source at the beginning of a sentence in a script without spaces, though no comma ends it: `県によれば`. */
function sourceLength(told: string, { sourceEndsPlainly }: ClauseEndWords): number {
  if (!UNSPACED_LETTER.test(told[0] ?? '')) return 0;
  const [opening] = told.slice(0, LONGEST_SOURCE).split(COMMA);
  const source = sourceEndsPlainly.find((end) => opening.includes(end));
  return source ? marked(told, opening.indexOf(source) + source.length) : 0;
}

/** Adds the length of the marks and the space after it. */
const marked = (told: string, length: number) => length + (/^[\s,、，]+/u.exec(told.slice(length))?.[0].length ?? 0);

function partOf(text: string, { start, end }: Span, mention: Span, words: ClauseEndWords): Omit<Part, 'isSource'> {
  const told = text
    .slice(start, end)
    .replace(ASIDES, (aside, at: number) =>
      (mention.start < start + at + aside.length && mention.end > start + at) ||
      isSource(aside.slice(1, -1), true, words)
        ? aside
        : '',
    );
  return { start, end, text: told, topic: topicOf(told, words) };
}

/** The most characters of a topic: a longer one leaves no room for the rest. */
const LONGEST_TOPIC = 24;

/** Gives what a part opens with, up to a topic's ending. */
function topicOf(told: string, { topics }: ClauseEndWords): string {
  if (UNSPACED_LETTER.test(told[0] ?? '')) {
    const ends = topics.map((topic) => endOfTopic(told, topic)).filter((end) => end > 0);
    return ends.length > 0 ? told.slice(0, Math.min(...ends)) : '';
  }
  const opening = told.split(' ').slice(0, TOPIC_WORDS);
  const last = opening.findIndex((word) => topics.some((topic) => word.endsWith(topic)));
  return last < 0 ? '' : opening.slice(0, last + 1).join(' ');
}

/**
 * Gives where a topic ends in a script without spaces, before the first comma: its ending is between letters of other scripts.
 * 0 when there is none.
 */
function endOfTopic(told: string, topic: string): number {
  const comma = told.search(COMMA);
  const limit = Math.min(LONGEST_TOPIC, comma < 0 ? told.length : comma);
  for (let at = told.indexOf(topic, 1); at > 0 && at + topic.length <= limit; at = told.indexOf(topic, at + 1)) {
    const end = at + topic.length;
    const script = scriptOf(topic[0]);
    if (scriptOf(told[at - 1]) !== script && scriptOf(told[end] ?? '') !== script) return end;
  }
  return 0;
}
