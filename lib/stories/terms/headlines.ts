import { STORY_WORDS } from './words';

/** The mark between the parts of a headline: a colon, or a dash or bar with space around it. */
export const PART_MARK = /:\s+|\s+[|–—-]\s+/u;
/** Marks a headline that asks or trails off, and so states nothing. */
const UNSURE = /[?？؟…]|\.\.\./u;
/** Matches somebody's words; an apostrophe within a word ends none. */
export const QUOTED_IN_HEADLINE = /[“"][^”"]*[”"]|(?<![\p{L}\p{N}])['‘](?:[^'’]|['’]\p{L})*['’](?!\p{L})/gu;

/**
 * Tells whether a headline asks, promises to explain, judges, demands or guesses: what is under it argues, or explains what
 * others report. What somebody says is a report, whatever they say.
 */
export function isArgument(headline: string): boolean {
  const asks = headline.split(PART_MARK).some((part) => STORY_WORDS.asking.test(part));
  const own = headline.replace(QUOTED_IN_HEADLINE, '');
  const argues = STORY_WORDS.arguing.test(own) && !STORY_WORDS.reportVerbs.test(own);
  return UNSURE.test(headline) || asks || argues;
}
