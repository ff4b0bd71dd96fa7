import { findFacts } from '../../lib/facts/find-facts';
import { modelsFor } from '../models';
import type { Found } from './data';

/** The dates, figures or people of a text as of an article of one paragraph. */
export async function findIn(
  text: string,
  lang: string,
  published: string | null,
  task: 'dates' | 'figures' | 'people',
): Promise<Found[]> {
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: published, lang, blocks };
  const models = await modelsFor(lang);
  const facts = findFacts(source, task === 'people' ? models : { people: null });
  if (task === 'people')
    return facts.people.flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, value: name })),
    );
  const found = task === 'dates' ? facts.dates : facts.figures;
  return found.flatMap((fact) =>
    fact.mentions.map(({ start, end }) =>
      fact.kind === 'figure'
        ? { start, end, value: fact.value, low: fact.low, high: fact.high, unit: fact.unit }
        : { start, end, value: fact.value },
    ),
  );
}
