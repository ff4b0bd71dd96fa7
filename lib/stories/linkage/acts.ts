import type { ArticleTerms } from '../terms/article-terms';
import { rarity, type TermCounts } from '../terms/term-counts';
import { groupsOf } from './gaps';
import { areNameless, matterOfEvent, namesOf, Parts, TELLING } from './matters';

/** A name that so many of a group's articles open with is who or where all of them are about: it does not tell its matters apart. */
const OF_ALL = 0.75;
/** An event of fewer articles is not known well enough to be parted from others: it goes where it has most in common. */
const FEWEST = 2;
/** A group is looked at where this share of its articles is in events of several. */
const KNOWN = 0.5;
/**
 * Two events are one matter where what they share is, beyond words that are nearly everywhere, as rare together. Chosen by `npm run
 * bench -- stories threads` with all of the threads in sight, so that its gain there is no proof. From 2 to 3 it changes little.
 */
const ENOUGH = 2.5;
/** Matches a word that is written as a name. */
const CAPITAL = /^\p{Lu}/u;
/** The number of pairs of events that are compared between two yields. */
const READ = 100;

type Read = Pick<ArticleTerms, 'opening' | 'words' | 'names' | 'keys' | 'keywords'>;

/**
 * Splits groups of one actor's several acts: four laws that one governor signs in one summer, what one ministry did in three matters.
 * Of what two events share, the names that the whole group has in common do not count; other names (of places, laws, other
 * actors) and all other words do. Yields now and then.
 * @param events the event of each article
 * @param labels the group of each article; an event is in one group
 * @returns the group of each article, named by its first one
 */
export function* splitByActs(
  articles: readonly Read[],
  events: Int32Array,
  labels: Int32Array,
  counts: TermCounts,
): Generator<undefined, Int32Array> {
  const parts = new Parts(articles.length);
  for (const group of groupsOf(labels)) {
    yield;
    const all = groupsOf(Int32Array.from(group, (i) => events[i])).map((own) => own.map((at) => group[at]));
    const known = all.filter((event) => event.length >= FEWEST);
    const read = group.map((i) => articles[i]);
    if (known.length < 2 || known.flat().length < KNOWN * group.length || areNameless(read)) {
      for (const i of group) parts.join(group[0], i);
      continue;
    }
    const ofAll = namesOfAll(read);
    const toldIn = (event: readonly number[]) => {
      const terms = matterOfEvent(
        event.map((i) => articles[i]),
        true,
      );
      return new Map(
        [...terms].filter((term) => !ofAll.has(term)).map((term) => [term, rarity(counts, term) - TELLING]),
      );
    };
    for (const event of all) for (const i of event) parts.join(event[0], i);
    const matters = known.map((event) => ({ first: event[0], told: toldIn(event) }));
    let compared = 0;
    for (const [at, one] of matters.entries()) {
      for (const other of matters.slice(0, at)) {
        if (parts.areOne(other.first, one.first)) continue;
        if (shared(one.told, other.told) >= ENOUGH) parts.join(other.first, one.first);
        if (++compared % READ === 0) yield;
      }
    }
    for (const event of all) {
      if (event.length >= FEWEST) continue;
      yield;
      const told = toldIn(event);
      const [closest] = matters
        .map(({ first, told: theirs }) => ({ first, share: shared(told, theirs) }))
        .sort((a, b) => b.share - a.share);
      parts.join(closest.first, event[0]);
    }
  }
  return parts.labels();
}

/** Gives the names that nearly all articles of a group open with. */
function namesOfAll(articles: readonly Read[]): ReadonlySet<number> {
  const opened = tally(articles.map(({ opening }) => opening.terms));
  const named = tally(articles.map(writtenAsNames));
  const having = tally(articles.map(({ opening, words }) => new Set([...opening.terms, ...words.terms])));
  const isName = (term: number) => (named.get(term) ?? 0) >= (having.get(term) ?? 1) / 2;
  return new Set(
    [...opened].filter(([term, count]) => count >= OF_ALL * articles.length && isName(term)).map(([term]) => term),
  );
}

/** Gives the words that an article mostly writes as names, those behind a title (`Gov. Ines Falk`) among them. */
function writtenAsNames(article: Read): ReadonlySet<number> {
  return new Set([
    ...namesOf(article),
    ...[...article.keys].filter((_, at) => CAPITAL.test(article.keywords[at] ?? '')),
  ]);
}

/** Gives how many of some sets have each term. */
function tally(sets: readonly Iterable<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function shared(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, rare] of a) if (b.has(term)) sum += Math.max(0, rare);
  return sum;
}
