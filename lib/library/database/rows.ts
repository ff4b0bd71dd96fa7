import { outletClock } from '../../text/outlet-day';
import { fold, indexTermsOf } from '../../text/search-terms';
import type { Entry, Highlight, Note } from './records';

/** An entry as it is stored: with the keys it is sorted and filtered by, which are worked out on every write. */
export interface EntryRow extends Entry {
  /** When it was published by its outlet's clock, for sorting; '' when not known. */
  publishedKey: string;
  /** `is:unread` (the stored name of the inbox), `is:archived`, `is:read`, `is:favourite`, `tag:…`, `site:…`. */
  facets: string[];
}

/** With the terms of what the reader wrote, for search. */
export type HighlightRow = Highlight & { words: string[] };
export type NoteRow = Note & { words: string[] };

/** Separates what a facet is compared by from how it is shown: `tag:elysee` `Élysée`. Sorts before every letter. */
const SHOWN_AS = '\u0000';

/** The beginning every facet of this kind and value has. */
export function facetPrefix(kind: 'tag' | 'site', value: string): string {
  return `${kind}:${fold(value.trim())}${SHOWN_AS}`;
}

/** Gives what is shown of a `tag:` or `site:` facet. */
export function shownFacet(facet: string): string {
  return facet.slice(facet.indexOf(SHOWN_AS) + 1);
}

/** A tag or a site, and how many articles have it. */
export interface FacetCount {
  /** What a query says: `tag:VALUE`, `site:VALUE`. */
  value: string;
  /** It is spelled as the reader or the site spells it. */
  shown: string;
  count: number;
}

/** Share of a text after which it is read: the end is a little before the last line. */
const READ_FROM = 0.97;
/** The facet of what was read to its end. */
export const READ_FACET = 'is:read';

/**
 * The facet that a state of a query is found by; null for what has none. The stored name of the inbox is that of older
 * versions.
 */
export function facetOfState(value: string): string | null {
  if (value === 'unread') return null;
  return value === 'inbox' ? 'is:unread' : `is:${value}`;
}

/** True when reading came to the end; the shape is not relied upon, since old rows are looked at, too. */
export function isReadThrough(reading: { progress?: unknown } | null | undefined): boolean {
  return typeof reading?.progress === 'number' && reading.progress >= READ_FROM;
}

/** The row of an entry, with the keys that it is found by. */
export function entryRow(entry: Entry): EntryRow {
  const facets = [`is:${entry.state}`];
  if (entry.favourite) facets.push('is:favourite');
  if (!entry.hasText) facets.push('is:unsaved');
  if (entry.isStub) facets.push('is:stub');
  if (isReadThrough(entry.reading)) facets.push(READ_FACET);
  if (entry.site) facets.push(facetPrefix('site', entry.site) + (entry.siteName || entry.site));
  for (const tag of entry.tags) facets.push(facetPrefix('tag', tag) + tag);
  return { ...entry, publishedKey: outletClock(entry.publishedAt), facets };
}

/** The row of a highlight. */
export function highlightRow(highlight: Highlight): HighlightRow {
  return { ...highlight, words: [...new Set(indexTermsOf(highlight.note))] };
}

/** The row of a note. */
export function noteRow(note: Note): NoteRow {
  return { ...note, words: [...new Set(indexTermsOf(note.text))] };
}
