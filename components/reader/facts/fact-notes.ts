import { factKey } from '../../../lib/facts/fact-key';
import type { FigureFact, PersonFact } from '../../../lib/facts/facts';
import { joinWithComma } from '../../../lib/text/scripts';
import { formatDate } from '../../shared/format';
import type { Language } from '../../shared/messages';

/** Holds what the library knows of the facts of an article. */
export interface KnownOfFacts {
  /** People with the number of other saved articles that name them. */
  people: readonly { fact: PersonFact; elsewhere: number }[];
  /** Figures for which a saved article of the same story gives another value. */
  figures: readonly { now: FigureFact; before: FigureFact; outlet: string; publishedAt: string | null }[];
}

/** Gives the same in words, by the keys of the facts: `was: 28 people (Courier, Nov 24, 2026)`. */
export function factNotes(
  canonicalUrl: string,
  { people, figures }: KnownOfFacts,
  { locale, t, plural }: Language,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { fact, elsewhere } of people) {
    if (elsewhere > 0) notes.set(factKey(canonicalUrl, fact), plural('alsoNamedIn', elsewhere));
  }
  for (const { now, before, outlet, publishedAt } of figures) {
    const source = joinWithComma(
      [outlet, (publishedAt && formatDate(publishedAt, locale)) || ''].filter(Boolean),
      locale,
    );
    notes.set(factKey(canonicalUrl, now), t('figureWas', before.head || before.label, source));
  }
  return notes;
}
