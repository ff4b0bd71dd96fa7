import type { FigureFact } from '../facts/facts';
import type { Position } from '../text/position';
import { nounsOf } from './figure-match';
import { MEASURED } from './measured.en';
import type { StoryArticle } from './story';

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
  nouns: Set<number>;
  /** What is measured of them: the nearest kind of `measured.en.ts`, or null. */
  kind: string | null;
}

const KINDS = MEASURED.map(([kind, stems]) => ({ kind, words: new RegExp(`(?<!\\p{L})(?:${stems})\\p{L}*`, 'giu') }));
const CLAUSE_END = /[;:—–]|,\s+(?:and|but|while|after|as|with|including)\s/giu;
/** A kind's word is asked for in this many characters on either side of the figure. */
const REACH = 90;

/** The figures of an article with what each measures. */
export function measuredFigures(article: StoryArticle): MeasuredFigure[] {
  const day = (article.publishedAt ?? article.savedAt).slice(0, 10);
  return article.facts.figures.flatMap((fact) => {
    const block = article.blocks[fact.sentence.block]?.text;
    if (block === undefined) return [];
    const text = block.slice(fact.sentence.start, fact.sentence.end);
    const [mention] = fact.mentions;
    const start = Math.max(0, mention.start - fact.sentence.start);
    const end = Math.max(start, mention.end - fact.sentence.start);
    const kind = kindOf(text, start, end);
    return [
      {
        fact,
        article: article.id,
        outlet: article.siteName,
        day,
        position: fact.sentence,
        text,
        nouns: nounsOf(fact),
        kind,
      },
    ];
  });
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
  for (const { kind, words } of KINDS) {
    for (const match of text.matchAll(words)) {
      const first = match.index;
      const last = first + match[0].length;
      if (first < from || last > to) continue;
      // A word before the figure governs it less often than one after: `killed 12` but `12 people were hurt`.
      const distance = first >= end ? first - end : start - last + 3;
      if (distance >= 0 && distance < least) {
        least = distance;
        best = kind;
      }
    }
  }
  return best;
}
