import { PART_MARK, QUOTED_IN_HEADLINE } from '../terms/headlines';
import { SENTENCE_BREAK } from '../terms/marks';
import { STORY_WORDS } from '../terms/words';

/** The most characters of a name, where a headline or a part of one is that short. */
export const LONGEST_NAME = 70;
/** A part of a headline can be a name from this many words on. */
const FEWEST_WORDS = 3;
/** A headline without some of its words can be a name from this many on. */
const FEWEST_LEFT = 4;
/** So many words between commas tell by the way who somebody is; fewer may be one of a list. */
const ASIDE_WORDS = { least: 3, most: 6 };
/** A part is somebody's words where this share of it is. */
const MOSTLY = 0.8;
/** The most words of a matter, with the noun of what happened. */
const MOST_OF_MATTER = 4;

/** Matches what is between two commas. */
const ASIDE = /,\s+([^,]+),\s+(?=\S)/u;
const ENDS = /[\s,;:–—-]+$/u;
const NAMED = /^\p{Lu}/u;
/** Matches a word without marks. */
const PLAIN = /^\p{L}[\p{L}\p{N}\p{M}.'’-]*$/u;

/** Gives the parts of a headline that mean something by themselves; somebody's words do not. */
export function partsOf(headline: string): string[] {
  const parts = headline.split(PART_MARK);
  const isName = (part: string) => part.trim().split(/\s+/).length >= FEWEST_WORDS && quotedShare(part) < MOSTLY;
  return parts.length < 2 ? [] : parts.filter(isName);
}

/** Leaves out somebody's words before a headline that is a sentence without them: `‘It is safe’: Falk opens the dam`. */
export function withoutQuotation(headline: string): string {
  const [first, ...others] = headline.split(PART_MARK);
  const isQuotation = others.length === 1 && quotedShare(first) >= MOSTLY;
  return isQuotation && others[0].split(/\s+/).length >= FEWEST_LEFT ? others[0] : headline;
}

/** Leaves out what only makes curious before a headline: it speaks of what is told behind it. `They saw it coming: Merrow dam bursts`. */
export function withoutTeaser(headline: string): string {
  const [first, ...others] = headline.split(PART_MARK);
  const isTeaser = others.length === 1 && STORY_WORDS.something.find(first)?.start === 0;
  const isName = isTeaser && others[0].split(/\s+/).length >= FEWEST_LEFT && quotedShare(others[0]) < MOSTLY;
  return isName ? others[0] : headline;
}

/** Tells whether a headline says what somebody is to do, as headlines do: `Ines Falk to open the dam`. */
export function plansToDo(headline: string): boolean {
  const plan = STORY_WORDS.headlinePlans.find(headline);
  // With capitals everywhere a verb may be among the words before it: `Merrow Wants to Open the Dam`.
  return plan !== null && /^\s+\p{Ll}/u.test(headline.slice(plan.end));
}

/** Cuts a sentence behind a headline that only promises to explain: `The dam is to be raised. Here's why`. */
export function withoutAsking(headline: string): string {
  const end = SENTENCE_BREAK.exec(headline);
  if (!end || !STORY_WORDS.asking.test(headline.slice(end.index + end[0].length))) return headline;
  return headline.slice(0, end.index).trim();
}

/** Gives the share of a headline that is somebody's words, 0 to 1. */
export function quotedShare(text: string): number {
  const quoted = [...text.matchAll(QUOTED_IN_HEADLINE)].reduce((sum, [words]) => sum + words.length, 0);
  return quoted / Math.max(1, text.length);
}

/** Gives a headline that is too long without an aside, or without what is behind its only comma: the rest is a whole sentence. */
export function shorterOf(headline: string): string[] {
  if (headline.length <= LONGEST_NAME) return [];
  return (ASIDE.test(headline) ? withoutAside(headline) : withoutRest(headline)).filter(isName);
}

/** Gives a headline that is too long without the clause that tells how, when or why, which it may be about. */
export function cutShort(headline: string): string[] {
  if (headline.length <= LONGEST_NAME) return [];
  const ends = STORY_WORDS.subordinates
    .findAll(headline)
    .map(({ start }) => headline.slice(0, start).replace(ENDS, ''));
  // What is before the first of several such clauses tells what happened; the end of a second one may belong to it.
  return ends.filter(isName).slice(0, 1);
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(/\s+/).length >= FEWEST_LEFT;
}

/** Leaves out who or what a name is: `Ines Falk, Mayor of Merrow, Resigns`. The words between the commas of a list are none. */
function withoutAside(headline: string): string[] {
  const aside = ASIDE.exec(headline);
  if (!aside) return [];
  const [all, words] = aside;
  const rest = headline.slice(aside.index + all.length);
  const isJoined = rest
    .split(' ')
    .slice(0, 2)
    .some((word) => STORY_WORDS.clauseJoins.test(word));
  const isList = isJoined || rest.includes(', ');
  const isNeeded = STORY_WORDS.attributing.test(`${words}, ${rest}`);
  const count = words.split(/\s+/).length;
  if (isList || isNeeded || count < ASIDE_WORDS.least || count > ASIDE_WORDS.most) return [];
  return [`${headline.slice(0, aside.index)} ${rest}`];
}

/**
 * Leaves out what is behind the comma: `Falk opens the dam, warns of floods`. Not who says so: without them a claim is
 * a fact. Nor is anything left where the headline opens with a clause that only leads to another.
 */
function withoutRest(headline: string): string[] {
  const at = headline.lastIndexOf(', ');
  const [left, rest] = [headline.slice(0, at), headline.slice(at + 2)];
  const [first = '', second = ''] = left.split(' ');
  const isLead =
    STORY_WORDS.subordinates.test(left) ||
    [first, `${first} ${second}`].some((words) => STORY_WORDS.matterLeads.test(words));
  const isNeeded = STORY_WORDS.attributing.test(rest) || STORY_WORDS.clauseJoins.find(rest)?.start === 0;
  return at < 0 || isLead || isNeeded ? [] : [left];
}

/**
 * Gives what a headline calls the matter: a noun of what happened, with the words before it, behind a preposition or an article, or as
 * a label: `after the Merrow ferry collision`, `Merrow ferry collision: …`.
 */
export function mattersIn(headline: string): string[] {
  return STORY_WORDS.happenings.findAll(headline).flatMap((noun) => {
    const before = headline.slice(0, noun.start);
    const words = before.split(' ').slice(0, -1);
    for (let count = 1; count < MOST_OF_MATTER && count <= words.length; count++) {
      const own = words.slice(words.length - count);
      const lead = words.slice(0, words.length - count).join(' ');
      if (!own.every((word) => PLAIN.test(word) && !STORY_WORDS.stopWords.has(word.toLowerCase()))) return [];
      const isLabel = lead === '' && headline[noun.end] === ':';
      if (!isLabel && !STORY_WORDS.matterLeads.test(lead)) continue;
      // Without a name it may be any ferry's.
      return own.some((word) => NAMED.test(word)) ? [`${own.join(' ')} ${headline.slice(noun.start, noun.end)}`] : [];
    }
    return [];
  });
}
