import { fetchModel } from '../../lib/browser/model-files';
import type { FactsQuestion } from '../../lib/browser/reading/facts-in-worker';

/**
 * A worker of the popup: it finds the facts of the text it is sent, while the popup shows the text. This file is small,
 * so that the model is requested while the code that reads it loads.
 */
void fetchModel('people').catch(() => undefined);
const engine = import('./facts-engine');
void engine.then(({ warmUp }) => warmUp());

addEventListener('message', ({ data }: MessageEvent<FactsQuestion>) => void engine.then(({ answer }) => answer(data)));
