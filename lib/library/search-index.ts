import type { Article } from '../article/article';
import type { Facts } from '../facts/facts';
import { packBlocks, readPostings, type TermMap } from './postings';
import { type Entry, parseRecords, postingsSchema, type Segment, segmentSchema } from './records';
import type { Library } from './schema';
import { indexTermsOf } from './search-terms';

/**
 * The search index: a log-structured merge tree. Every save adds a segment of one entry, in the same transaction; when
 * there are `FAN_OUT` small segments they become one. A search reads a few blocks of each segment, nothing is held in
 * memory, and a save costs the same in a library of ten and of ten thousand.
 *
 * Chosen by measurement (`npm run bench -- library`) over a multi-entry index of terms, which takes five times the
 * space of the text and has no room for term frequencies, and over MiniSearch, which must be in memory as a whole.
 */

const FAN_OUT = 8;
/** Segments of this size are left alone: merging them would cost more than reading one more. */
const LARGEST = 4096;
/** Larger merges wait for `compactIndex`. */
const LARGEST_WITHIN_SAVE = 64;

// BM25 with the usual constants; the title weighs three times the body (BM25F). The impact is stored, so the mean
// length is a fixed one: a typical news article.
const K1 = 1.2;
const B = 0.75;
const MEAN_LENGTH = 500;
const TITLE_WEIGHT = 3;
/** Impacts lie under K1 + 1; one byte holds them. */
export const IMPACT_SCALE = 100;

/** Marks the terms of title, author and site, which short prefixes are looked up in. */
export const TITLE_FIELD = '\u0001';
/** Marks the terms of the people the article names. */
export const PERSON_FIELD = '\u0002';

/** What one entry brings to the index. */
export interface IndexedText {
  id: number;
  /** Each term with its impact, 1 to 255. */
  terms: Map<string, number>;
}

/** The terms of an article; `article` is null for what was imported as an address only. */
export function indexedText(
  entry: Pick<Entry, 'id' | 'title' | 'byline' | 'siteName' | 'site'>,
  article: Pick<Article, 'blocks'> | null,
  facts: Pick<Facts, 'people'> | null,
): IndexedText {
  const frequencies = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number) => {
    for (const term of indexTermsOf(text)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
      length += weight;
    }
  };
  const titles = [entry.title, ...entry.byline, entry.siteName, entry.site];
  for (const title of titles) add(title, TITLE_WEIGHT);
  for (const block of article?.blocks ?? []) add(block.text, 1);
  const terms = new Map<string, number>();
  const share = K1 * (1 - B + (B * length) / MEAN_LENGTH);
  for (const [term, frequency] of frequencies) {
    terms.set(term, Math.max(1, Math.round((IMPACT_SCALE * frequency * (K1 + 1)) / (frequency + share))));
  }
  for (const title of titles) for (const term of indexTermsOf(title)) terms.set(TITLE_FIELD + term, IMPACT_SCALE);
  for (const person of facts?.people ?? []) {
    for (const name of [person.name, ...person.aliases]) {
      for (const term of indexTermsOf(name)) terms.set(PERSON_FIELD + term, IMPACT_SCALE);
    }
  }
  return { id: entry.id, terms };
}

/**
 * Adds entries to the index; within a transaction over `segments` and `postings`. Terms that an entry of the same id
 * brought before no longer count.
 */
export async function addToIndex(library: Library, texts: readonly IndexedText[]): Promise<void> {
  if (!texts.length) return;
  const map: TermMap = new Map();
  texts.forEach(({ terms }, ordinal) => {
    for (const [term, impact] of terms) {
      const postings = map.get(term);
      if (postings) postings.push(ordinal, impact);
      else map.set(term, [ordinal, impact]);
    }
  });
  const segments = await readSegments(library);
  const ids = texts.map(({ id }) => id);
  const segment = await writeSegment(library, (segments.at(-1)?.id ?? 0) + 1, ids, ids, map);
  await mergeTail(library, [...segments, segment], LARGEST_WITHIN_SAVE);
}

/** Takes entries out of the index for good; within a transaction over `segments` and `postings`. */
export async function dropFromIndex(library: Library, ids: readonly number[]): Promise<void> {
  if (!ids.length) return;
  const segments = await readSegments(library);
  await writeSegment(library, (segments.at(-1)?.id ?? 0) + 1, [], ids, new Map());
}

/** Merges what saves have left in small pieces; within a transaction over `segments` and `postings`. */
export async function compactIndex(library: Library): Promise<void> {
  await mergeTail(library, await readSegments(library), LARGEST);
}

/** Every segment, oldest first. */
export async function readSegments(library: Library): Promise<Segment[]> {
  return parseRecords(segmentSchema, await library.segments.toArray()).records;
}

/** Merges the newest segments while `FAN_OUT` or more of them stay within one size. */
async function mergeTail(library: Library, segments: readonly Segment[], largest: number): Promise<void> {
  for (let size = 1; size <= largest; size *= FAN_OUT) {
    let from = segments.length;
    let total = 0;
    while (from > 0 && segments[from - 1].ids.length <= size && total + segments[from - 1].ids.length <= LARGEST) {
      from--;
      total += segments[from].ids.length;
    }
    if (segments.length - from < FAN_OUT) continue;
    const merged = await mergeSegments(library, segments.slice(from), from === 0);
    segments = [...segments.slice(0, from), merged];
  }
}

async function mergeSegments(library: Library, old: readonly Segment[], oldest: boolean): Promise<Segment> {
  const ids: number[] = [];
  const ordinals: Int32Array[] = old.map(({ ids: { length } }) => new Int32Array(length));
  const retired = new Set<number>();
  // Newest first, so that an entry's latest terms are the ones that stay.
  for (let i = old.length - 1; i >= 0; i--) {
    ordinals[i].forEach((_, ordinal) => {
      ordinals[i][ordinal] = retired.has(old[i].ids[ordinal]) ? -1 : 0;
    });
    for (const id of old[i].retires) retired.add(id);
  }
  const map: TermMap = new Map();
  for (const [i, segment] of old.entries()) {
    const renumbered = ordinals[i].map((dead, ordinal) => (dead ? -1 : ids.push(segment.ids[ordinal]) - 1));
    const raw = await library.postings
      .where('[segment+block]')
      .between([segment.id, 0], [segment.id, Infinity])
      .toArray();
    for (const block of parseRecords(postingsSchema, raw).records) {
      block.terms.forEach((term, index) => {
        const postings = map.get(term) ?? [];
        readPostings(block, index, (ordinal, impact) => {
          if (renumbered[ordinal] >= 0) postings.push(renumbered[ordinal], impact);
        });
        if (postings.length) map.set(term, postings);
      });
    }
  }
  await library.segments.bulkDelete(old.map(({ id }) => id));
  for (const { id } of old) {
    await library.postings.where('[segment+block]').between([id, 0], [id, Infinity]).delete();
  }
  // Nothing is older than the oldest segment: what it retires is gone.
  return writeSegment(library, old[old.length - 1].id, ids, oldest ? [] : [...retired], map);
}

async function writeSegment(
  library: Library,
  id: number,
  ids: readonly number[],
  retires: readonly number[],
  map: TermMap,
): Promise<Segment> {
  const blocks = packBlocks(map);
  const segment: Segment = {
    id,
    ids: Uint32Array.from(ids),
    retires: [...retires],
    starts: blocks.map(({ terms }) => terms[0]),
  };
  await library.segments.put(segment);
  await library.postings.bulkPut(blocks.map((block, number) => ({ segment: id, block: number, ...block })));
  return segment;
}
