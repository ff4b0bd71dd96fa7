import { splitSentences } from '../../languages/split-sentences';
import type { Position, Span } from '../../text/position';
import { UNSPACED } from '../../text/scripts';
import { sentenceAt } from '../../text/sentences';
import { dayOf, isoDay, type StoryArticle } from '../story';

/**
 * A sentence that quotes, and names a person outside the quoted words: the words are by the person, or to or about
 * them.
 */
export interface Quote {
  article: string;
  outlet: string;
  /** The day of publication, `YYYY-MM-DD`. */
  publishedAt: string;
  position: Position;
  text: string;
}

const QUOTED = /[“”„"«»‹›「『]([^“”„"«»‹›「」『』]*)[”“"»«›‹」』]|‘([^‘]*?)’(?!\p{L})/gu;
/**
 * Matches quoted words that are a statement: two words in quotation marks are a term or a nickname; text without spaces
 * counts by its characters.
 */
const SOMETHING_SAID = new RegExp(`\\S\\s+\\S+\\s+\\S|[${UNSPACED}]{6}`, 'u');

/** A text longer than this starts with the sentence that names the person, not where the quote before it began. */
const LONGEST_QUOTE = 500;

/**
 * Gives the sentences with quoted words in which a person is named, in order of publication; the same words in several
 * articles once, as the first has them. A quote that began in an earlier sentence is shown from there.
 * @param isPerson whether a name, as an article has it, is the person's
 */
export function findQuotes(articles: readonly StoryArticle[], isPerson: (name: string) => boolean): Quote[] {
  const quotes = new Map<string, Quote>();
  const ordered = [...articles].sort((a, b) => dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1));
  for (const article of ordered) {
    const mentions = article.facts.people.filter(({ name }) => isPerson(name)).flatMap((person) => person.mentions);
    for (const [block, inBlock] of byBlock(mentions)) {
      const { text = '' } = article.blocks[block] ?? {};
      const quoted = quotedIn(text);
      if (!quoted.length) continue;
      const sentences = splitSentences(text);
      for (const mention of inBlock) {
        const span = quoteAround(mention, quoted, sentences);
        const said = span && text.slice(span.start, span.end);
        if (!said || quotes.has(said)) continue;
        const publishedAt = isoDay(dayOf(article));
        quotes.set(said, {
          article: article.id,
          outlet: article.siteName,
          publishedAt,
          position: { block, ...span },
          text: said,
        });
      }
    }
  }
  return [...quotes.values()];
}

/**
 * Gives what to show for a mention beside quoted words; null when it is inside them, or there are none in its sentence.
 */
function quoteAround(mention: Position, quoted: readonly Span[], sentences: Span[]): Span | null {
  if (quoted.some(({ start, end }) => mention.start < end && mention.end > start)) return null;
  const { start, end } = sentenceAt(sentences, mention.start);
  const first = quoted.find((span) => span.start < end && span.end > start);
  if (!first) return null;
  const opening = sentenceAt(sentences, first.start).start;
  return { start: opening < start && end - opening <= LONGEST_QUOTE ? opening : start, end };
}

function byBlock(mentions: readonly Position[]): Map<number, Position[]> {
  const blocks = new Map<number, Position[]>();
  for (const mention of [...mentions].sort((a, b) => a.block - b.block || a.start - b.start)) {
    const inBlock = blocks.get(mention.block);
    if (inBlock) inBlock.push(mention);
    else blocks.set(mention.block, [mention]);
  }
  return blocks;
}

function quotedIn(text: string): Span[] {
  return [...text.matchAll(QUOTED)]
    .filter(([, double, single]) => SOMETHING_SAID.test(double ?? single))
    .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}
