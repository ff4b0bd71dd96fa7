import { describe, expect, it } from 'vitest';
import { checkPhrase } from '../text/phrases/notation';
import { compilePhrases, type PhrasePlace } from '../text/phrases/phrases';
import { LANGUAGES } from './index';
import {
  BOILERPLATE_PLACES,
  type BoilerplateWords,
  CALENDAR_PLACES,
  type CalendarExamples,
  type Examples,
} from './language';

const boilerplates = import.meta.glob<{ examples: Examples<BoilerplateWords> }>('./*/boilerplate.ts', { eager: true });
const calendars = import.meta.glob<{ examples: CalendarExamples }>('./*/calendar.ts', { eager: true });
const bylines = import.meta.glob<{ examples: readonly string[] }>('./*/bylines.ts', { eager: true });
const calendarLists = Object.keys(CALENDAR_PLACES) as (keyof typeof CALENDAR_PLACES)[];
const boilerplateLists = Object.keys(BOILERPLATE_PLACES) as (keyof BoilerplateWords)[];

interface List {
  tag: string;
  name: string;
  phrases: readonly string[];
  place: PhrasePlace;
  has: readonly string[];
  hasNot: readonly string[];
}

const lists = LANGUAGES.flatMap(({ tag, boilerplate, calendar, bylines: own }): List[] => [
  ...boilerplateLists.map((name) => {
    const { has = [], hasNot = [] } = boilerplates[`./${tag}/boilerplate.ts`]?.examples[name] ?? {};
    return { tag, name, phrases: boilerplate?.[name] ?? [], place: BOILERPLATE_PLACES[name], has, hasNot };
  }),
  ...calendarLists.map((name) => {
    const has = calendars[`./${tag}/calendar.ts`]?.examples[name] ?? [];
    return { tag, name, phrases: calendar?.[name] ?? [], place: CALENDAR_PLACES[name], has, hasNot: [] };
  }),
  {
    tag,
    name: 'openings of bylines',
    phrases: own?.openings ?? [],
    place: 'lineStart',
    has: bylines[`./${tag}/bylines.ts`]?.examples ?? [],
    hasNot: [],
  },
]).filter(({ phrases }) => phrases.length > 0);

it.each(lists)(
  '$tag: the list "$name" finds its examples, and nothing in the others',
  ({ phrases, place, ...list }) => {
    const matcher = compilePhrases(phrases, place);
    for (const phrase of phrases) expect(() => checkPhrase(phrase)).not.toThrow();
    expect(list.has.length, 'a list has an example').toBeGreaterThan(0);
    expect(list.has.filter((line) => !matcher.test(line))).toEqual([]);
    expect(list.hasNot.filter((line) => matcher.test(line))).toEqual([]);
  },
);

describe('calendars', () => {
  const known = LANGUAGES.flatMap(({ tag, calendar }) => (calendar ? [{ tag, calendar }] : []));

  it.each(known)('$tag has the names of months and weekdays that Intl has', ({ tag, calendar }) => {
    const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
    const missing = calendar.months.flatMap((forms, month) =>
      formats
        .map((fields) => new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' }))
        .map(
          (format) => format.formatToParts(Date.UTC(2026, month, 3)).find(({ type }) => type === 'month')?.value ?? '',
        )
        .filter((name) => !/^\d+$/.test(name) && !forms.includes(name.toLowerCase())),
    );
    expect(missing).toEqual([]);
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    // 2026-06-01 is a Monday.
    const names = calendar.weekdays.map((_, i) => weekday.format(Date.UTC(2026, 5, 1 + i)).toLowerCase());
    expect(names.filter((name, i) => !calendar.weekdays[i].includes(name.replace('’', "'")))).toEqual([]);
  });

  it('give no form of a month to two months', () => {
    const months = new Map<string, Set<number>>();
    for (const { calendar } of known)
      calendar.months.forEach((forms, month) => {
        for (const form of forms) months.set(form, (months.get(form) ?? new Set()).add(month));
      });
    expect([...months].filter(([, numbers]) => numbers.size > 1).map(([form]) => form)).toEqual([]);
  });
});
