import { FORMS_OF_ADDRESS, TITLES } from '../../text/names/name-words';
import { QUOTED } from '../terms/marks';
import { STORY_WORDS } from '../terms/words';
import { type Calling, isFull, type NamedSo } from './introductions';

/** Matches what makes a name a part of another one, or of a word: `the Falk Foundation`, `Falk-Bell plan`. */
const GOES_ON = /^(?:[-–/]| \p{Lu})/u;
const NEXT_WORD = /^ (\p{Ll}[\p{L}-]*)/u;
const LAST_WORD = /(\S+)\s$/u;
/** Matches a thing behind a name that may be one of the person's: `Falk supporters`. */
const THINGS = /^ (\p{Ll}+s)(?!\p{L})/u;

/**
 * Gives a text in which each person is called, at the first place that names them, as somebody who was not named before: with the
 * full name and the office (`Mayor Ines Falk` for `Ms. Falk`). What is quoted stays as it is. `people` in order of their places.
 */
export function withFullNames(text: string, people: readonly NamedSo[]): string {
  const done = new Set<string>();
  let told = '';
  let rest = text;
  for (const { words, calling } of people) {
    const at = placeOf(rest, words);
    if (at < 0) continue;
    const before = told + rest.slice(0, at);
    const behind = rest.slice(at + words.length);
    const isQuoted = isInside(text, text.length - rest.length + at);
    const named = done.has(calling.name) || isQuoted ? null : introduced(before, words, behind, calling);
    if (named) done.add(calling.name);
    told = named ? named.before + named.words : before + words;
    rest = named?.behind ?? behind;
  }
  return told + rest;
}

/** Gives the texts before, at and behind a name, where the name is that of a person and no part of another one. */
function introduced(before: string, words: string, behind: string, calling: Calling) {
  const last = LAST_WORD.exec(before)?.[1] ?? '';
  if (isFull(words, calling.name)) {
    const isJoined = STORY_WORDS.clauseJoins.test(last);
    const office = isBare(before, last) && !isJoined && !/^(?:,| \()/u.test(behind) ? calling.office : '';
    return { before, words: office ? `${asOpening(before, office)} ${words}` : words, behind };
  }
  const isAddressed = FORMS_OF_ADDRESS.has(last.toLowerCase());
  const isTitled = !isAddressed && !isBare(before, last);
  const next = NEXT_WORD.exec(behind)?.[1] ?? '';
  if (GOES_ON.test(behind) || TITLES.has(next) || (!isAddressed && isKind(before))) return null;
  // `Mr. Falk` is perhaps not Ines Falk where there is another one.
  if ((isAddressed || isTitled) && calling.hasNamesakes) return null;
  const lead = isAddressed ? before.slice(0, -last.length - 1) : before;
  if (isAddressed || isBare(before, last)) {
    const things = THINGS.exec(behind)?.[1];
    const isThing = things && !STORY_WORDS.stopWords.has(things) && !STORY_WORDS.reportVerbs.test(things);
    const office = isThing ? '' : calling.office;
    const name = office ? `${asOpening(lead, office)} ${calling.name}` : calling.name;
    if (office || isThing || !calling.apposition || !/^(?: \p{Ll}|[.,;]|$)/u.test(behind) || behind.startsWith(', '))
      return { before: lead, words: name, behind };
    const mark = /^ /u.test(behind) ? ',' : '';
    return { before: lead, words: `${name}, ${calling.apposition}${mark}`, behind };
  }
  return { before, words: calling.name, behind };
}

/** Tells whether a name behind these words only says of what kind something is: `the Falk bill`, `a former Falk aide`. */
function isKind(before: string): boolean {
  return STORY_WORDS.onceInOffice.test(before) || STORY_WORDS.knownBy.test(before) || STORY_WORDS.oneOf.test(before);
}

/** Tells whether nothing before a name says who it is: it opens the sentence, or is behind a small word. */
function isBare(before: string, last: string): boolean {
  if (last === '') return true;
  if (last.endsWith(',')) {
    const [opening, ...others] = before.split(',');
    return others.length === 1 && STORY_WORDS.datePrepositions.test(opening.split(' ')[0]);
  }
  return STORY_WORDS.stopWords.has(last.toLowerCase()) || STORY_WORDS.reportVerbs.test(last);
}

function asOpening(before: string, office: string): string {
  return before.trim() === '' ? office.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : office;
}

/** Gives the place of words in a text that are no part of longer ones; -1 when they are not there. */
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}

function isInside(text: string, at: number): boolean {
  return [...text.matchAll(QUOTED)].some(({ index, 0: quote }) => at > index && at < index + quote.length);
}
