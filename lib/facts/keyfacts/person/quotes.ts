import type { Span } from '../../../text/position';
import { isAdverb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';

/** The marks that open a quotation, with those that end it: `“` in German, `”` in Polish. */
const PAIRS: readonly (readonly [open: string, closes: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['»', '«'],
  ['„', '“”'],
  ['「', '」'],
  ['『', '』'],
];

/** Gives the marks in which a quotation is shown: those of its language where that has its own, else “ ”. */
export function quotationMarks(open: string, close: string): readonly [open: string, close: string] {
  const pair = PAIRS.find(([mark]) => mark === open && /[「『«»„]/.test(mark)) ?? ['“', '”'];
  return [pair[0], pair[1].includes(close) ? close : pair[1][0]];
}

/** Gives the quotations that are wholly in the span, without their marks, in order; positions are in UTF-16 units of `text`. */
export function quotesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    const pair = PAIRS.find(([open]) => open === text[at]);
    if (!pair || !isOpening(text, at)) continue;
    const ends = [...pair[1]].map((mark) => text.indexOf(mark, at + 1)).filter((end) => end >= 0);
    const close = Math.min(...ends);
    if (close >= end) continue;
    found.push({ start: at + 1, end: close });
    at = close;
  }
  return found;
}

/**
 * Tells whether a mark opens a quotation where it stands: `«` and `»` do so before a word in one language (`« non »`, `«nein»`),
 * and behind it in another (`»nein«`).
 */
function isOpening(text: string, at: number): boolean {
  if (!/[«»]/.test(text[at])) return true;
  const isBehindWord = at > 0 && !/[\s(]/.test(text[at - 1]);
  return !isBehindWord && (text[at] === '«' || !/\s/.test(text[at + 1] ?? ' '));
}

/** The words that introduce a report, in small letters. */
export interface ReportWords extends Pick<ClauseSets, 'adverbs' | 'adverbEndings'> {
  verbs: ReadonlySet<string>;
  /** Those of the verbs that have a hearer before what is said, unless `that` is between: `told the council`. */
  hearerVerbs: ReadonlySet<string>;
  days: ReadonlySet<string>;
}

/** Limits an aside between commas behind a name, in units, and the adverbs that may come before its verb. */
const LONGEST_ASIDE = 120;
const MAX_ADVERBS = 2;

/**
 * Gives the first word that says something of a name, in the text after the name: behind an aside in commas or brackets of
 * at most `aside` units, and behind `later` and `angrily`. It is null where there is none.
 */
export function wordBehind(
  after: string,
  aside: number,
  adverbs: number,
  words: Pick<ClauseSets, 'adverbs' | 'adverbEndings'>,
): { word: string; end: number } | null {
  const [inside = ''] = /^\s*[,(][^,()“”"]+[,)]/u.exec(after) ?? [];
  let end = inside.length <= aside + 2 ? inside.length : 0;
  for (let skipped = 0; ; skipped++) {
    const [all, word] = /^\s+(\p{L}+)/u.exec(after.slice(end)) ?? [];
    if (all === undefined || word === undefined) return null;
    end += all.length;
    if (skipped === adverbs || !isAdverb(word, words)) return { word, end };
  }
}

/** The most words between the verb of speech and what is said: `told the council on Monday that`. */
const MAX_LEAD = 8;

/**
 * Gives what a sentence reports of somebody's words: behind `NAME said (that)`, or before `, NAME said` and `, said NAME`; null
 * where the mention is beside no verb of speech. Positions are in UTF-16 units of `text`.
 */
export function reportIn(text: string, sentence: Span, mention: Span, words: ReportWords): Span | null {
  const { verbs, hearerVerbs, days } = words;
  const isVerb = (word: string) => verbs.has(word.toLowerCase());
  const after = wordBehind(text.slice(mention.end, sentence.end), LONGEST_ASIDE, MAX_ADVERBS, words);
  if (after && isVerb(after.word)) {
    const from = mention.end + after.end;
    const lead = leadOf(text.slice(from, sentence.end), days);
    if (hearerVerbs.has(after.word.toLowerCase()) && !lead.hasThat) return null;
    const start = from + lead.length;
    // The statement is before the name: `Forty homes burned, Ada Lind said Monday, adding to the list`.
    if (/^\s*,/.test(text.slice(start))) return endingBefore(text, sentence.start, mention.start, isVerb);
    if (text.slice(start, sentence.end).split(/\s+/).filter(Boolean).length > 3) return { start, end: sentence.end };
    return endingBefore(text, sentence.start, mention.start, isVerb);
  }
  const before = text.slice(sentence.start, mention.start).split(/\s+/);
  return before.some(isVerb) ? endingBefore(text, sentence.start, mention.start, isVerb) : null;
}

/**
 * Gives the length of `the council on Monday that`, ` Sunday that` or ` that` at the beginning of what is behind a verb of
 * speech.
 */
function leadOf(text: string, days: ReadonlySet<string>): { length: number; hasThat: boolean } {
  const words = [...text.matchAll(/\S+/gu)].slice(0, MAX_LEAD);
  const that = words.find(([word]) => /^(?:that|:)$/i.test(word) || word.endsWith(':'));
  if (that) return { length: that.index + that[0].length, hasThat: true };
  let length = 0;
  for (const [word] of words) {
    if (word.toLowerCase() !== 'on' && !days.has(word.toLowerCase().replace(/\W/g, '')) && !/^to?day/.test(word)) break;
    length = text.indexOf(word, length) + word.length;
  }
  return { length, hasThat: false };
}

/** Gives what is before the comma of `…, said the mayor, NAME` and `…, NAME`; null when there is nothing. */
function endingBefore(text: string, start: number, end: number, isVerb: (word: string) => boolean): Span | null {
  const commas = [...text.slice(start, end).matchAll(/,[”"’]?\s+(\p{L}*)/gu)];
  const comma = commas.find(([, next]) => isVerb(next)) ?? commas.at(-1);
  return comma && comma.index > 0 ? { start, end: start + comma.index } : null;
}
