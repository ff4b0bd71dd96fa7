import Dexie from 'dexie';
import type { Article } from '../../article/article';
import { yieldToEventLoop } from '../../article/steps';
import type { Facts } from '../../facts/facts';
import { getArticle, type Saved } from '../articles/list';
import { peopleKeys } from '../articles/save';
import { readCounter } from '../database/counters';
import { reading, writing } from '../database/open';
import { entrySchema, parseRecords } from '../database/records';
import { entryRow } from '../database/rows';
import { FACTS_BY, FACTS_METHOD, type Library } from '../database/schema';
import { slicesOf } from '../database/slices';
import { leadOf } from '../lead/row-lead';
import { leaveUnmarked } from '../marks/change-marks';
import { joinTwins } from '../people/join-twins';
import { notePeople } from '../people/people';
import { addToIndex, indexedText } from '../search/search-index';
import { renewTerms, storyArticle } from '../stories/terms';

/**
 * The row of `counters` with the lowest number of the articles whose facts were found again, while the work is under way: the
 * latest articles come first.
 */
const DOWN_TO = 'factsDownTo';
const TABLES = [
  'entries',
  'facts',
  'people',
  'appearances',
  'segments',
  'postings',
  'stories',
  'storyEvents',
  'storyTerms',
  'counters',
] as const;

/** Articles that are written at once: after each write, every open page asks the library again. */
const SLICE = 25;

/** Finds the facts of a text; null when it cannot: then those that were stored stay. */
type Find = (article: Article) => Promise<Facts | null>;
type FoundAgain = { saved: Saved; article: Article; facts: Facts };

/**
 * Finds the facts of articles that were saved by an earlier version anew, so that names, roles and lines get better
 * without the reader's reading each article again. What the reader did stays. It is done once for each `FACTS_METHOD`, in
 * slices; what is done stays done when it is interrupted, and the next call goes on there. It is no change of the reader's, and
 * sync does not send it.
 * @returns how many articles have other facts now
 * @throws LibraryError
 */
export async function findFactsAgain(library: Library, find: Find): Promise<number> {
  if ((await readCounter(library, FACTS_BY)) === FACTS_METHOD) return 0;
  const from = (await readCounter(library, DOWN_TO)) ?? Number.POSITIVE_INFINITY;
  const ids = await reading(() => library.entries.where('id').below(from).reverse().primaryKeys());
  let changed = 0;
  for (const slice of slicesOf(ids, SLICE)) {
    const found: FoundAgain[] = [];
    for (const id of slice) found.push(...(await findIn(library, id, find)));
    changed += await writing(library, TABLES, async () => {
      leaveUnmarked(Dexie.currentTransaction.idbtrans);
      let written = 0;
      for (const one of found) if (await replaceFacts(library, one)) written++;
      await library.counters.put({ name: DOWN_TO, value: Math.min(...slice) });
      return written;
    });
    await yieldToEventLoop();
  }
  await joinTwins(library);
  await writing(library, ['counters'], async () => {
    await library.counters.put({ name: FACTS_BY, value: FACTS_METHOD });
    await library.counters.delete(DOWN_TO);
  });
  return changed;
}

/** Gives one article with the facts that are found in it now; nothing where only its address is there. */
async function findIn(library: Library, id: number, find: Find): Promise<FoundAgain[]> {
  const saved = await getArticle(library, id);
  if (!saved?.article || !saved.facts) return [];
  const facts = await find(saved.article);
  return facts ? [{ saved, article: saved.article, facts }] : [];
}

/** Writes the facts of one article, unless it was saved again or removed meanwhile, and tells whether they are others. */
async function replaceFacts(library: Library, { saved, article, facts }: FoundAgain): Promise<boolean> {
  const { id, updatedAt } = saved.entry;
  const [entry] = parseRecords(entrySchema, [await library.entries.get(id)]).records;
  if (entry?.updatedAt !== updatedAt) return false;
  // Whom it names is noted all the same: more may be known of how names are written.
  await notePeople(library, id, facts);
  if (JSON.stringify(facts) === JSON.stringify(saved.facts)) return false;
  await library.facts.put({ id, facts, people: peopleKeys(facts) });
  await library.entries.put(entryRow({ ...entry, lead: leadOf(article, facts) }));
  await addToIndex(library, [indexedText(entry, article, facts)]);
  const described = storyArticle({ entry, article, facts });
  if (described) await renewTerms(library, described);
  // The events of its stories are made anew when they are next looked at.
  await library.storyEvents.bulkDelete(await library.stories.where('articleIds').equals(id).primaryKeys());
  return true;
}
