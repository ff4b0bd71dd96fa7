import { DAY_MS } from '../../../text/calendar';
import { parseEdtf } from '../../../text/edtf';
import type { Position } from '../../../text/position';
import type { AnyFact, DateFact, FactSource, Facts, FigureFact, PersonFact } from '../../facts';
import { findQuantities } from '../../figures/quantities/find-quantities';
import { headlineWords, saysHeadline } from '../../headline';
import { countryOf } from '../../words/country';
import type { ClauseSets } from '../clause/words';
import { storyMentions } from './story-mentions';

/** The features by which a fact is weighed: each is between 0 and 1. */
export type Features = Readonly<Record<string, number>>;

/** The words of its language by which facts are weighed. */
export type SalienceWords = Pick<ClauseSets, 'saying' | 'stamping' | 'dateLeads' | 'corrections' | 'pointing'>;

/** The material from which the features of an article's facts are computed. */
export interface FeatureSource {
  source: FactSource;
  words: SalienceWords;
  /** The words of the headline, and the sizes of its figures. */
  headline: readonly string[];
  headlineSizes: ReadonlySet<string>;
  /** The nouns that the headline counts, by the size of their number, where the article counts the same. */
  headlineUnits: ReadonlyMap<number, string>;
  /** The largest figure of each unit of which the article has more than one. */
  largest: ReadonlyMap<string, number>;
  /** The number of mentions of all people together. */
  named: number;
  published: string | null;
  /** Tells of each block whether it ends a sentence; headings, labels and lists of links do not. */
  prose: readonly boolean[];
  /** True when the article is short: more of the people whom it names matter. */
  isBrief: boolean;
}

/** The most words of a short article. */
const FEW_WORDS = 450;

export function featureSource(source: FactSource, facts: Facts, words: SalienceWords): FeatureSource {
  // In a headline in title case, a capital shows nothing.
  const quantities = findQuantities(source.title.toLowerCase(), {
    dates: [],
    lang: source.lang,
    country: countryOf(source),
  });
  return {
    source,
    words,
    headline: headlineWords(source.title),
    headlineSizes: new Set([
      ...quantities.flatMap(({ value, low, high, unitKind }) =>
        [value, low, high].filter((size) => size !== null).map((size) => sizeKey(size, unitKind)),
      ),
      ...bareNumbers(source.title).map((size) => sizeKey(size, 'count')),
    ]),
    headlineUnits: new Map(
      quantities.flatMap(({ value, unit, unitKind }): [number, string][] =>
        unitKind === 'count' &&
        value !== null &&
        facts.figures.some((fact) => headOfUnit(fact.unit) === headOfUnit(unit))
          ? [[value, headOfUnit(unit)]]
          : [],
      ),
    ),
    largest: largestOf(facts.figures),
    named: facts.people.reduce((sum, { mentions }) => sum + mentions.length, 0),
    published: source.publishedAt?.slice(0, 10) ?? null,
    prose: source.blocks.map(({ text }) => PROSE.test(text)),
    isBrief: source.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) < FEW_WORDS,
  };
}

/** A size with whether it is of money, a share or anything else: the `30%` of an article is not the `30 jets` of its headline. */
const sizeKey = (size: number, unitKind: FigureFact['unitKind']) =>
  `${size} ${unitKind === 'money' || unitKind === 'percent' ? unitKind : ''}`;

/** The size of a figure, of a range its end. */
const sizeOf = ({ value, low, high }: FigureFact) => Math.abs(value ?? high ?? low ?? 0);

const unitOf = ({ unit, unitKind }: FigureFact) => `${unitKind} ${headOfUnit(unit)}`;

/** Bare numbers, parts and scores are of nothing that one could have more of. */
const INCOMPARABLE: ReadonlySet<FigureFact['unitKind']> = new Set(['none', 'ratio', 'score']);

function largestOf(figures: readonly FigureFact[]): Map<string, number> {
  const sizes = new Map<string, number[]>();
  for (const fact of figures)
    if (!INCOMPARABLE.has(fact.unitKind)) sizes.set(unitOf(fact), [...(sizes.get(unitOf(fact)) ?? []), sizeOf(fact)]);
  return new Map([...sizes].filter(([, all]) => all.length > 1).map(([unit, all]) => [unit, Math.max(...all)]));
}

/** The noun of what is counted, without what describes it: `protester` of `young protester`. */
const headOfUnit = (unit: string) => unit.toLowerCase().split(' ').at(-1) ?? '';

/** Gives the numbers of a headline to which it gives no unit: `60,000 flee`; no years, and no small numbers. */
function bareNumbers(title: string): number[] {
  const written =
    title.match(/(?<![\p{L}\d.,–-])\d{1,3}(?:,\d{3})+(?![\d.])|(?<![\p{L}\d.,–-])\d{2,3}(?![\d.,%\p{L}–-])/gu) ?? [];
  return written.map((digits) => Number(digits.replaceAll(',', '')));
}

/** The number of blocks after which half of `early` is left. */
const HALF_WAY = 4;
/** More mentions than this do not count more. */
const OFTEN = 4;

const PROSE = /[.!?…。！？:;]\p{P}*\s*$/u;

function commonFeatures(fact: AnyFact, { source, prose, headline }: FeatureSource) {
  const [{ block }] = storyMentions(fact, source);
  return {
    prose: Number(prose[block]),
    early: 1 / (1 + block / HALF_WAY),
    again: Math.min(fact.mentions.length - 1, OFTEN) / OFTEN,
    headline: saysHeadline(`${fact.head} ${fact.detail}`, headline),
  };
}

/** Tells whether the headline has the number of a figure. */
export function isInHeadline(
  { value, low, high, unit, unitKind }: FigureFact,
  { headlineSizes, headlineUnits }: FeatureSource,
): boolean {
  // `100 cities` is not the `100 protesters` of the headline.
  const counted = headlineUnits.get(value ?? Number.NaN);
  if (unitKind === 'count' && counted !== undefined && counted !== headOfUnit(unit)) return false;
  // A one or a two in the headline may count anything.
  const isTelling = (size: number | null) =>
    size !== null && headlineSizes.has(sizeKey(size, unitKind)) && (size > 2 || unitKind !== 'count');
  return isTelling(value) || isTelling(low) || isTelling(high);
}

/** Counts of more than a million weigh no more than a million. */
const LARGEST_ORDER = 6;

const FATES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'charged',
  'jailed',
  'rescued',
  'displaced',
  'evacuated',
  'infected',
  'destroyed',
  'powerless',
]);

/** Tells whether a predicate is what happened to people. */
export const isFate = (predicate: FigureFact['predicate']) => FATES.has(predicate ?? '');

export function figureFeatures(fact: FigureFact, from: FeatureSource) {
  const { unitKind, value, low, high, predicate } = fact;
  const size = sizeOf(fact);
  return {
    ...commonFeatures(fact, from),
    inHeadline: Number(isInHeadline(fact, from)),
    lead: Number(fact.mentions[0].block === 0),
    money: Number(unitKind === 'money'),
    percent: Number(unitKind === 'percent'),
    /** `three years`, but not `jailed for three years`. */
    time: Number((unitKind === 'duration' || unitKind === 'age') && !isFate(predicate)),
    ratio: Number(unitKind === 'ratio' || unitKind === 'none'),
    /** The number is very small: `two problems`, `one of them`. */
    few: Number(unitKind === 'count' && size <= 3 && !isFate(predicate)),
    /** `1,200 jobs` more than `30 jobs`: the order of magnitude of what is counted. */
    size:
      unitKind === 'count' || unitKind === 'none' ? Math.min(LARGEST_ORDER, Math.log10(1 + size)) / LARGEST_ORDER : 0,
    /** There are smaller ones of the same unit, which are parts of it or are compared with it. */
    largest: Number(from.largest.get(unitOf(fact)) === size),
    /** `61 years old`: of a passer-by more often than of somebody whose age is the story. */
    age: Number(unitKind === 'age'),
    /** It is only within quoted words. */
    quoted: Number(fact.mentions.every((mention) => isQuoted(mention, from))),
    /** `three people killed`: what happened to those who are counted. */
    fate: Number(isFate(predicate)),
    /** The number is a wide range: `dozens`, `thousands`. */
    vague: Number(value === null && low !== null && high !== null && high >= low * 8),
  };
}

/** A detail with fewer units means nothing. 12 to 28 give the same. */
const SHORT = 20;

const isShort = ({ detail }: AnyFact) => detail.replace(/[^\p{L}\s]/gu, '').length < SHORT;

export function dateFeatures(fact: DateFact, from: FeatureSource) {
  const span = parseEdtf(fact.value);
  const [{ block }] = storyMentions(fact, from.source);
  return {
    ...commonFeatures(fact, from),
    day: Number(isDay(fact.value)),
    /** It is still in the future. */
    ahead: Number(span !== null && from.published !== null && span.start > from.published),
    /** It is only within quoted words. */
    quoted: Number(fact.mentions.every((mention) => isQuoted(mention, from))),
    short: Number(isShort(fact)),
    /** It is in a caption, a list, a heading. */
    aside: Number(!['paragraph', 'standfirst'].includes(from.source.blocks[block].type)),
    explicit: Number(fact.explicit),
    /** `said on Friday`, in Friday's paper. */
    today: Number(fact.value === from.published && !fact.explicit),
    /** The date is only that of a statement: `said on Friday`, `published on Friday`. */
    stamp: Number(fact.mentions.every((mention) => isStamp(mention, from))),
    /** `this summer`, `in the 1990s`: a season, a decade. */
    loose: Number(span !== null && ['season', 'decade', 'century'].includes(span.precision)),
  };
}

/**
 * Tells whether a value is one day, or the night from one to the next: `nella notte tra lunedì e martedì`. That from Saturday to Sunday
 * has the value of a weekend, which is no day.
 */
export function isDay(value: string): boolean {
  const span = parseEdtf(value);
  if (span?.precision === 'day') return true;
  if (span?.precision !== 'interval' || Date.parse(span.end) - Date.parse(span.start) !== DAY_MS) return false;
  return new Date(span.start).getUTCDay() !== SATURDAY;
}

const SATURDAY = 6;

/** Tells whether a date is right behind a verb of saying or of publishing, with no more than `on` between. */
function isStamp({ block, start }: Position, { source, words }: FeatureSource): boolean {
  const before = source.blocks[block].text.slice(Math.max(0, start - BEFORE), start).toLowerCase();
  const last = before.split(/[^\p{L}'’]+/u).filter(Boolean);
  while (last.length > 0 && words.dateLeads.has(last[last.length - 1])) last.pop();
  const verb = last.at(-1) ?? '';
  return words.saying.has(verb) || words.stamping.has(verb);
}

/** The number of units before a date in which its verb is looked for. */
const BEFORE = 40;

/** Matches a single quotation mark that opens a quotation, and is no apostrophe. */
const SINGLE_OPEN = /(?:^|[\s:(])[‘'](?=\p{Lu})/gu;
const SINGLE_CLOSE = /[.,!?][’'](?=\s|$)/gu;

/** Match the marks around a quotation; `“` behind a word ends one that `„` opened. */
const OPENING_MARK = /["«„]|(?<![\p{L}\p{N}.,!?…%])“/u;
const CLOSING_MARK = /[”»]|(?<=[\p{L}\p{N}.,!?…%])“/u;

/** Matches any mark that may open a quotation: in most paragraphs there is none. */
const QUOTING = /["«„“‘']/u;

/** Tells whether a mention is within somebody's words. */
export function isQuoted({ block, start }: Position, { source }: FeatureSource): boolean {
  if (source.blocks[block].type === 'quote') return true;
  const before = source.blocks[block].text.slice(0, start);
  if (!QUOTING.test(before)) return false;
  const open = before.split(OPENING_MARK).length - before.split(CLOSING_MARK).length;
  const single = [...before.matchAll(SINGLE_OPEN)].length > [...before.matchAll(SINGLE_CLOSE)].length;
  return single || (before.includes('"') ? before.split('"').length % 2 === 0 : open > 0);
}

export function personFeatures(fact: PersonFact, from: FeatureSource) {
  const { early, again } = commonFeatures(fact, from);
  return {
    brief: Number(from.isBrief),
    early,
    again,
    share: Math.sqrt(fact.mentions.length / Math.max(1, from.named)),
    role: Number(fact.role !== null),
    fullName: Number(/\s/.test(fact.name)),
    speaks: Number(fact.said ? fact.said.length > 0 : speaks(fact, from)),
  };
}

/**
 * The number of characters beside a name within which a verb of saying makes it the speaker, where nothing else shows who
 * speaks (`said`).
 */
const BESIDE = 24;

function speaks({ mentions }: PersonFact, { source, words: { saying } }: FeatureSource): boolean {
  return mentions.some(({ block, start, end }) => {
    const { text } = source.blocks[block];
    const beside = `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`;
    return beside
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => saying.has(word));
  });
}
