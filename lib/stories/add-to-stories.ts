import { candidatesOf, type Posting, post } from './grouping/candidates';
import { type Placement, placeArticle } from './grouping/place-article';
import type { StoryArticle } from './story';
import type { StoryStore } from './story-store';
import { type ArticleTerms, describeArticle } from './terms/article-terms';
import { countArticle, type TermCounts } from './terms/term-counts';

/**
 * Places one more article: it joins the story it belongs to, or starts one, and the store keeps it. It is compared with
 * 30 articles at most, so the cost does not grow with the library. Placing an article again replaces its row and leaves
 * it in its story.
 * @param store is asked and written to; its errors are passed on
 */
export async function addToStories(store: StoryStore, article: StoryArticle): Promise<Placement> {
  const row = describeArticle(article);
  const counts = await store.counts();
  const [before] = await store.rows([row.id]);
  if (before) countArticle(counts, before, -1);
  countArticle(counts, row);
  const postings = await postingsOf(store, row);
  const placement = await placeAmong(store, row, postings, counts);
  for (const term of row.keys) postings.set(term, post(postings.get(term), term, row));
  await store.keep({ row, postings: [...postings.values()], counts, isNew: !before, placement });
  return placement;
}

/** Gives where an article would go, saved or not. The store keeps nothing of it. */
export async function previewStory(store: StoryStore, article: StoryArticle): Promise<Placement> {
  const row = describeArticle(article);
  const counts = await store.counts();
  countArticle(counts, row);
  const placement = await placeAmong(store, row, await postingsOf(store, row), counts);
  countArticle(counts, row, -1);
  return placement;
}

async function postingsOf(store: StoryStore, { keys }: ArticleTerms): Promise<Map<number, Posting>> {
  const stored = new Map((await store.postings([...keys])).map((posting) => [posting.term, posting]));
  const postings = new Map<number, Posting>();
  // They are taken in the order of the keys, because the store may give them in any.
  for (const term of keys) {
    const posting = stored.get(term);
    if (posting) postings.set(term, posting);
  }
  return postings;
}

async function placeAmong(
  store: StoryStore,
  row: ArticleTerms,
  postings: ReadonlyMap<number, Posting>,
  counts: TermCounts,
): Promise<Placement> {
  const ids = candidatesOf(row, postings.values(), counts);
  const rowOf = new Map((await store.rows(ids)).map((candidate) => [candidate.id, candidate]));
  // The likeliest candidate comes first: of several copies, the first is named as the original.
  const candidates = ids.flatMap((id) => rowOf.get(id) ?? []);
  return placeArticle(row, candidates, await store.storiesWith([...ids, row.id]), counts, await store.decisions());
}
