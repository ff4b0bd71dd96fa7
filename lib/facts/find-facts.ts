import { findDates } from './dates/find-dates';
import type { FactSource, Facts } from './facts';
import { findFigures, tokensOf } from './figures/find-figures';
import { withLines } from './keyfacts/key-facts';
import { ENGLISH } from './people/english';
import { findPeople, type PeopleModel } from './people/find-people';
import { findLearntPeople } from './people/worldwide/find-learnt-people';
import type { LearntPeople } from './people/worldwide/learnt-people';

/** Holds the models that the fact finders need besides the text. */
export interface Models {
  /** The model of English. Without it names are found by rules alone. */
  people: PeopleModel | null;
  /** Holds the people model of the text's language, when that is not English. */
  learnt?: LearntPeople;
}

/**
 * Finds the dates, figures and people of one article, each list with what matters most first. Dates are read first:
 * what belongs to one is no figure. Any text is accepted; an article without facts gives empty lists. A fact that surely stays below
 * the floor of its kind has no `detail`.
 */
export function findFacts(source: FactSource, models: Models): Facts {
  return withLines(readFacts(source, models), source);
}

/** Finds the facts without what is shown of them: none has a line or its place among the others. */
export function readFacts(source: FactSource, models: Models): Facts {
  const tokens = tokensOf(source);
  const { facts: dates, timexes } = findDates(source, tokens);
  const withoutDurations = timexes.map((block) => block.filter(({ type }) => type !== 'DURATION'));
  const figures = findFigures(source, withoutDurations, tokens);
  const people = models.learnt ? findLearntPeople(source, models.learnt) : findPeople(source, ENGLISH, models.people);
  return { dates, figures, people };
}
