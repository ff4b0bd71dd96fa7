import type { FigureFact } from '../../facts/facts';
import { dayOf, type StoryArticle } from '../story';
import { SentenceTerms } from '../terms/sentence-terms';
import { SAME_EVENT, sharedWords } from '../timeline/likeness/same-event';
import { type ArticleReading, readArticle } from '../timeline/read-article';
import { isOneCount } from './contradiction';
import { sameMeasure } from './disagreements';
import { agree } from './match';
import { type MeasuredFigure, measuredFigures } from './measured';
import { isOfThePast, type NewSentence, newSentences } from './new-sentences';

/** A figure for which an article saved earlier gives another value. */
export interface ChangedFigure {
  now: FigureFact;
  before: FigureFact;
  /** The id of the earlier article. */
  article: string;
}

/** The details that an article has and the saved ones of its story lack. */
export interface News {
  /** Sentences that tell what no saved article does, each understood alone; in reading order. */
  sentences: NewSentence[];
  changed: ChangedFigure[];
  /** The number of the events it dates, and how many of them the saved articles report, too. */
  events: { known: number; all: number };
}

const SAME_MATTER = 0.06;

/**
 * Finds what is new in an article compared with those already saved. Only figures that are worth a line (`isKey`) are looked
 * at: a background number is no news.
 */
export function findNews(
  article: StoryArticle,
  saved: StoryArticle[],
  isKey: (fact: FigureFact) => boolean = () => true,
): News {
  const others = saved.filter(({ id }) => id !== article.id);
  const reading = readArticle(article);
  const told = others.map(readArticle);
  const { figures, changed } = figuresAgainst(article, others, isKey);
  return {
    sentences: newSentences({ article, reading, figures, changed }, others, told),
    changed: changed.map(({ now, before }) => ({ now: now.fact, before: before.fact, article: before.article })),
    events: knownEvents(reading, told),
  };
}

/** The key figures that no saved article gives, and those that one gives otherwise; in the article's own key order. */
function figuresAgainst(article: StoryArticle, others: StoryArticle[], isKey: (fact: FigureFact) => boolean) {
  const known = others.flatMap(measuredFigures);
  const terms = new SentenceTerms();
  const published = dayOf(article);
  const own = measuredFigures(article).filter((figure) => isKey(figure.fact) && !isOfThePast(figure, published));
  for (const figure of [...known, ...own]) terms.add(figure.context);
  const seen = new Set<FigureFact>();
  const figures: MeasuredFigure[] = [];
  const changed: { now: MeasuredFigure; before: MeasuredFigure }[] = [];
  for (const figure of own) {
    const same = known.filter((other) => sameMeasure(other, figure));
    if (same.some((other) => agree(other.fact, figure.fact))) continue;
    const before = same
      .filter((other) => isOneCount(other, figure) && terms.overlap(other.context, figure.context) >= SAME_MATTER)
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
    if (seen.has(figure.fact)) continue;
    seen.add(figure.fact);
    if (before) changed.push({ now: figure, before });
    else figures.push(figure);
  }
  return { figures, changed };
}

/** Counts the known events: those that a saved article reports for the same day in similar words. */
function knownEvents({ mentions }: ArticleReading, others: ArticleReading[]): News['events'] {
  const told = others.flatMap((other) => other.mentions);
  const own = mentions.filter(({ main, dateAt }) => main && dateAt !== null);
  const known = own.filter((mention) =>
    told.some(
      ({ first, last, terms }) =>
        first <= mention.last && mention.first <= last && sharedWords(terms, mention.terms) > SAME_EVENT,
    ),
  );
  return { known: known.length, all: own.length };
}
