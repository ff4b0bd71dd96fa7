import type { FactWords, Forms } from '../fact-words';
import type { FigureWords, HedgeKind, WordList, WordMeanings } from '../figure-words';
import type { UnitNames } from '../unit-names';
import { formsOf, valuesOf } from './forms';

/** Holds what figures need of a language: lists of words by class, the names of units, hedges. */
export interface PlainFigureWords extends Pick<FigureWords, 'hedgesBefore' | 'hedgesAfter'> {
  lists: Readonly<Record<string, WordList | WordMeanings>>;
  units: UnitNames;
  decimal: '.' | ',';
  /** True when a plain space separates groups of three digits. */
  spaced: boolean;
  nouns: 'capital' | 'after' | 'none';
  /** True when a full stop after a number makes an ordinal of it. */
  ordinalStop: boolean;
}

const HEDGE_KINDS: readonly HedgeKind[] = ['about', 'over', 'under', 'atLeast', 'atMost', 'nearly'];

/** Signs that bound a number in every language. */
const SIGNS_BEFORE: Readonly<Partial<Record<HedgeKind, Forms>>> = {
  about: '~|≈',
  over: '>',
  under: '<',
  atLeast: '≥',
  atMost: '≤',
};
const SIGNS_AFTER: Readonly<Partial<Record<HedgeKind, Forms>>> = { atLeast: '+' };

/** Makes the lists by which figures of a language are read, from what `Intl` has and what was written by hand. */
export function figureWords({ intl, figures, closed, rises, falls, dates }: FactWords): PlainFigureWords {
  const numerals = Object.entries(figures.numerals ?? {}).map(([worth, forms]) => [forms, Number(worth)] as const);
  const scales = Object.entries(figures.scales ?? {}).map(([worth, forms]) => [forms, Number(worth)] as const);
  const known = Object.entries(numerals.length > 0 ? {} : intl.scales).map(
    ([zeros, forms]) => [forms, 10 ** Number(zeros)] as const,
  );
  return {
    lists: {
      small: values(figures.small, 1),
      tens: values(figures.tens, 10),
      hundreds: values(figures.hundreds, 100),
      andTens: formsOf(figures.andTens),
      onesBefore: values(figures.onesBefore, 1),
      tensBehind: values(figures.tensBehind, 10),
      neverBehindTens: formsOf(figures.neverBehindTens),
      bareScale: values([figures.bareThousand ?? ''], 1000),
      numeral: valuesOf(numerals),
      scale: valuesOf(
        [...scales, ...known].flatMap(([forms, worth]) =>
          formsOf(forms)
            .filter(isOneWord)
            .map((form) => [form, worth] as const),
        ),
      ),
      // `10k €`; it is a scale with money only.
      letter: { k: 1000 },
      half: formsOf(figures.half),
      and: formsOf(figures.and, dates.and),
      or: formsOf(figures.or),
      of: formsOf(figures.of),
      to: formsOf(figures.to, dates.to),
      from: formsOf(figures.from),
      between: formsOf(figures.between, dates.between),
      minus: formsOf(figures.minus),
      closed: formsOf(closed),
      filler: formsOf(figures.filler),
      rises: formsOf(rises),
      falls: formsOf(falls),
      label: formsOf(figures.label),
      clock: formsOf(figures.clock),
      clockLead: formsOf(figures.clockLeads),
      unitBefore: formsOf(figures.percentBefore).map((form) => form.split(' ')[0]),
      currencyBefore: formsOf(figures.currencyBefore),
    },
    units: { roles: rolesOf({ intl, figures }), prefixed: {}, prefixes: {} },
    hedgesBefore: hedges(figures.hedges, SIGNS_BEFORE),
    hedgesAfter: hedges(figures.hedgesAfter, SIGNS_AFTER),
    decimal: intl.decimal,
    spaced: intl.spaced,
    nouns: figures.nouns ?? 'none',
    ordinalStop: dates.writing?.ordinalStop === true,
  };
}

/** Gives the values of numbers in words, `step` apart, from `step` on. */
function values(lists: readonly Forms[] | undefined, step: number): WordMeanings {
  return valuesOf((lists ?? []).map((forms, at) => [forms, (at + 1) * step] as const));
}

const isOneWord = (form: string) => !form.includes(' ');

const DURATIONS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);

function rolesOf({ intl, figures }: Pick<FactWords, 'intl' | 'figures'>): UnitNames['roles'] {
  const units = Object.entries(intl.units).filter(([code]) => code !== '%');
  const named = (chosen: boolean) => units.filter(([code]) => DURATIONS.has(code) === chosen);
  // A pound is first taken for money, then for a mass.
  const money = byCode(Object.entries(figures.money ?? {}), Object.entries(intl.currencies));
  const cents = byCode(Object.entries(figures.cents ?? {}));
  return {
    percent: {
      pp: tokensOf(figures.points),
      '%': tokensOf(figures.percent, intl.units['%']),
    },
    tenths: { '%': tokensOf(figures.tenths) },
    percentBefore: { '%': tokensOf(figures.percentBefore) },
    money: without(money, cents),
    cents,
    measure: without(byCode(Object.entries(figures.measures ?? {}), named(false)), money),
    duration: byCode(Object.entries(figures.durations ?? {}), named(true)),
    power: { '2': tokensOf(figures.square), '3': tokensOf(figures.cubic) },
    age: tokensOf(figures.ageAfter),
    aged: { a: tokensOf(figures.ages) },
    counter: tokensOf(figures.counters),
  };
}

/** Gives the forms of each code; a form that two codes have belongs to the first. */
function byCode(...entries: readonly (readonly (readonly [code: string, forms: Forms])[])[]): Record<string, string[]> {
  const owner = new Map<string, string>();
  const found: Record<string, string[]> = {};
  for (const [code, forms] of entries.flat()) {
    for (const form of tokensOf(forms)) {
      if (owner.has(form)) continue;
      owner.set(form, code);
      found[code] = [...(found[code] ?? []), form];
    }
  }
  return found;
}

/** Gives the forms of each code that no code of `others` has. */
function without(
  units: Record<string, string[]>,
  others: Readonly<Record<string, string[]>>,
): Record<string, string[]> {
  const taken = new Set(Object.values(others).flat());
  return Object.fromEntries(
    Object.entries(units).map(([code, forms]) => [code, forms.filter((form) => !taken.has(form))]),
  );
}

/** Gives forms as their tokens with a space between: a hyphen and a stop are tokens, of which a unit skips the first. */
function tokensOf(...lists: readonly (Forms | undefined)[]): string[] {
  return formsOf(...lists).map((form) =>
    form
      .replace(/[-‐]/g, ' ')
      .replace(/\.$/, '')
      .replace(/([./°])/g, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function hedges<Kinds extends Partial<Record<HedgeKind, Forms>>>(
  words: Kinds | undefined,
  signs: Partial<Record<HedgeKind, Forms>>,
): Record<HedgeKind, string[]> {
  const entries = HEDGE_KINDS.map((kind) => [kind, formsOf(words?.[kind], signs[kind])] as const);
  return Object.fromEntries(entries) as Record<HedgeKind, string[]>;
}
