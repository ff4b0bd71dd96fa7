import { loadModels } from '../../lib/browser/models';
import type { FactsAnswer, FactsQuestion } from '../../lib/browser/reading/facts-in-worker';
import { findFacts } from '../../lib/facts/find-facts';
import { loadFactWords } from '../../lib/languages/loaded';

/** A worker of the popup: finds the facts of the text it is sent, while the popup shows the text. The models load at once. */
const models = loadModels();

addEventListener('message', ({ data }: MessageEvent<FactsQuestion>) => void answer(data));

async function answer({ id, source }: FactsQuestion): Promise<void> {
  const tell = (message: FactsAnswer) => postMessage(message);
  try {
    const [loaded] = await Promise.all([models, loadFactWords(source.lang)]);
    tell({ id, facts: findFacts(source, loaded) });
  } catch (error) {
    tell({ id, failed: String(error) });
  }
}
