import type { Article, Block } from '../../article/article';
import type { Facts } from '../../facts/facts';
import { foldWord } from '../../text/fold-word';
import { MAX_VERSIONS, type Version } from '../database/own-records';

/** The most UTF-16 units that all versions of one article may have together: twenty times a very long article. */
const MAX_TEXT = 2_000_000;

/** The parts that a version is made of. */
export interface Told {
  article: Pick<Article, 'title' | 'lang' | 'dir' | 'blocks'>;
  facts: Facts | null;
  savedAt: number;
}

/** Gives the version that a text becomes when another takes its place. */
export function versionOf({ article, facts, savedAt }: Told): Version {
  const { title, lang, dir, blocks } = article;
  return { savedAt, title, lang, dir, blocks, facts: facts ?? { dates: [], figures: [], people: [] } };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Gives the words of a text, one after the other, in the form in which they are compared: spaces, punctuation and
 * paragraph breaks do not count.
 */
function comparedText({ title, blocks }: { title: string; blocks: readonly Pick<Block, 'text'>[] }): string {
  const texts = [title, ...blocks.map(({ text }) => text)];
  return texts
    .flatMap((text) => text.match(WORD) ?? [])
    .map(foldWord)
    .join(' ');
}

/** Tells whether two texts have the same words. */
export function haveSameWords(
  one: Parameters<typeof comparedText>[0],
  other: Parameters<typeof comparedText>[0],
): boolean {
  return comparedText(one) === comparedText(other);
}

/**
 * Gives the versions within bounds, the oldest first: each text once, without the current text. Of more than are kept,
 * the first stays, since that is what the reader read, and the latest.
 */
export function boundedVersions(
  versions: readonly Version[],
  now: Parameters<typeof comparedText>[0] | null,
): Version[] {
  const inOrder = [...versions].sort((a, b) => a.savedAt - b.savedAt || (a.title < b.title ? -1 : 1));
  const seen = new Set(now ? [comparedText(now)] : []);
  const times = new Set<number>();
  const kept = inOrder.filter((version) => {
    const words = comparedText(version);
    if (seen.has(words) || times.has(version.savedAt)) return false;
    seen.add(words);
    times.add(version.savedAt);
    return true;
  });
  while (kept.length > MAX_VERSIONS || (kept.length > 1 && lengthOf(kept) > MAX_TEXT)) kept.splice(1, 1);
  return kept;
}

const lengthOf = (versions: readonly Version[]) =>
  versions.reduce((sum, { blocks }) => sum + blocks.reduce((length, { text }) => length + text.length, 0), 0);
