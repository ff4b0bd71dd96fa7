import type { EventMention } from './event-mentions';

/** Share of the day before that a day's score loses: news goes on telling yesterday's event. */
const ECHO = 0.3;
/** What an echo leaves of it at least. */
const LEFT = 0.25;
/** What an article adds to the day it came out, beside the days it tells of. */
const PUBLISHED = 0.1;
const SAYING = 0.7;
/** Days that are still told of a month later mattered. */
const REMEMBERED = 1.4;
const MONTH = 30;

/**
 * How much each day matters in a story: how many articles tell of it, more when it is told long after, less when it only
 * dates words, and less what is an echo of the day before. Days since 1970, any order. Each article counts once a day.
 */
export function rankDays(mentions: EventMention[], subjects: RegExp | null = null): Map<number, number> {
  const best = new Map<number, Map<string, number>>();
  const published = new Map<string, number>();
  for (const mention of mentions) {
    published.set(mention.article, mention.published);
    if (mention.first !== mention.last || mention.dateAt === null) continue;
    const articles = best.get(mention.first) ?? new Map<string, number>();
    const weight = weightOf(mention, subjects);
    articles.set(mention.article, Math.max(weight, articles.get(mention.article) ?? 0));
    best.set(mention.first, articles);
  }
  const told = new Map<number, number>();
  for (const [day, articles] of best)
    told.set(
      day,
      [...articles.values()].reduce((sum, weight) => sum + weight, 0),
    );
  for (const day of published.values()) told.set(day, (told.get(day) ?? 0) + PUBLISHED);
  return new Map(
    [...told].map(([day, score]) => [day, Math.max(score * LEFT, score - ECHO * (told.get(day - 1) ?? 0))]),
  );
}

function weightOf(mention: EventMention, subjects: RegExp | null): number {
  const remembered = mention.published - mention.first > MONTH ? REMEMBERED : 1;
  const saying = mention.role === 'saying' ? SAYING : 1;
  const onSubject = !subjects || subjects.test(mention.text) ? 1 : 0.7;
  return remembered * saying * onSubject;
}
