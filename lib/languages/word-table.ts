/**
 * Tables of words are written as text: entries apart by white space, each `form|form=value`. All forms of an entry mean
 * its value; without one, each means itself. `_` is a space, `mile+` is both `mile` and `miles`, and `gain*` a regular
 * verb in all its forms.
 */
export interface Entry {
  forms: string[];
  value: string | undefined;
}

export function entriesOf(text: string): Entry[] {
  return words(text).map((entry) => {
    const [forms, value] = entry.split('=');
    return { forms: forms.replaceAll('_', ' ').split('|').flatMap(inflected), value };
  });
}

export function mapOf(text: string): Map<string, string> {
  return new Map(entriesOf(text).flatMap(({ forms, value }) => forms.map((form) => [form, value ?? form] as const)));
}

export function setOf(text: string): Set<string> {
  return new Set(words(text));
}

/** Every form that `mile+` and `gain*` stand for; any other word, and a mark alone (`+`), is one. */
export function inflected(form: string): string[] {
  const stem = form.replace(/(?<=.)[+*]/, '');
  if (stem === form) return [form];
  const root = stem.replace(/e$/, '');
  return form.endsWith('*')
    ? [stem, stem + (/(?:s|sh|ch|x)$/.test(stem) ? 'es' : 's'), `${root}ed`, `${root}ing`]
    : [stem, form.replace('+', 's')];
}

/** The words of a long list that is written as text, white space between them. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The words of such a list with their places in it, from 1: months, weekdays. A `-` takes a place and is no word. */
export function numbered(text: string): Record<string, number> {
  return Object.fromEntries(
    words(text)
      .map((word, index): [string, number] => [word, index + 1])
      .filter(([word]) => word !== '-'),
  );
}

/** Gives entries of `form|form` with a word before each form: `двадцать первое|двадцать первого`. */
export function withFirst(first: string, entries: readonly string[]): string[] {
  return entries.map((forms) =>
    forms
      .split('|')
      .map((form) => `${first} ${form}`)
      .join('|'),
  );
}
