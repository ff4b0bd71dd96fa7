import { personKey } from '../../text/names/person-name';
import type { Position, Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import { dayOf, isoDay, type StoryArticle } from '../story';
import { isArgument } from '../terms/headlines';
import { termsIn } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { type DateRole, looksAhead, roleOf, saysToCome } from './dates/date-role';
import { daySpan } from './dates/day-span';
import { useOfDate } from './dates/own-date';

/** One sentence of an article that reports what happened, or will happen, on a date. */
export interface EventMention {
  article: string;
  outlet: string;
  /** The day of publication, in days since 1970. */
  published: number;
  /** The date in EDTF, with the first and last day it may be, in days since 1970. */
  date: string;
  first: number;
  last: number;
  /** The sentence. */
  position: Position;
  text: string;
  /** The words of the date; null when only the day of publication dates the sentence. */
  dateAt: Position | null;
  /** True for the one date of its sentence under which the sentence is in a timeline: that of its main statement. */
  main: boolean;
  /** True when the date is that of what the sentence reports, not one that only identifies something in it. */
  isOwn: boolean;
  role: DateRole;
  /** True in the first paragraphs, where news reports what is new. */
  lead: boolean;
  /** True when words beside the date report a turning point: an election, an arrest, a death. */
  turning: boolean;
  /** The terms of the sentence without its date, each once. */
  terms: number[];
  /** The people whom the sentence names, with a key that is one for all spellings of a name. */
  people: { key: string; name: string }[];
}

const LEAD_BLOCKS = 4;
/** A date that is at least this vague (in days) has no place on a timeline. */
const VAGUEST = 370;
const SHORTEST_SENTENCE = 25;
/** Characters around a date within which are the words that it dates. */
const BESIDE = 70;

/**
 * An opening is dated by its day of publication, where all its dates are further back than this (in days), or vaguer.
 */
const AROUND_OPENING = 31;
/** Characters before a date within which are the words that make it a page's stamp. */
const BESIDE_STAMP = 120;
const CLOCK = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/iu;
const YEAR = /(?:19|20)\d\d/u;

/**
 * Gives every sentence of an article that has a place on a timeline: those with a date in them, each date with its own
 * clause, and the opening, which without a date has the day of publication, unless the article argues. In reading order. `sentences`: those of
 * each block.
 */
export function mentionsOf(article: StoryArticle, sentences: Span[][]): EventMention[] {
  const { mentions, dated } = datedMentions(article, sentences);
  markMain(mentions);
  const opening = openingOf(article, sentences, dated, new Set(mentions.map(({ position }) => placeOf(position))));
  if (opening && article.publishedAt && !isArgument(article.title)) {
    for (const mention of mentions) if (placeOf(mention.position) === placeOf(opening)) mention.main = false;
    mentions.push({ ...onItsDay(article, opening), main: true });
  }
  return mentions.sort((a, b) => a.position.block - b.position.block || a.position.start - b.position.start);
}

/** Gives where a sentence is, as a key. */
const placeOf = ({ block, start }: Position) => `${block}:${start}`;

/** Gives the sentences with a date, once for each, and the places of those that the date, near the day of publication, is the time of. */
function datedMentions(article: StoryArticle, sentences: Span[][]): { mentions: EventMention[]; dated: Set<string> } {
  const published = dayOf(article);
  const mentions: EventMention[] = [];
  const dated = new Set<string>();
  const told = new Set<string>();
  for (const { value, mentions: places } of article.facts.dates) {
    const span = daySpan(value);
    if (!span || !(span.last - span.first <= VAGUEST)) continue;
    const { first, last } = span;
    for (const at of places) {
      const text = article.blocks[at.block]?.text;
      if (text === undefined || (Math.abs(first - published) <= 1 && isStamp(text, at))) continue;
      const sentence: Position = { block: at.block, ...sentenceAt(sentences[at.block] ?? [], at.start) };
      const place = placeOf(sentence);
      if (sentence.end - sentence.start < SHORTEST_SENTENCE || told.has(`${value} ${place}`)) continue;
      if (first === last && STORY_WORDS.edgesOfTime.test(text.slice(at.start, at.end))) continue;
      told.add(`${value} ${place}`);
      const { isOwn, isDated } = ownershipOf(text, sentence, at, { first, last, published });
      if (isDated && last - first < AROUND_OPENING && published - last < AROUND_OPENING) dated.add(place);
      mentions.push({ ...mentionOf(article, sentence, at, { first, last, published }), date: value, isOwn });
    }
  }
  return { mentions, dated };
}

/** The first and the last day of a date, and the day of publication, in days since 1970. */
interface Days {
  first: number;
  last: number;
  published: number;
}

/** Tells whether a date is that of what its sentence reports, and whether the sentence has a time by it. */
function ownershipOf(
  text: string,
  { start, end }: Span,
  at: Span,
  { first, last, published }: Days,
): { isOwn: boolean; isDated: boolean } {
  const words = text.slice(start, end);
  const use = useOfDate(words, { start: at.start - start, end: at.end - start }, first === last);
  // A day in the future, of which nothing in the sentence says that it is to come, was misread; so was one in the past of which
  // something does. `This month` is no time at which something happened.
  const isToCome = saysToCome(words, at.start - start, at.end - start);
  const isMisread = first > published ? !looksAhead(words) : last < published && isToCome;
  const dateWords = text.slice(at.start, at.end);
  const isNow = first < last && last >= published && STORY_WORDS.current.test(dateWords);
  // `The next day` is counted from a day that another sentence names.
  const isAdded = first > published && addsAnother(words.slice(0, at.start - start));
  const isOwn = use === 'own' && !isMisread && !isNow && !isAdded && !STORY_WORDS.countedOn.test(dateWords);
  return { isOwn, isDated: isOwn || (use === 'joined' && !isMisread) };
}

/** Makes the mention of a sentence with a date in it. */
function mentionOf(
  article: StoryArticle,
  position: Position,
  at: Position,
  { first, last, published }: Days,
): Omit<EventMention, 'date' | 'isOwn'> {
  const { text } = article.blocks[at.block];
  const { start, end } = position;
  const words = text.slice(start, end);
  return {
    article: article.id,
    outlet: article.siteName,
    published,
    first,
    last,
    position,
    text: words,
    dateAt: at,
    main: false,
    role: roleOf(words, { start: at.start - start, end: at.end - start }, { first, last, published }),
    lead: at.block < LEAD_BLOCKS,
    turning: STORY_WORDS.turningPoints.test(
      text.slice(Math.max(start, at.start - BESIDE), Math.min(end, at.end + BESIDE)),
    ),
    // Sentences on one date all have the words of the date, so these are left out.
    terms: termsIn(`${text.slice(start, at.start)} ${text.slice(at.end, end)}`),
    people: peopleIn(article, position),
  };
}

/** Gives the first full sentence of an article, on the day of publication, whatever dates it has; null when there is none. */
export function leadOf(article: StoryArticle, sentences: Span[][]): EventMention | null {
  const at = firstSentence(article, sentences);
  return at && onItsDay(article, at);
}

/** Makes the mention of a sentence that only the publication of its article dates. */
function onItsDay(article: StoryArticle, position: Position): EventMention {
  const published = dayOf(article);
  const text = article.blocks[position.block].text.slice(position.start, position.end);
  return {
    article: article.id,
    outlet: article.siteName,
    published,
    date: isoDay(published),
    first: published,
    last: published,
    position,
    text,
    dateAt: null,
    main: false,
    isOwn: true,
    role: 'event',
    lead: true,
    turning: STORY_WORDS.turningPoints.test(text),
    terms: termsIn(text),
    people: peopleIn(article, position),
  };
}

/** Tells whether a text has a condition, or goes on with a second main clause: a plan there is not what the sentence tells. */
function addsAnother(before: string): boolean {
  const clauses = before.split(/[,;]\s+/u);
  return clauses.some(
    (clause, i) => STORY_WORDS.conditions.test(clause) || (i > 0 && STORY_WORDS.joinsAnother.test(clause)),
  );
}

/**
 * Tells whether a date near the day of publication is the page's own ("8 November 2011, last updated at 14:07 GMT"):
 * prose gives neither the year nor the minute of the day on which it is written, and where it does, it says "on".
 */
function isStamp(text: string, { start, end }: Position): boolean {
  if (!YEAR.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - BESIDE_STAMP), start);
  const isTimed = CLOCK.test(before.slice(-BESIDE) + text.slice(start, end + BESIDE));
  const isEdited = STORY_WORDS.editNotes.test(before);
  return STORY_WORDS.dayPrepositions.test(before) ? isTimed && isEdited : isTimed || isEdited;
}

/**
 * Marks the main date of each sentence: its own before others, that of an event before that of a statement, a day
 * before a longer time, the latest last.
 */
function markMain(mentions: EventMention[]): void {
  const best = new Map<string, EventMention>();
  for (const mention of mentions) {
    const place = placeOf(mention.position);
    const known = best.get(place);
    if (!known || worthAsMain(mention) > worthAsMain(known)) best.set(place, mention);
  }
  for (const mention of best.values()) mention.main = true;
}

function worthAsMain(mention: EventMention): number {
  const { isOwn, role, first, last, published } = mention;
  const age = Math.min(1, Math.max(0, published - last) / (50 * VAGUEST));
  return (
    (isOwn ? 2.5 : 0) +
    (role === 'event' ? 2 : role === 'planned' ? 1 : 0) +
    (first === last ? 1.5 : 0) +
    (opensSentence(mention) ? 0.8 : 0) -
    age
  );
}

/** Tells whether a sentence opens with a date, which is then that of its main verb: `On Thursday, Falk signed a bill on …`. */
function opensSentence({ text, dateAt, position }: EventMention): boolean {
  if (!dateAt) return false;
  const before = text.slice(0, dateAt.start - position.start);
  return /^\s*$/u.test(before) || STORY_WORDS.datePrepositions.find(before)?.start === 0;
}

function peopleIn({ facts }: StoryArticle, { block, start, end }: Position): EventMention['people'] {
  return facts.people
    .filter(({ mentions }) => mentions.some((at) => at.block === block && at.start >= start && at.end <= end))
    .map(({ name }) => ({ key: personKey(name), name }));
}

/**
 * Gives the first full sentence, unless one of the opening has a date of its own already (`dated`, by place); where its
 * only dates are not its own (`mentioned`, but not `dated`), it is given whatever dates the next ones have.
 */
function openingOf(
  article: StoryArticle,
  sentences: Span[][],
  dated: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
): Position | null {
  const [first] = sentences[0] ?? [];
  const place = `0:${first?.start}`;
  if (first && mentioned.has(place) && !dated.has(place)) return { block: 0, ...first };
  for (let block = 0; block < Math.min(2, article.blocks.length); block++) {
    for (const sentence of sentences[block].slice(0, 2)) {
      if (dated.has(placeOf({ block, ...sentence }))) return null;
    }
  }
  return firstSentence(article, sentences);
}

function firstSentence(article: StoryArticle, sentences: Span[][]): Position | null {
  for (let block = 0; block < Math.min(LEAD_BLOCKS, article.blocks.length); block++) {
    const sentence = sentences[block].find(({ start, end }) => end - start >= SHORTEST_SENTENCE);
    if (sentence) return { block, ...sentence };
  }
  return null;
}
