import type { ClauseEndWords } from '../../../languages/clause-words';
import { languageNamed } from '../../../languages/index';
import type { Span } from '../../../text/position';
import { UNSPACED } from '../../../text/scripts';
import { balanced } from '../clause/balanced';
import { nearMention } from '../clause/near-mention';
import { type Part, partsOf } from './clause-parts';

/** The factor by which a line may be longer than `longest` where a clause would lose its verb. */
const STRETCHED = 1.6;
/**
 * The worth of a line by its end and its beginning, and what it loses without a source, chosen by hand in this order. Of two
 * that end with the sentence the shorter is better, of two that do not the longer: a subject with the first of its clauses may
 * seem to have done what somebody else did.
 */
const WORTH = {
  sentenceEnd: 6,
  sentenceStart: 4,
  topic: 3,
  source: 8,
  perUnit: 0.02,
  perUnitTooMany: 0.2,
  perUnitTooFew: 0.5,
};
/** A line shorter than this share of `longest` says too little. */
const THIN = 0.25;

/**
 * Gives the words at the ends of clauses, in a language where these mark them; null for every other language. Takes a BCP 47
 * tag.
 */
export function clauseEndsOf(lang: string | null): ClauseEndWords | null {
  return languageNamed(lang)?.clauseEnds ?? null;
}

/**
 * Gives the whole sentence around a mention where it is short enough, else a run of its clauses that has the mention and ends
 * on a verb, with the topic and the source of the sentence (`…によると、`); null where one clause alone is too long for a line.
 * Asides in brackets and words that lead over from the sentence before are left out.
 */
export function clauseRun(text: string, sentence: Span, mention: Span, words: ClauseEndWords): string | null {
  const parts = partsOf(text, nearMention(text, sentence, mention), mention, words);
  const at = parts.findLastIndex(({ start }) => start <= mention.start);
  if (at < 0) return null;
  const line = (from: number, to: number) =>
    closed(
      parts
        .slice(from, to + 1)
        .map((part) => part.text)
        .join(''),
    );
  const whole = line(0, parts.length - 1);
  const sources = parts.filter(({ isSource }) => isSource);
  const sourced = sources.reduce((sum, part) => sum + part.text.length, 0);
  // A source has room of its own.
  if (whole.length <= words.longest + Math.min(sourced, words.longest * THIN)) return whole;
  const opening = parts[0].isSource ? parts[0].text : '';
  const subject = parts[opening ? 1 : 0];
  let best: { line: string; worth: number } | null = null;
  for (let from = at; from >= 0; from--) {
    if (line(from, at).length > words.longest * STRETCHED) break;
    for (let to = at; to < parts.length; to++) {
      if (parts[to].end < mention.end || (parts[to].isSource && to < parts.length - 1)) continue;
      const run = line(from, to);
      const about = subject && parts.indexOf(subject) < from ? withTopic(run, subject) : run;
      const told = about.length <= words.longest ? about : run;
      if (told.length > words.longest * STRETCHED) break;
      const isMissing = sources.some((part) => part !== parts[0] && !parts.slice(from, to + 1).includes(part));
      const worth =
        (from <= parts.indexOf(subject) ? WORTH.sentenceStart : told === run ? 0 : WORTH.topic) +
        worthOf(told.length, to === parts.length - 1, words.longest) -
        (isMissing ? WORTH.source : 0);
      if (!best || worth > best.worth) best = { line: from > 0 && opening ? opening + told : told, worth };
    }
  }
  return best?.line ?? null;
}

function withTopic(run: string, { text, topic }: Part): string {
  if (!topic) return run;
  return /\s$/.test(text) ? `${topic} ${run}` : topic + run;
}

function worthOf(length: number, endsSentence: boolean, longest: number): number {
  return (
    (endsSentence ? WORTH.sentenceEnd - length * WORTH.perUnit : length * WORTH.perUnit) -
    Math.max(0, length - longest) * WORTH.perUnitTooMany -
    Math.max(0, longest * THIN - length) * WORTH.perUnitTooFew
  );
}

/** Matches white space in a script that has none, which a page left around separate elements. */
const SPACE_INSIDE = new RegExp(`(?<=[${UNSPACED}])\\s+(?=[${UNSPACED}])`, 'gu');

/** Gives a line without the marks at its ends and without half a pair of quotation marks. */
function closed(line: string): string {
  return balanced(line)
    .replace(SPACE_INSIDE, '')
    .replace(/^[\s,、，;；:：।。.・]+|[\s,、，;；:：।。.]+$/gu, '')
    .trim();
}
