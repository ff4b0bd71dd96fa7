import type { ArticleTerms } from '../terms/article-terms';
import { rarity, type TermCounts } from '../terms/term-counts';

/**
 * A word shows what an event is about from this rarity on; nearly all pages have the words that are more common. Chosen by `npm run bench --
 * stories threads`: at 2.1 what belongs together is parted, too.
 */
export const TELLING = 2;
/** A word that an article has so often is of its matter, whether or not it opens with it. */
const OFTEN = 4;
/** A word is a name where it has a capital, in the middle of a sentence, in this share of its places. */
const AS_NAME = 1 / 3;
/**
 * Where more than this share of the words of a group are names, capitals show no names: German writes all nouns with them (of 70
 * pages 68 have .33 or more, half of them .44; of 876 English ones half have less than .21).
 */
const MOST_NAMES = 0.33;
/** A word is an event's where this share of its articles have it, or so many of them. */
const OF_AN_EVENT = { share: 0.5, articles: 3 };
/** The number of articles that are read between two yields. */
const READ = 20;

type Described = Pick<ArticleTerms, 'opening' | 'words' | 'names'>;

/**
 * Splits groups of articles where two parts tell of different matters of one actor: laws that one governor signs, the rulings of a
 * court. The events of a part are joined by words that are no names; what is joined by names alone is parted. Groups of one
 * event stay as they are. Linear in the terms; yields how many articles were read.
 * @param events the event of each article
 * @param labels the group of each article; an event is in one group
 * @returns the group of each article, named by its first one
 */
export function* splitByMatter(
  articles: readonly Described[],
  events: Int32Array,
  labels: Int32Array,
  counts: TermCounts,
): Generator<number, Int32Array> {
  const many = groupsOfManyEvents(events, labels);
  const shares = new Map<number, { names: number; words: number }>();
  for (const [i, article] of articles.entries()) {
    if (i % READ === READ - 1) yield i;
    if (!many.has(labels[i])) continue;
    const share = shares.get(labels[i]) ?? { names: 0, words: 0 };
    shares.set(labels[i], share);
    share.names += namesOf(article).size;
    share.words += article.words.terms.length;
  }
  const tellings = new Map<number, Map<number, number>>();
  const sizes = new Map<number, number>();
  for (const [i, article] of articles.entries()) {
    if (i % READ === READ - 1) yield i;
    const share = shares.get(labels[i]);
    if (!share) continue;
    const event = events[i];
    const told = tellings.get(event) ?? new Map<number, number>();
    tellings.set(event, told);
    sizes.set(event, (sizes.get(event) ?? 0) + 1);
    for (const term of matterOf(article, share.names > MOST_NAMES * share.words)) {
      if (rarity(counts, term) >= TELLING) told.set(term, (told.get(term) ?? 0) + 1);
    }
  }
  const parts = new Parts(articles.length);
  // The first article of each event, and of each word of a group's events.
  const firstOf = new Map<number, number>();
  const firstWith = new Map<number, Map<number, number>>();
  for (let i = 0; i < articles.length; i++) {
    const first = firstOf.get(events[i]);
    if (first !== undefined) {
      parts.join(first, i);
      continue;
    }
    firstOf.set(events[i], i);
    const known = firstWith.get(labels[i]) ?? new Map<number, number>();
    firstWith.set(labels[i], known);
    const size = sizes.get(events[i]) ?? 1;
    for (const [term, count] of tellings.get(events[i]) ?? []) {
      if (!isOfAnEvent(count, size)) continue;
      const other = known.get(term);
      if (other === undefined) known.set(term, i);
      else parts.join(other, i);
    }
    if (i % READ === READ - 1) yield i;
  }
  return parts.labels();
}

/** Tells whether capitals show no names in articles. */
export function areNameless(articles: readonly Described[]): boolean {
  const names = articles.reduce((sum, article) => sum + namesOf(article).size, 0);
  const words = articles.reduce((sum, article) => sum + article.words.terms.length, 0);
  return names > MOST_NAMES * words;
}

/** Gives the words of the matter of articles that report one event: those that enough of them have. */
export function matterOfEvent(articles: readonly Described[], isNameless: boolean): ReadonlySet<number> {
  const told = new Map<number, number>();
  for (const article of articles) {
    for (const term of matterOf(article, isNameless)) told.set(term, (told.get(term) ?? 0) + 1);
  }
  return new Set([...told].filter(([, count]) => isOfAnEvent(count, articles.length)).map(([term]) => term));
}

/** Gives how rare the words are together that two matters share, of those that show what an event is about. */
export function sharedMatter(a: ReadonlySet<number>, b: ReadonlySet<number>, counts: TermCounts): number {
  const shared = [...a].filter((term) => b.has(term)).map((term) => rarity(counts, term));
  return shared.reduce((sum, rare) => sum + (rare >= TELLING ? rare : 0), 0);
}

/** Tells whether so many of an event's articles have a word that it is the event's own. */
function isOfAnEvent(count: number, articles: number): boolean {
  return count >= OF_AN_EVENT.articles || count >= articles * OF_AN_EVENT.share;
}

/** Gives the groups that have more than one event. */
function groupsOfManyEvents(events: Int32Array, labels: Int32Array): Set<number> {
  const first = new Map<number, number>();
  const many = new Set<number>();
  for (const [i, label] of labels.entries()) {
    const event = first.get(label) ?? events[i];
    first.set(label, event);
    if (event !== events[i]) many.add(label);
  }
  return many;
}

/** Gives the words of an article that are names. */
export function namesOf({ words, names }: Described): Set<number> {
  const all = new Map([...words.terms].map((term, at) => [term, words.counts?.[at] ?? 1]));
  const named = [...names.terms].filter((term, at) => (names.counts?.[at] ?? 1) >= (all.get(term) ?? 1) * AS_NAME);
  return new Set(named);
}

/** Gives the words that an article opens with, or has often, and that are no names, unless capitals show none. */
function matterOf(article: Described, isNameless: boolean): Set<number> {
  const { opening, words } = article;
  const all = new Set(opening.terms);
  for (const [at, term] of words.terms.entries()) if ((words.counts?.[at] ?? 1) >= OFTEN) all.add(term);
  if (!isNameless) for (const name of namesOf(article)) all.delete(name);
  return all;
}

/** Numbers that are joined into parts, each named by its lowest number. */
export class Parts {
  readonly #lower: Int32Array;

  constructor(size: number) {
    this.#lower = Int32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.#nameOf(a), this.#nameOf(b)];
    this.#lower[Math.max(one, other)] = Math.min(one, other);
  }

  areOne(a: number, b: number): boolean {
    return this.#nameOf(a) === this.#nameOf(b);
  }

  labels(): Int32Array {
    return this.#lower.map((_, i) => this.#nameOf(i));
  }

  #nameOf(i: number): number {
    let name = i;
    while (this.#lower[name] !== name) name = this.#lower[name];
    return name;
  }
}
