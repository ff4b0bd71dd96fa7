import * as v from 'valibot';
import type { FactSource, Facts } from '../../facts/facts';
import { factsSchema } from '../../facts/facts-schema';

/** Milliseconds that finding the facts of one article may take where no reader waits for them. */
export const FACTS_LIMIT = 60_000;

/** A question to the worker of the facts; `id` comes back with the answer. */
export interface FactsQuestion {
  id: number;
  source: FactSource;
}

const answerSchema = v.union([
  v.object({ id: v.number(), facts: factsSchema }),
  v.object({ id: v.number(), failed: v.string() }),
]);
/** Its answer: the facts, or the reason why there are none, in words for a developer. */
export type FactsAnswer = v.InferOutput<typeof answerSchema>;

/** Finds facts outside of the page's own thread, so that a text can be read and scrolled meanwhile. */
export interface FactsFinder {
  /** Starts the worker, so that its code and models load before there is a question. */
  prepare(): void;
  /** Rejects when the worker cannot find them. A worker may not answer at all, so the caller sets the limit. */
  find(source: FactSource): Promise<Facts>;
  /** Gives up on the worker, and starts another one for the next question. */
  restart(): void;
}

/** Makes a finder that asks a worker which `start` starts, and another worker when that has failed. */
export function findFactsIn(start: () => Worker): FactsFinder {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, { resolve(facts: Facts): void; reject(error: Error): void }>();

  const restart = () => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('The worker of the facts was given up.'));
    waiting.clear();
  };
  const listen = (to: Worker) => {
    to.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = v.safeParse(answerSchema, data);
      const asker = answer.success ? waiting.get(answer.output.id) : undefined;
      if (!answer.success || !asker) return;
      waiting.delete(answer.output.id);
      if ('facts' in answer.output) asker.resolve(answer.output.facts);
      else asker.reject(new Error(answer.output.failed));
    };
    to.onmessageerror = restart;
    to.onerror = (event) => {
      console.error(event.message);
      restart();
    };
    return to;
  };
  const running = () => {
    worker ??= listen(start());
    return worker;
  };

  return {
    prepare: () => void running(),
    restart,
    find(source) {
      const id = ++asked;
      const { url, title, byline, siteName, publishedAt, lang, blocks } = source;
      const question: FactsQuestion = { id, source: { url, title, byline, siteName, publishedAt, lang, blocks } };
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        running().postMessage(question);
      });
    },
  };
}
