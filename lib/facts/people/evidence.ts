import { IS_AMBIGUOUS, IS_FAMILY, IS_GIVEN } from './names/lexicon';
import { hasBits, type Reading } from './reading';
import { SIGNS } from './signs';
import { foldedName, type TokenSpan } from './tagger/tokens';

type SignName = keyof typeof SIGNS;
const SIGN_NAMES = Object.keys(SIGNS) as SignName[];

/** The evidence on a name in one article, from all its places together. */
export type NameFeatures = Readonly<Record<string, number>>;

/**
 * Measures how much each feature raises the log odds that a name is a person's: `npm run train -- names` fits them, see
 * training/README.md. A name is a person's from 0 on. Two are set by what `npm run bench -- people` counts, places and
 * not names: `base` holds the threshold, and -0.2 to -0.6 is within 0.3 of F1 there; `logPlaces` (fitted: -0.2) is
 * worth 0.3 of F1.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  base: -0.4,
  full: 0.9,
  knownWord: 0.4,
  unmarked: 1,
  margin: 0.44,
  logPlaces: -0.8,
  behindThe: -1.7,
  behindPreposition: -0.9,
  calledThing: -2.3,
  behindThing: -2.1,
  beforePlaceNoun: -4,
  beforeThing: -2.1,
  hasOffices: -3,
  hasFirmsThings: -1,
  founded: -3,
  behindDeterminer: -1,
  inBrackets: -1.2,
  holdsThing: -0.7,
  abbreviated: -4,
  besidePlace: -0.9,
  quoted: -1,
  personal: 0.8,
  speaks: 0.7,
};

/** A sign counts at most this often. */
const MAX_SIGNS = 2;
/** The highest margin of the tagger that counts. */
const MAX_MARGIN = 10;

/**
 * Gives the names, folded, that the article does not use like people's names, by all their places together: `Agua
 * Bonita`, where somebody lives in it, and it has a mayor. `spans` are the places of all names that may be people's.
 * One word of a full name belongs to its bearer, a person or a thing.
 */
export function namesOfThings(reading: Reading, spans: readonly TokenSpan[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const [name, features] of nameFeatures(reading, spans)) if (scoreOf(features) < 0) things.add(name);
  const isThing = (span: TokenSpan) => things.has(foldedName(reading.tokens, span));
  const full = spans.filter(({ from, to }) => to - from > 1);
  const ofPeople = edgesOf(
    reading,
    full.filter((span) => !isThing(span)),
  );
  const ofThings = edgesOf(reading, full.filter(isThing));
  for (const word of ofPeople) things.delete(word);
  for (const word of ofThings) if (!ofPeople.has(word)) things.add(word);
  return things;
}

/** Gives the first and last words of names, folded. */
function edgesOf({ tokens }: Reading, spans: readonly TokenSpan[]): Set<string> {
  return new Set(spans.flatMap(({ from, to }) => [tokens.folded(from), tokens.folded(to - 1)]));
}

function scoreOf(features: NameFeatures): number {
  let score = WEIGHTS.base;
  for (const feature in features) score += features[feature] * WEIGHTS[feature];
  return score;
}

/** Gives the features of each name, folded, in order of first place. */
export function nameFeatures(reading: Reading, spans: readonly TokenSpan[]): Map<string, NameFeatures> {
  const places = new Map<string, TokenSpan[]>();
  for (const span of spans) {
    const name = foldedName(reading.tokens, span);
    const known = places.get(name);
    if (known) known.push(span);
    else places.set(name, [span]);
  }
  return new Map([...places].map(([name, all]) => [name, featuresOf(reading, all)]));
}

function featuresOf(reading: Reading, places: readonly TokenSpan[]): NameFeatures {
  const features: Record<string, number> = {};
  for (const name of SIGN_NAMES) {
    features[name] = Math.min(MAX_SIGNS, places.filter((span) => SIGNS[name](reading, span)).length);
  }
  const [{ from, to }] = places;
  const isFull = to - from > 1 && hasBits(reading, from, IS_GIVEN) && !hasBits(reading, from, IS_AMBIGUOUS);
  const margins = places.map((span) => marginOf(reading, span)).filter((margin) => margin !== null);
  const mean = margins.reduce((sum, margin) => sum + Math.min(MAX_MARGIN, margin), 0) / Math.max(1, margins.length);
  return {
    ...features,
    full: isFull ? 1 : 0,
    knownWord: !isFull && holdsName(reading, places[0]) ? 1 : 0,
    unmarked: margins.length === 0 ? 1 : 0,
    margin: mean,
    logPlaces: Math.log(places.length),
  };
}

/** Gives how sure the tagger is of the name at one place; null where only rules found it. */
function marginOf(reading: Reading, { from, to }: TokenSpan): number | null {
  let best: number | null = null;
  for (let i = from; i < to; i++) {
    const margin = reading.margin(i);
    if (margin !== undefined) best = Math.max(best ?? 0, margin);
  }
  return best;
}

function holdsName(reading: Reading, { from, to }: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (hasBits(reading, i, IS_GIVEN | IS_FAMILY)) return true;
  return false;
}
