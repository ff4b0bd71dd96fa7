import type { ArticleTerms } from '../terms/article-terms';
import type { TermCounts } from '../terms/term-counts';
import { groupsOf } from './gaps';
import { areNameless, matterOfEvent, sharedMatter } from './matters';

/** Days without an article after which a story begins a new moment. */
const PAUSE = 14;
/** A story of more moments is in the news again and again: it holds together by itself, and so does one of more articles. */
const MAX_MOMENTS = 3;
const MAX_ARTICLES = 9;
/** A moment is brief up to so many days from its first article to its last: what is longer in the news is a story already. */
const BRIEF = 7;
/** A moment of fewer articles is not known well enough: what it shares with another may be told only in its middle. */
const FEWEST = 2;
/**
 * Two moments are one story where the words of their matter in common, which are no names, are as rare together: an actor and the kind
 * of what they did (`signed an order`) are not enough. Chosen by `npm run bench -- stories threads`, on half of the threads.
 */
const ENOUGH = 12;

/** The number of groups that are looked at between two yields. */
const READ = 20;

type Read = Pick<ArticleTerms, 'opening' | 'words' | 'names' | 'day' | 'dated'>;

/**
 * Splits small stories of two or three brief moments with weeks between them, where a moment has no matter in common with
 * another: what one person did in May and in July, two attacks of one kind. Undated articles stay with the moment before
 * them. Yields now and then.
 * @param labels the group of each article
 * @returns the group of each article, named by its first one
 */
export function* splitAtPauses(
  articles: readonly Read[],
  labels: Int32Array,
  counts: TermCounts,
): Generator<undefined, Int32Array> {
  const split = new Int32Array(labels.length);
  for (const [at, group] of groupsOf(labels).entries()) {
    if (at % READ === READ - 1) yield;
    const moments = momentsOf(articles, group);
    const isSmall =
      group.length <= MAX_ARTICLES &&
      moments.length <= MAX_MOMENTS &&
      moments.every((moment) => isBrief(moment.map((i) => articles[i])));
    const wholes = isSmall && moments.length > 1 ? joined(moments, articles, counts) : [group];
    for (const whole of wholes) {
      const name = Math.min(...whole);
      for (const i of whole) split[i] = name;
    }
  }
  return split;
}

/** Gives the articles of a group in order of time, in parts between which there are pauses. */
function momentsOf(articles: readonly Read[], group: readonly number[]): number[][] {
  const moments: number[][] = [];
  let last: number | null = null;
  for (const i of [...group].sort((a, b) => articles[a].day - articles[b].day)) {
    const { day, dated } = articles[i];
    const isNew = dated && last !== null && day - last > PAUSE;
    if (!moments.length || isNew) moments.push([]);
    moments[moments.length - 1].push(i);
    if (dated) last = day;
  }
  return moments;
}

function isBrief(moment: readonly Read[]): boolean {
  const days = moment.filter(({ dated }) => dated).map(({ day }) => day);
  return Math.max(...days) - Math.min(...days) <= BRIEF;
}

/** Joins the moments that have a matter in common, or of which too little is known. */
function joined(moments: readonly number[][], articles: readonly Read[], counts: TermCounts): number[][] {
  const isNameless = areNameless(moments.flat().map((i) => articles[i]));
  let wholes: { members: number[]; told: ReturnType<typeof matterOfEvent>[] }[] = [];
  for (const moment of moments) {
    const told = matterOfEvent(
      moment.map((i) => articles[i]),
      isNameless,
    );
    const isOne = (whole: (typeof wholes)[number]) =>
      Math.min(moment.length, whole.members.length) < FEWEST ||
      whole.told.some((other) => sharedMatter(other, told, counts) >= ENOUGH);
    const near = wholes.filter(isOne);
    const one = {
      members: [...near.flatMap(({ members }) => members), ...moment],
      told: [...near.flatMap((whole) => whole.told), told],
    };
    wholes = [...wholes.filter((whole) => !near.includes(whole)), one];
  }
  return wholes.map(({ members }) => members);
}

/** Parts events whose articles are in several groups: the event of each article, named by its first one in its group. */
export function partEvents(events: Int32Array, labels: Int32Array): Int32Array {
  const firstOf = new Map<string, number>();
  return events.map((event, i) => {
    const name = `${event} ${labels[i]}`;
    const first = firstOf.get(name) ?? i;
    firstOf.set(name, first);
    return first;
  });
}
