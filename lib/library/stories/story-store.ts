import type { Decision, MergeSuggestion, Story } from '../../stories/story';
import type { StoryStore } from '../../stories/story-store';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import {
  type DecisionRow,
  decisionRowSchema,
  postingRowSchema,
  type StoryRow,
  type SuggestionRow,
  storyRowSchema,
} from '../database/story-records';
import { notePlaced, readCounts } from './counts';
import { readTerms } from './terms';

/**
 * Gives the stories of the library in the form in which `addToStories` asks for them. Every question is part of the
 * transaction it is asked in; `keep` needs one that writes `STORY_TABLES`.
 */
export function storyStore(library: Library): StoryStore {
  // `notePlaced` must know whether the counts were stored, which `addToStories` does not pass on.
  let counts: ReturnType<typeof readCounts> | undefined;
  return {
    counts: () => {
      counts = readCounts(library);
      return counts;
    },
    rows: (articles) => readTerms(library, articles.map(Number)),
    postings: async (terms) => parseRecords(postingRowSchema, await library.storyPostings.bulkGet([...terms])).records,
    storiesWith: async (articles) => {
      const rows = library.stories.where('articleIds').anyOf(articles.map(Number)).distinct();
      return parseRecords(storyRowSchema, await rows.toArray()).records.map(({ story }) => story);
    },
    decisions: () => readDecisionLog(library),
    keep: async ({ row, postings, isNew, placement }) => {
      await library.storyTerms.put({ id: Number(row.id), method: row.method, terms: row });
      await library.storyPostings.bulkPut(postings);
      await library.stories.put(storyRow(placement.story));
      await library.storySuggestions.bulkPut(placement.suggestions.map(suggestionRow));
      if (counts) await notePlaced(library, Number(row.id), await counts, isNew);
    },
  };
}

/** Gives the row of a story. */
export function storyRow(story: Story): StoryRow {
  const articleIds = story.articles.map(({ article }) => Number(article));
  const shelf = story.ignored ? 'ignored' : articleIds.length > 1 ? 'many' : 'one';
  return { id: story.id, shelf, to: story.to, updatedAt: Date.now(), articleIds, story };
}

/** Gives the row of a suggestion. */
export function suggestionRow(suggestion: MergeSuggestion): SuggestionRow {
  return { id: suggestion.stories.join(' '), ...suggestion };
}

/** Reads the reader's decisions, in the order in which they were made. */
export async function readDecisionLog(library: Partial<Pick<Library, 'storyDecisions'>>): Promise<Decision[]> {
  return (await readDecisionRows(library)).map((row) => row.decision);
}

/**
 * Reads the reader's decisions in their order, with the time each was made. Those of versions before this one have their number only, which is less
 * than any time.
 */
export async function readDecisionRows(library: Partial<Pick<Library, 'storyDecisions'>>): Promise<DecisionRow[]> {
  const { records } = parseRecords(decisionRowSchema, (await library.storyDecisions?.toArray()) ?? []);
  const order = ({ madeAt, at = 0 }: DecisionRow) => madeAt ?? at;
  return records.sort((a, b) => order(a) - order(b));
}

/** Gives the articles that a decision is about. */
export const mentionedIn = (decision: Decision): string[] =>
  decision.kind === 'mustLink' ? decision.articles : [...decision.articles, ...decision.from];

/** Moves the decisions about an article to another, which it turned out to be; within a transaction. */
export async function moveDecisions(library: Library, gone: number, into: number): Promise<void> {
  const named = (ids: string[]) => [...new Set(ids.map((id) => (id === String(gone) ? String(into) : id)))];
  const { records } = parseRecords(decisionRowSchema, await library.storyDecisions.toArray());
  for (const row of records) {
    if (!mentionedIn(row.decision).includes(String(gone))) continue;
    const { decision } = row;
    const moved =
      decision.kind === 'mustLink'
        ? { ...decision, articles: named(decision.articles) }
        : { ...decision, articles: named(decision.articles), from: named(decision.from) };
    await library.storyDecisions.put({ ...row, decision: moved });
  }
}
