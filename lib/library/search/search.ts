import * as v from 'valibot';
import { fold, joinedTermsOf, wordsOf } from '../../text/search-terms';
import { bodySchema, type Postings, parseRecords, postingsSchema, type Segment } from '../database/records';
import type { Library } from '../database/schema';
import { bareAddress, isAddress } from './address';
import { blockOf, firstAtLeast, readPostings } from './postings';
import type { Clause, Query } from './query';
import { IMPACT_SCALE, TITLE_FIELD } from './search-index';
import { readSegments } from './segments';

/** A term to look up: itself, or everything that begins with it. */
interface Lookup {
  term: string;
  prefix: boolean;
  /** The weight of a match, where an exact one has 1. */
  weight: number;
}

/** The terms for which one word of the query is searched: an entry that holds one of them matches. */
type Alternatives = Lookup[];

// A word that is only the beginning of a term counts less than the term itself.
const PREFIX_WEIGHT = 0.6;
/** The score of a tag or a note, which is the reader's own word for the article. */
const OWN_WORDS_SCORE = 4;
/** Prefixes shorter than this are looked up in titles, authors and sites only. */
const SHORTEST_BODY_PREFIX = 3;
const PHRASE_SLICE = 50;

/**
 * Gives the entries that hold all the words and phrases of a query and pass `passes`, with their BM25 score; null when
 * the query has neither words nor phrases. `counts` receives how many articles hold each word or phrase, whether they
 * pass or not. Words are looked for in title, author, site, text, tags and notes.
 */
export async function rankMatches(
  library: Library,
  query: Query,
  passes: (id: number) => boolean,
  signal?: AbortSignal,
  counts?: Map<Clause, number>,
): Promise<Map<number, number> | null> {
  const texts = query.clauses.filter((clause) => clause.kind === 'word' || clause.kind === 'phrase');
  if (!texts.length) return null;
  const last = query.unfinished ? texts.at(-1) : undefined;
  const segments = await readSegments(library);
  const removed = new Set(await library.removed.toCollection().primaryKeys());
  const found: Map<number, number>[] = [];
  const excluded = new Set<number>();
  for (const clause of texts) {
    signal?.throwIfAborted();
    const text = isAddress(clause.value) ? bareAddress(clause.value) : clause.value;
    const words = wordsOf(text).flatMap(({ terms, paired }, i, all) =>
      terms.map((term) => alternatives(term, clause === last && i === all.length - 1 && !paired, paired)),
    );
    if (!words.length) continue;
    const matches: Map<number, number>[] = [];
    for (const word of words) matches.push(await scoreWord(library, segments, word));
    if (clause.kind === 'word') await addOwnWords(library, clause.value, clause === last, matches);
    let together = intersect(matches);
    for (const joined of clause.kind === 'word' ? joinedTermsOf(clause.value) : []) {
      const whole = await scoreWord(library, segments, alternatives(joined, clause === last, false));
      together = new Map([...whole, ...together]);
    }
    if (clause.kind === 'phrase') together = await withPhrase(library, together, clause.value, signal);
    counts?.set(clause, together.size);
    if (clause.not) for (const id of together.keys()) excluded.add(id);
    else found.push(together);
  }
  const together = query.isAny ? unite : intersect;
  const scores = found.length ? together(found) : await everything(library);
  for (const id of scores.keys()) if (excluded.has(id) || removed.has(id) || !passes(id)) scores.delete(id);
  return scores;
}

function alternatives(term: string, unfinished: boolean, paired: boolean): Alternatives {
  const exact: Lookup = { term, prefix: false, weight: 1 };
  if (paired) return [{ ...exact, prefix: [...term].length === 1 }];
  if (!unfinished) return [exact];
  const field = term.length < SHORTEST_BODY_PREFIX ? TITLE_FIELD : '';
  return [exact, { term: field + term, prefix: true, weight: PREFIX_WEIGHT }];
}

/** Gives the score of every entry that holds the word, by id. */
async function scoreWord(
  library: Library,
  segments: readonly Segment[],
  word: Alternatives,
): Promise<Map<number, number>> {
  const impacts = new Map<number, number>();
  const retired = new Set<number>();
  const wanted = segments.map((segment) => word.map((lookup) => blocksOf(segment, lookup)));
  const blocks = await readBlocks(library, segments, wanted);
  let entries = 0;
  for (let s = segments.length - 1; s >= 0; s--) {
    const { ids, retires } = segments[s];
    entries += ids.length;
    for (const { block, number } of blocks[s]) {
      word.forEach(({ term, prefix, weight }, i) => {
        const [from, to] = wanted[s][i];
        if (number < from || number > to) return;
        const begin = firstAtLeast(block.terms, term);
        for (let t = begin; t < block.terms.length; t++) {
          if (prefix ? !block.terms[t].startsWith(term) : block.terms[t] !== term) break;
          readPostings(block, t, (ordinal, impact) => {
            const id = ids[ordinal];
            if (id === undefined || retired.has(id)) return;
            const weighted = impact * weight;
            if (weighted > (impacts.get(id) ?? 0)) impacts.set(id, weighted);
          });
        }
      });
    }
    for (const id of retires) retired.add(id);
  }
  const idf = Math.log(1 + (entries - impacts.size + 0.5) / (impacts.size + 0.5));
  for (const [id, impact] of impacts) impacts.set(id, (Math.max(idf, 0.01) * impact) / IMPACT_SCALE);
  return impacts;
}

/** Gives the first and the last number of the blocks of a segment that a lookup needs. */
function blocksOf({ starts }: Segment, { term, prefix }: Lookup): [number, number] {
  const from = blockOf(starts, term);
  return [from, prefix ? Math.max(from, firstAtLeast(starts, `${term}\uffff`) - 1) : from];
}

async function readBlocks(library: Library, segments: readonly Segment[], wanted: [number, number][][]) {
  const keys: [number, number][] = [];
  segments.forEach(({ id, starts }, s) => {
    const numbers = new Set<number>();
    for (const [from, to] of wanted[s]) for (let n = from; n <= to && n < starts.length; n++) numbers.add(n);
    for (const number of numbers) keys.push([id, number]);
  });
  const { records } = parseRecords(postingsSchema, await library.postings.bulkGet(keys));
  const bySegment = new Map(segments.map(({ id }) => [id, [] as { block: Postings; number: number }[]]));
  for (const block of records) bySegment.get(block.segment)?.push({ block, number: block.block });
  return segments.map(({ id }) => bySegment.get(id) ?? []);
}

/** Lets a word of the query match in tags and notes as well. */
async function addOwnWords(
  library: Library,
  text: string,
  unfinished: boolean,
  matches: Map<number, number>[],
): Promise<void> {
  const ids = new Set<number>();
  const tag = fold(text);
  const tagged = library.entries.where('facets').startsWith(unfinished ? `tag:${tag}` : `tag:${tag}\u0000`);
  for (const id of await tagged.primaryKeys()) ids.add(id);
  for (const { terms } of wordsOf(text)) {
    for (const term of terms) {
      const inNotes = library.notes.where('words');
      const inHighlights = library.highlights.where('words');
      const [notes, highlights] = await Promise.all([
        (unfinished ? inNotes.startsWith(term) : inNotes.equals(term)).primaryKeys(),
        (unfinished ? inHighlights.startsWith(term) : inHighlights.equals(term)).toArray(),
      ]);
      for (const id of notes) ids.add(id);
      for (const id of parseRecords(articleOf, highlights).records) ids.add(id.articleId);
    }
  }
  for (const match of matches) for (const id of ids) match.set(id, (match.get(id) ?? 0) + OWN_WORDS_SCORE);
}

const articleOf = v.object({ articleId: v.number() });

/** Gives the ids in any of the maps, with the sum of their scores. */
function unite(maps: readonly Map<number, number>[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const map of maps) for (const [id, score] of map) all.set(id, (all.get(id) ?? 0) + score);
  return all;
}

/** Gives the ids in all of the maps, with the sum of their scores. */
function intersect(maps: readonly Map<number, number>[]): Map<number, number> {
  const [smallest, ...others] = [...maps].sort((a, b) => a.size - b.size);
  const together = new Map<number, number>();
  for (const [id, score] of smallest) {
    let sum = score;
    if (others.every((map) => map.has(id))) {
      for (const map of others) sum += map.get(id) ?? 0;
      together.set(id, sum);
    }
  }
  return together;
}

/** Gives those of `scores` whose text or title holds the words of the phrase in this order. */
async function withPhrase(
  library: Library,
  scores: Map<number, number>,
  phrase: string,
  signal?: AbortSignal,
): Promise<Map<number, number>> {
  const line = lineOf(phrase);
  const kept = new Map<number, number>();
  const ids = [...scores.keys()];
  for (let at = 0; at < ids.length; at += PHRASE_SLICE) {
    signal?.throwIfAborted();
    const raw = await library.bodies.bulkGet(ids.slice(at, at + PHRASE_SLICE));
    for (const { id, article } of parseRecords(bodySchema, raw).records) {
      const texts = [article.title, ...article.byline, ...article.blocks.map(({ text }) => text)];
      if (texts.some((text) => lineOf(text).includes(line))) kept.set(id, scores.get(id) ?? 0);
    }
  }
  return kept;
}

/** Gives terms in order with a space before and after each, so that only whole words are found in it. */
function lineOf(text: string): string {
  return ` ${wordsOf(text)
    .flatMap(({ terms }) => terms)
    .join(' ')} `;
}

async function everything(library: Library): Promise<Map<number, number>> {
  return new Map((await library.entries.toCollection().primaryKeys()).map((id) => [id, 0]));
}

/** Limits the best matches whose titles are looked at: an article whose title was typed is among them. */
const MAX_TITLES = 50;

/**
 * Gives the ids of matches in order, the best first. A title that is exactly the words of the query comes first, then
 * titles that have them in a row, then all others: somebody who types a headline wants that article.
 */
export async function inOrder(library: Library, query: Query, scores: ReadonlyMap<number, number>): Promise<number[]> {
  const ids = [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a);
  const words = query.clauses.filter(({ kind, not }) => (kind === 'word' || kind === 'phrase') && !not);
  const line = lineOf(words.map(({ value }) => value).join(' ')).trimEnd();
  if (!line.trim().includes(' ')) return ids;
  // The word that is still being typed may go on.
  const asked = query.unfinished ? line : `${line} `;
  const best = ids.slice(0, MAX_TITLES);
  const titles = parseRecords(titleOf, await library.entries.bulkGet(best)).records;
  const rank = new Map(titles.map(({ id, title }) => [id, rankOf(lineOf(title), asked)]));
  best.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
  return [...best, ...ids.slice(MAX_TITLES)];
}

const titleOf = v.object({ id: v.number(), title: v.string() });

function rankOf(title: string, asked: string): number {
  if (title.trimEnd() === asked.trimEnd()) return 2;
  return title.includes(asked) ? 1 : 0;
}
