import { loadModels } from '../../lib/browser/models';
import { findFactsHere } from '../../lib/browser/reading/facts-here';
import type { FactsAnswer, FactsQuestion } from '../../lib/browser/reading/facts-in-worker';
import { findFacts } from '../../lib/facts/find-facts';

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

/**
 * Sentences with something of each kind in them. A browser compiles a function, or a regular expression that looks for
 * words, when it is first used, which takes as long as the search itself: so this is done while the page is still being
 * read.
 */
const WARM_UP = [
  'The mayor, Jane Miller, said on Tuesday that 45 people were killed and 1,200 homes lost power.',
  'Repairs will cost $1.2 billion, up 3.5% from March 2024, the ministry announced last week.',
  '“We voted 52–48,” Senator John Brown told reporters in Paris before Christmas.',
];

const WARM_UP_PAGE = {
  url: 'https://news.example/',
  title: '',
  byline: [],
  siteName: '',
  publishedAt: '2026-01-01T00:00:00Z',
  lang: 'en',
};

/** Searches a few sentences, until there is a question. */
export async function warmUp(): Promise<void> {
  const loaded = await loadModels(null);
  for (const text of WARM_UP) {
    // A question that has come meanwhile is answered first.
    await new Promise((resolve) => setTimeout(resolve));
    if (isAsked) return;
    findFacts({ ...WARM_UP_PAGE, blocks: [{ type: 'paragraph', text }] }, loaded);
  }
}
