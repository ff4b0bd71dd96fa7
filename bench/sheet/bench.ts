/**
 * `npm run bench -- sheet [SEED] --out FILE`: ten stories made of real articles as the product makes them, written out as
 * a reader sees them —
 * name, disagreements, key events of the timeline, what the popup says is new in the newest article — with the sentences around each claim,
 * for somebody who
 * judges them without having seen the code. SEED (a word) chooses other stories. `sheet facts` writes out the facts of pages (`facts.ts`).
 */
import { writeFileSync } from 'node:fs';
import { findFacts } from '../../lib/facts/find-facts';
import { splitSentences } from '../../lib/languages/split-sentences';
import { newsIn } from '../../lib/library/stories/news';
import { lastChange } from '../../lib/library/timeline/latest';
import { buildStories } from '../../lib/stories/build-stories';
import { findDisagreements } from '../../lib/stories/figures/disagreements';
import { findFigureSeries } from '../../lib/stories/figures/figure-series';
import type { Story, StoryArticle } from '../../lib/stories/story';
import { isOnlyReported, type Report } from '../../lib/stories/timeline/event';
import { keyEvents } from '../../lib/stories/timeline/key-events';
import { newEvents } from '../../lib/stories/timeline/new-events';
import { buildTimeline } from '../../lib/stories/timeline/timeline';
import { modelsFor } from '../models';
import type { BenchOptions } from '../run';
import { type ClusteredArticle, readSet, toStoryArticle } from '../stories/data';
import { factsSheet } from './facts';
import { hash } from './hash';

/** Number of stories of each set, and number of articles of each story. */
const SETS = [
  { name: 'allsides', stories: 5, fewest: 5, most: 14 },
  { name: 'basil', stories: 5, fewest: 3, most: 14 },
];
/** So many events of a story are shown unasked. */
const KEY_EVENTS = 18;
/** So many figures that changed are shown first. */
const MAX_NUMBERS = 3;
/** A reader is shown so many of the things that an article brings. */
const MAX_NEWS = 5;

export async function bench(options: BenchOptions): Promise<void> {
  if (options.rest[0] === 'facts') return factsSheet(options);
  const seed = options.rest[0] ?? '1';
  const pages: string[] = [];
  for (const { name, stories, fewest, most } of SETS) {
    const articles = await Promise.all(readSet(options.data, name).map(withoutHeadline).map(withFacts));
    const byId = new Map(articles.map((article) => [article.id, article]));
    const fitting = buildStories(articles)
      .filter((story) => story.articles.length >= fewest && story.articles.length <= most)
      .sort((a, b) => hash(seed + a.id) - hash(seed + b.id))
      .slice(0, stories);
    for (const story of fitting) {
      pages.push(
        pageOf(
          story,
          story.articles.flatMap(({ article }) => byId.get(article) ?? []),
        ),
      );
    }
  }
  const numbered = pages.map((page, i) => `STORY ${i + 1} of ${pages.length}\n\n${page}`);
  const sheet = numbered.join(`\n${'='.repeat(100)}\n\n`);
  if (options.out) writeFileSync(options.out, sheet);
  else console.log(sheet);
}

/** Some of the texts open with their headline, which a saved article does not. */
function withoutHeadline(article: ClusteredArticle): StoryArticle {
  const made = toStoryArticle(article);
  const [first, ...rest] = made.blocks;
  return first?.text.trim() === article.title.trim() ? { ...made, blocks: rest } : made;
}

async function withFacts(article: StoryArticle): Promise<StoryArticle> {
  const { title, siteName, publishedAt, lang } = article;
  const blocks = article.blocks.map(({ text }) => ({ type: 'paragraph' as const, text }));
  const facts = findFacts({ url: '', title, byline: [], siteName, publishedAt, lang, blocks }, await modelsFor(lang));
  return { ...article, facts };
}

function pageOf(story: Story, articles: StoryArticle[]): string {
  const timeline = buildTimeline(story, articles);
  const chosen = keyEvents(timeline.events, KEY_EVENTS);
  const key = timeline.events.filter((event) => chosen.has(event));
  const disagreements = findDisagreements(articles, timeline);
  const last = articles[articles.length - 1];
  const news = newsIn(last, articles.slice(0, -1));
  const context = (article: string, position: Report['position']) => contextOf(articles, article, position);
  return [
    `NAME: ${story.name}`,
    '',
    `ARTICLES (${articles.length}):`,
    ...articles.map(
      ({ publishedAt, siteName, title }) =>
        `  ${publishedAt ?? 'no date'} | ${siteName || '-'} | ${title || '(no headline)'}`,
    ),
    '',
    `SOURCES DISAGREE (${disagreements.length}):`,
    ...disagreements.flatMap(({ of, unit, sides }, i) => [
      `  D${i + 1}. ${of || unit}: ${sides.map(({ fact, outlet, day }) => `${fact.head} (${outlet || '-'}, ${day})`).join(' · ')}`,
      ...sides.map(({ text }) => `      "${text}"`),
    ]),
    '',
    `KEY EVENTS OF THE TIMELINE (${key.length}):`,
    ...key.flatMap(({ date, text, planned, reports }, i) => [
      `  E${i + 1}. [${date}${planned ? ', planned' : isOnlyReported({ reports }) ? ', reported on that day' : ''}] ${text}`,
      `      (${[...new Set(reports.map(({ outlet, publishedAt }) => `${outlet || '-'}, ${publishedAt}`))].join('; ')})`,
      `      in the article: ${context(reports[0].article, reports[0].position)}`,
    ]),
    '',
    `WHAT THE NEWEST ARTICLE BRINGS, against the ones before it: ${last.siteName || '-'}, ${last.publishedAt}, ${last.title}`,
    `  its text: ${last.blocks
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 1200)}`,
    '',
    `NEW IN THIS ARTICLE, as the popup says it (${news.sentences.slice(0, MAX_NEWS).length}):`,
    ...news.changed
      .slice(0, MAX_NEWS)
      .map(
        ({ now, before }, i) =>
          `  C${i + 1}. changed figure: ${now.head} ${now.detail}; was ${before.head} ${before.detail}`,
      ),
    ...news.sentences
      .slice(0, MAX_NEWS)
      .flatMap(({ text, position }, i) => [
        `  N${i + 1}. new: ${text}`,
        `      in the article: ${context(last.id, position)}`,
      ]),
    ...(news.events.all > 0
      ? [`  K. events here that are in your library: ${news.events.known} of ${news.events.all}`]
      : []),
    '',
    'ON THE PAGE OF THE STORY:',
    ...newEvents(timeline.events, (article) => article === last.id).map(
      ({ date, text }, i) => `  P${i + 1}. new event, on the story's page: [${date}] ${text}`,
    ),
    ...findFigureSeries(articles)
      .flatMap((series) => lastChange(series) ?? [])
      .slice(0, MAX_NUMBERS)
      .map(({ series, from, to }, i) => {
        const point = ({ value, day, text }: typeof from) => `${value} (${day}, "${text}")`;
        return `  S${i + 1}. key number: ${series.of || series.unit}: ${point(from)} → ${point(to)}`;
      }),
    '',
  ].join('\n');
}

/** A sentence marked, between the ones before and after it. */
function contextOf(articles: readonly StoryArticle[], id: string, { block, start, end }: Report['position']): string {
  const blocks = articles.find((article) => article.id === id)?.blocks ?? [];
  const text = blocks[block]?.text ?? '';
  const sentences = splitSentences(text);
  const at = sentences.findIndex((sentence) => sentence.start === start);
  const before =
    at > 0 ? text.slice(sentences[at - 1].start, sentences[at - 1].end) : (blocks[block - 1]?.text.slice(-200) ?? '');
  return `… ${before.trim()} >>${text.slice(start, end)}<<`;
}
