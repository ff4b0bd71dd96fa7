import type { Decision } from '../../../stories/story';
import { recordsOf } from '../../articles/read-records';
import { tagLookSchema } from '../../database/own-records';
import { type BackupRecord, parseRecords } from '../../database/records';
import type { Library } from '../../database/schema';
import { personRowSchema, storyRowSchema, timelineEditSchema } from '../../database/story-records';
import { listSearches } from '../../search/saved-searches';
import { readDecisionLog } from '../../stories/story-store';

/** For tests: the library record by record, whatever its articles are called here. */
export async function contentsOf(library: Library) {
  const all: BackupRecord[] = [];
  for await (const { records } of recordsOf(library)) all.push(...records);
  const named = all.map(({ entry, highlights, note, ...rest }) => ({
    ...rest,
    entry: { ...entry, id: 0 },
    highlights: highlights.map((one) => ({ ...one, articleId: 0 })).sort((x, y) => (x.id < y.id ? -1 : 1)),
    note: note && { ...note, articleId: 0 },
  }));
  return named.sort((x, y) =>
    x.entry.canonicalUrl + x.entry.updatedAt < y.entry.canonicalUrl + y.entry.updatedAt ? -1 : 1,
  );
}

/** For tests: all that the reader decided, by the addresses of articles. */
export async function decided(library: Library) {
  const entries = await library.entries.toArray();
  const addresses = new Map<string, string>();
  for (const entry of entries) {
    const { id, canonicalUrl }: { id?: unknown; canonicalUrl?: unknown } = Object(entry);
    addresses.set(String(id), String(canonicalUrl).replace(/.*\//, ''));
  }
  const named = (ids: readonly string[]) => ids.flatMap((id) => addresses.get(id) ?? []).sort();
  const stories = parseRecords(storyRowSchema, await library.stories.toArray()).records;
  const people = parseRecords(personRowSchema, await library.people.toArray()).records;
  const edits = parseRecords(timelineEditSchema, await library.timelineEdits.toArray()).records;
  return {
    // One about a single article decides nothing, and is not told.
    decisions: (await readDecisionLog(library))
      .filter(decides)
      .map((decision) =>
        decision.kind === 'mustLink' ? named(decision.articles) : [named(decision.articles), named(decision.from)],
      ),
    stories: stories
      .map(({ story }) => ({
        name: story.renamed ? story.name : null,
        ignored: story.ignored,
        articles: named(story.articles.map(({ article }) => article)),
      }))
      .filter(({ articles }) => articles.length)
      .sort((a, b) => (a.articles.join() < b.articles.join() ? -1 : 1)),
    people: people
      .filter(({ merged, split }) => merged.length || split.length)
      .map(({ key, merged, split }) => ({ key, merged: [...merged].sort(), split: [...split].sort() })),
    edits: edits
      .map(({ id: _, article, ...edit }) => ({ ...edit, article: addresses.get(String(article)) }))
      .filter(({ article }) => article)
      .sort((a, b) => (a.date + a.text < b.date + b.text ? -1 : 1)),
    searches: (await listSearches(library)).saved.map(({ query, name }) => `${name}: ${query}`),
    // The same colour chosen twice is one choice: when it was made may differ.
    tags: parseRecords(tagLookSchema, await library.tags.toArray()).records.map(({ key, colour }) => ({ key, colour })),
  };
}

const decides = (decision: Decision) => decision.kind === 'cannotLink' || decision.articles.length > 1;
