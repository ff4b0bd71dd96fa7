import { fold } from '../../lib/text/search-terms';

/** The conditions of a query whose values can be completed. */
export const COMPLETED = ['person', 'tag', 'site', 'story'] as const;
export type CompletedKind = (typeof COMPLETED)[number];

/** The end of what was typed, when it is the beginning of a value, or of the name of a condition. */
export interface Asked {
  kind: CompletedKind;
  /** The part of the value that was typed. */
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

/** Gives the names of conditions that begin with the last word. */
export function fieldsFor(query: string): { field: CompletedKind; query: string }[] {
  const [, before = '', word = ''] = NAME.exec(query) ?? [];
  const bare = word.replace(/^-/, '').toLowerCase();
  if (!bare) return [];
  return COMPLETED.filter((field) => field.startsWith(bare)).map((field) => ({
    field,
    query: `${before}${word.startsWith('-') ? '-' : ''}${field}:`,
  }));
}

/** Gives the query with a value in its place, so that typing can continue after it. */
export function completed({ kind, before }: Asked, value: string): string {
  const bare = value.replace(/["“”„«»]/g, '');
  return `${before}${kind}:${/\s/.test(bare) ? `"${bare}"` : bare} `;
}

/** Gives the values that contain what was typed, those of which a word begins with it first, each in the order given. */
export function matching<T extends { shown: string }>(values: readonly T[], typed: string, most: number): T[] {
  const wanted = fold(typed.trim());
  const fitting = values.filter(({ shown }) => fold(shown).includes(wanted));
  const first = fitting.filter(({ shown }) => ` ${fold(shown)}`.includes(` ${wanted}`));
  return [...first, ...fitting.filter((value) => !first.includes(value))].slice(0, most);
}
