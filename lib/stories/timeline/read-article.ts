import { splitSentences } from '../../languages/split-sentences';
import { type Introduction, introductionsIn } from '../naming/introductions';
import { dayOf, type StoryArticle } from '../story';
import { termsIn } from '../terms/terms';
import { type EventMention, leadOf, mentionsOf } from './event-mentions';
import { type Headline, headlineOf } from './headlines/headline';

/**
 * Holds what a timeline needs of one article. It is made from that article alone, once, so that no text is read again when
 * another is added.
 */
export interface ArticleReading {
  article: string;
  /** Days since 1970. */
  published: number;
  mentions: EventMention[];
  /** Its headline, where that tells what happened. */
  headline: Headline | null;
  /** Its first full sentence, on the day of publication. */
  lead: EventMention | null;
  /** The people whom it names. */
  people: Introduction[];
  sentences: number;
  /** The number of its sentences that have each term. */
  naming: Map<number, number>;
  /** The terms of its title and of how it opens. */
  opening: ReadonlySet<number>;
  /** True when it looks back over several days that are long past. */
  retrospective: boolean;
}

/** A date more than this many days back counts as looking back. */
const PAST = 7;
const DAYS_OF_A_CHRONICLE = 3;

/** The characters with which an article opens. */
const OPENING = 600;

/** Reads an article for a timeline. Linear in its text, and never throws. */
export function readArticle(article: StoryArticle): ArticleReading {
  const sentences = article.blocks.map(({ text }) => splitSentences(text));
  const naming = new Map<number, number>();
  article.blocks.forEach(({ text }, block) => {
    for (const { start, end } of sentences[block]) {
      for (const term of termsIn(text.slice(start, end))) naming.set(term, (naming.get(term) ?? 0) + 1);
    }
  });
  const published = dayOf(article);
  const outlet = article.siteName;
  const opening = new Set(termsIn(`${article.title} ${openingOf(article)}`));
  const names = new Set(article.facts.people.flatMap(({ name }) => termsIn(name)));
  const mentions = mentionsOf(article, sentences);
  const past = new Set<number>();
  for (const { first, last } of mentions) if (first === last && published - first > PAST) past.add(first);
  return {
    article: article.id,
    published,
    mentions,
    headline: article.publishedAt
      ? headlineOf(article, { article: article.id, outlet, published, names, opening })
      : null,
    lead: leadOf(article, sentences),
    people: introductionsIn(article),
    sentences: sentences.reduce((sum, { length }) => sum + length, 0),
    naming,
    opening,
    retrospective: past.size >= DAYS_OF_A_CHRONICLE,
  };
}

function openingOf({ blocks }: StoryArticle): string {
  let opening = '';
  for (const { text } of blocks) {
    if (opening.length >= OPENING) break;
    opening += ` ${text}`;
  }
  return opening.slice(0, OPENING);
}
