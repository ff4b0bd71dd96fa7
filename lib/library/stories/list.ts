import type { Story, StoryArticle } from '../../stories/story';
import { getEntries } from '../articles/list';
import { reading } from '../database/open';
import { bodySchema, type Entry, factsRecordSchema, parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { type StoryShelf, storyRowSchema, type TimelineEdit, timelineEditSchema } from '../database/story-records';
import { storyArticle } from './terms';

/** A story with the entries of those of its articles that are in the library, in order of publication. */
export interface ListedStory {
  story: Story;
  entries: Entry[];
}

/** A story with the texts and facts of its articles. */
export interface OpenStory extends ListedStory {
  articles: StoryArticle[];
  edits: TimelineEdit[];
}

/** The most articles of one story that are read at once; of more the latest. */
const MAX_ARTICLES = 200;

/**
 * Gives the stories of a shelf, the latest first, at most `limit`; never texts. Those whose articles were all removed
 * are left out.
 * @throws LibraryError
 */
export async function listStories(
  library: Library,
  shelf: StoryShelf,
  limit: number,
): Promise<{ stories: ListedStory[]; hasMore: boolean }> {
  return reading(async () => {
    const range = library.stories.where('[shelf+to]').between([shelf, ''], [shelf, '\uffff']);
    const raw = await range
      .reverse()
      .limit(limit + 1)
      .toArray();
    const { records } = parseRecords(storyRowSchema, raw.slice(0, limit));
    const ids = [...new Set(records.flatMap(({ articleIds }) => articleIds))];
    const { entries } = await getEntries(library, ids);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const stories = records
      .map(({ story, articleIds }) => ({ story, entries: articleIds.flatMap((id) => byId.get(id) ?? []) }))
      .filter((one) => one.entries.length > 0);
    return { stories, hasMore: raw.length > limit };
  });
}

/** Gives how many stories are on a shelf. */
export function countStories(library: Library, shelf: StoryShelf): Promise<number> {
  return reading(() => library.stories.where('[shelf+to]').between([shelf, ''], [shelf, '\uffff']).count());
}

/** Gives the story that an article is in; null when it was not placed yet. */
export async function storyOf(library: Library, articleId: number): Promise<Story | null> {
  const raw = await reading(() => library.stories.where('articleIds').equals(articleId).first());
  return parseRecords(storyRowSchema, [raw]).records[0]?.story ?? null;
}

/** Gives the stories that hold any of these articles, the latest first; those the reader ignores are left out. */
export async function storiesOf(library: Library, articleIds: readonly number[]): Promise<Story[]> {
  const raw = await reading(() =>
    library.stories
      .where('articleIds')
      .anyOf([...articleIds])
      .distinct()
      .toArray(),
  );
  const { records } = parseRecords(storyRowSchema, raw);
  return records
    .filter(({ shelf }) => shelf !== 'ignored')
    .map(({ story }) => story)
    .sort((a, b) => (a.to < b.to ? 1 : -1));
}

/**
 * Gives a story with all that its page shows; null when there is none with this id, or none of its articles is left.
 * @throws LibraryError
 */
export async function getStory(library: Library, id: string): Promise<OpenStory | null> {
  return reading(async () => {
    const [row] = parseRecords(storyRowSchema, [await library.stories.get(id)]).records;
    if (!row) return null;
    const { entries } = await getEntries(library, row.articleIds.slice(-MAX_ARTICLES));
    if (!entries.length) return null;
    const edits = await library.timelineEdits.where('article').anyOf(row.articleIds).toArray();
    return {
      story: row.story,
      entries,
      articles: await readStoryArticles(library, entries),
      edits: parseRecords(timelineEditSchema, edits).records,
    };
  });
}

/** Gives the texts and facts of entries, in their order; those that were saved as an address only are left out. */
export async function readStoryArticles(library: Library, entries: readonly Entry[]): Promise<StoryArticle[]> {
  const ids = entries.map(({ id }) => id);
  const bodies = new Map(
    parseRecords(bodySchema, await library.bodies.bulkGet(ids)).records.map(({ id, article }) => [id, article]),
  );
  const facts = new Map(
    parseRecords(factsRecordSchema, await library.facts.bulkGet(ids)).records.map((record) => [
      record.id,
      record.facts,
    ]),
  );
  return entries.flatMap(
    (entry) => storyArticle({ entry, article: bodies.get(entry.id) ?? null, facts: facts.get(entry.id) ?? null }) ?? [],
  );
}

/** Gives how many articles were published on each day, `YYYY-MM-DD`: reads one index, no rows. */
export async function countByDay(library: Library): Promise<Map<string, number>> {
  const keys = await reading(() =>
    library.entries.where('[publishedKey+id]').between(['0', -Infinity], ['9', []]).keys(),
  );
  const days = new Map<string, number>();
  for (const key of keys) {
    const day = Array.isArray(key) ? String(key[0]).slice(0, 10) : '';
    if (day) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}
