import { readDecisions } from '../../stories/grouping/decisions';
import type { MergeSuggestion, Story } from '../../stories/story';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { storyRowSchema, suggestionRowSchema } from '../database/story-records';
import { readDecisionLog } from './story-store';

/** A suggestion that two stories are one, with the stories as they are now. */
export interface ListedSuggestion {
  stories: [Story, Story];
  /** The probability that they are one, 0 to 1. */
  score: number;
  /** The reason why the two stories may be one: what their two most similar articles share. */
  because: MergeSuggestion['because'];
}

/**
 * Lists pairs of stories that may be one, the likeliest first, at most `limit`: of the whole library, or about one
 * story. The reader's edits `merge` and `keepApart` answer them; pairs that are decided or ignored are left out.
 * @throws LibraryError
 */
export async function listSuggestions(
  library: Library,
  limit: number,
  storyId: string | null = null,
): Promise<ListedSuggestion[]> {
  return reading(async () => {
    const table = library.storySuggestions;
    const raw = await (storyId === null ? table : table.where('stories').equals(storyId)).toArray();
    const rows = parseRecords(suggestionRowSchema, raw).records;
    rows.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const ids = [...new Set(rows.flatMap((row) => row.stories))];
    const stories = new Map(
      parseRecords(storyRowSchema, await library.stories.bulkGet(ids)).records.map(({ story }) => [story.id, story]),
    );
    const { cannotLinkTo } = readDecisions(await readDecisionLog(library));
    const suggestions: ListedSuggestion[] = [];
    for (const { stories: pair, score, because } of rows) {
      if (suggestions.length === limit) break;
      const [one, other] = pair.map((id) => stories.get(id));
      if (!one || !other || one.ignored || other.ignored) continue;
      const held = new Set(other.articles.map(({ article }) => article));
      const decided = one.articles.some(({ article }) => [...cannotLinkTo(article)].some((id) => held.has(id)));
      if (!decided) suggestions.push({ stories: [one, other], score, because });
    }
    return suggestions;
  });
}
