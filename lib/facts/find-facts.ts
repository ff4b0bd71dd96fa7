import { findDates } from './dates/find-dates';
import type { FactSource, Facts } from './facts';
import { findFigures, tokensOf } from './figures/find-figures';
import { withLines } from './keyfacts/key-facts';
import { ENGLISH } from './people/english';
import { findPeople, type PeopleModel } from './people/find-people';

/** What the fact finders need beside the text. Without the people model, names are found by rules alone. */
export interface Models {
  people: PeopleModel | null;
}

/**
 * Finds the dates, figures and people of one article, each list with what matters most first. Dates are read first:
 * what belongs to one is no figure. Any text is fine; an article without facts gives empty lists.
 */
export function findFacts(source: FactSource, models: Models): Facts {
  const tokens = tokensOf(source);
  const { facts: dates, timexes } = findDates(source, tokens);
  const taken = timexes.map((block) => block.filter(({ type }) => type !== 'DURATION'));
  const figures = findFigures(source, taken, tokens);
  return withLines({ dates, figures, people: findPeople(source, ENGLISH, models.people) }, source);
}
