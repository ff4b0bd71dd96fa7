import type { FactWords, IntlWords } from '../fact-words';

/** The forms of a list that is written with `|` between them; those that are given again are left out. */
export function formsOf(...lists: readonly (string | undefined)[]): string[] {
  const forms = lists.flatMap((list) => (list ?? '').split('|').map(plainForm));
  return [...new Set(forms.filter((form) => form !== ''))];
}

/** A form as it is looked up: straight apostrophes, white space for hyphens and runs of it. */
function plainForm(form: string): string {
  return form.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}

/** Every form of some lists with what its list is for. */
export function valuesOf<Value>(lists: Iterable<readonly [string | undefined, Value]>): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [list, value] of lists) for (const form of formsOf(list)) values[form] ??= value;
  return values;
}

/** First words of currencies, measures and scales: a number before one counts it. */
export function namesOfUnits({ currencies, units, scales }: IntlWords, figures: FactWords['figures']): string[] {
  const known = [currencies, units, scales, figures.money, figures.measures, figures.scales].flatMap((list) =>
    Object.values(list ?? {}),
  );
  return formsOf(...known, figures.counters).map((form) => form.split(' ')[0]);
}

/** `пн`, `月`, `월`: two letters, or a sign of many meanings, are a weekday to readers of calendars only. */
export function isWeekdayForm(form: string): boolean {
  if (/\d/.test(form)) return false;
  if (/[\u3000-\uffff]/.test(form)) return form.length > 1;
  return form.length > 2 || /^[a-z]{2}$/.test(form);
}
