import { findFactsHere } from '../../lib/browser/reading/facts-here';
import type { FactsAnswer, FactsQuestion } from '../../lib/browser/reading/facts-in-worker';
import { warmUp as warmUpUntil } from '../../lib/browser/reading/warm-up';

/** True from the first question on: after that, nothing is warmed up any more. */
let isAsked = false;

/** Finds the facts that a question asks for, and posts them; never rejects. */
export async function answer({ id, source }: FactsQuestion): Promise<void> {
  isAsked = true;
  const tell = (message: FactsAnswer) => postMessage(message);
  try {
    tell({ id, facts: await findFactsHere(source) });
  } catch (error) {
    tell({ id, failed: String(error) });
  }
}

/** Makes the engine quick, until there is a question. */
export const warmUp = () => warmUpUntil(() => isAsked);
