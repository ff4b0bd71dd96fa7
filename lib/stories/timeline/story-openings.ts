import { newsRarity } from '../terms/term-counts';
import { termsIn } from '../terms/terms';
import type { EventMention } from './event-mentions';
import type { ArticleReading } from './read-article';

/** The number of articles of a story that open with each term. */
export type Openings = Map<number, number>;

/** What a story of fewer articles is about, its openings do not show. */
const FEWEST = 3;
/**
 * What one article tells in its middle is of the story where the words in common with the openings of the others are as rare
 * together, each counted by the share of them that have it: two or three words that nearly all open with.
 */
const ENOUGH = 10;

/** Counts an article in. Changes `openings`. */
export function tallyOpening(openings: Openings, { opening }: ArticleReading): void {
  for (const term of opening) openings.set(term, (openings.get(term) ?? 0) + 1);
}

/**
 * Tells whether an event is of a story: several articles report it, one opens with it, or it has enough of what the others open with.
 * Names of people do not count: they do other things, too.
 */
export function isOfStory(
  mentions: readonly EventMention[],
  openings: Openings,
  readings: ReadonlyMap<string, ArticleReading>,
): boolean {
  const [{ article, terms }] = mentions;
  const isTold = mentions.some((mention) => mention.article !== article || isOpening(mention));
  if (isTold || readings.size < FEWEST) return true;
  const names = new Set(mentions.flatMap(({ people }) => people).flatMap(({ name }) => termsIn(name)));
  const own = readings.get(article)?.opening;
  let sum = 0;
  for (const term of terms) {
    const others = (openings.get(term) ?? 0) - Number(own?.has(term) ?? false);
    if (!names.has(term)) sum += (others / (readings.size - 1)) * newsRarity(term);
  }
  return sum >= ENOUGH;
}

function isOpening({ position: { block, start } }: EventMention): boolean {
  return block === 0 && start === 0;
}
