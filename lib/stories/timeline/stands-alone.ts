import { QUOTE_MARKS, QUOTED } from '../terms/marks';
import { termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { lacksAntecedent } from './antecedents';

/** A sentence means something by itself from `least` characters on, and is easy to read up to `most`. */
const LENGTH = { least: 40, most: 400 };
/**
 * Matches the end of a complete sentence: it has a mark of its own, whatever closes after it; an ellipsis shows that it
 * was cut off, and so does an initial (`said Robert P.`).
 */
const ENDED = /(?<![.…]\s?|\s\p{Lu})[.!。！।؟](?:["”’»)\]]|\s)*$/u;
/**
 * Matches the start of a sentence: a capital, a number or a letter of a script without capitals; not a quotation, a
 * bullet or the rest of one.
 */
const OPENED = /^(?:\p{Lu}|\p{N}|\p{Lo}|[$€£¥#@])/u;
/** Matches the speaker, as transcripts give it: `TUCKER CARLSON: …`. */
const SPEAKER = /^\p{Lu}[\p{Lu}\s.'’-]{3,}:/u;
/** Matches a number that may be a part of a date: a sentence begins anew behind it. Any other is what the sentence counts. */
const OF_A_DATE = /^(?:\d|[12]\d|3[01]|(?:19|20)\d\d)(?!\d)/u;

/**
 * Tells whether a sentence is understood without the one before it: it is complete, refers to nothing that was said
 * before, and is not told in the first person. `topic` has the terms, hashed, of what a reader knows already.
 */
export function standsAlone(text: string, topic?: ReadonlySet<number>): boolean {
  const own = text.replace(QUOTED, '');
  return (
    text.length >= LENGTH.least &&
    text.length <= LENGTH.most &&
    OPENED.test(text) &&
    ENDED.test(text) &&
    !SPEAKER.test(text) &&
    own.search(QUOTE_MARKS) < 0 &&
    !STORY_WORDS.tellers.test(own) &&
    !STORY_WORDS.noAnswer.test(own) &&
    !onlySays(text) &&
    !onlyNames(own) &&
    !goesOn(own) &&
    !leansBack(text) &&
    !lacksAntecedent(own, topic)
  );
}

/**
 * Tells whether a text opens with a reference to an earlier sentence, perhaps after words that say nothing: `In 2006 he
 * was asked`.
 */
function leansBack(text: string): boolean {
  for (const { index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)) {
    if (STORY_WORDS.leaningBack.test(text.slice(index))) return true;
    const word = /^[\p{L}\p{N}\p{M}'’-]+/u.exec(text.slice(index))?.[0] ?? '';
    if (termsOf(word).some((term) => !OF_A_DATE.test(term))) return false;
  }
  return true;
}

/** Tells whether a text names something and tells of it only in a clause that depends on the name: `The council, which met on Monday.` */
function onlyNames(text: string): boolean {
  const [, rest, ...others] = text.split(/,\s/u);
  return rest !== undefined && others.length === 0 && STORY_WORDS.relatives.find(rest)?.start === 0;
}

/** Tells whether words between commas go on from the sentence before: `On Monday, however, it rained`. */
function goesOn(text: string): boolean {
  return [...text.matchAll(/,\s+/gu)].some(({ index, 0: mark }) => {
    const rest = text.slice(index + mark.length);
    const words = STORY_WORDS.goingOn.find(rest);
    return words?.start === 0 && /^[,.]/u.test(rest.slice(words.end));
  });
}

/** At most this many words behind a verb of saying only tell where something was said. */
const WHERE = 8;

/** Tells whether a sentence gives a verb of saying without the statement, which is in the sentence before it: `Falk wrote in a letter on Tuesday`. */
function onlySays(text: string): boolean {
  const verb = STORY_WORDS.speechVerbs.find(text);
  if (!verb) return false;
  const [first = '', ...others] = text.slice(verb.end).trim().split(/\s+/);
  const isWhere = STORY_WORDS.datePrepositions.test(first) && others.length < WHERE;
  return isWhere && !others.some((word) => STORY_WORDS.clauseJoins.test(word)) && !/[,:“"]/u.test(text.slice(verb.end));
}
