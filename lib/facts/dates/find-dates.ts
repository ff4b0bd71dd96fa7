import { splitSentences } from '../../languages/split-sentences';
import { parseEdtf } from '../../text/edtf';
import type { Position, Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import { datelineEnd } from '../dateline';
import type { DateFact, FactSource } from '../facts';
import { countryOf } from '../words/country';
import type { Token } from '../words/tokens';
import { onOneDay } from './event-days';
import { findTimexes, type Timex } from './timex';
import { weighDates } from './weight';

export interface FoundDates {
  /** The facts in key order. */
  facts: DateFact[];
  /** Every time expression of each block, including durations and vague words: no figure is read from any of them. */
  timexes: Timex[][];
}

/**
 * The dates an article names, resolved against its publication date: one fact for each value, with every mention.
 * Durations, repeated times and vague words are no facts, nor are dates that could not be resolved. The two ends of a
 * range are one fact, an interval. `tokens` are those of each block, where they are at hand.
 */
export function findDates(
  source: Pick<FactSource, 'title' | 'publishedAt' | 'lang' | 'blocks'> & Partial<Pick<FactSource, 'url'>>,
  tokens?: readonly (readonly Token[])[],
): FoundDates {
  const texts = source.blocks.map((block) => block.text);
  const context = { ...source, country: countryOf({ lang: source.lang, url: source.url ?? '' }) };
  const timexes = onOneDay(findTimexes(texts, context, tokens), texts);
  const yearless = yearsOfDays(timexes, texts);
  const byValue = new Map<string, DateFact>();
  timexes.forEach((list, block) => {
    if (list.length === 0) return;
    const sentences = splitSentences(texts[block]);
    const told = datelineEnd(texts[block]);
    for (const { edtf: own, explicit, start, end } of joinRanges(list)) {
      // `TARN, Sept 16 (Newswire) -`: the day on which it was written. `MONDAY -` is that of what comes next.
      if (start > 0 && end < told) continue;
      const mention: Position = { block, start, end };
      const text = texts[block].slice(start, end);
      const edtf = (!explicit && isDayInDigits(own, text) && yearless.get(own.slice(4))) || own;
      const known = byValue.get(edtf);
      if (known) {
        known.mentions.push(mention);
        known.explicit ||= explicit;
        continue;
      }
      const sentence = { block, ...sentenceAt(sentences, start) };
      byValue.set(edtf, {
        kind: 'date',
        value: edtf,
        text,
        explicit,
        mentions: [mention],
        sentence,
        weight: 0,
        head: '',
        detail: '',
      });
    }
  });
  const named = [...byValue.values()].filter(
    ({ mentions }) => !mentions.every(({ block }) => isStamped(source.blocks[block])),
  );
  return { facts: weighDates(named, source), timexes };
}

/** Finds the line under a post that is quoted: `— Ada Lund (@adalund) November 4, 2019`. */
const POSTED = /^[—–-]+ ?.{1,80}\(@\w+\)/u;

/** Tells whether the dates of a block only say when a picture was taken or a post was written, and nothing of the story. */
function isStamped({ type, text }: FactSource['blocks'][number]): boolean {
  return type === 'caption' || POSTED.test(text);
}

/**
 * A day without a year that is mentioned this often, with this share of the mentions in one year, is of that year
 * everywhere.
 */
const ENOUGH_MENTIONS = 3;
const ENOUGH_SHARE = 2 / 3;

/** Tells whether the text gives the number of a day, with or without the month: not `Monday`, not `yesterday`. */
const isDayInDigits = (edtf: string, text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(edtf) && new RegExp(`(?<!\\d)0?${Number(edtf.slice(8))}(?!\\d)`).test(text);

/**
 * Gives the dates of the days that an article names again and again without a year, by `-MM-DD`: `the Oct. 7 attack` is
 * one day, whatever the tense of a sentence suggests.
 */
function yearsOfDays(timexes: readonly (readonly Timex[])[], texts: readonly string[]): Map<string, string> {
  const days = new Map<string, string[]>();
  timexes.forEach((list, block) => {
    for (const { edtf, explicit, start, end } of list) {
      if (edtf === null || explicit || !isDayInDigits(edtf, texts[block].slice(start, end))) continue;
      days.set(edtf.slice(4), [...(days.get(edtf.slice(4)) ?? []), edtf]);
    }
  });
  const years = new Map<string, string>();
  for (const [day, dates] of days) {
    if (dates.length < ENOUGH_MENTIONS) continue;
    const common = dates.find((date) => dates.filter((other) => other === date).length >= ENOUGH_SHARE * dates.length);
    if (common) years.set(day, common);
  }
  return years;
}

interface ResolvedDate extends Span {
  edtf: string;
  explicit: boolean;
}

/** Gives the expressions of a text that name days, with the two ends of a range as one interval. */
function joinRanges(list: readonly Timex[]): ResolvedDate[] {
  const dates: ResolvedDate[] = [];
  for (let i = 0; i < list.length; i++) {
    const { edtf, explicit, start, end, opensRange } = list[i];
    if (edtf === null) continue;
    const next = list[i + 1];
    const interval = opensRange && next?.edtf ? joinRange(edtf, next.edtf) : null;
    if (interval !== null) {
      dates.push({ edtf: interval, explicit: explicit && next.explicit, start, end: next.end });
      i++;
    } else dates.push({ edtf, explicit, start, end });
  }
  return dates;
}

/** Joins `2025-05-23` and `2025-05-25` into one interval; null when the second does not come after the first. */
function joinRange(from: string, to: string): string | null {
  const value = `${from}/${to}`;
  return from !== to && parseEdtf(value) ? value : null;
}
