import { findFacts } from '../find-facts';

/** The dates and figures of a sentence that was printed on Wednesday, 12 March 2025. */
export function factsIn(lang: string, text: string): string[] {
  const blocks = [{ type: 'paragraph' as const, text }];
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: '2025-03-12' };
  const { dates, figures } = findFacts({ ...about, lang, blocks }, { people: null });
  const placed = [...dates, ...figures].map((fact) => ({ fact, start: fact.mentions[0].start }));
  return placed
    .sort((a, b) => a.start - b.start)
    .map(({ fact }) =>
      fact.kind === 'date' ? fact.value : `${fact.value ?? `${fact.low}..${fact.high}`} ${fact.unit}`,
    );
}
