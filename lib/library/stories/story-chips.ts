import * as v from 'valibot';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';

/** The part of a story's row that an article's chip shows. */
const chipSchema = v.object({
  articleIds: v.array(v.number()),
  shelf: v.literal('many'),
  story: v.object({ id: v.string(), name: v.string() }),
});

export type StoryChip = v.InferOutput<typeof chipSchema>['story'];

/**
 * Gives the story of each of these articles that has one with others.
 * @throws LibraryError
 */
export async function storyChips(library: Library, ids: readonly number[]): Promise<Map<number, StoryChip>> {
  const raw = await reading(() => library.stories.where('articleIds').anyOf(ids).distinct().toArray());
  const asked = new Set(ids);
  const chips = new Map<number, StoryChip>();
  for (const { articleIds, story } of parseRecords(chipSchema, raw).records) {
    for (const id of articleIds) if (asked.has(id)) chips.set(id, story);
  }
  return chips;
}
