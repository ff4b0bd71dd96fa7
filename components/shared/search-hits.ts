import type { Block, BlockType } from '../../lib/article/article';
import type { Query } from '../../lib/library/search/query';
import type { Span } from '../../lib/text/position';
import { UNSPACED_OR_HANGUL_LETTER } from '../../lib/text/scripts';
import { fold } from '../../lib/text/search-terms';

/** Finds the words of a query in a text; spans are in UTF-16 units, in order. */
export type HitFinder = (text: string) => Span[];

// Scripts that are written without spaces: a hit may begin and end within what looks like a word.
/** Signs that some write within a word and others do not. */
const JOINT = "['’‘ʼ‐‑-]";
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Gives the finder for the words and phrases of a query, as the search itself compares them: without case and accents,
 * as whole words, the one still being typed by its beginning. Null when the query has none.
 * @param common words of the query that most articles hold: they are not found
 */
export function hitFinder({ clauses, unfinished }: Query, common: readonly string[] = []): HitFinder | null {
  const texts = clauses.filter(
    ({ kind, value, not }) => (kind === 'phrase' || (kind === 'word' && !common.includes(value))) && !not,
  );
  const last = unfinished ? clauses.at(-1) : undefined;
  const patterns = texts.flatMap((clause) => patternOf(clause.value, clause === last));
  if (!patterns.length) return null;
  const pattern = new RegExp(patterns.join('|'), 'gu');
  return (text) => {
    const { folded, origin } = foldWithOrigin(text);
    return [...folded.matchAll(pattern)].map((match) => ({
      start: origin[match.index],
      end: origin[match.index + match[0].length - 1] + lengthAt(text, origin[match.index + match[0].length - 1]),
    }));
  };
}

function patternOf(value: string, isUnfinished: boolean): string[] {
  const words = fold(value).match(WORD);
  if (!words) return [];
  // Readers write 1000, newspapers 1,000.
  const spelled = words.map((word) =>
    word.replace(/(?<=\p{N})(?=\p{N})/gu, ',?').replace(/(?<=\p{L})(?=\p{L})/gu, `${JOINT}?`),
  );
  // A phrase has spaces between its words; what an apostrophe or a hyphen joins may be written without.
  const letters = spelled.join(/\s/.test(value) ? '[^\\p{L}\\p{N}]+' : '[^\\p{L}\\p{N}]*');
  const begin = UNSPACED_OR_HANGUL_LETTER.test(words[0]) ? '' : '(?<![\\p{L}\\p{N}])';
  const end = isUnfinished || UNSPACED_OR_HANGUL_LETTER.test(words[words.length - 1]) ? '' : '(?![\\p{L}\\p{N}])';
  return [`${begin}${letters}${end}`];
}

/** Gives the folded text, and for each of its units the place in the text of the letter that it comes from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let i = 0; i < plain.length; i++) origin.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, origin };
}

/** Gives the length of the letter at `at` with the accents that follow it. */
function lengthAt(text: string, at: number): number {
  return /^.\p{M}*/su.exec(text.slice(at, at + 16))?.[0].length ?? 1;
}

/** Kinds of blocks that are no running text: what is in them is shown where nothing else has the words. */
const BESIDE: ReadonlySet<BlockType> = new Set(['caption', 'standfirst', 'heading']);
/** The most paragraphs with hits that are compared; long texts have many. */
const COMPARED = 3;
/** The part of an opening that has room in the line of a row, in UTF-16 units. */
const IN_LINE = 90;

/**
 * Gives the line around the words that were searched for: of the paragraph that has most of them, in running text
 * rather than in a caption, and none that the row shows already.
 * @param opening the opening of the text, as the row shows it
 * @returns '' where there is none
 */
export function bestSnippet(blocks: readonly Pick<Block, 'type' | 'text'>[], find: HitFinder, opening: string): string {
  const seen = opening.replace(/…$/, '').slice(0, IN_LINE);
  let best = { words: 0, text: '', hit: { start: 0, end: 0 } };
  let compared = 0;
  for (const { type, text } of blocks) {
    const isSeen = seen !== '' && text.startsWith(seen);
    const hits = find(text).filter(({ start }) => !(isSeen && start < seen.length));
    if (!hits.length) continue;
    const found = new Set(hits.map(({ start, end }) => fold(text.slice(start, end)))).size;
    const words = BESIDE.has(type) ? 0.5 : found;
    if (words > best.words) best = { words, text, hit: hits[0] };
    if (words >= 1 && ++compared === COMPARED) break;
  }
  return best.words > 0 ? snippetAround(best.text, best.hit) : '';
}

/** Characters before a hit, and of the whole snippet: the hit should be visible in the line of a telephone, too. */
const LEAD = 20;
const LONGEST = 180;

/** Gives the part of a text around its first hit, for a line that ends where the window does. */
export function snippetAround(text: string, { start, end }: Span): string {
  const from = start <= LEAD ? 0 : start - LEAD;
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const first = begin > start || begin === 0 ? from : begin;
  return `${first > 0 ? '…' : ''}${text.slice(first, Math.max(end, first + LONGEST))}`;
}
