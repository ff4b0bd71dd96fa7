import type { Span } from '../../../text/position';

/** The most units of a sentence before and after a mention from which its line may be cut: more than a line has. */
const CUT_REACH = 240;

/**
 * Gives the part of a sentence from which a line of the mention may be cut: all of it, or, in a list or a text without stops,
 * what is around the mention, from white space to white space. So the work for a line does not grow with a page's longest
 * sentence.
 */
export function nearMention(text: string, sentence: Span, mention: Span): Span {
  return {
    start:
      mention.start - sentence.start <= CUT_REACH
        ? sentence.start
        : startNear(text, mention.start - CUT_REACH, mention.start),
    end: sentence.end - mention.end <= CUT_REACH ? sentence.end : endNear(text, mention.end, mention.end + CUT_REACH),
  };
}

function startNear(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function endNear(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s\S*$/);
  return space < 0 ? to : from + space;
}
