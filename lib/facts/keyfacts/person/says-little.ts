import { isPlural } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import type { LineContext } from '../line/line-context';
import { pointerAtOpening, pointsToPlace } from '../standing/pointers';
import { plainWordsOf } from '../standing/standing';

/** The fewest words of a quotation with a meaning: `“Are you any good?”` and `“I kept calling the mayor”` have fewer. */
const FEWEST_QUOTED = 6;

/** The fewest words of what somebody said, with the verb of saying. */
const FEWEST_TOLD = 5;

/** Behind so many words a line has named what `it` means. Chosen by hand. */
const OPENING = 4;

/**
 * Tells whether a line says nothing to a reader who has not read the article: a quotation that is very short or a question, or one that
 * points back and names nothing (`“It happens more than we think”`), and so does what somebody did (`posted a photo of the pair`). What has
 * a name or a number is about something.
 */
export function saysLittle(line: string, { known, words }: Pick<LineContext, 'known' | 'words'>): boolean {
  if (!words.pointing) return false;
  const [, verb, quote] = /^(?:[^“"]*?(\p{L}+)[:,]?\s)?[“"]([^”"]*)[”"]/u.exec(line) ?? [];
  const isQuote = quote !== undefined && (verb === undefined || words.saying.has(verb));
  const told = isQuote ? quote : line;
  const tokens = plainWordsOf(told);
  // `told the agency` tells only who heard it.
  if (words.saying.has(tokens[0] ?? '') && tokens.length < FEWEST_TOLD) return true;
  if (isQuote && (tokens.length < FEWEST_QUOTED || /\?$/.test(told.trim()))) return true;
  const { counts } = words.pointing;
  if (/\p{N}/u.test(told) || tokens.some((word) => counts.has(word)) || namesSomething(told)) return false;
  return pointsBack(tokens, words) || (isQuote && pointsToPlace(tokens, words)) || hasUnnamed(told, known, words);
}

/** Tells whether a word with a capital is behind another one: `I` and what opens a sentence do not count. */
const namesSomething = (told: string) => /(?<=[\p{L}\p{N},;:–—-]['’”"]?\s[“"‘(]?)(?!I\b)\p{Lu}/u.test(told);

/** Tells whether a line has `it`, `they` or `this` among its first words. */
function pointsBack(
  tokens: readonly string[],
  { pointing, complementisers, prepositions, spans }: ClauseSets,
): boolean {
  if (!pointing) return false;
  return tokens.some((word, at) => {
    // `Trust is lovely, but it is no control`: behind a clause, it is what that clause is about.
    if (at >= OPENING) return false;
    if (pointing.things.has(word)) return !pointing.emptyVerbs.has(tokens[at + 1] ?? '');
    if (pointing.several.has(word)) return !tokens.slice(0, at).some((one) => isPlural(one, pointing));
    // `that` opens a clause more often than it points: not behind `of` or `to`.
    if (complementisers.has(word)) return prepositions.has(tokens[at - 1] ?? '');
    const isTime = pointing.times.has(tokens[at + 1] ?? '') || spans.has(tokens[at + 1] ?? '');
    return pointing.others.has(word) && !pointing.explained.has(word) && !isTime;
  });
}

/** Tells whether a line has `the pair` in it, which the line does not explain: not `the pair of mills`. */
function hasUnnamed(line: string, known: LineContext['known'], words: ClauseSets): boolean {
  const nothing = { ...known, introduced: new Set<string>() };
  return [...line.matchAll(/(?<![\p{L}-])the \p{Ll}+/gu)].some(({ index }) => {
    const rest = line.slice(index);
    return pointerAtOpening(plainWordsOf(rest), rest, nothing, words) === 'bare';
  });
}
