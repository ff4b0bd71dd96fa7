import type { DateWords, FactWords, Forms, IntlWords } from '../fact-words';
import type { LeadKind, TenseClass, TimeClasses, TimeKind, TimeWords } from '../time-words';
import { formsOf, isShort, isWeekdayForm, lines, literal, namesOfUnits, valuesOf } from './forms';

const TENSE_CLASSES: readonly TenseClass[] = [
  ...(['past', 'have', 'be', 'will', 'infinitive', 'modal', 'ahead', 'perhaps', 'intend', 'timetable'] as const),
  ...(['timetablePlural', 'to', 'toward', 'negatable', 'not', 'had', 'do', 'accuse', 'determiner'] as const),
  ...(['subject', 'event', 'participle', 'toHave', 'perfect', 'copula', 'state', 'reported'] as const),
];
const LEAD_KINDS: readonly LeadKind[] = ['over', 'coming', 'after', 'event', 'from', 'asOf', 'until', 'by'];

/**
 * Makes the words and patterns by which dates are read, from what `Intl` has of a language and what was written by hand. The
 * patterns are the same for all: a part whose words a language does not have matches nothing.
 */
export function timeWords({ intl, dates, figures, closed }: FactWords): TimeWords {
  const months = intl.months.map((forms, at) => formsOf(forms, dates.months?.[at]).filter((form) => !/\d/.test(form)));
  const weekdays = intl.weekdays.map((forms, at) => formsOf(forms, dates.weekdays?.[at]).filter(isWeekdayForm));
  const shortForms = [...months, ...weekdays].flatMap((forms) => forms.filter((form) => isShort(form, forms)));
  const leads = formsOf(dates.leads).flatMap((form) => form.split(' ').slice(-1));
  const classes: TimeClasses = {
    MONTH: numbered(months),
    WEEKDAY: numbered(weekdays),
    ORDINAL: numbered((dates.ordinals ?? []).map((forms) => formsOf(forms))),
    ABBREVIATION: [...shortForms, ...formsOf(withoutStops(intl.inDates[2]))],
    JOINER: valuesOf([
      [dates.to, 1],
      [dates.and, 0],
    ]),
    BETWEEN: formsOf(dates.between),
    THE: formsOf(dates.the).filter((form) => !form.includes(' ')),
    PREPOSITION: leads,
    YEARLY: leads,
    MONTH_LEAD: leads,
    ...Object.fromEntries(Object.entries(dates.classes ?? {}).map(([name, forms]) => [name, formsOf(forms)])),
  };
  return {
    classes,
    parts: partsOf(intl, dates, [months, weekdays]),
    patterns: patternsOf(intl, dates, formsOf(figures.clock)),
    surroundings: {
      ...NO_SURROUNDINGS,
      afterDay: formsOf(closed),
      afterYear: namesOfUnits(intl, figures),
      beforeYear: formsOf(figures.label),
      yearFollowers: [...formsOf(closed), ...months.flat()],
      nounsHaveCapitals: figures.nouns === 'capital',
      streetsNamedAfter: formsOf(dates.streets),
    },
    tenses: record(TENSE_CLASSES, (name) => formsOf(dates.tenses?.[name])),
    leads: record(LEAD_KINDS, (name) => formsOf(dates.tells?.[name])),
    pastEndings: formsOf(dates.pastEndings),
    futureEndings: formsOf(dates.futureEndings),
    participleEndings: formsOf(dates.participleEndings),
    noPastOpenings: [],
    verbsLast: dates.verbsLast,
    holidays: Object.fromEntries(Object.entries(dates.holidays ?? {}).map(([name, forms]) => [name, formsOf(forms)])),
    writing: dates.writing ?? {},
  };
}

const NO_SURROUNDINGS = {
  crowds: [],
  afterWeekday: [],
  beforeWeekday: [],
  streets: [],
  titles: [],
  beforeNumeric: [],
  temperature: [],
  games: [],
  beforeHoliday: [],
  afterHoliday: [],
};

function record<Name extends string, Value>(names: readonly Name[], worth: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, worth(name)])) as Record<Name, Value>;
}

function numbered(lists: readonly (readonly string[])[]): Record<string, number> {
  const entries = lists.flatMap((forms, at) => forms.map((form): [string, number] => [form, at + 1]));
  return Object.fromEntries(entries.filter(([form]) => !form.includes(' ')));
}

const withoutStops = (word: string) => word.replace(/\.$/, '');

type Names = readonly (readonly string[])[];
function partsOf(intl: IntlWords, dates: DateWords, [months, weekdays]: readonly Names[]): TimeWords['parts'] {
  const [afterDay, afterMonth, afterYear] = intl.inDates;
  const glued = intl.months[0] === '1';
  // Months by their numbers: `tháng 1`, `1月`.
  const monthWord = /^(\D+) 1$/.exec(formsOf(intl.months[0])[0] ?? '')?.[1];
  const units = Object.entries({ ...NO_UNITS, ...dates.units });
  return {
    the: lines(dates.the),
    of: [...lines(dates.of), ...(glued ? [] : lines(`${afterDay}|${afterMonth}`))],
    dayWord: lines(dates.dayWord),
    dayName: (dates.dayNames ?? []).flatMap((forms, at) => lines(forms, `:DAY=${at + 1}`)),
    dayMark: [...lines(dates.dayMark), ...(glued ? lines(afterDay) : [])],
    monthWord: [...lines(dates.monthWord), ...lines(monthWord)],
    monthMark: [...lines(dates.monthMark), ...(glued ? lines(afterMonth) : [])],
    yearWord: lines(dates.yearWord),
    yearMark: [...lines(dates.yearMark), ...lines(withoutStops(afterYear))],
    era: Object.entries(dates.eras ?? {}).flatMap(([name, before]) => lines(name, `:ERA=${before}`)),
    weekday: ['WEEKDAY', ...several(weekdays, 'WEEKDAY')],
    month: ['MONTH', '<monthWord> MONTHNUM', 'MONTHNUM <monthMark>', 'MONTH <monthMark>', ...several(months, 'MONTH')],
    md: [
      'DAY|NTH|ORDINAL <of>? <month>',
      '<dayWord> DAY|NTH <of>? <month>',
      '<dayName> <of>? <month>',
      'DAYMONTH',
      '<dayWord> DAYMONTH',
      '<month> DAY|NTH <dayMark>',
      ...(glued ? ['<month> NUM <dayMark> :NUMDAY=1'] : []),
      ...(intl.order === 'dmy' ? [] : ['<month> DAY', '<month> NTH']),
    ].filter((line) => line !== 'DAYMONTH'),
    mdy: [
      '<md> <of>? ,? <of>? YEAR <yearMark>?',
      '<md> <of>? ,? <yearWord> YEAR',
      'YEAR <yearMark> <md>',
      '<eraYear> <md>',
      ...(intl.order === 'ymd' ? ['YEAR ,? <md>'] : []),
    ],
    eraYear: ['<era> N <yearMark>?', '<era> YEAR <yearMark>?'],
    my: [
      '<month> <of>? ,? YEAR <yearMark>?',
      '<month> <of>? <yearWord> YEAR',
      'YEAR <yearMark> <month>',
      '<eraYear> <month>',
      '<monthWord> MONTHYEAR',
      ...(intl.order === 'ymd' ? ['YEAR <month>'] : []),
    ],
    date: ['<md>', '<mdy>'],
    rel: [
      ...lines(dates.last, ':REL=-1'),
      ...lines(dates.this, ':REL=0'),
      ...lines(dates.next, dates.nextIsComing ? ':REL=1 :COMING=1' : ':REL=1'),
    ],
    lead: lines(dates.leads),
    prior: lines(dates.prior),
    following: lines(dates.following),
    unit: units.flatMap(([code, forms]) => lines(forms, `:UNIT=${code}`)),
    final: lines(dates.final ?? dates.last),
    unitD: lines(dates.units?.D),
    unitW: lines(dates.units?.W, ':week=1'),
    unitM: lines(dates.units?.M),
    unitY: lines(dates.units?.Y),
    nearW: Object.entries(intl.near).flatMap(([key, phrase]) =>
      key.startsWith('W') ? lines(phrase, `:REL=${key.slice(2)} :week=1`) : [],
    ),
    every: lines(dates.every),
    manyUnits: lines(dates.manyUnits),
    agoBefore: lines(dates.agoBefore),
    agoAfter: lines(dates.agoAfter),
    inBefore: lines(dates.inBefore),
    inAfter: lines(dates.inAfter),
    laterAfter: lines(dates.laterAfter),
    earlierAfter: lines(dates.earlierAfter),
    edge: lines(dates.edges),
    season: Object.entries(dates.seasons ?? {}).flatMap(([sign, forms]) => lines(forms, `:SEASON=${sign}`)),
    dayPart: Object.entries(dates.parts ?? {}).flatMap(([sign, forms]) => lines(forms, `:PART=${sign}`)),
    quarter: lines(dates.quarter),
    half: lines(dates.half),
    decadeWord: lines(dates.decadeWord),
    decadeAfter: lines(dates.decadeWord).filter((word) => !lines(dates.units?.Y).includes(word)),
    decade: Object.entries(dates.decades ?? {}).flatMap(([years, forms]) => lines(forms, `:DECADE=${years}`)),
    deictic: Object.entries(mergedDays(intl, dates)).flatMap(([away, forms]) => lines(forms, `:DEICTIC=${away}`)),
  };
}

/** Names of several words, each with its number. */
const several = (names: Names, slot: string) =>
  names.flatMap((forms, at) =>
    forms.filter((form) => form.includes(' ')).map((form) => `${literal(form)} :${slot}=${at + 1}`),
  );

const NO_UNITS: Readonly<Record<string, Forms>> = {};
function mergedDays(intl: IntlWords, { days = {} }: DateWords): Record<string, Forms> {
  const all = [...new Set([...Object.keys(intl.days), ...Object.keys(days)])];
  return Object.fromEntries(all.map((away) => [away, `${intl.days[away] ?? ''}|${days[away] ?? ''}`]));
}

function patternsOf(intl: IntlWords, dates: DateWords, clock: readonly string[]): TimeWords['patterns'] {
  const own = dates.patterns ?? {};
  const ahead = dates.countsFromToldDay ? ' :FORWARD=1 :TOLD=1' : ' :FORWARD=1';
  const base: Partial<Record<TimeKind, readonly string[]>> = {
    nothing: [
      '<every> <weekday> <dayPart>?',
      '<every> ORDINAL <weekday>',
      '<every> <rel> <weekday>',
      '<every> <month>',
      '<every> <season>',
      '<the>? ORDINAL <weekday> <of> <the>? <unitM>',
      '<the>? <rel> <manyUnits>',
      '<the>? <manyUnits> <rel>',
    ],
    date: [
      '<date>',
      '<weekday> ,? <of>? <the>? <date>',
      '<md> <of>? <the>? <rel> <unitY>',
      '<md> <of>? <the>? <unitY> <rel>',
      '<my>',
      '<month>',
      '<month> <of>? <the>? <rel> <unitY>',
      '<month> <of>? <the>? <unitY> <rel>',
      'YEAR',
      '<yearWord> YEAR',
      'YEAR <yearMark>',
      '<eraYear>',
      'NUMERIC',
      '<dayWord> NUMERIC',
      '<weekday> ,? <dayWord>? NUMERIC',
      '<season> <of>? <the>? YEAR <yearMark>?',
      'YEAR <yearMark>? <season>',
      '<season> <of>? <the>? <rel> <unitY>',
      '<season> <of>? <the>? <unitY> <rel>',
      'DAY|NTH <of> <the>? <rel> <unitM> :OFMONTH=1',
      'DAY|NTH <of> <the>? <unitM> <rel> :OFMONTH=1',
      'DAY <dayMark>',
      'NTH <dayMark>',
    ],
    season: ['<rel> <season>', '<season> <rel>'],
    weekday: [
      '<rel>? <weekday> <dayPart>?',
      '<weekday> <rel>',
      '<weekday> <of>? <the>? <rel> <unitW>',
      '<weekday> <of>? <the>? <unitW> <rel>',
      '<weekday> <of>? <nearW>',
      '<nearW> <of>? <weekday>',
      '<weekday> <of>? <the>? <unitW> <following> :following=1',
      '<weekday> <of>? <the>? <following> <unitW> :following=1',
    ],
    nthweekday: [
      '<the>? ORDINAL <weekday> <lead>? <of>? <the>? <month>',
      '<the>? ORDINAL <weekday> <lead>? <of>? <the>? <month> <of>? YEAR <yearMark>?',
      '<the>? ORDINAL <weekday> <of>? <the>? <rel> <unitM> :month=1',
      '<the>? ORDINAL <weekday> <of>? <the>? <unitM> <rel> :month=1',
      ...['', ' <of>? YEAR <yearMark>?'].flatMap((year) => [
        `<the>? <final> <weekday> <lead>? <of>? <the>? <month>${year} :last=1`,
        `<the>? <weekday> <final> <lead>? <of>? <the>? <month>${year} :last=1`,
        `<the>? <final> <unitD> <of>? <the>? <month>${year} :day=1`,
      ]),
    ],
    month: ['<rel> MONTH', 'MONTH <rel>'],
    unit: [
      ...Object.entries(intl.near).flatMap(([key, phrase]) => lines(phrase, `:UNIT=${key[0]} :REL=${key.slice(2)}`)),
      '<the>? <rel> <unit>',
      '<the>? <unit> <rel>',
      '<the>? <prior> <unit> :REL=-1 :ANCHORED=1',
      '<the>? <unit> <prior> :REL=-1 :ANCHORED=1',
      '<the>? <following> <unit> :REL=1 :ANCHORED=1',
      '<the>? <unit> <following> :REL=1 :ANCHORED=1',
    ],
    ago: [
      ...Object.entries(intl.away).flatMap(([key, phrases]) =>
        lines(phrases, `:UNIT=${key[0]}${key.endsWith('-1') ? '' : ahead}`),
      ),
      '<agoBefore> NUM <unit>',
      'NUM <unit> <agoAfter>',
      `<inBefore> NUM <unit>${ahead}`,
      'NUM <unit> <inAfter> :FORWARD=1',
      'NUM <unit> <laterAfter> :ANCHORED=1 :FORWARD=1',
      'NUM <unit> <earlierAfter> :ANCHORED=1',
    ],
    day: ['<deictic>'],
    part: ['<deictic> <dayPart>', '<dayPart> <deictic>'],
    decade: [
      'DECADENUM <decadeAfter> :DEFINITE=1',
      '<decadeWord> DECADENUM|YEAR2 :DEFINITE=1',
      'DECADE <decadeWord>? :DEFINITE=1',
      '<decadeWord> DECADE :DEFINITE=1',
      '<decade> <decadeWord> :DEFINITE=1',
      '<decadeWord> <decade> :DEFINITE=1',
    ],
    quarter: [
      'ORDINAL|NTH <quarter>',
      'ORDINAL|NTH <quarter> <of>? <the>? YEAR <yearMark>?',
      'ORDINAL|NTH <quarter> <of>? <yearWord>? YEAR <yearMark>?',
      'ORDINAL|NTH <quarter> <of>? <the>? <rel> <unitY>',
      '<quarter> NUM <of>? YEAR?',
      'YEAR <yearMark>? ORDINAL|NTH <quarter>',
      'QUARTERTAG YEAR?',
      'YEAR QUARTERTAG',
    ],
    half: [
      'ORDINAL|NTH <half>',
      'ORDINAL|NTH <half> <of>? <the>? YEAR <yearMark>?',
      'ORDINAL|NTH <half> <of>? <yearWord>? YEAR <yearMark>?',
      'YEAR <yearMark>? ORDINAL|NTH <half>',
      'HALFTAG YEAR?',
    ],
    time: [
      'CLOCK',
      ...clock.flatMap((form) => [`HOUR ${literal(form)}`, `CLOCK ${literal(form)}`, `${literal(form)} HOUR`]),
    ],
    leaddate: ['<edge> <of>? <the>?'],
    holiday: ['<holiday>', '<holiday> <of>? YEAR', '<holiday> <of>? <the>? <rel> <unitY>'],
  };
  const kinds = [...new Set([...Object.keys(own), ...Object.keys(base)])] as TimeKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, [...(own[kind] ?? []), ...(base[kind] ?? [])]]));
}
