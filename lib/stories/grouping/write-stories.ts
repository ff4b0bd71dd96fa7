import type { ScoredPair } from '../linkage/merge-queue';
import { GROUPING_METHOD, isoDay, type Membership, type Story } from '../story';
import { type ArticleTerms, inOrder } from '../terms/article-terms';
import { reasonFor } from './explanations';
import type { WeightedArticle } from './similarity';
import { nameStory, peopleOf } from './story-name';

/** The number of articles whose stories are written between two yields. */
const STEP = 100;

/**
 * Writes labels of events and stories as stories, the latest first. A story that holds most of an earlier one takes its
 * id, and with it the name and marks the reader gave. `pairs` show which article each is most like. A generator that yields
 * the share of the stories that are written.
 */
export function* writeStories(
  articles: WeightedArticle[],
  events: Int32Array,
  labels: Int32Array,
  pairs: Iterable<ScoredPair>,
  earlier: Story[],
): Generator<number, Story[]> {
  const nearest = mostLike(articles.length, labels, pairs);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < articles.length; i++) {
    const group = groups.get(labels[i]);
    if (group) group.push(i);
    else groups.set(labels[i], [i]);
  }
  const earlierOf = successors(articles, [...groups.values()], earlier);
  const taken = new Set([...earlierOf.values()].map((story) => story.id));
  const eventNames = new Map<number, string>();
  for (let i = 0; i < articles.length; i++) {
    if (!eventNames.has(events[i])) eventNames.set(events[i], `event:${articles[i].article.id}`);
  }
  const stories: Story[] = [];
  let written = 0;
  for (const group of groups.values()) {
    if (written >= STEP) {
      yield stories.length / groups.size;
      written = 0;
    }
    written += group.length;
    const before = earlierOf.get(group);
    const members = group.map((i): Membership => {
      const like = group.length > 1 ? (nearest[i] >= 0 ? nearest[i] : group[i === group[0] ? 1 : 0]) : null;
      const because = reasonFor(
        articles[i].article,
        like === null ? null : articles[like].article,
        like === null ? 'alone' : 'similarity',
      );
      return { article: articles[i].article.id, event: eventNames.get(events[i]) ?? '', because };
    });
    let id = before?.id ?? `story:${articles[group[0]].article.id}`;
    while (!before && taken.has(id)) id += '+';
    taken.add(id);
    stories.push(
      describeStory(
        {
          id,
          name: before?.name ?? '',
          renamed: before?.renamed ?? false,
          ignored: before?.ignored ?? false,
          articles: members,
        },
        group.map((i) => articles[i].article),
      ),
    );
  }
  return stories.sort((a, b) => (a.to !== b.to ? (a.to > b.to ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** Gives a story with all that follows from its articles: name (unless the reader gave it), outlets, people, span. */
export function describeStory(
  story: Pick<Story, 'id' | 'name' | 'renamed' | 'ignored' | 'articles'>,
  rows: ArticleTerms[],
): Story {
  const ordered = [...rows].sort(inOrder);
  const rank = new Map(ordered.map((row, i) => [row.id, i]));
  return {
    id: story.id,
    name: story.renamed ? story.name : nameStory(ordered),
    renamed: story.renamed,
    ignored: story.ignored,
    articles: [...story.articles].sort((a, b) => (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0)),
    outlets: [...new Set(ordered.map((row) => row.outlet).filter(Boolean))],
    people: peopleOf(ordered),
    from: isoDay(ordered[0]?.day ?? 0),
    to: isoDay(ordered.at(-1)?.day ?? 0),
    method: GROUPING_METHOD,
  };
}

/**
 * Gives the article of its own story that each is most like, of the pairs compared; -1 when it was compared with none.
 */
function mostLike(size: number, labels: Int32Array, pairs: Iterable<ScoredPair>): Int32Array {
  const nearest = new Int32Array(size).fill(-1);
  const highest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (const { a, b, score } of pairs) {
    if (labels[a] !== labels[b]) continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ]) {
      if (score <= highest[x]) continue;
      highest[x] = score;
      nearest[x] = y;
    }
  }
  return nearest;
}

/**
 * Gives the earlier story that each group continues: the one it shares most articles with; stories the reader marked
 * choose first.
 */
function successors(articles: WeightedArticle[], groups: number[][], earlier: Story[]): Map<number[], Story> {
  const groupOf = new Map<string, number[]>();
  for (const group of groups) for (const i of group) groupOf.set(articles[i].article.id, group);
  const claims = earlier.flatMap((story) => {
    const shared = new Map<number[], number>();
    for (const { article } of story.articles) {
      const group = groupOf.get(article);
      if (group) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    const marked = story.renamed || story.ignored ? 1 : 0;
    return [...shared].map(([group, count]) => ({ group, story, count, marked }));
  });
  claims.sort((a, b) => b.marked - a.marked || b.count - a.count || (a.story.id < b.story.id ? -1 : 1));
  const successor = new Map<number[], Story>();
  const given = new Set<string>();
  for (const { group, story } of claims) {
    if (successor.has(group) || given.has(story.id)) continue;
    successor.set(group, story);
    given.add(story.id);
  }
  return successor;
}
