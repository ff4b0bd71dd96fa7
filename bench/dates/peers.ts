/** The date finder that ships, and libraries that do a like thing, behind one signature. */

import type { FactSource } from '../../lib/facts/facts';
import { factTokens, findDates, findFigures, findQuantities, findTimexes, languageOf, tokensOf } from '../shipped';
import type { DateExpression } from './score';

export interface DateFinder {
  name: string;
  /** The source of a module that imports what a page would load. The size of its bundle is shown as the finder's size. */
  imports: string;
  find(text: string, published: string): DateExpression[];
}

export const OURS = 'Throughline';

const ours: DateFinder = {
  name: OURS,
  imports: `export { findTimexes } from './lib/facts/dates/timex';`,
  find(text, published) {
    const [found] = findTimexes([text], { publishedAt: published, lang: 'en' });
    return found.map(({ start, end, type, value }) => ({ start, end, type, value, text: text.slice(start, end) }));
  },
};

// The first paragraph stands in for the headline, which the texts have none of.
const HEADLINE = 100;

const split = new Map<string, string[]>();

/** The paragraphs of a text as a page's article brings them: strings of their own, cut before the finders are asked. */
function paragraphsOf(text: string): string[] {
  const paragraphs = split.get(text) ?? structuredClone(text.split('\n').filter((line) => line !== ''));
  split.set(text, paragraphs);
  return paragraphs;
}

const { lexicon } = languageOf('en');

/** The dates pass and the figures pass over an article, for the time and the size of both. */
const passes: DateFinder = {
  name: 'Throughline, both passes',
  imports: `export { findTimexes } from './lib/facts/dates/timex'; export { findQuantities } from './lib/facts/figures/quantities/find-quantities';`,
  find(text, published) {
    const paragraphs = paragraphsOf(text);
    const tokens = paragraphs.map((paragraph) => factTokens(paragraph, lexicon, null));
    const timexes = findTimexes(paragraphs, { publishedAt: published, lang: 'en' }, tokens);
    paragraphs.forEach((paragraph, i) => {
      const dates = timexes[i].filter(({ type }) => type !== 'DURATION');
      findQuantities(paragraph, { dates, lang: 'en' }, tokens[i]);
    });
    return [];
  },
};

/** The same with what is made of them: facts with labels, in key order. */
const facts: DateFinder = {
  name: 'Throughline, facts of both',
  imports: `export { findDates } from './lib/facts/dates/find-dates'; export { findFigures } from './lib/facts/figures/find-figures';`,
  find(text, published) {
    const paragraphs = paragraphsOf(text);
    const source: FactSource = {
      url: 'https://news.test/',
      title: paragraphs[0]?.slice(0, HEADLINE) ?? '',
      byline: [],
      siteName: '',
      publishedAt: published,
      lang: 'en',
      blocks: paragraphs.map((paragraph) => ({ type: 'paragraph', text: paragraph })),
    };
    const tokens = tokensOf(source);
    const { timexes } = findDates(source, tokens);
    const withoutDurations = timexes.map((block) => block.filter(({ type }) => type !== 'DURATION'));
    findFigures(source, withoutDurations, tokens);
    return [];
  },
};

async function chrono(): Promise<DateFinder> {
  const { casual } = await import('chrono-node');
  const two = (n: number | null) => String(n ?? 0).padStart(2, '0');
  return {
    name: 'chrono-node',
    imports: `export { casual } from 'chrono-node';`,
    find: (text, published) =>
      casual.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: words, start }) => {
        const year = start.get('year');
        const month = `${year}-${two(start.get('month'))}`;
        const day = `${month}-${two(start.get('day'))}`;
        // `now` comes as the moment of the reference.
        if (words === 'now') return { start: index, end: index + 3, text: words, type: 'DATE', value: 'PRESENT_REF' };
        const timed = start.isCertain('hour');
        const date =
          start.isCertain('day') || start.isCertain('weekday') || timed
            ? day
            : start.isCertain('month')
              ? month
              : `${year}`;
        return {
          start: index,
          end: index + words.length,
          text: words,
          type: timed ? 'TIME' : 'DATE',
          value: timed ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` : date,
        };
      }),
  };
}

interface CompromiseDate {
  text: string;
  offset: { start: number; length: number };
  dates: { start: string | null; unit?: string };
}

async function compromise(): Promise<DateFinder> {
  const { default: nlp } = await import('compromise');
  const { default: dates } = await import('compromise-dates');
  const extended = nlp.extend(dates);
  const kept: Readonly<Record<string, number>> = { year: 4, month: 7 };
  return {
    name: 'compromise-dates',
    imports: `import nlp from 'compromise'; import dates from 'compromise-dates'; export default nlp.extend(dates);`,
    find(text, published) {
      const found: CompromiseDate[] = extended(text)
        .dates({ today: published, timezone: 'UTC' })
        .json({ offset: true, terms: false });
      return found.map(({ text: words, offset, dates: { start, unit } }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        text: words,
        type: unit === 'time' ? 'TIME' : 'DATE',
        value: start === null ? '' : unit === 'time' ? start.slice(0, 16) : start.slice(0, kept[unit ?? ''] ?? 10),
      }));
    },
  };
}

async function wink(): Promise<DateFinder> {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model, ['sbd', 'ner']);
  return {
    // It finds the words and resolves nothing.
    name: 'wink-nlp',
    imports: `import winkNlp from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; export default winkNlp(model, ['sbd', 'ner']);`,
    find(text) {
      const found: DateExpression[] = [];
      const entities = nlp.readDoc(text).entities();
      const types = entities.out(nlp.its.type);
      let from = 0;
      entities.out().forEach((words, i) => {
        const start = text.indexOf(words, from);
        if (start < 0 || !['DATE', 'TIME', 'DURATION'].includes(String(types[i]))) return;
        from = start + words.length;
        found.push({ start, end: from, text: words, type: String(types[i]), value: '' });
      });
      return found;
    },
  };
}

async function recognizers(): Promise<DateFinder> {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  return {
    name: 'Recognizers-Text',
    imports: `export { recognizeDateTime } from '@microsoft/recognizers-text-suite';`,
    find(text, published) {
      const [year, month, day] = published.split('-').map(Number);
      const found = suite.recognizeDateTime(text, suite.Culture.English, 0, new Date(year, month - 1, day));
      return found.map((result) => {
        const values: Record<string, string>[] = result.resolution?.values ?? [];
        // The first of the readings that it offers is the past one: news looks back.
        const { type = '', timex = '', value, start } = values[0] ?? {};
        return {
          start: result.start,
          end: result.end + 1,
          text: result.text,
          type: type === 'duration' ? 'DURATION' : type === 'set' ? 'SET' : /time/.test(type) ? 'TIME' : 'DATE',
          value: /^[\dP]/.test(timex) ? timex : (value ?? start ?? timex),
        };
      });
    },
  };
}

/** Ours first. */
export async function dateFinders(): Promise<DateFinder[]> {
  return [ours, passes, facts, await chrono(), await compromise(), await wink(), await recognizers()];
}
