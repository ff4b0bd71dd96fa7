import { fold } from '../../text/search-terms';
import { parseIds } from './id-ranges';

export type IsValue = 'inbox' | 'archived' | 'read' | 'unread' | 'favourite' | 'unsaved' | 'stub';
export type HasValue = 'highlight' | 'note';

/** One condition of a query; all of them must hold. `not` negates it. */
export type Clause = { not: boolean } & (
  | { kind: 'word' | 'phrase' | 'tag' | 'site' | 'person' | 'story' | 'ids'; value: string }
  | { kind: 'is'; value: IsValue }
  | { kind: 'has'; value: HasValue }
  /** `value` is the beginning of an ISO date. `after` includes the day, month or year named; `before` does not. */
  | { kind: 'before' | 'after'; value: string }
);

/** Something in a query that was not understood, and was left out. Each reason has a message (`query_REASON`). */
export interface QueryProblem {
  text: string;
  reason: 'unknownField' | 'unknownIs' | 'unknownHas' | 'badDate' | 'missingValue' | 'openQuote';
}

export interface Query {
  clauses: Clause[];
  /** True when the last word may continue, because the reader is still typing it. */
  unfinished: boolean;
  /** True where one of the words is enough: entries with more of them, and with rarer ones, come first. */
  isAny?: boolean;
  problems: QueryProblem[];
}

export const EVERYTHING: Query = { clauses: [], unfinished: false, problems: [] };

const FIELDS = ['is', 'has', 'tag', 'site', 'person', 'story', 'ids', 'before', 'after'] as const;
const IS = ['inbox', 'archived', 'read', 'unread', 'favourite', 'unsaved', 'stub'] as const;
const HAS = ['highlight', 'note'] as const;
const TOKEN = /(-?)(?:([\p{L}]+):(?:"([^"]*)("?)|(\S*))|"([^"]*)("?)|(\S+))/gu;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads a query: `is:inbox tag:x site:y person:"Mark Rutte" story:"Dam breach" before:2025-06 after:2025-05 -word
 * "exact phrase"`. Never throws: what is not understood is left out and listed in `problems`.
 */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = [];
  const problems: QueryProblem[] = [];
  let unfinished = false;
  for (const match of text.replace(/[“”„«»]/g, '"').matchAll(TOKEN)) {
    const [whole, minus, field, quotedValue, valueClose, bareValue, phrase, phraseClose, word] = match;
    const not = minus === '-';
    const problem = (reason: QueryProblem['reason']) => problems.push({ text: whole, reason });
    unfinished = word !== undefined && !not;
    if (word !== undefined) {
      if (fold(word).match(/[\p{L}\p{N}]/u)) clauses.push({ kind: 'word', value: unquoted(word), not });
      continue;
    }
    if (phrase !== undefined) {
      if (!phraseClose) problem('openQuote');
      if (phrase.trim()) clauses.push({ kind: 'phrase', value: phrase.trim(), not });
      continue;
    }
    const value = unquoted(quotedValue ?? bareValue ?? '').trim();
    const kind = FIELDS.find((known) => known === field.toLowerCase());
    if (!kind && isWord(whole)) clauses.push({ kind: 'word', value: unquoted(whole.slice(minus.length)), not });
    else if (!kind) problem('unknownField');
    else if (!value) problem('missingValue');
    else if (quotedValue !== undefined && !valueClose) problem('openQuote');
    else {
      const clause = fieldClause(kind, value, not);
      if (typeof clause === 'string') problem(clause);
      else clauses.push(clause);
    }
  }
  return { clauses, unfinished: unfinished && !/\s$/.test(text), problems };
}

/** Gives the text of a query, from which `parseQuery` gives the same clauses back. */
export function formatQuery(clauses: readonly Clause[]): string {
  return clauses.map(({ kind, value, not }) => `${not ? '-' : ''}${formatClause(kind, value)}`).join(' ');
}

function formatClause(kind: Clause['kind'], value: string): string {
  const bare = unquoted(value);
  if (kind === 'word') return bare;
  if (kind === 'phrase') return `"${bare}"`;
  return /\s/.test(bare) ? `${kind}:"${bare}"` : `${kind}:${bare}`;
}

function fieldClause(kind: (typeof FIELDS)[number], value: string, not: boolean): Clause | QueryProblem['reason'] {
  switch (kind) {
    case 'is': {
      const known = IS.find((name) => name === value.toLowerCase());
      return known ? { kind, value: known, not } : 'unknownIs';
    }
    case 'has': {
      const known = HAS.find((name) => name === value.toLowerCase().replace(/s$/, ''));
      return known ? { kind, value: known, not } : 'unknownHas';
    }
    case 'ids':
      return parseIds(value) ? { kind, value, not } : 'missingValue';
    case 'before':
    case 'after':
      return DATE.test(value) ? { kind, value, not } : 'badDate';
    default:
      return { kind, value, not };
  }
}

/** Tells whether a text is a plain word: `https://…`, `10:30` and the like hold a colon without naming a field. */
function isWord(text: string): boolean {
  return /:\/\/|^\W*\d/.test(text);
}

/** Gives a text without quotation marks, which a query uses around words only. */
export function unquoted(text: string): string {
  return text.replace(/["“”„«»]/g, '');
}
