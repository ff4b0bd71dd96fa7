import { findFacts } from '../../lib/facts/find-facts';
import { loadFactWords } from '../../lib/languages/loaded';
import type { Found } from './data';

/** The dates or figures of a text as of an article of one paragraph. */
export async function findIn(
  text: string,
  lang: string,
  published: string | null,
  task: 'dates' | 'figures',
): Promise<Found[]> {
  await loadFactWords(lang);
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: published, lang, blocks };
  const facts = findFacts(source, { people: null });
  const found = task === 'dates' ? facts.dates : facts.figures;
  return found.flatMap((fact) =>
    fact.mentions.map(({ start, end }) =>
      fact.kind === 'figure'
        ? { start, end, value: fact.value, low: fact.low, high: fact.high, unit: fact.unit }
        : { start, end, value: fact.value },
    ),
  );
}
