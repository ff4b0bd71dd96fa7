import * as v from 'valibot';
import { fold } from '../../text/search-terms';
import { reading } from '../database/open';
import { parseRecords } from '../database/records';
import type { FacetCount } from '../database/rows';
import type { Library } from '../database/schema';
import { unquoted } from './query';

/** The part of a story's row that is needed to filter by its name. */
const namedSchema = v.object({ articleIds: v.array(v.number()), story: v.object({ name: v.string() }) });

/** Gives the form in which names are compared: a query cannot hold quotation marks within quotation marks. */
const comparable = (name: string) => fold(unquoted(name)).trim();

/** Only stories of several articles are here: a story of one article is found by its title. */
const named = (library: Library) => library.stories.where('[shelf+to]').between(['many', ''], ['many', '\uffff']);

/**
 * Gives the latest `limit` stories by name, for `story:` in a query, and how many articles each holds.
 * @throws LibraryError
 */
export async function countStoryNames(library: Library, limit: number): Promise<FacetCount[]> {
  return reading(async () => {
    const rows = await named(library).reverse().limit(limit).toArray();
    const stories = parseRecords(namedSchema, rows).records;
    const members = library.entries.where(':id').anyOf(stories.flatMap(({ articleIds }) => articleIds));
    const here = new Set(await members.primaryKeys());
    const counts = new Map<string, FacetCount>();
    for (const { story, articleIds } of stories) {
      const count = articleIds.filter((id) => here.has(id)).length;
      const known = counts.get(comparable(story.name));
      if (known) known.count += count;
      else if (count) counts.set(comparable(story.name), { value: unquoted(story.name), shown: story.name, count });
    }
    return [...counts.values()];
  });
}

/**
 * Gives the articles of the stories of this name; where none has it, of those whose names hold all its words. Runs
 * within a read.
 */
export async function idsOfStories(library: Library, name: string): Promise<number[]> {
  const wanted = comparable(name);
  const words = wanted.split(/\s+/);
  const exact: number[] = [];
  const alike: number[] = [];
  await named(library).each((row) => {
    for (const { story, articleIds } of parseRecords(namedSchema, [row]).records) {
      const known = comparable(story.name);
      if (known === wanted) exact.push(...articleIds);
      else if (words.every((word) => known.includes(word))) alike.push(...articleIds);
    }
  });
  return exact.length ? exact : alike;
}
