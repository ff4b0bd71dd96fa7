import { outletClock } from '../../text/outlet-day';
import { fold, indexTermsOf } from '../../text/search-terms';
import type { Entry, Highlight, Note } from './records';

/** An entry as it is stored: with the keys it is sorted and filtered by, which are worked out on every write. */
export interface EntryRow extends Entry {
  /** Gives the time of publication by its outlet's clock, for sorting; '' when not known. */
  publishedKey: string;
  /** `is:unread` (the stored name of the inbox), `is:archived`, `is:read`, `is:favourite`, `tag:…`, `site:…`. */
  facets: string[];
}

/** With the terms of what the reader wrote, for search. */
export type HighlightRow = Highlight & { words: string[] };
export type NoteRow = Note & { words: string[] };

/**
 * Separates the form in which a facet is compared from the form in which it is shown: `tag:elysee` `Élysée`. It sorts
 * before every letter.
 */
const SHOWN_AS = '\u0000';

/** Gives the beginning that every facet of this kind and value has. */
export function facetPrefix(kind: 'tag' | 'site', value: string): string {
  return `${kind}:${fold(value.trim())}${SHOWN_AS}`;
}

/** Gives the beginnings of the facets of a site, by its address or by its first labels: `cnbc` of cnbc.com, `www.bbc` of bbc.co.uk. */
export function sitePrefixes(value: string): string[] {
  const site = value.trim().replace(/^www\./, '');
  return [facetPrefix('site', site), `site:${fold(site)}.`];
}

/** Gives what is shown of a `tag:` or `site:` facet. */
export function shownFacet(facet: string): string {
  return facet.slice(facet.indexOf(SHOWN_AS) + 1);
}

/** A tag or a site, and how many articles have it. */
export interface FacetCount {
  /** The value as a query has it: `tag:VALUE`, `site:VALUE`. */
  value: string;
  /** It is spelled as the reader or the site spells it. */
  shown: string;
  count: number;
}

/** Share of a text from which it counts as read: its end is a little before the last line. */
const READ_FROM = 0.97;
/** The facet of articles that were read to the end. */
export const READ_FACET = 'is:read';

/**
 * Gives the facet by which a state of a query is found; null for a state that has none. The inbox has the stored name
 * of older versions.
 */
export function facetOfState(value: string): string | null {
  if (value === 'unread') return null;
  return value === 'inbox' ? 'is:unread' : `is:${value}`;
}

/** Tells whether reading came to the end. The type is loose because old rows are looked at, too. */
export function isReadThrough(reading: { progress?: unknown } | null | undefined): boolean {
  return typeof reading?.progress === 'number' && reading.progress >= READ_FROM;
}

/** Gives the row of an entry, with the keys by which it is found. */
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

/** Gives the row of a highlight. */
export function highlightRow(highlight: Highlight): HighlightRow {
  return { ...highlight, words: [...new Set(indexTermsOf(highlight.note))] };
}

/** Gives the row of a note. */
export function noteRow(note: Note): NoteRow {
  return { ...note, words: [...new Set(indexTermsOf(note.text))] };
}
