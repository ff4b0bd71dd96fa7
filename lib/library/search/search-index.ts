import type { Article } from '../../article/article';
import type { Facts } from '../../facts/facts';
import { indexTermsOf } from '../../text/search-terms';
import type { Entry } from '../database/records';
import type { Library } from '../database/schema';
import { bareAddress } from './address';
import { packBlocks, type TermMap } from './postings';
import { mergeSmallest, readSegments, writeSegment } from './segments';

// BM25 with the usual constants; the title weighs three times the body (BM25F). The impact is stored, so the mean
// length is fixed: that of a typical news article.
const K1 = 1.2;
const B = 0.75;
const MEAN_LENGTH = 500;
const TITLE_WEIGHT = 3;
/** Impacts are below K1 + 1; times this scale, they fit into one byte. */
export const IMPACT_SCALE = 100;

/** The impact of a word that is in the address and not in the text. */
const ADDRESS_IMPACT = 20;
/** Marks the terms of title, author and site, in which short prefixes are looked up. */
export const TITLE_FIELD = '\u0001';
/** Marks the terms of the people the article names. */
const PERSON_FIELD = '\u0002';

/** The terms of one entry for the index. */
export interface IndexedText {
  id: number;
  /** Each term with its impact, 1 to 255. */
  terms: Map<string, number>;
}

/** Gives the terms of an article; `article` is null for what was imported as an address only. */
export function indexedText(
  entry: Pick<Entry, 'id' | 'title' | 'byline' | 'siteName' | 'site' | 'url' | 'canonicalUrl'>,
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
  for (const address of new Set([entry.canonicalUrl, entry.url])) {
    for (const term of indexTermsOf(bareAddress(address))) if (!terms.has(term)) terms.set(term, ADDRESS_IMPACT);
  }
  for (const person of facts?.people ?? []) {
    for (const name of [person.name, ...person.aliases]) {
      for (const term of indexTermsOf(name)) terms.set(PERSON_FIELD + term, IMPACT_SCALE);
    }
  }
  return { id: entry.id, terms };
}

/**
 * Adds entries to the index; within a transaction over `segments` and `postings`. Earlier terms of an entry with the
 * same id no longer count.
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
  const added = { id: (segments.at(-1)?.id ?? 0) + 1, ids, retires: ids };
  const segment = await writeSegment(library, added, packBlocks(map));
  await mergeSmallest(library, [...segments, segment]);
}

/** Takes entries out of the index for good; within a transaction over `segments` and `postings`. */
export async function dropFromIndex(library: Library, ids: readonly number[]): Promise<void> {
  if (!ids.length) return;
  const segments = await readSegments(library);
  await writeSegment(library, { id: (segments.at(-1)?.id ?? 0) + 1, ids: [], retires: ids }, []);
}
