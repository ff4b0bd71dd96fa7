import { IS_FUNCTION, IS_HONORIFIC, IS_SPEECH, IS_TITLE } from './names/lexicon';
import { hasBits, type Reading, wordAt, wordBefore } from './reading';
import type { TokenSpan } from './tagger/tokens';

/** The most tokens of a title on either side of a name in it. */
const MAX_TITLE = 8;

/** Tells whether the name is a part of words in quotes that all have a capital, as titles have: `“Jack in the Box”`. */
export function isPartOfTitle(reading: Reading, { from, to }: TokenSpan): boolean {
  const { tokens } = reading;
  const isTitleWord = (i: number) =>
    /^\p{Lu}/u.test(tokens.text(i)) || (hasBits(reading, i, IS_FUNCTION) && !hasBits(reading, i, IS_SPEECH));
  let start = from;
  while (from - start < MAX_TITLE && wordBefore(reading, start) !== '' && isTitleWord(start - 1)) start--;
  let end = to;
  while (end - to < MAX_TITLE && wordAt(reading, end) !== '' && isTitleWord(end)) end++;
  if (isListedTitle(reading, start, end) || isBetweenAngles(reading, from, to)) return true;
  if (!/^["“‘]$/.test(wordBefore(reading, start)) || !/^["”’]$/.test(wordAt(reading, end))) return false;
  // `“President Poe”` and `“Poe”` are names, even in quotes.
  for (let i = start; i < from; i++) if (hasBits(reading, i, IS_TITLE | IS_HONORIFIC)) return false;
  return end - start > to - from;
}

/** Tells whether a name is a part of what is in the marks that titles have in East Asia: `<The Bridge: Tale of Ada Lind>`. */
function isBetweenAngles(reading: Reading, from: number, to: number): boolean {
  let start = from;
  while (from - start < MAX_TITLE && !/^[<>《》]?$/.test(wordBefore(reading, start))) start--;
  let end = to;
  while (end - to < MAX_TITLE && !/^[<>《》]?$/.test(wordAt(reading, end))) end++;
  return start < from && /^[<《]$/.test(wordBefore(reading, start)) && /^[>》]$/.test(wordAt(reading, end));
}

/**
 * Tells whether a quotation beside another one of its kind is a title: `“Mary Poppins” and “Bambi”`, `“Black Water,”
 * “China Grove,”`.
 */
function isListedTitle(reading: Reading, start: number, end: number): boolean {
  const isMark = (at: number) => /^[,.]$/.test(wordAt(reading, at));
  const closing = isMark(end) ? end + 1 : end;
  if (!/^["“]$/.test(wordBefore(reading, start)) || !/^["”]$/.test(wordAt(reading, closing))) return false;
  // The straight mark before `Poe` in `“Yes.” Poe nodded. “No.”` closes.
  const { tokens } = reading;
  if (tokens.start(start) > tokens.end(start - 1) || tokens.start(closing) > tokens.end(closing - 1)) return false;
  const isJoiner = (word: string) => word === ',' || reading.lexicon.context.nameJoiners.has(word);
  const next = isJoiner(wordAt(reading, closing + 1)) ? closing + 2 : closing + 1;
  if (/^["“]$/.test(wordAt(reading, next))) return true;
  const last = isJoiner(wordBefore(reading, start - 1)) ? start - 2 : start - 1;
  return /^["”]$/.test(wordBefore(reading, last));
}
