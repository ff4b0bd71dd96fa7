import { QUOTE_MARKS } from '../terms/marks';
import { STORY_WORDS } from '../terms/words';

/** The most characters of a clause that gives the source of a sentence. */
const LONGEST_SOURCE = 80;
/** The rest of a sentence means something by itself from this many characters on. */
const SHORTEST = 40;
/** Matches the place where a report was written, and its agency: `DENVER (AP) – `, `SEOUL — `. */
const DATELINE = /^(?:.{0,100}?\((?:\p{Lu}[\p{L}.]*\s?){1,3}\)|\p{Lu}{3,}[\p{L}\s.,]{0,40}?)\s[–—―-]{1,2}\s+/u;
const OPENING_MARK = /^[,:–—-]\s+/u;
const NOTE_MARK = /^:\s+/u;

/**
 * Gives a sentence as a timeline shows it: without the word that connects it to the one before (`However, …`), without
 * its source (`…, he said.`), and without the place where it was written. What is quoted stays as it is.
 */
export function tellingOf(sentence: string): string {
  return withoutMore(withoutSource(withoutOpening(withoutNote(sentence.replace(DATELINE, '')))));
}

/** Removes a note or a label of the editors from the start of a sentence: `Updated: The dam burst.`, `Context: The dam burst.` */
function withoutNote(sentence: string): string {
  const note = STORY_WORDS.labels.find(sentence) ?? STORY_WORDS.editNotes.find(sentence);
  const mark = note?.start === 0 ? NOTE_MARK.exec(sentence.slice(note.end)) : null;
  return note && mark ? sentence.slice(note.end + mark[0].length) : sentence;
}

function withoutOpening(sentence: string): string {
  const opening = STORY_WORDS.goingOn.find(sentence);
  if (opening?.start !== 0) return sentence;
  const mark = OPENING_MARK.exec(sentence.slice(opening.end));
  if (!mark) return sentence;
  const rest = sentence.slice(opening.end + mark[0].length);
  return rest.length < SHORTEST ? sentence : rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Removes the word that adds a statement to the one before it: `Falk also said`; not `but also`, and none that is quoted. */
function withoutMore(sentence: string): string {
  const quote = sentence.search(QUOTE_MARKS);
  const own = quote < 0 ? sentence : sentence.slice(0, quote);
  const needed = STORY_WORDS.addingNeeded.findAll(own);
  const more = STORY_WORDS.addingTo
    .findAll(own)
    .find((word) => !needed.some(({ start, end }) => start <= word.start && end >= word.end));
  return more ? sentence.slice(0, more.start).trimEnd() + sentence.slice(more.end) : sentence;
}

function withoutSource(sentence: string): string {
  const at = sentence.lastIndexOf(', ');
  const told = sentence.slice(0, at);
  const clause = sentence.slice(at + 2).replace(/[.\s]+$/u, '');
  if (at < SHORTEST || clause.length > LONGEST_SOURCE || (sentence.match(QUOTE_MARKS) ?? []).length > 0)
    return sentence;
  return isSource(clause) ? `${told}.` : sentence;
}

/**
 * Tells whether a clause names a source: `police said`, `said Ines Falk`, `according to police`; not `which was
 * confirmed`, `and said so`, nor `said opening the gates was wrong`.
 */
function isSource(clause: string): boolean {
  if (STORY_WORDS.sourceLeads.find(clause)?.start === 0) return true;
  if (STORY_WORDS.clauseJoins.find(clause)?.start === 0) return false;
  if (STORY_WORDS.sourceEnds.test(clause)) return true;
  const verbs = STORY_WORDS.speechVerbs.findAll(clause);
  return verbs.some(({ start, end }) => end === clause.length || (start === 0 && isSpeaker(clause.slice(end))));
}

/** Tells whether words are only a person, by name or with an article, without a statement. */
function isSpeaker(words: string): boolean {
  const [first = '', ...others] = words.trim().split(/\s+/);
  const isSomebody = /^\p{Lu}/u.test(first) || STORY_WORDS.pointsBack.test(first);
  return isSomebody && !others.some((word) => STORY_WORDS.clauseJoins.test(word));
}
