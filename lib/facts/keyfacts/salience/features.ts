import { parseEdtf } from '../../../text/edtf';
import type { Position } from '../../../text/position';
import type { AnyFact, DateFact, FactSource, Facts, FigureFact, PersonFact } from '../../facts';
import { findQuantities } from '../../figures/quantities/find-quantities';
import { countryOf } from '../../words/country';
import { headlineWords, saysHeadline } from '../../words/headline';

/** What the worth of a fact is told by: each is between 0 and 1. */
export type Features = Readonly<Record<string, number>>;

/** What the features of an article's facts are worked out from. */
export interface FeatureSource {
  source: FactSource;
  /** Verbs of saying. */
  saying: ReadonlySet<string>;
  /** Words of the headline, and the sizes of its figures. */
  headline: readonly string[];
  headlineSizes: ReadonlySet<number>;
  /** Mentions of all people together. */
  named: number;
  published: string | null;
}

export function featureSource(source: FactSource, facts: Facts, saying: ReadonlySet<string>): FeatureSource {
  // In a headline in title case a capital says nothing.
  const quantities = findQuantities(source.title.toLowerCase(), {
    taken: [],
    lang: source.lang,
    country: countryOf(source),
  });
  return {
    source,
    saying,
    headline: headlineWords(source.title),
    headlineSizes: new Set(
      quantities.flatMap(({ value, low, high }) => [value, low, high]).filter((size) => size !== null),
    ),
    named: facts.people.reduce((sum, { mentions }) => sum + mentions.length, 0),
    published: source.publishedAt?.slice(0, 10) ?? null,
  };
}

/** Blocks after which half of `early` is left. */
const HALF_WAY = 4;
/** More mentions than this many say no more. */
const OFTEN = 4;

/** A sentence ends so; headings, labels and lists of links do not. */
const PROSE = /[.!?…。！？:;]\p{P}*\s*$/u;

function commonFeatures(fact: AnyFact, { source, headline }: FeatureSource) {
  const [{ block }] = fact.mentions;
  return {
    prose: Number(PROSE.test(source.blocks[block].text)),
    early: 1 / (1 + block / HALF_WAY),
    again: Math.min(fact.mentions.length - 1, OFTEN) / OFTEN,
    headline: saysHeadline(`${fact.head} ${fact.detail}`, headline),
  };
}

/** Whether the headline has the number of a figure. */
export function isInHeadline({ value, low, high, unitKind }: FigureFact, { headlineSizes }: FeatureSource): boolean {
  // A one or a two of the headline is of anything.
  const isTelling = (size: number | null) =>
    size !== null && headlineSizes.has(size) && (size > 2 || unitKind !== 'count');
  return isTelling(value) || isTelling(low) || isTelling(high);
}

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

export function figureFeatures(fact: FigureFact, from: FeatureSource) {
  const { unitKind, value, low, high } = fact;
  const isFate = FATES.has(fact.predicate ?? '');
  const size = Math.abs(value ?? high ?? low ?? 0);
  return {
    ...commonFeatures(fact, from),
    inHeadline: Number(isInHeadline(fact, from)),
    money: Number(unitKind === 'money'),
    percent: Number(unitKind === 'percent'),
    time: Number(unitKind === 'duration' || unitKind === 'age'),
    ratio: Number(unitKind === 'ratio' || unitKind === 'none'),
    /** `two problems`, `one of them`. */
    few: Number(unitKind === 'count' && size <= 3 && !isFate),
    /** `three people killed`: what befell those who are counted. */
    fate: Number(isFate),
    /** `dozens`, `thousands`. */
    vague: Number(value === null && low !== null && high !== null && high >= low * 8),
  };
}

/** A detail with fewer units says nothing. 12 to 28 give the same. */
const SHORT = 20;

export function dateFeatures(fact: DateFact, from: FeatureSource) {
  const span = parseEdtf(fact.value);
  const [{ block }] = fact.mentions;
  return {
    ...commonFeatures(fact, from),
    day: Number(span?.precision === 'day'),
    /** What is still to come. */
    ahead: Number(span !== null && from.published !== null && span.start > from.published),
    /** Only within what somebody said, word for word. */
    quoted: Number(fact.mentions.every((mention) => isQuoted(mention, from))),
    short: Number(fact.detail.length < SHORT),
    /** Of a caption, a list, a heading. */
    aside: Number(from.source.blocks[block].type !== 'paragraph'),
    explicit: Number(fact.explicit),
    /** `said on Friday`, in Friday's paper. */
    today: Number(fact.value === from.published && !fact.explicit),
  };
}

function isQuoted({ block, start }: Position, { source }: FeatureSource): boolean {
  const before = source.blocks[block].text.slice(0, start);
  const open = before.split(/["“«„]/u).length - before.split(/[”»]/u).length;
  return before.includes('"') ? before.split('"').length % 2 === 0 : open > 0;
}

export function personFeatures(fact: PersonFact, from: FeatureSource) {
  const { early, again } = commonFeatures(fact, from);
  return {
    early,
    again,
    share: Math.sqrt(fact.mentions.length / Math.max(1, from.named)),
    role: Number(fact.role !== null),
    fullName: Number(/\s/.test(fact.name)),
    speaks: Number(fact.said ? fact.said.length > 0 : speaks(fact, from)),
  };
}

/** Where nothing tells who says what (`said`): characters beside a name in which a verb of saying makes it the speaker. */
const BESIDE = 24;

function speaks({ mentions }: PersonFact, { source, saying }: FeatureSource): boolean {
  return mentions.some(({ block, start, end }) => {
    const { text } = source.blocks[block];
    const beside = `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`;
    return beside
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => saying.has(word));
  });
}
