import { splitSentences } from '../../languages/split-sentences';
import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import { personKey } from '../../text/names/person-name';
import type { Position } from '../../text/position';
import { withFullNames } from '../naming/full-names';
import { Introductions, introductionsIn, namedIn } from '../naming/introductions';
import type { StoryArticle } from '../story';
import { termsIn } from '../terms/terms';
import { SAME_EVENT, sharedWords } from '../timeline/likeness/same-event';
import { TOLD_BEFORE } from '../timeline/new-events';
import type { ArticleReading } from '../timeline/read-article';
import { isClear } from '../timeline/reports';
import { tellingOf } from '../timeline/telling';
import type { MeasuredFigure } from './measured';

/** A sentence with something that no saved article has. */
export interface NewSentence {
  /** The sentence, without the words that only connect it to the one before, or name its source; people by their full names. */
  text: string;
  position: Position;
}

/**
 * Takes the place of `TOLD_BEFORE` for a sentence with a figure that no saved article has: its number is new, even if its words
 * are not.
 */
const TOLD_COUNTED = 0.35;
/** A sentence about a day more than this long before the article (in days), or about a longer time, is background. */
const RECENT = 10;

interface Own {
  article: StoryArticle;
  reading: ArticleReading;
  /** Its figures that no saved article gives. */
  figures: readonly MeasuredFigure[];
  /** Its figures for which a saved article has another value: they are shown separately. */
  changed: readonly { now: MeasuredFigure }[];
}

/**
 * Gives the sentences of an article that report what happened lately or have a new figure, that are understood alone, and to
 * which no saved article has a similar one; each once, in reading order.
 */
export function newSentences(
  { article, reading, figures, changed }: Own,
  others: readonly StoryArticle[],
  told: readonly ArticleReading[],
): NewSentence[] {
  const topic = new Set(termsIn(article.title));
  const known = others.flatMap(({ blocks }) => blocks.flatMap(({ text }) => sentencesOf(text)));
  const mentions = told.flatMap((other) => other.mentions);
  const elsewhere = new Set(changed.map(({ now }) => keyOf(now.position)));
  const places = new Map<string, Position>();
  const events = reading.mentions.filter(
    (mention) =>
      mention.main &&
      isClear(mention, topic) &&
      reading.published - mention.last <= RECENT &&
      mention.last - mention.first <= RECENT &&
      !mentions.some(
        ({ first, last, terms }) =>
          first <= mention.last && mention.first <= last && sharedWords(terms, mention.terms) > SAME_EVENT,
      ),
  );
  const counts = figures.filter((figure) => isClear(figureIn(article, figure), topic));
  const counted = new Set(counts.map(({ position }) => keyOf(position)));
  for (const { position } of [...events, ...counts]) places.set(keyOf(position), position);
  const found = [...places.values()]
    .filter((position) => !elsewhere.has(keyOf(position)))
    .sort((a, b) => a.block - b.block || a.start - b.start);
  const people = introductionsIn(article);
  const all = new Introductions([...people, ...others.flatMap(introductionsIn)]);
  const kept: { sentence: NewSentence; terms: number[] }[] = [];
  for (const position of found) {
    const sentence = article.blocks[position.block].text.slice(position.start, position.end);
    const terms = termsIn(sentence);
    const most = counted.has(keyOf(position)) ? TOLD_COUNTED : TOLD_BEFORE;
    const isTold = known.some((other) => sharedWords(other, terms) > most);
    const isTwice = kept.some((one) => sharedWords(one.terms, terms) > TOLD_BEFORE);
    if (isTold || isTwice) continue;
    const text = withFullNames(tellingOf(sentence), namedIn(position, sentence, people, all));
    kept.push({ sentence: { text, position }, terms });
  }
  return kept.map(({ sentence }) => sentence);
}

const keyOf = ({ block, start }: Position) => `${block}:${start}`;

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => termsIn(text.slice(start, end)));

/** Gives what must be known of a figure's sentence to tell whether it is understood alone. */
function figureIn({ facts }: StoryArticle, { text, position }: MeasuredFigure) {
  const people = facts.people
    .filter(({ mentions }) =>
      mentions.some(
        ({ block, start, end }) => block === position.block && start >= position.start && end <= position.end,
      ),
    )
    .map(({ name }) => ({ key: personKey(name), name }));
  return { text, people, position, isOwn: true, role: 'event' as const };
}

/** Tells whether a figure is history: it belongs to the date of its sentence, a year or a day long before. */
export function isOfThePast({ dates }: MeasuredFigure, published: number): boolean {
  return dates.some((date) => {
    const span = parseEdtf(date);
    return !span || published - Date.parse(span.start) / DAY_MS > RECENT;
  });
}
