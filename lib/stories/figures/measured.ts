import type { FigureFact } from '../../facts/facts';
import { splitSentences } from '../../languages/split-sentences';
import type { Position, Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import type { StoryArticle } from '../story';
import { STORY_WORDS } from '../terms/words';
import { agree, inOneUnit, isLength, nounsOf, sameUnit } from './match';

/** A figure in its sentence, with what it measures. */
export interface MeasuredFigure {
  fact: FigureFact;
  article: string;
  outlet: string;
  /** The day of publication, `YYYY-MM-DD`. */
  day: string;
  /** The sentence. */
  position: Position;
  text: string;
  /** The text around the figure. */
  context: string;
  nouns: Set<number>;
  /** Names what is measured: the nearest of the language's `measures`, or null. */
  kind: string | null;
  /** Says what happened to them: the predicate of the fact if it was read here, else the nearest kind. */
  predicate: string | null;
  /** The place of the figure within the sentence. */
  at: Span;
  /** The places of people's names within the sentence. */
  people: Span[];
  /** The days (EDTF) in the sentence. */
  dates: string[];
  /** The places of these days within the sentence. */
  datesAt: Span[];
  /** The other figures of the sentence that measure the same. */
  rivals: Pick<MeasuredFigure, 'fact' | 'at'>[];
}

/** Separates the parts of a sentence that measure different things. */
const MEASURE_END = new RegExp(`[;:—–]|,\\s+(?:${STORY_WORDS.measureBreaks.join('|')})\\s`, 'giu');
/** A word of a kind is looked for in this many characters on either side of the figure. */
const KIND_REACH = 90;
const MAX_MENTIONS = 4;

/**
 * Gives the figures of an article with what each measures: one for each mention in a sentence, at most four of a fact.
 */
export function measuredFigures(article: StoryArticle): MeasuredFigure[] {
  const figures = figuresInSentences(article);
  for (const figure of figures) {
    figure.rivals = figures.filter((other) => other !== figure && isRival(figure, other));
  }
  return figures;
}

function datesIn({ facts }: StoryArticle, { block, start, end }: Position): string[] {
  return facts.dates
    .filter(({ mentions }) => mentions.some((at) => at.block === block && at.start >= start && at.end <= end))
    .map(({ value }) => value);
}

function placesIn(facts: readonly { mentions: readonly Position[] }[], { block, start, end }: Position): Span[] {
  return facts
    .flatMap(({ mentions }) => mentions.filter((at) => at.block === block && at.start >= start && at.end <= end))
    .map((at) => ({ start: at.start - start, end: at.end - start }));
}

/** Tells whether two numbers of one sentence count the same: they are then of two places, days or groups. */
function isRival(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.position.block !== b.position.block || a.position.start !== b.position.start) return false;
  if (a.fact.value === b.fact.value || kindOfUnit(a) !== kindOfUnit(b)) return false;
  if (isLength(a.fact) !== isLength(b.fact)) return false;
  // `60 metres (200 feet)` is one length.
  if (isLength(a.fact) && a.fact.unit !== b.fact.unit && agree(a.fact, inOneUnit(b.fact, a.fact))) return false;
  return (a.predicate !== null && a.predicate === b.predicate) || sameUnit(a.fact, b.fact);
}

/** Gives the kind of a figure's unit. A bare number may count anything. */
function kindOfUnit({ fact }: MeasuredFigure): FigureFact['unitKind'] {
  return fact.unitKind === 'none' ? 'count' : fact.unitKind;
}

function figuresInSentences(article: StoryArticle): MeasuredFigure[] {
  const source = {
    article: article.id,
    outlet: article.siteName,
    day: (article.publishedAt ?? article.savedAt).slice(0, 10),
  };
  const sentences = new Map<number, Span[]>();
  return article.facts.figures.flatMap((fact) =>
    fact.mentions.slice(0, MAX_MENTIONS).flatMap((mention): MeasuredFigure[] => {
      const block = article.blocks[mention.block]?.text;
      if (block === undefined) return [];
      const known = sentences.get(mention.block) ?? splitSentences(block);
      sentences.set(mention.block, known);
      const position = { block: mention.block, ...sentenceAt(known, mention.start) };
      const text = block.slice(position.start, position.end);
      const start = mention.start - position.start;
      const end = mention.end - position.start;
      const context = text.slice(Math.max(0, start - KIND_REACH), end + KIND_REACH);
      const kind = kindOf(text, start, end);
      const isOwn = fact.sentence.block === position.block && fact.sentence.start === position.start;
      return [
        {
          ...source,
          fact,
          position,
          text,
          context,
          nouns: nounsOf(fact),
          kind,
          predicate: (isOwn ? fact.predicate : kind) ?? kind ?? fact.predicate ?? null,
          at: { start, end },
          people: placesIn(article.facts.people, position),
          dates: datesIn(article, position),
          datesAt: placesIn(article.facts.dates, position),
          rivals: [],
        },
      ];
    }),
  );
}

/** Gives the kind whose word is nearest to the figure, first in its own clause. */
function kindOf(text: string, start: number, end: number): string | null {
  let from = 0;
  let to = text.length;
  for (const mark of text.matchAll(MEASURE_END)) {
    if (mark.index < start) from = mark.index + mark[0].length;
    else if (mark.index >= end) {
      to = mark.index;
      break;
    }
  }
  return nearest(text, start, end, from, to) ?? nearest(text, start, end, start - KIND_REACH, end + KIND_REACH);
}

function nearest(text: string, start: number, end: number, from: number, to: number): string | null {
  let best: string | null = null;
  let least = KIND_REACH;
  for (const { name, words } of STORY_WORDS.measures) {
    for (const { start: first, end: last } of words.findAll(text)) {
      if (first < from || last > to) continue;
      // A word before the figure applies to it less often than one after it: `killed 12` but `12 people were hurt`.
      // `75,000 bodies` says what happened to them; `300 troops` does not.
      const isInside = first >= start && last <= end && STORY_WORDS.anybody.test(text.slice(first, last));
      const distance = isInside ? 0 : first >= end ? first - end : start - last + 3;
      if (distance >= 0 && distance < least) {
        least = distance;
        best = name;
      }
    }
  }
  return best;
}
