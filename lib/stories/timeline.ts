import { personKey } from '../facts/people-merge';
import { compareEdtf } from '../text/edtf';
import type { Position } from '../text/position';
import { type EventMention, mentionsOf } from './event-mentions';
import { rankDays } from './rank-days';
import { SAME_EVENT, SentenceTerms } from './same-event';
import { isoDay, type Story, type StoryArticle } from './story';

/** Version of the method: a stored timeline of an older one is built again. */
export const TIMELINE_METHOD = 1;

/** One article's sentence on an event. */
export interface Telling {
  article: string;
  outlet: string;
  /** `YYYY-MM-DD` (the day it was saved when unknown). */
  publishedAt: string;
  /** The sentence. */
  position: Position;
  text: string;
  /** The words of the date in it; null when only its publication dates the sentence. */
  dateAt: Position | null;
}

/** What happened, or is planned, on a date. */
export interface TimelineEvent {
  /** The same as long as the date and the first telling are. */
  id: string;
  /** EDTF, as exact as the sources are. */
  date: string;
  /** The words of the best telling. */
  text: string;
  /** All tellings, the best first. */
  tellings: Telling[];
  /** True when no article tells of it as past: it was still to come when the last of them was written. */
  planned: boolean;
  people: string[];
  /** How much it matters in the story, 0 to 1. */
  weight: number;
}

/** A story's events in order of date. Plain data. */
export interface Timeline {
  story: string;
  events: TimelineEvent[];
  method: number;
}

/** Tellings of one date that are compared with each other; of more, the rest are left out. */
const MOST_TELLINGS = 60;
const BEST_LENGTH = { least: 50, most: 320 };

/**
 * The timeline of a story, from its articles and their facts: sentences on one date that tell the same event are one
 * event. Articles of other stories in `articles` are passed over. Deterministic; linear in the articles, but for dates
 * that more than 60 sentences stand on.
 */
export function buildTimeline(story: Pick<Story, 'id' | 'articles'>, articles: StoryArticle[]): Timeline {
  const members = new Set(story.articles.map(({ article }) => article));
  const own = articles.filter((article) => members.has(article.id));
  const mentions = own.flatMap(mentionsOf);
  const terms = new SentenceTerms();
  for (const mention of mentions) terms.add(mention.text);
  const days = rankDays(mentions, subjectsOf(own));
  const people = new Map(own.map((article) => [article.id, article.facts.people]));
  const byDate = new Map<string, EventMention[]>();
  for (const mention of mentions) {
    const list = byDate.get(mention.date);
    if (list) list.push(mention);
    else byDate.set(mention.date, [mention]);
  }
  const events: TimelineEvent[] = [];
  for (const [date, standing] of byDate) {
    const groups = groupTellings(standing.slice(0, MOST_TELLINGS), terms);
    for (const group of groups) {
      const dayScore = days.get(group[0].first) ?? 0.5;
      const share = group.length / standing.length;
      const [best] = group;
      events.push({
        id: `${date} ${best.article} ${best.position.block}:${best.position.start}`,
        date,
        text: best.text,
        tellings: group.map(tellingOf),
        planned: group.every((mention) => mention.role === 'planned'),
        people: namesIn(group, people),
        weight:
          Math.max(0, dayScore) * (0.3 + 0.7 * share) * (best.first === best.last ? 1 : 0.8) * (best.dateAt ? 1 : 0.5),
      });
    }
  }
  const most = Math.max(...events.map((event) => event.weight), Number.MIN_VALUE);
  for (const event of events) event.weight /= most;
  events.sort((a, b) => compareEdtf(a.date, b.date) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { story: story.id, events, method: TIMELINE_METHOD };
}

/** The names most articles of a story write most: a date beside one is on the subject. */
export function subjectsOf(articles: Pick<StoryArticle, 'blocks'>[]): RegExp | null {
  const counts = new Map<string, number>();
  for (const { blocks } of articles) {
    const names = new Set<string>();
    for (const { text } of blocks) {
      for (const [name] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}-]+/gu)) names.add(name);
    }
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
  return top.length ? new RegExp(`(?<!\\p{L})(?:${top.map(([name]) => name).join('|')})`, 'u') : null;
}

/** Groups sentences on one date by what they tell (average linkage), each group's best telling first. */
function groupTellings(mentions: EventMention[], terms: SentenceTerms): EventMention[][] {
  const groups = mentions.map((mention) => [mention]);
  for (;;) {
    let best = { score: SAME_EVENT, a: -1, b: -1 };
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const score = averageOverlap(groups[a], groups[b], terms);
        if (score > best.score) best = { score, a, b };
      }
    }
    if (best.a < 0) break;
    groups[best.a] = [...groups[best.a], ...groups[best.b]];
    groups.splice(best.b, 1);
  }
  return groups.map((group) => [...group].sort((a, b) => quality(b, terms) - quality(a, terms)));
}

function averageOverlap(a: EventMention[], b: EventMention[], terms: SentenceTerms): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += terms.overlap(x.text, y.text);
  return sum / (a.length * b.length);
}

/** How well a sentence tells its event: central in the story, near the top, dated outright, of readable length. */
function quality(mention: EventMention, terms: SentenceTerms): number {
  const length = mention.text.length;
  const readable = length >= BEST_LENGTH.least && length <= BEST_LENGTH.most ? 0.5 : 0;
  const role = mention.role === 'saying' ? -0.3 : 0;
  return terms.centrality(mention.text) + readable + role + (mention.lead ? 0.3 : 0) + (mention.dateAt ? 0.2 : 0);
}

function tellingOf(mention: EventMention): Telling {
  const { article, outlet, position, text, dateAt } = mention;
  return { article, outlet, publishedAt: isoDay(mention.published), position, text, dateAt };
}

/** People whom the sentences of an event name, most named first, one name a person. */
function namesIn(group: EventMention[], people: Map<string, StoryArticle['facts']['people']>): string[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const mention of group) {
    for (const person of people.get(mention.article) ?? []) {
      const named = person.mentions.some(
        (at) =>
          at.block === mention.position.block && at.start >= mention.position.start && at.end <= mention.position.end,
      );
      if (!named) continue;
      const key = personKey(person.name);
      const entry = found.get(key) ?? { name: person.name, count: 0 };
      entry.count++;
      if (person.name.length > entry.name.length) entry.name = person.name;
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
