import type { PersonFact } from '../../facts/facts';
import type { StoryArticle } from '../../stories/story';
import { findQuotes, type Quote } from '../../stories/timeline/quotes';
import { DAY_MS } from '../../text/calendar';
import { compareEdtf, parseEdtf } from '../../text/edtf';
import { languageIn } from '../../text/language-tag';
import { samePerson } from '../../text/names/person-name';
import { outletDay } from '../../text/outlet-day';
import type { Position } from '../../text/position';
import { fold } from '../../text/search-terms';
import type { Entry } from '../database/records';
import type { Library } from '../database/schema';
import type { KeptEvent } from '../database/story-records';
import type { Appearance, PersonPage } from '../people/people';
import { readStoryArticles, storiesOf } from '../stories/list';
import { eventsNaming } from './events';
import { mondayOf } from './kept-events';
import { type Saying, sayingsOf } from './who';

/** Holds a role that articles give a person for a time. */
export interface RoleSpan {
  role: string;
  /** First and last day of the articles that call them so, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** The first of these articles. */
  article: number;
  outlet: string;
}

/** Holds what the library knows of one person. */
export interface Portrait {
  /** The stories that their articles are in, the latest first; those that are one article alone are told apart. */
  stories: {
    id: string;
    name: string;
    isSingle: boolean;
    /** The days on which its articles that name the person came out. */
    days: string[];
  }[];
  /** Events that name the person, in order of date. */
  events: { story: { id: string; name: string }; event: KeptEvent }[];
  /** The sayings, latest first; `by` is the speaker. */
  saidBy: Saying[];
  saidAbout: (Saying & { by: string })[];
  /** Sentences that quote and name the person, whose speaker was not found. */
  quotes: Quote[];
}

/** What is known last of a person: an event, something they said or that was said of them, or an article that names them. */
export type LatestOfPerson =
  | { kind: 'event'; day: string; told: Portrait['events'][number] }
  | { kind: 'saying'; day: string; saying: Saying; by: string | null }
  | { kind: 'article'; day: string; entry: Entry };

const MAX_SAYINGS = 20;
/** The longest time, in milliseconds, between two articles that give a role, for which it is taken to have been the same. */
const LONGEST_GAP = 366 * DAY_MS;
/** Letters of the longest words that join others: `of`, `for`, `des`. */
const SHORT_WORD = 3;

/**
 * Gives the stories, events and words of a person. Reads the articles that name them: ask for it after their page is
 * shown.
 * @throws LibraryError
 */
export async function getPortrait(library: Library, { person, appearances }: PersonPage): Promise<Portrait> {
  const names = [person.name, ...person.aliases, ...appearances.map(({ name }) => name)];
  const isPerson = (name: string) => names.some((one) => one === name || samePerson(one, name));
  const entries = appearances.map(({ entry }) => entry);
  const stories = await storiesOf(
    library,
    entries.map(({ id }) => id),
  );
  const told = await eventsNaming(library, [...new Set(names)]);
  const events = told
    .flatMap(({ id, name, events: theirs }) => theirs.map((event) => ({ story: { id, name }, event })))
    .sort((a, b) => compareEdtf(a.event.date, b.event.date));
  const articles = await readStoryArticles(library, entries);
  return {
    stories: stories.map(({ id, name, articles }) => ({
      id,
      name,
      isSingle: articles.length === 1,
      days: daysIn(articles, entries),
    })),
    events,
    ...saidOf(articles, isPerson),
  };
}

/** Gives the days on which the articles of a story that are among some came out. */
export function daysIn(articles: readonly { article: string }[], entries: readonly Entry[]): string[] {
  const ids = new Set(articles.map(({ article }) => article));
  return entries.filter(({ id }) => ids.has(String(id))).flatMap(({ publishedAt }) => outletDay(publishedAt) ?? []);
}

/**
 * Gives the last thing that is known of a person by `today` (`YYYY-MM-DD`). Of one day, an event comes before words, and
 * words before an article that only names them. Null when articles are all that is known: they are listed anyway.
 */
export function latestOfPerson(
  { events, saidBy, saidAbout }: Portrait,
  appearances: readonly Appearance[],
  today: string,
): LatestOfPerson | null {
  if (events.length + saidBy.length + saidAbout.length === 0) return null;
  const happened = events.filter(({ event }) => !event.planned).reverse();
  const found: LatestOfPerson[] = [
    ...happened.map((told) => ({ kind: 'event' as const, day: parseEdtf(told.event.date)?.start ?? '', told })),
    ...saidBy.map((saying) => ({ kind: 'saying' as const, day: saying.day, saying, by: null })),
    ...saidAbout.map((saying) => ({ kind: 'saying' as const, day: saying.day, saying, by: saying.by })),
    ...appearances.map(({ entry }) => ({ kind: 'article' as const, day: outletDay(entry.publishedAt) ?? '', entry })),
  ];
  return found
    .filter(({ day }) => day !== '' && day <= today)
    .reduce<LatestOfPerson | null>((last, one) => (last === null || one.day > last.day ? one : last), null);
}

/** Gives what the person says, what others say of them, and quotes whose speaker was not found; the latest first. */
export function saidOf(
  articles: readonly StoryArticle[],
  isPerson: (name: string) => boolean,
): Pick<Portrait, 'saidBy' | 'saidAbout' | 'quotes'> {
  const saidBy = articles.flatMap((article) =>
    article.facts.people.filter(({ name }) => isPerson(name)).flatMap((fact) => sayingsOf(article, fact)),
  );
  const saidAbout = articles.flatMap((article) => {
    const mentions = article.facts.people.filter(({ name }) => isPerson(name)).flatMap((fact) => fact.mentions);
    return article.facts.people
      .filter(({ name }) => !isPerson(name))
      .flatMap((fact) => sayingsAbout(article, fact, mentions))
      .filter((saying) => !saidBy.some((own) => isSamePlace(own, saying)));
  });
  const known = [...saidBy, ...saidAbout];
  const quotes = findQuotes(articles, isPerson).filter((quote) => !known.some((saying) => isSamePlace(saying, quote)));
  return { saidBy: latest(saidBy), saidAbout: latest(saidAbout), quotes: quotes.slice(-MAX_SAYINGS).reverse() };
}

/** Gives what somebody says in an article in which another is named at one of these places. */
function sayingsAbout(article: StoryArticle, fact: PersonFact, mentions: readonly Position[]) {
  return sayingsOf(article, fact)
    .filter(({ position, text }) =>
      mentions.some((mention) => overlaps(mention, position) && !isOfSpeaker(mention, position, text, fact)),
    )
    .map((saying) => ({ ...saying, by: fact.name }));
}

/**
 * Tells whether a name is only part of what the writer says of the speaker: `Olof Dahl, a former spokesman for Ida Lund, said`,
 * `Ida Lund’s spokesman Olof Dahl`.
 */
function isOfSpeaker(mention: Position, sentence: Position, text: string, speaker: PersonFact): boolean {
  return speaker.mentions.some((place) => {
    if (!overlaps(place, sentence)) return false;
    const between = (from: number, to: number) => text.slice(from - sentence.start, to - sentence.start);
    if (mention.start >= place.end) {
      const aside = /^,[^,“”"]*/u.exec(between(place.end, sentence.end));
      return aside !== null && mention.end <= place.end + aside[0].length;
    }
    const owned = mention.end <= place.start ? between(mention.end, place.start) : '';
    return /^['’]s?\s[^.“”"]*$/u.test(owned) && owned.trim().split(/\s+/u).length <= OWNED_WORDS;
  });
}

/** The most words between an owner and the name of theirs: `’s former chief of staff, `. */
const OWNED_WORDS = 6;

/** Gives the sayings once each where several outlets have the same words, the latest first. */
function latest<S extends Saying>(sayings: S[]): S[] {
  const once = [...new Map(sayings.map((saying) => [saying.text, saying])).values()];
  return once.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MAX_SAYINGS);
}

type Placed = Pick<Saying, 'article' | 'position'>;
const isSamePlace = (a: Placed, b: Placed) => a.article === b.article && overlaps(a.position, b.position);
const overlaps = (a: Position, b: Position) => a.block === b.block && a.start < b.end && b.start < a.end;

/**
 * Gives what articles call a person over time, in order of the first article that says so. A role that comes back, or
 * comes in other words, is one, if no more than a year is between; the fuller words are kept. Articles in another language say the same in words that
 * cannot be compared, so the roles are those of one language: the reader's, or else the one that most articles are in.
 * @param locale the language of the interface
 */
export function rolesOf(appearances: readonly Appearance[], locale: string): RoleSpan[] {
  const told = appearances.flatMap(({ entry, role }) => {
    const day = outletDay(entry.publishedAt);
    return role && day ? [{ entry, role, day, lang: languageIn(entry.lang ?? '') }] : [];
  });
  const lang = shownLanguage(
    told.map((one) => one.lang),
    languageIn(locale),
  );
  const spans: RoleSpan[] = [];
  for (const { entry, role, day } of told.filter((one) => one.lang === lang)) {
    const known = spans.findLast((span) => isSameRole(span.role, role));
    // Somebody who left an office may come back to it: what no article says for a year is not known.
    if (known && Date.parse(day) - Date.parse(known.to) <= LONGEST_GAP) {
      known.to = day;
      if (role.length > known.role.length) known.role = role;
    } else {
      spans.push({ role, from: day, to: day, article: entry.id, outlet: entry.siteName || entry.site });
    }
  }
  return spans;
}

/** Gives the role that is told last; null where none is. */
export function latestRole(roles: readonly RoleSpan[]): string | null {
  return roles.reduce<RoleSpan | null>((last, span) => (last && span.to < last.to ? last : span), null)?.role ?? null;
}

function shownLanguage(languages: readonly string[], own: string): string {
  if (languages.includes(own)) return own;
  const count = (lang: string) => languages.filter((one) => one === lang).length;
  return languages.reduce((best, lang) => (count(lang) > count(best) ? lang : best), languages[0] ?? own);
}

/**
 * Tells whether two roles are the same in other words: apart from marks and capitals (`U.S. president`, `US President`), without
 * the country's letters (`president`), without what follows (`captain`, `captain of the Nordvik`), or in another order
 * (`minister of housing`, `housing minister`). `Vice president` is another role than `president`.
 */
function isSameRole(a: string, b: string): boolean {
  const [short, long] = [a, b].map(roleWords).sort((one, other) => one.length - other.length);
  if (contentOf(short) !== '' && contentOf(short) === contentOf(long)) return true;
  return [long, long.filter(({ isLetters }) => !isLetters)].some((words) =>
    short.every(({ word }, i) => words[i]?.word === word),
  );
}

/** Gives the words of a role in one order, without the short ones that join them. */
function contentOf(words: ReturnType<typeof roleWords>): string {
  const content = words.filter(({ word, isLetters }) => isLetters || word.length > SHORT_WORD);
  return content
    .map(({ word }) => word)
    .sort()
    .join(' ');
}

/** Splits a role into its words; those of capitals alone, `US` and `EU`, are letters. */
function roleWords(role: string) {
  const plain = role.replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({
    word: fold(word),
    isLetters: /^\p{Lu}{2,}$/u.test(word),
  }));
}

/** Gives how many articles that name a person came out in each week, by its Monday. */
export function articlesByWeek(appearances: readonly Appearance[]): Map<string, number> {
  const weeks = new Map<string, number>();
  for (const { entry } of appearances) {
    const day = outletDay(entry.publishedAt);
    if (!day) continue;
    const monday = mondayOf(Date.parse(day));
    weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
  }
  return weeks;
}
