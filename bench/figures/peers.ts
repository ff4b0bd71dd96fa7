/** The figure finder that ships, and libraries that do a like thing, behind one signature and in NewsQuant's notation. */
import type { Quantity } from '../../lib/facts/figures/quantities/quantity';
import { factTokens, findQuantities, findTimexes, languageOf } from '../shipped';
import { type NewsQuantity, restoreSigns, toNewsQuant } from './notation';

export interface FigureFinder {
  name: string;
  /** Source of a module that holds what a page would load: its bundle's size is the finder's. */
  imports: string;
  find(text: string): NewsQuantity[];
  /** Does the part that is timed, if the mapping to the set's notation is no part of the finder. */
  read?(text: string): unknown;
}

const OURS = 'Throughline, dates and figures';

const { lexicon } = languageOf('en');

/** Both passes over one text. */
function readBoth(text: string): Quantity[] {
  const tokens = factTokens(text, lexicon, null);
  const [timexes] = findTimexes([text], { publishedAt: null, lang: 'en' }, [tokens]);
  return findQuantities(text, { dates: timexes.filter(({ type }) => type !== 'DURATION'), lang: 'en' }, tokens);
}

const readFigures = (text: string) => findQuantities(text, { dates: [], lang: 'en' });

const ours: FigureFinder = {
  name: OURS,
  imports: `export { findQuantities } from './lib/facts/figures/quantities/find-quantities'; export { findTimexes } from './lib/facts/dates/timex';`,
  read: readBoth,
  find: (text) => readBoth(text).flatMap((quantity) => toNewsQuant(text, quantity) ?? []),
};

const figuresAlone: FigureFinder = {
  name: 'Throughline, figures alone',
  imports: `export { findQuantities } from './lib/facts/figures/quantities/find-quantities';`,
  read: readFigures,
  find: (text) => readFigures(text).flatMap((quantity) => toNewsQuant(text, quantity) ?? []),
};

/** A dates pass by itself: what both passes together are to be at least as fast as. */
async function chrono(): Promise<FigureFinder> {
  const { casual } = await import('chrono-node');
  const parse = (text: string) => {
    casual.parse(text, new Date(2025, 0, 15));
    return [];
  };
  return { name: 'chrono-node casual (dates only)', imports: `export { casual } from 'chrono-node';`, find: parse };
}

function plain(start: number, end: number, value: number, unit: string): NewsQuantity {
  return { start, end, value, unit, normalized_unit: unit, change: '=', concepts: ['-'] };
}

interface CompromiseNumber {
  offset: { start: number; length: number };
  number: { num: number | null; unit?: string; prefix?: string; suffix?: string };
}

async function compromise(): Promise<FigureFinder> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    imports: `export { default } from 'compromise';`,
    find(text) {
      const numbers: CompromiseNumber[] = nlp(text).numbers().json({ offset: true });
      return numbers.flatMap(({ offset, number }) => {
        if (typeof number.num !== 'number' || !Number.isFinite(number.num)) return [];
        const unit = number.prefix?.includes('$')
          ? 'dollar'
          : number.suffix === '%'
            ? 'percentage'
            : number.unit || '-';
        return [plain(offset.start, offset.start + offset.length, number.num, unit.replace(/s$/, ''))];
      });
    },
  };
}

/** Wink-nlp gives a number as a stretch of text; its digits, words and scale are read here. */
const WINK_WORDS = `zero one two three four five six seven eight nine ten eleven twelve`.split(' ');
const WINK_SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The part of wink-nlp's entity that is used; its own declaration loses it here. */
interface ItemEntity {
  out(): string;
  out(as: unknown): unknown;
}

async function wink(): Promise<FigureFinder> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'ner']);
  const { its } = nlp;
  return {
    name: 'wink-nlp',
    imports: `export { default as nlp } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model';`,
    find(text) {
      let from = 0;
      const found: NewsQuantity[] = [];
      nlp
        .readDoc(text)
        .entities()
        .each((entity: ItemEntity) => {
          const words = entity.out();
          const type = entity.out(its.type);
          if (type !== 'CARDINAL' && type !== 'MONEY' && type !== 'PERCENT') return;
          const start = Math.max(from, text.indexOf(words, from));
          from = start + words.length;
          const digits = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
          const spelt = WINK_WORDS.indexOf(words.toLowerCase().split(/[\s-]/)[0]);
          if (!digits && spelt < 0) return;
          const scale = WINK_SCALES[/thousand|million|billion|trillion/i.exec(words)?.[0].toLowerCase() ?? ''] ?? 1;
          const value = (digits ? Number(digits.replace(/,/g, '')) : spelt) * scale;
          found.push(plain(start, from, value, type === 'MONEY' ? 'dollar' : type === 'PERCENT' ? 'percentage' : '-'));
        });
      return found;
    },
  };
}

async function recognizers(): Promise<FigureFinder> {
  const suite = (await import('@microsoft/recognizers-text-suite')).default;
  const { English } = suite.Culture;
  const readers = [
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizePercentage,
    suite.recognizeTemperature,
    suite.recognizeDimension,
    suite.recognizeNumber,
  ];
  return {
    name: 'Recognizers-Text',
    imports: `export * from '@microsoft/recognizers-text-suite';`,
    find(text) {
      const found: NewsQuantity[] = [];
      for (const read of readers) {
        for (const { start, end, resolution, typeName } of read(text, English)) {
          const value = Number(String(resolution?.value ?? '').replace('%', ''));
          if (!resolution?.value || !Number.isFinite(value)) continue;
          if (found.some((other) => start < other.end && end + 1 > other.start)) continue;
          const unit = typeName === 'percentage' ? 'percentage' : String(resolution.unit ?? '-').toLowerCase();
          found.push(plain(start, end + 1, value, typeName === 'age' ? `${unit} of age` : unit));
        }
      }
      return found;
    },
  };
}

/** Ours first, with the dates read before; then ours without them, then the peers. All get the text with its signs. */
export async function figureFinders(): Promise<FigureFinder[]> {
  const finders = [ours, figuresAlone, await chrono(), await recognizers(), await compromise(), await wink()];
  return finders.map((finder) => ({ ...finder, find: (text) => finder.find(restoreSigns(text)) }));
}
