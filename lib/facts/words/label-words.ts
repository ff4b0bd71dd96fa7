import type { FigureLabelWords, WordList } from '../../languages/figure-words';
import type { FigureFact } from '../facts';

/** `FigureLabelWords`, ready to be looked up. */
export type LabelWords = {
  [Name in Exclude<keyof FigureLabelWords, 'links'>]: ReadonlySet<string>;
} & { links: Partial<Record<FigureFact['unitKind'], ReadonlySet<string>>> };

export function compileLabelWords({ links, ...lists }: FigureLabelWords): LabelWords {
  return { ...setsOf(lists), links: setsOf(links) };
}

function setsOf<Name extends string>(
  lists: Readonly<Partial<Record<Name, WordList>>>,
): Record<Name, ReadonlySet<string>> {
  const sets = Object.entries<WordList | undefined>(lists).map(([name, list]) => [name, new Set(list)]);
  return Object.fromEntries(sets);
}
