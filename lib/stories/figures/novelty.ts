import type { DateFact, FigureFact, PersonFact } from '../../facts/facts';
import { personKey } from '../../text/names/person-name';
import type { StoryArticle } from '../story';
import { SentenceTerms } from '../terms/sentence-terms';
import { readArticle } from '../timeline/read-article';
import { SAME_EVENT, sharedWords } from '../timeline/same-event';
import { isOneCount } from './contradiction';
import { sameMeasure } from './disagreements';
import { agree } from './match';
import { measuredFigures } from './measured';

/** A figure for which an article saved earlier gives another value. */
export interface ChangedFigure {
  now: FigureFact;
  before: FigureFact;
  /** The id of the earlier article. */
  article: string;
}

/** What an article has that the saved ones of its story have not. */
export interface News {
  dates: DateFact[];
  figures: FigureFact[];
  people: PersonFact[];
  changed: ChangedFigure[];
  /** The number of the events it dates, and how many of them the saved articles report, too. */
  events: { known: number; all: number };
}

const SAME_MATTER = 0.06;

/** Finds what is new in an article compared with those already saved; each list is in the article's own key order. */
export function findNews(article: StoryArticle, saved: StoryArticle[]): News {
  const others = saved.filter(({ id }) => id !== article.id);
  const dates = new Set(others.flatMap(({ facts }) => facts.dates.map(({ value }) => value)));
  const people = new Set(others.flatMap(({ facts }) => facts.people.map(({ name }) => personKey(name))));
  const known = others.flatMap(measuredFigures);
  const terms = new SentenceTerms();
  const own = measuredFigures(article);
  for (const figure of [...known, ...own]) terms.add(figure.context);
  const seen = new Set<FigureFact>();
  const figures: FigureFact[] = [];
  const changed: ChangedFigure[] = [];
  for (const figure of own) {
    const same = known.filter((other) => sameMeasure(other, figure));
    if (same.some((other) => agree(other.fact, figure.fact))) continue;
    const before = same
      .filter((other) => isOneCount(other, figure) && terms.overlap(other.context, figure.context) >= SAME_MATTER)
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
    if (seen.has(figure.fact)) continue;
    seen.add(figure.fact);
    if (before) changed.push({ now: figure.fact, before: before.fact, article: before.article });
    else figures.push(figure.fact);
  }
  return {
    dates: article.facts.dates.filter(({ value }) => !dates.has(value)),
    figures,
    people: article.facts.people.filter(({ name }) => !people.has(personKey(name))),
    changed,
    events: knownEvents(article, others),
  };
}

/** Counts the known events: those that a saved article reports for the same day in similar words. */
function knownEvents(article: StoryArticle, others: StoryArticle[]): News['events'] {
  const told = others.flatMap((other) => readArticle(other).mentions);
  const own = readArticle(article).mentions.filter(({ main, dateAt }) => main && dateAt !== null);
  const known = own.filter((mention) =>
    told.some(
      ({ first, last, terms }) =>
        first <= mention.last && mention.first <= last && sharedWords(terms, mention.terms) > SAME_EVENT,
    ),
  );
  return { known: known.length, all: own.length };
}
