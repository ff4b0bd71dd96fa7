import { parseEdtf } from '../text/edtf';
import type { Position } from '../text/position';
import { sentenceAt, splitSentences } from '../text/sentences';
import { AHEAD, REPORT_VERBS } from './event-words.en';
import { dayOf, isoDay, type StoryArticle } from './story';

/** One sentence of an article that tells what happened, or is to happen, on a date. */
export interface EventMention {
  article: string;
  outlet: string;
  /** Day of publication, in days since 1970. */
  published: number;
  /** EDTF, with the first and last day it may be, in days since 1970. */
  date: string;
  first: number;
  last: number;
  /** The sentence. */
  position: Position;
  text: string;
  /** The words of the date; null when it is only the day of publication that dates the sentence. */
  dateAt: Position | null;
  /** `saying`: the date is that of words being said. `planned`: still to come when the article was written. */
  role: 'event' | 'saying' | 'planned';
  /** True in the first paragraphs, where news tells what is new. */
  lead: boolean;
}

const LEAD_BLOCKS = 4;
/** A date this vague (in days) places nothing on a timeline. */
const VAGUEST = 370;
const SHORTEST_SENTENCE = 25;

const SAYING_BEFORE = new RegExp(`\\b(?:${REPORT_VERBS})\\b[^.;:"“”]{0,40}$`, 'iu');
const SAYING_AFTER = new RegExp(`^[^.;:"“”]{0,12}\\b(?:${REPORT_VERBS})\\b`, 'iu');
const LOOKS_AHEAD = new RegExp(`\\b(?:${AHEAD})\\b`, 'iu');
const PREPOSITION_BEFORE = /(?:\b(?:on|in|at|during|since|from|by|until|before|after)\s+(?:the\s+)?)$/iu;

/**
 * Every sentence of an article that stands on a date: those with a date in them, each date dating its own clause, and
 * the opening, which without one stands on the day of publication. In reading order.
 */
export function mentionsOf(article: StoryArticle): EventMention[] {
  const published = dayOf(article);
  const source = { article: article.id, outlet: article.siteName, published };
  const sentences = new Map<number, ReturnType<typeof splitSentences>>();
  const sentencesOf = (block: number) => {
    const known = sentences.get(block) ?? splitSentences(article.blocks[block]?.text ?? '');
    sentences.set(block, known);
    return known;
  };
  const mentions: EventMention[] = [];
  const dated = new Set<string>();
  for (const fact of article.facts.dates) {
    const span = parseEdtf(fact.value);
    if (!span) continue;
    const first = Date.parse(span.start) / 864e5;
    const last = Date.parse(span.end) / 864e5;
    if (!(last - first <= VAGUEST)) continue;
    for (const at of fact.mentions) {
      const text = article.blocks[at.block]?.text;
      if (text === undefined) continue;
      const sentence = sentenceAt(sentencesOf(at.block), at.start);
      const key = `${at.block}:${sentence.start}`;
      dated.add(key);
      const words = text.slice(sentence.start, sentence.end);
      if (words.length < SHORTEST_SENTENCE) continue;
      const role = roleOf(words, at.start - sentence.start, at.end - sentence.start, first, published);
      const position = { block: at.block, ...sentence };
      if (mentions.some((known) => known.date === fact.value && samePlace(known.position, position))) continue;
      mentions.push({
        ...source,
        date: fact.value,
        first,
        last,
        position,
        text: words,
        dateAt: at,
        role,
        lead: at.block < LEAD_BLOCKS,
      });
    }
  }
  const opening = openingOf(article, sentencesOf, dated);
  if (opening && article.publishedAt) {
    const words = article.blocks[opening.block].text.slice(opening.start, opening.end);
    mentions.push({
      ...source,
      date: isoDay(published),
      first: published,
      last: published,
      position: opening,
      text: words,
      dateAt: null,
      role: 'event',
      lead: true,
    });
  }
  return mentions.sort((a, b) => a.position.block - b.position.block || a.position.start - b.position.start);
}

function samePlace(a: Position, b: Position): boolean {
  return a.block === b.block && a.start === b.start;
}

function roleOf(sentence: string, start: number, end: number, first: number, published: number): EventMention['role'] {
  if (first > published) return 'planned';
  if (
    first === published &&
    LOOKS_AHEAD.test(sentence.slice(0, start)) &&
    !SAYING_BEFORE.test(sentence.slice(0, start))
  )
    return 'planned';
  const before = sentence.slice(0, start).replace(PREPOSITION_BEFORE, '');
  return SAYING_BEFORE.test(before) || SAYING_AFTER.test(sentence.slice(end)) ? 'saying' : 'event';
}

/** The first full sentence, unless one of the opening is dated already. */
function openingOf(
  article: StoryArticle,
  sentencesOf: (block: number) => ReturnType<typeof splitSentences>,
  dated: ReadonlySet<string>,
): Position | null {
  for (let block = 0; block < Math.min(2, article.blocks.length); block++) {
    for (const sentence of sentencesOf(block).slice(0, 2)) {
      if (dated.has(`${block}:${sentence.start}`)) return null;
    }
  }
  for (let block = 0; block < Math.min(LEAD_BLOCKS, article.blocks.length); block++) {
    const sentence = sentencesOf(block).find(({ start, end }) => end - start >= SHORTEST_SENTENCE);
    if (sentence) return { block, ...sentence };
  }
  return null;
}
