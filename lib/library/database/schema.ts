import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import { outletClock } from '../../text/outlet-day';
import { markChanges } from '../marks/change-marks';
import type { ChangeMark, SyncRow, SyncStateRow } from '../marks/sync-records';
import { LibraryError } from './errors';
import type { PrintRow, SavedSearch, TagLook, VersionRow } from './own-records';
import type { PictureRow, PictureSet } from './picture-records';
import type { Body, FactsRecord, Postings, Removed, Segment } from './records';
import { rotateLevelDbLog } from './rotate-leveldb-log';
import { type EntryRow, type HighlightRow, isReadThrough, type NoteRow, READ_FACET } from './rows';
import type {
  AppearanceRow,
  CountsLogRow,
  DecisionRow,
  PersonRow,
  PostingRow,
  StoryEventsRow,
  StoryRow,
  SuggestionRow,
  TermCountsRow,
  TermsRow,
  TimelineEdit,
  VisitRow,
} from './story-records';

/** The row of `counters` with the time at which the database was made. */
export const CREATED_AT = 'madeAt';
/**
 * The number of the method by which articles are indexed; `repairIndex` indexes anew what an earlier method indexed.
 * Method 2 includes their addresses, and the joined spellings of words with apostrophes and hyphens.
 */
export const INDEX_METHOD = 2;
/** The row of `counters` with the number of the method by which all articles are indexed. */
export const INDEXED_BY = 'indexMethod';
/**
 * The number of the method by which facts are found: it is raised where what is found has become so much better that saved
 * articles deserve it, too. `findFactsAgain` finds anew what an earlier method found. Method 1 knows people under their nicknames
 * and in other scripts, and tells roles and who speaks more soundly. Method 2 chooses the line that says most of a person, outside
 * English, too, gives a month the year it was named with, and cuts nothing out between a subject and its verb.
 */
export const FACTS_METHOD = 2;
/** The row of `counters` with the number of the method by which the facts of all articles were found. */
export const FACTS_BY = 'factsMethod';

interface Version {
  version: number;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version ever shipped, oldest first. Only ever append: a version changes what the one before it left, and each
 * has a stored database of its own in `schema.test.ts`, which must open and keep everything.
 */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    stores: {
      // The rows of the list, which are small. Ids come from `counters`, are never given twice, and are in every other
      // table.
      entries:
        'id, &canonicalUrl, [savedAt+id], [state+savedAt+id], [publishedKey+id], [site+savedAt+id], [wordCount+id], *facets',
      // The texts, which are only read when one article is opened.
      bodies: 'id',
      // `people` holds folded names and their single words, for "every article that names…".
      facts: 'id, *people',
      highlights: 'id, articleId, [createdAt+id], *words',
      notes: 'articleId, updatedAt, *words',
      stories: 'id, updatedAt, *articleIds',
      removed: 'id, &canonicalUrl, removedAt',
      // The search index.
      segments: 'id',
      postings: '[segment+block]',
      counters: 'name',
    },
  },
  {
    version: 2,
    stores: {
      // Stories are indexed by shelf and last day, for the list. Version 1 had the table, and kept nothing in it.
      stories: 'id, updatedAt, *articleIds, [shelf+to]',
      // Grouping keeps the terms of each article, an inverted index of them, and counts. All of it is rebuilt when it is lost.
      storyTerms: 'id, method',
      storyPostings: 'term',
      storyCounts: 'id',
      // The reader's own decisions, in the order they were made.
      storyDecisions: '++at',
      timelineEdits: 'id, article',
      // Everyone in the library, and where each appears.
      people: 'key, *families, count',
      appearances: '[article+key], key',
    },
  },
  {
    version: 3,
    // Pairs of stories that may be one; every grouping makes them anew.
    stores: { storySuggestions: 'id, score, *stories' },
  },
  {
    version: 4,
    stores: {
      // Offline pictures: the state of those of an article, and the files themselves.
      pictureSets: 'id, state',
      pictures: '[article+src]',
    },
  },
  {
    version: 5,
    // Two texts may have one address; neither replaces the other.
    stores: {
      entries:
        'id, canonicalUrl, [savedAt+id], [state+savedAt+id], [publishedKey+id], [site+savedAt+id], [wordCount+id], *facets',
      removed: 'id, canonicalUrl, removedAt',
    },
    // Articles are now in the order of their outlets' days; before, it was that of universal time.
    upgrade: async (transaction) => {
      await transaction
        .table<{ publishedAt?: unknown; publishedKey: string }>('entries')
        .toCollection()
        .modify((row) => {
          if (typeof row.publishedAt === 'string') row.publishedKey = outletClock(row.publishedAt);
        });
    },
  },
  {
    version: 6,
    stores: {
      // The events of each story by week and by the people they name, for the timeline of all stories; they are made
      // anew when lost.
      storyEvents: 'id, *weeks, *names',
      // A visit is the time at which the reader last looked at a story: articles that came later are new.
      visits: 'id',
    },
  },
  {
    version: 7,
    stores: {
      // Earlier texts of an article, by the time at which each was saved.
      versions: '[articleId+savedAt], articleId',
      // The bands by which copies of a text on other sites are found.
      prints: 'id, *bands',
      // The reader's own searches, and what is kept of a tag besides its name.
      searches: 'query',
      tags: 'key',
    },
    // Articles that were read to the end get a facet of their own: `archived` is where an article is, not that it was
    // read.
    upgrade: async (transaction) => {
      await transaction
        .table<{ reading?: { progress?: unknown } | null; facets: string[] }>('entries')
        .toCollection()
        .modify((row) => {
          if (isReadThrough(row.reading)) row.facets.push(READ_FACET);
        });
    },
  },
  {
    version: 8,
    stores: {
      // Empty until sync is turned on. These are the records as all machines know them; those with `pending` are to be
      // sent, and `files` are the numbers of this machine's files that hold them. `parent` is the article that a
      // highlight belongs to.
      syncRecords: 'key, local, pending, *files, parent',
      // The keys of what was written since sync last looked.
      syncMarks: 'key',
      syncState: 'name',
    },
  },
];

/** Another IndexedDB than the browser's own, for tests. */
export interface IndexedDBOptions extends Pick<DexieOptions, 'IDBKeyRange'> {
  indexedDB?: IDBFactory;
}

/**
 * The database. What is read is `unknown` until it was parsed; what is written has its type.
 * Use the functions of this folder, not the tables: they keep rows, facets and search terms in step.
 */
export class Library extends Dexie {
  declare readonly entries: Table<unknown, number, EntryRow>;
  declare readonly bodies: Table<unknown, number, Body>;
  declare readonly facts: Table<unknown, number, FactsRecord & { people: string[] }>;
  declare readonly highlights: Table<unknown, string, HighlightRow>;
  declare readonly notes: Table<unknown, number, NoteRow>;
  declare readonly stories: Table<unknown, string, StoryRow>;
  declare readonly removed: Table<unknown, number, Removed>;
  declare readonly segments: Table<unknown, number, Segment>;
  declare readonly postings: Table<unknown, [number, number], Postings>;
  declare readonly counters: Table<unknown, string, { name: string; value: number }>;
  declare readonly storyTerms: Table<unknown, number, TermsRow>;
  declare readonly storyPostings: Table<unknown, number, PostingRow>;
  declare readonly storyCounts: Table<unknown, string, TermCountsRow | CountsLogRow>;
  declare readonly storyDecisions: Table<unknown, number, DecisionRow>;
  declare readonly storySuggestions: Table<unknown, string, SuggestionRow>;
  declare readonly timelineEdits: Table<unknown, string, TimelineEdit>;
  declare readonly storyEvents: Table<unknown, string, StoryEventsRow>;
  declare readonly visits: Table<unknown, string, VisitRow>;
  declare readonly people: Table<unknown, string, PersonRow>;
  declare readonly appearances: Table<unknown, [number, string], AppearanceRow>;
  declare readonly pictureSets: Table<unknown, number, PictureSet>;
  declare readonly pictures: Table<unknown, [number, string], PictureRow>;
  declare readonly versions: Table<unknown, [number, number], VersionRow>;
  declare readonly prints: Table<unknown, number, PrintRow>;
  declare readonly searches: Table<unknown, string, SavedSearch>;
  declare readonly tags: Table<unknown, string, TagLook>;
  declare readonly syncRecords: Table<unknown, string, SyncRow>;
  declare readonly syncMarks: Table<unknown, string, ChangeMark>;
  declare readonly syncState: Table<unknown, string, SyncStateRow>;

  constructor(name: string, options: IndexedDBOptions = {}) {
    // Strict durability: a confirmed save survives a power cut. No cache: Dexie's holds whole query results in memory,
    // and shows writes before they are durable.
    super(name, { ...options, chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, upgrade } of VERSIONS) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    markChanges(this);
    this.on('populate', (transaction) => {
      void transaction.table('counters').bulkAdd([
        { name: CREATED_AT, value: Date.now() },
        { name: INDEXED_BY, value: INDEX_METHOD },
        { name: FACTS_BY, value: FACTS_METHOD },
      ]);
    });
    this.on('ready', () => rotateLevelDbLog(options.indexedDB ?? indexedDB), true);
    // Dexie opens a database of a later version as if it were this one, and would write rows that the later one misreads.
    this.on('ready', () => this.refuseNewer(), true);
  }

  private refuseNewer(): void {
    // Dexie multiplies its versions by ten.
    const stored = Math.floor(this.backendDB().version / 10);
    if (stored > VERSIONS[VERSIONS.length - 1].version) throw new LibraryError('newer');
  }
}
