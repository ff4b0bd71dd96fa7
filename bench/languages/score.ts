import { DAY_MS } from '../../lib/text/calendar';
import type { DateDoc, FigureDoc, Found, PeopleDoc } from './data';

/** A line of the table: a set, or a class of it, how many it holds, and shares in percent. */
export interface Row {
  name: string;
  count: number;
  [share: string]: string | number;
}

type Read<Doc> = readonly (readonly [Doc, readonly Found[]])[];
type Tell = (line: string) => void;

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
const CONCRETE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Counts by name, each an array of numbers. */
function counter() {
  const counts = new Map<string, number[]>();
  const add = (name: string, ...numbers: number[]) => {
    const known = counts.get(name) ?? numbers.map(() => 0);
    counts.set(
      name,
      known.map((count, at) => count + numbers[at]),
    );
  };
  return { counts, add };
}

/** Precision, recall and F1 of each set, whose counts are those that are right, found and wanted. */
function rates(counts: ReadonlyMap<string, number[]>): Row[] {
  return [...counts].map(([name, [right, got, wanted]]) => ({
    name,
    count: wanted,
    P: percent(right, got),
    R: percent(right, wanted),
    F1: percent(2 * right, got + wanted),
  }));
}

const overlapping = (found: readonly Found[], { start, end }: { start: number; end: number }) =>
  found.filter((one) => one.start < end && one.end > start);

const around = (text: string, start: number, end: number) =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(
    /\s+/g,
    ' ',
  );

/** Places where somebody is named, each right only from end to end: precision, recall and F1. */
export function scorePeople(read: Read<PeopleDoc>, tell: Tell): Row[] {
  const { counts, add } = counter();
  const place = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;
  for (const [doc, found] of read) {
    const wanted = new Set(doc.people.map(place));
    const got = new Set(found.map(place));
    for (const { start, end } of doc.people)
      if (!got.has(place({ start, end }))) tell(`missed ${around(doc.text, start, end)}`);
    for (const { start, end } of found)
      if (!wanted.has(place({ start, end }))) tell(`extra ${around(doc.text, start, end)}`);
    const source = doc.source.replace(/^slavicner-.*/, 'slavicner');
    add(`people ${source}`, [...got].filter((one) => wanted.has(one)).length, got.size, wanted.size);
  }
  return rates(counts);
}

/** The set of distinct days, months and years of each document: precision, recall and F1. */
export function scoreTimex(read: Read<DateDoc>, tell: Tell): Row[] {
  const { counts, add } = counter();
  for (const [doc, found] of read) {
    const wanted = new Set(
      doc.dates.flatMap(({ type, value = '' }) => (type === 'DATE' && CONCRETE.test(value) ? [value] : [])),
    );
    const got = new Set(
      found.flatMap(({ value }) => (typeof value === 'string' && CONCRETE.test(value) ? [value] : [])),
    );
    for (const one of found)
      if (typeof one.value === 'string' && CONCRETE.test(one.value) && !wanted.has(one.value))
        tell(`extra ${doc.published} ${one.value} ${around(doc.text, one.start, one.end)}`);
    for (const { start, end, value = '', type } of doc.dates)
      if (type === 'DATE' && CONCRETE.test(value) && !got.has(value))
        tell(`missed ${doc.published} ${value} ${around(doc.text, start, end)}`);
    add(`timex3 ${doc.source}`, [...got].filter((value) => wanted.has(value)).length, got.size, wanted.size);
  }
  return rates(counts);
}

/** The share of dates in words whose value is found at their place. */
export function scoreExplicit(read: Read<DateDoc>, tell: Tell): Row[] {
  return scoreValues(
    read,
    tell,
    () => 'explicit',
    (values) => values,
  );
}

/**
 * Scores expressions that have no text around them. Only the text could say which week or year is meant: a weekday may be a
 * week off, and a date without a year may be a year off. Holidays are left out.
 */
export function scoreProbes(read: Read<DateDoc>, tell: Tell): Row[] {
  return scoreValues(
    read,
    tell,
    ({ source }) => `probes ${source}`,
    (values, doc) => {
      if (doc.class === 'weekday') return values.flatMap((value) => [value, moved(value, 7, 0), moved(value, -7, 0)]);
      if (doc.class === 'yearless') return values.flatMap((value) => [value, moved(value, 0, 1), moved(value, 0, -1)]);
      return values;
    },
  );
}

function scoreValues(
  read: Read<DateDoc>,
  tell: Tell,
  nameOf: (doc: DateDoc) => string,
  accepted: (values: string[], doc: DateDoc) => string[],
): Row[] {
  const { counts, add } = counter();
  for (const [doc, found] of read) {
    for (const { start, end, edtf = [] } of doc.dates) {
      if (doc.class === 'holiday' || !edtf.some((value) => !value.includes('/'))) continue;
      const over = overlapping(found, { start, end });
      const values = accepted(edtf, doc);
      const isRight = over.some(({ value }) => values.includes(String(value)));
      // `5 May to 7 June 2024` is one fact: its ends are not wrong, though no fact has their value alone.
      const isEnd = over.some(({ value }) =>
        String(value)
          .split('/')
          .some((end) => values.includes(end)),
      );
      add(nameOf(doc), 1, isRight ? 1 : 0, !isRight && over.length > 0 ? 1 : 0, !isRight && isEnd ? 1 : 0);
      if (!isRight)
        tell(
          `${over.length > 0 ? 'wrong' : 'missed'} ${around(doc.text, start, end)} ${edtf[0]} ${over.map(({ value }) => value).join(' ')}`,
        );
    }
  }
  return [...counts].map(([name, [count, right, wrong, ends]]) => ({
    name,
    count,
    right: percent(right, count),
    wrong: percent(wrong, count),
    'of these ends of ranges': percent(ends, count),
  }));
}

function moved(value: string, days: number, years: number): string {
  const move = (one: string) => {
    if (years !== 0) return String(Number(one.slice(0, 4)) + years).padStart(4, '0') + one.slice(4);
    return one.length < 10 ? one : new Date(Date.parse(`${one}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  };
  return value.split('/').map(move).join('/');
}

/** Marks without values: the share that something found touches, by kind, and the share of what was found that touches one. */
export function scoreSpans(read: Read<DateDoc>): Row[] {
  const { counts, add } = counter();
  for (const [doc, found] of read) {
    for (const span of doc.spans) add(`spans ${span.kind}`, 1, overlapping(found, span).length > 0 ? 1 : 0);
    for (const one of found)
      add('spans precision', 1, doc.spans.some(({ start, end }) => start < one.end && end > one.start) ? 1 : 0);
  }
  return [...counts].sort().map(([name, [count, right]]) => ({ name, count, share: percent(right, count) }));
}

/** Figures by kind, in digits and in words: the share whose value is found at their place, and those with the unit, too. */
export function scoreFigures(read: Read<FigureDoc>, tell: Tell): Row[] {
  const { counts, add } = counter();
  for (const [doc, found] of read) {
    for (const { start, end, value, unit, kind, text } of doc.quantities) {
      const right = overlapping(found, { start, end }).filter((one) => isValue(one, value));
      const hasUnit = right.some((one) => unit === '' || one.unit === unit || (kind !== 'money' && kind !== 'percent'));
      add(`${kind}.${/\p{Nd}/u.test(text) ? 'digits' : 'words'}`, 1, right.length > 0 ? 1 : 0, hasUnit ? 1 : 0);
      if (!hasUnit && kind !== 'number')
        tell(
          `missed ${value} ${unit} ${around(doc.text, start, end)} ${overlapping(found, { start, end })
            .map((one) => `${one.value ?? `${one.low}..${one.high}`} ${one.unit}`)
            .join(', ')}`,
        );
    }
  }
  return [...counts]
    .sort()
    .map(([name, [count, value, unit]]) => ({ name, count, value: percent(value, count), unit: percent(unit, count) }));
}

function isValue(found: Found, value: number | number[]): boolean {
  if (Array.isArray(value)) return isNear(found.low, value[0]) && isNear(found.high, value[1]);
  return isNear(found.value, value);
}

function isNear(a: Found['value'] | undefined, b: number): boolean {
  return typeof a === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
