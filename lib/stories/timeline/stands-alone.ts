import { termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { lacksAntecedent } from './antecedents';

/** A sentence tells something by itself from so many characters on, and is read in one breath up to so many. */
const LENGTH = { least: 40, most: 400 };
/** A sentence ends with a mark of its own, whatever closes behind it; an ellipsis shows that it was cut off. */
const ENDED = /(?<![.…]\s?)[.!。！।؟](?:["”’»)\]]|\s)*$/u;
/** It opens with a capital, a number or a letter of a script without capitals; not with a quotation, a bullet or a remainder. */
const OPENED = /^(?:\p{Lu}|\p{N}|\p{Lo}|[$€£¥#@])/u;
/** Who speaks, as transcripts have it: `TUCKER CARLSON: …`. */
const SPEAKER = /^\p{Lu}[\p{Lu}\s.'’-]{3,}:/u;
const QUOTED = /[“"„«][^”"“»]*[”"“»]/gu;
const MARK_OF_QUOTE = /["“”„«»]/u;

/**
 * Whether a sentence tells something and is understood without the one before it: it is whole, leans on nothing that was said before, and
 * is told by nobody of themselves.
 */
export function standsAlone(text: string): boolean {
  const own = text.replace(QUOTED, '');
  return (
    text.length >= LENGTH.least &&
    text.length <= LENGTH.most &&
    OPENED.test(text) &&
    ENDED.test(text) &&
    !SPEAKER.test(text) &&
    !MARK_OF_QUOTE.test(own) &&
    !STORY_WORDS.tellers.test(own) &&
    !STORY_WORDS.noAnswer.test(own) &&
    !leansBack(text) &&
    !lacksAntecedent(own)
  );
}

/** Whether it opens with what points to an earlier sentence, or does so behind words that say nothing: `In 2006 he was asked`. */
function leansBack(text: string): boolean {
  for (const { index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)) {
    if (STORY_WORDS.leaningBack.test(text.slice(index))) return true;
    const word = /^[\p{L}\p{N}\p{M}'’-]+/u.exec(text.slice(index))?.[0] ?? '';
    if (termsOf(word).some((term) => !/^\p{N}/u.test(term))) return false;
  }
  return true;
}
