import { splitSentences } from '../../languages/split-sentences';
import type { Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import type { FactSource, FigureFact } from '../facts';
import { countryOf } from '../words/country';
import { languageOf } from '../words/language';
import { factTokens, type Token } from '../words/tokens';
import { labelFigure, withoutCapitals } from './labels';
import { localMoney } from './local-money';
import { firstToken, type PredicateRead, readPredicate } from './meaning/predicate';
import { saysAgain } from './meaning/subject';
import { placeQuantities } from './quantities/find-quantities';
import type { Quantity } from './quantities/quantity';
import { type FoundFigure, weighFigures } from './weights';
import { isFact } from './worth';

/** Remembers the figure before: one in the same sentence may be a part of it. */
interface Earlier {
  read: PredicateRead | null;
  /** The index of the token after it. */
  next: number;
  tokens: readonly Token[];
  of: string;
}

const NOTHING_BEFORE: Earlier = { read: null, next: 0, tokens: [], of: '' };

/**
 * Finds the figures of an article, the ones that matter most first: those that a careful editor would pull out, one
 * fact for each figure however often it is said. `datesOf` has, for each block, the sorted ranges that are dates or
 * times: nothing in them is a figure; `tokens` are those of each block, where they are known already. A figure of which
 * it is not sure what it counts is left out.
 */
export function findFigures(
  source: FactSource,
  datesOf: readonly (readonly Span[])[],
  tokens = tokensOf(source),
): FigureFact[] {
  const country = countryOf(source);
  const language = languageOf(source.lang);
  const { labels } = language;
  const settleMoney = localMoney(source, country);
  const found = new Map<string, FoundFigure>();
  source.blocks.forEach(({ text }, block) => {
    const dates = datesOf[block] ?? [];
    const quantities = placeQuantities(tokens[block], { dates, lang: source.lang, country });
    let last = 0;
    let sentences: Span[] | null = null;
    let before: Earlier | null = null;
    for (const placed of quantities) {
      const { quantity } = placed;
      settleMoney(placed);
      const earlier = before?.tokens === placed.tokens ? before : NOTHING_BEFORE;
      const read = readPredicate(placed, language, earlier);
      const words = labelFigure(text, placed, dates, language, last);
      if (words.of === '' && earlier.of && saysAgain(placed.tokens, earlier.next, firstToken(placed)))
        words.of = earlier.of;
      before = { read, next: placed.next, tokens: placed.tokens, of: words.of };
      last = quantity.end;
      if (!isFact(placed)) continue;
      const mention = { block, start: quantity.start, end: quantity.end };
      const key = keyOf(text, quantity);
      const known = found.get(key);
      if (known) {
        known.fact.mentions.push(mention);
        known.fact.predicate ??= read?.predicate ?? null;
        continue;
      }
      const { label, of } = words;
      if (quantity.unitKind === 'none' && label === text.slice(quantity.start, quantity.end)) continue;
      sentences ??= splitSentences(text);
      found.set(key, {
        quantity,
        fact: {
          kind: 'figure',
          ...sizeOf(quantity),
          unit: unitOf(text, quantity),
          unitKind: quantity.unitKind,
          per: quantity.per,
          of,
          predicate: read?.predicate ?? null,
          modifier: quantity.modifier,
          change: quantity.change,
          label,
          mentions: [mention],
          sentence: { block, ...sentenceAt(sentences, quantity.start) },
          weight: 0,
          head: '',
          detail: '',
        },
      });
    }
  });
  return weighFigures(source, [...found.values()], country, labels);
}

/** Gives the tokens of each block, which the dates pass and the figures pass share. */
export function tokensOf(source: Pick<FactSource, 'blocks' | 'lang' | 'url'>): Token[][] {
  const { lexicon, script } = languageOf(source.lang);
  const country = countryOf(source);
  return source.blocks.map(({ text }) => factTokens(text, lexicon, country, script));
}

/** Gives the key of a mention; two with the same key are one figure. */
function keyOf(text: string, quantity: Quantity): string {
  const { value, low, high, unitKind, per, change } = quantity;
  return [unitKind, unitOf(text, quantity), per, value, low, high, unitKind === 'percent' ? change : ''].join('|');
}

/** Gives the counted noun without its owner, so that articles can be compared: `sailor` of `Islander sailors`. */
function unitOf(text: string, { unit, unitKind, noun }: Quantity): string {
  if (unitKind !== 'count' || !noun) return unit;
  const words = text.slice(noun.start, noun.end);
  return unit.slice(words.length - withoutCapitals(words).length);
}

/**
 * Gives the size of a fact. For a change (`narrowed from £17.2m to £3.9m`) it is where the change led, and where it
 * started; the ends of a range are in ascending order, the numbers of a score in that of the text.
 */
function sizeOf(quantity: Quantity): Pick<FigureFact, 'value' | 'low' | 'high' | 'from'> {
  const { low, high, unitKind, moved } = quantity;
  const value = unitKind === 'ratio' && quantity.value !== null ? roundShare(quantity.value) : quantity.value;
  if (low === null || high === null) return { value, low, high };
  if (moved) return { value: high, low: null, high: null, from: low };
  if (unitKind === 'score') return { value, low, high };
  return { value, low: Math.min(low, high), high: Math.max(low, high) };
}

/** Rounds a share to three digits, because a third has no meaning to the fifteenth. */
function roundShare(share: number): number {
  return Number(share.toPrecision(3));
}
