import type { FactWords, Forms, IntlWords } from '../fact-words';

/** Gives the forms of a list that is written with `|` between them, each once. */
export function formsOf(...lists: readonly (string | undefined)[]): string[] {
  const forms = lists.flatMap((list) => (list ?? '').split('|').map(plainForm));
  return [...new Set(forms.filter((form) => form !== ''))];
}

/** Gives a form as it is looked up: straight apostrophes, white space for hyphens and runs of it. */
function plainForm(form: string): string {
  return form.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}

/** Gives every form of some lists with the value of its list. */
export function valuesOf<Value>(lists: Iterable<readonly [string | undefined, Value]>): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [list, value] of lists) for (const form of formsOf(list)) values[form] ??= value;
  return values;
}

/** Gives the first words of currencies, measures and scales: a number before one counts it. */
export function namesOfUnits({ currencies, units, scales }: IntlWords, figures: FactWords['figures']): string[] {
  const known = [currencies, units, scales, figures.money, figures.measures, figures.scales].flatMap((list) =>
    Object.values(list ?? {}),
  );
  return formsOf(...known, figures.counters).map((form) => form.split(' ')[0]);
}

/** Tells whether a form is a weekday: `пн`, `月`, `월`, two letters or a sign of many meanings, are one only in calendars. */
export function isWeekdayForm(form: string): boolean {
  if (/\d/.test(form)) return false;
  if (/[\u3000-\uffff]/.test(form)) return form.length > 1;
  return form.length > 2 || /^[a-z]{2}$/.test(form);
}

/** Gives a line for each form of a list, with slots whose values are not in the words. */
export function lines(forms: Forms | undefined, slots = ''): string[] {
  return formsOf(forms).map((form) => `${literal(form)}${slots && ` ${slots}`}`);
}

/** Gives a form as words of a pattern, in which a hyphen is skipped. */
export function literal(form: string): string {
  return form.replace(/[-‐]/g, ' ').replace(/[.]/g, '').trim();
}

/**
 * Tells whether a form is short for a longer one, as `sept` for `september`: a full stop after it is its own, and alone it is a
 * date only after a preposition.
 */
export function isShort(form: string, forms: readonly string[]): boolean {
  // The first form is the whole name: `März`, whatever its case forms are.
  if (form === forms[0]) return false;
  return form.length < 5 && forms.some((other) => other.length > form.length + 1 && other.startsWith(form));
}
