import { languageNamed } from '../../../languages';
import { contains, type Position, type Span } from '../../../text/position';
import { UNSPACED_LETTERS } from '../../../text/scripts';
import type { PersonFact } from '../../facts';
import { hasAdverbEnding, isVerb } from '../clause/pieces';
import { clauseWordsOf } from '../clause/words';
import type { LineContext } from '../line/line-context';
import type { ToldLine } from '../line/told-once';
import { type ReportWords, wordBehind } from './quotes';

/**
 * Tells whether a clause begins with the name, with no more than a title, the role or another noun before it (`The mediator,
 * former judge`), and continues behind it.
 */
export function isSubject(
  { role }: PersonFact,
  mention: Position,
  sentence: Position,
  { source, words }: LineContext,
): boolean {
  const { text } = source.blocks[mention.block];
  const after = text.slice(mention.end, sentence.end);
  if (!/^(?:,| \p{L})/u.test(after)) return false;
  // `Ada Lind and Tom Bell won`, `the Lind campaign said`: somebody else is a subject, too.
  const [, next = ''] = /^,? (\p{L}+)/u.exec(after) ?? [];
  if (words.conjunctions.has(next)) return false;
  const isKnown = isClauseWord(next.toLowerCase(), words) || words.relatives.has(next) || words.links.test(next);
  if (after.startsWith(' ') && !isKnown && !hasAdverbEnding(next, words)) return false;
  const before = text.slice(sentence.start, mention.start);
  // `In January, a week into the term, Senator Ada Lind proposed`: its verb comes next.
  const isNext = /^\s/.test(after) && isVerb({ lower: next.toLowerCase() }, words);
  const clause = isNext ? (before.split(/,\s+|[;:—]\s+/u).at(-1) ?? '') : lastClause(before, words);
  // `For Ada Lind, 41, it was clear`: she is no subject.
  if (words.prepositions.has(/^\p{L}+/u.exec(clause.toLowerCase())?.[0] ?? '')) return false;
  const rest = clause
    .replace(role ?? '', '')
    .split(/[\s,]+/)
    .filter(Boolean);
  // `tras una reunión con el alcalde, Ana Lek, obtuvieron`: it is others who did.
  const lead = rest.findLast((word) => !words.determiners.has(word.toLowerCase()))?.toLowerCase() ?? '';
  if (words.keepsMention && role && clause.includes(role) && words.prepositions.has(lead)) return false;
  // `a builder Ada Lind has sent`: the line is about the builder.
  if (rest.some((word) => words.indefinites.has(word.toLowerCase()))) return false;
  // `the house where Ada Lind was born`, `both Bell and Lind won`; the German article is a relative, too.
  const isTied = rest
    .map((word) => word.toLowerCase())
    .filter((word) => !words.determiners.has(word) || words.complementisers.has(word))
    .some((word) => words.relatives.has(word) || words.subordinators.has(word));
  if (isTied || words.conjunctions.has(rest.at(-1) ?? '')) return false;
  if (rest.join(' ').length <= SHORT_TITLE) return true;
  return rest.length <= TITLE_WORDS && !rest.some((word) => isClauseWord(word.toLowerCase(), words));
}

/** Gives the part of a text behind its last `;` or `, and`, behind which a clause has its own subject. */
function lastClause(text: string, words: LineContext['words']): string {
  const joints = [...text.matchAll(/[;:—]\s+|,\s+(\p{Ll}+)\s+/gu)];
  const last = joints.findLast(([, joint]) => joint === undefined || words.conjunctions.has(joint));
  return last ? text.slice(last.index + last[0].length) : text;
}

/** The most words of a title with its article. */
const TITLE_WORDS = 5;

const isClauseWord = (lower: string, words: LineContext['words']) =>
  words.prepositions.has(lower) || words.saying.has(lower) || isVerb({ lower }, words);

/** The most units before a name that begins its sentence, besides the role: `Mr`, `The`. */
const SHORT_TITLE = 6;

/** The marks that open a quotation with those that end it. `“` ends one that `„` opens. */
const QUOTES: readonly (readonly [open: RegExp, close: RegExp])[] = [
  // Papers mix both marks: `“La leadership del presidente"`.
  [/“(?=\S)/gu, /[”"]/gu],
  [/„/gu, /[“”]/gu],
  [/«\s?(?=\p{L})/gu, /»(?!\p{L})/gu],
  [/»(?=\p{L})/gu, /(?<=\S)«/gu],
  [/「/gu, /」/gu],
];

/** Where the marks of quotations are in a text: the plain ones, and those of each kind that open and that close. */
interface Marks {
  text: string;
  plain: readonly number[];
  kinds: readonly (readonly [open: readonly number[], close: readonly number[]])[];
}

/** The names of a block are asked for one after another: its marks are looked for once. */
let marksOfLast: Marks | null = null;

function marksOf(text: string): Marks {
  if (marksOfLast?.text === text) return marksOfLast;
  const placesOf = (mark: RegExp) => Array.from(text.matchAll(mark), ({ index }) => index);
  // A `“` ends a quotation wherever `„` opens one.
  const kinds = text.includes('„') ? QUOTES.slice(1) : QUOTES;
  marksOfLast = {
    text,
    plain: placesOf(/"/g),
    kinds: kinds.map(([open, close]) => [placesOf(open), placesOf(close)]),
  };
  return marksOfLast;
}

/** Gives how many of the ascending `places` are before `start`. */
function countBefore(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether a name is in a quotation: what somebody else says of it is no fact by itself. */
export function isInQuotes(text: string, { start }: Span): boolean {
  const { plain, kinds } = marksOf(text);
  if (countBefore(plain, start) % 2 === 1) return true;
  const lastOf = (places: readonly number[]) => places[countBefore(places, start) - 1] ?? -1;
  return kinds.some(([open, close]) => lastOf(open) > lastOf(close));
}

/** Gives the length of `, 58, ` and `, a doctor, ` behind a name, where its verb comes next. */
export function asideLength(after: string, { words }: LineContext): number {
  // `The minister, Ada Lind, has resigned, a paper says`: it is the name that is between commas.
  const [comma = '', next = ''] = /^,\s+([\p{L}’']+)/u.exec(after) ?? [];
  if (words.keepsMention && isVerb({ lower: next.toLowerCase() }, words)) return comma.length - next.length;
  const aside = /^,\s[^,]{1,80},\s+(?=([\p{L}’']+))/u.exec(after);
  return aside && isClauseWord(aside[1].toLowerCase(), words) ? aside[0].length : 0;
}

/**
 * Tells whether a sentence has the name only before a noun that belongs to another: `said Ada Lind, the Bell campaign's
 * director`.
 */
export function isOnlyOfNoun({ mentions }: PersonFact, sentence: Position, text: string): boolean {
  const places = mentions.filter((place) => contains(sentence, place));
  return places.length > 0 && places.every(({ end }) => /^(?:['’]s?\s+\p{Ll}|\s\p{Ll}+['’]s\s)/u.test(text.slice(end)));
}

/**
 * Tells whether a sentence has a verb of saying beside the name of somebody else, and none beside that of the person: its
 * quotation is theirs.
 */
export function isSaidByOther({ name, mentions }: PersonFact, sentence: Position, context: LineContext): boolean {
  const { verbs } = reportWordsOf(context.source.lang);
  const { text } = context.source.blocks[sentence.block];
  const says = (place: Position) => {
    if (!contains(sentence, place)) return false;
    const next = wordBehind(text.slice(place.end, sentence.end), SHORT_ASIDE, 1, context.words)?.word ?? '';
    const before = text.slice(sentence.start, place.start);
    const [, last = ''] = /[”"’,]\s+(\p{L}+)\s(?:[\p{L}’'-]+,?\s){0,5}$/u.exec(before) ?? [];
    return verbs.has(next) || verbs.has(last);
  };
  if (mentions.some(says)) return false;
  return context.people.some((other) => other.name !== name && other.mentions.some(says));
}

/** `, 41,` behind a name, in units. */
const SHORT_ASIDE = 80;

/** Gives the months of a language, in small letters. */
export const monthsOf = (lang: string | null) => languageNamed(lang)?.calendar?.months.flat() ?? [];

export function reportWordsOf(lang: string | null): ReportWords {
  const language = languageNamed(lang);
  const { adverbs, adverbEndings } = clauseWordsOf(lang);
  return {
    adverbs,
    adverbEndings,
    verbs: new Set(language?.people?.vocabulary.speechVerbs),
    hearerVerbs: new Set(language?.people?.vocabulary.hearerVerbs),
    days: new Set(language?.calendar?.weekdays.flat()),
  };
}

/** Counts the words of a line; in a script without spaces two letters count as a word. */
export function countWords(line: string): number {
  const letters = line.match(UNSPACED_LETTERS)?.length ?? 0;
  return Math.floor(letters / 2) + line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Tells whether a line has a verb; true also when the language has no list of verbs. */
export function hasVerb(line: string, words: LineContext['words']): boolean {
  if (words.verbs.size === 0) return true;
  // `n’a pas`, `confie-t-elle`: the verb is one of the parts.
  return (line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((lower) => isVerb({ lower }, words));
}

/** Gives the forms of a person's name, and its last part. */
export const namesOf = ({ name, aliases }: PersonFact) => [name, ...aliases, name.split(' ').at(-1) ?? name];

/** Gives those lines that have the name of a person. */
export function linesThatName(fact: PersonFact, lines: readonly ToldLine[]): ToldLine[] {
  const names = namesOf(fact);
  return lines.filter(({ line }) => names.some((name) => line.includes(name)));
}
