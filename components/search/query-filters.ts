import { type Clause, formatQuery, parseQuery } from '../../lib/library/search/query';

type ValueKind = 'tag' | 'site' | 'story' | 'person' | 'before' | 'after';

/** The filters that are in the panel. */
const PANEL_FIELDS = ['tag', 'site', 'story', 'person', 'after', 'before'] as const satisfies ValueKind[];
export const PANEL_TOGGLES = ['has:highlight', 'has:note', 'is:unsaved'] as const satisfies Toggle[];

/** Gives how many filters of the panel a query has. */
export function countPanelFilters(query: string): number {
  return (
    PANEL_FIELDS.filter((kind) => filterValue(query, kind)).length +
    PANEL_TOGGLES.filter((toggle) => hasToggle(query, toggle)).length
  );
}

export const hasPanelFilter = (query: string) => countPanelFilters(query) > 0;

/** Gives the value a query has for one of its filters; '' when it has none. */
export function filterValue(query: string, kind: ValueKind): string {
  return parseQuery(query).clauses.find((clause) => clause.kind === kind && !clause.not)?.value ?? '';
}

/** Gives the query with one filter set to a value, or without it for ''. What was not understood in it is dropped. */
export function withFilter(query: string, kind: ValueKind, value: string): string {
  const others = parseQuery(query).clauses.filter((clause) => clause.kind !== kind || clause.not);
  return written(value.trim() ? [...others, { kind, value: value.trim(), not: false }] : others);
}

/** The filters of a query that are either on or off. */
export type Toggle = 'is:inbox' | 'is:archived' | 'is:favourite' | 'is:unsaved' | 'has:highlight' | 'has:note';

const TOGGLES: Record<Toggle, Clause> = {
  'is:inbox': { kind: 'is', value: 'inbox', not: false },
  'is:archived': { kind: 'is', value: 'archived', not: false },
  'is:favourite': { kind: 'is', value: 'favourite', not: false },
  'is:unsaved': { kind: 'is', value: 'unsaved', not: false },
  'has:highlight': { kind: 'has', value: 'highlight', not: false },
  'has:note': { kind: 'has', value: 'note', not: false },
};

const isToggle =
  (toggle: Toggle) =>
  ({ kind, value, not }: Clause) =>
    !not && kind === TOGGLES[toggle].kind && value === TOGGLES[toggle].value;

export const hasToggle = (query: string, toggle: Toggle) => parseQuery(query).clauses.some(isToggle(toggle));

/** Gives the query with one of these on and the rest of them off; with all off for null. */
export function withOnly(query: string, toggle: Toggle | null, group: readonly Toggle[]): string {
  const others = parseQuery(query).clauses.filter((clause) => !group.some((member) => isToggle(member)(clause)));
  return written(toggle ? [...others, TOGGLES[toggle]] : others);
}

/** Gives the query with the words that were corrected in quotation marks, so that they are searched for as they are. */
export function withExact(query: string, mended: readonly { from: string }[]): string {
  const words = new Set(mended.map(({ from }) => from));
  const { clauses } = parseQuery(query);
  return written(
    clauses.map((clause) =>
      clause.kind === 'word' && words.has(clause.value) ? { ...clause, kind: 'phrase' } : clause,
    ),
  );
}

/** Writes the words first, as they were typed, so that typing can continue at the end of a filter. */
function written(clauses: Clause[]): string {
  const text = formatQuery(clauses);
  return text ? `${text} ` : '';
}
