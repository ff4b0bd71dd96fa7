import { fold } from '../../lib/text/search-terms';

/** Conditions of a query whose values can be completed. */
export const COMPLETED = ['person', 'tag', 'site', 'story'] as const;
export type CompletedKind = (typeof COMPLETED)[number];

/** The end of what was typed is the beginning of a value, or of the name of a condition. */
export interface Asked {
  kind: CompletedKind;
  /** What of the value is there. */
  typed: string;
  /** The text before it in the field. */
  before: string;
}

const VALUE = /^(.*?)(?<=^|\s)(-?)(person|tag|site|story):(?:"([^"]*)|([^\s"]*))$/isu;
const NAME = /^(.*?)(?<=^|\s)(-?[a-z]{2,})$/isu;

/** Gives what can be completed at the end of a query; null where nothing can. */
export function askedIn(query: string): Asked | null {
  const [, before, minus, name, quoted, bare] = VALUE.exec(query) ?? [];
  const kind = COMPLETED.find((known) => known === name?.toLowerCase());
  return kind ? { kind, typed: quoted ?? bare ?? '', before: before + minus } : null;
}

/** The names of conditions that go on from the last word. */
export function fieldsFor(query: string): { field: CompletedKind; query: string }[] {
  const [, before = '', word = ''] = NAME.exec(query) ?? [];
  const bare = word.replace(/^-/, '').toLowerCase();
  if (!bare) return [];
  return COMPLETED.filter((field) => field.startsWith(bare)).map((field) => ({
    field,
    query: `${before}${word.startsWith('-') ? '-' : ''}${field}:`,
  }));
}

/** The query with a value in its place, so that typing can go on after it. */
export function completed({ kind, before }: Asked, value: string): string {
  const bare = value.replace(/["“”„«»]/g, '');
  return `${before}${kind}:${/\s/.test(bare) ? `"${bare}"` : bare} `;
}

/** Values that have what was typed in them, those that begin with it first. */
export function matching<T extends { shown: string }>(values: readonly T[], typed: string, most: number): T[] {
  const wanted = fold(typed.trim());
  const fitting = values.filter(({ shown }) => fold(shown).includes(wanted));
  const first = fitting.filter(({ shown }) => fold(shown).startsWith(wanted));
  return [...first, ...fitting.filter((value) => !first.includes(value))].slice(0, most);
}
