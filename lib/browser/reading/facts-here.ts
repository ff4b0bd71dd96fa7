import type { FactSource, Facts } from '../../facts/facts';
import { findFacts } from '../../facts/find-facts';
import { loadFactWords } from '../../languages/loaded';
import { loadModels } from '../models';
import type { FactsFinder } from './facts-in-worker';

/**
 * Finds facts in this thread, with the models and the words of the text's language, which it loads when it needs them.
 */
export async function findFactsHere(source: FactSource): Promise<Facts> {
  const [models] = await Promise.all([loadModels(source.lang), loadFactWords(source.lang)]);
  return findFacts(source, models);
}

/** A finder for a document that is not visible, which needs no worker. */
export const finderHere: FactsFinder = {
  // English is the most likely: its model is read while the page is.
  prepare: () => void loadModels(null),
  find: findFactsHere,
  restart: () => undefined,
};
