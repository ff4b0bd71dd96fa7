import type { FigureFact } from '../../facts/facts';
import { splitSentences } from '../../languages/split-sentences';
import type { Position, Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import type { StoryArticle } from '../story';
import { STORY_WORDS } from '../terms/words';
import { nounsOf } from './match';

/** A figure in its sentence, with what it is the measure of. */
export interface MeasuredFigure {
  fact: FigureFact;
  article: string;
  outlet: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** The sentence. */
  position: Position;
  text: string;
  /** What stands around the figure. */
  context: string;
  nouns: Set<number>;
  /** What is measured of them: the nearest of the language's `measures`, or null. */
  kind: string | null;
  /** The figure within the sentence. */
  at: Span;
  /** The days (EDTF) that the sentence tells of. */
  dates: string[];
  /** How many other figures of the sentence measure the same. */
  rivals: number;
}

const CLAUSE_END = /[;:—–]|,\s+(?:and|but|while|after|as|with|including)\s/giu;
/** A kind's word is asked for in this many characters on either side of the figure. */
const REACH = 90;
const MAX_MENTIONS = 4;

/** The figures of an article with what each measures: one for each mention in a sentence, at most four of a fact. */
export function measuredFigures(article: StoryArticle): MeasuredFigure[] {
  const figures = figuresInSentences(article);
  for (const figure of figures) {
    figure.rivals = figures.filter((other) => other !== figure && isRival(figure, other)).length;
  }
  return figures;
}

function datesIn({ facts }: StoryArticle, { block, start, end }: Position): string[] {
  return facts.dates
    .filter(({ mentions }) => mentions.some((at) => at.block === block && at.start >= start && at.end <= end))
    .map(({ value }) => value);
}

/** Two numbers of one sentence that count the same are of two places, days or groups. */
function isRival(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.position.block !== b.position.block || a.position.start !== b.position.start) return false;
  if (a.fact.value === b.fact.value || a.fact.unitKind !== b.fact.unitKind) return false;
  return (a.fact.predicate ?? a.kind) === (b.fact.predicate ?? b.kind) || a.fact.unit === b.fact.unit;
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
      const context = text.slice(Math.max(0, start - REACH), end + REACH);
      return [
        {
          ...source,
          fact,
          position,
          text,
          context,
          nouns: nounsOf(fact),
          kind: kindOf(text, start, end),
          at: { start, end },
          dates: datesIn(article, position),
          rivals: 0,
        },
      ];
    }),
  );
}

/** The kind whose word stands nearest to the figure, first in its own clause. */
function kindOf(text: string, start: number, end: number): string | null {
  let from = 0;
  let to = text.length;
  for (const mark of text.matchAll(CLAUSE_END)) {
    if (mark.index < start) from = mark.index + mark[0].length;
    else if (mark.index >= end) {
      to = mark.index;
      break;
    }
  }
  return nearest(text, start, end, from, to) ?? nearest(text, start, end, start - REACH, end + REACH);
}

function nearest(text: string, start: number, end: number, from: number, to: number): string | null {
  let best: string | null = null;
  let least = REACH;
  for (const { name, words } of STORY_WORDS.measures) {
    for (const { start: first, end: last } of words.findAll(text)) {
      if (first < from || last > to) continue;
      // A word before the figure governs it less often than one after: `killed 12` but `12 people were hurt`.
      const distance = first >= end ? first - end : start - last + 3;
      if (distance >= 0 && distance < least) {
        least = distance;
        best = name;
      }
    }
  }
  return best;
}
