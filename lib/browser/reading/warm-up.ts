import { findFacts } from '../../facts/find-facts';
import { loadModels } from '../models';

/**
 * Sentences of an article that nobody wrote, with something of each kind in them. A browser compiles a function, or a regular
 * expression that looks for words, when it is first used, and compiles it well when it has been used often: the first
 * article would take three times as long as the fifth.
 */
const SENTENCES = [
  'The mayor, Jane Miller, said on Tuesday that 45 people were killed and 1,200 homes lost power.',
  'Repairs will cost $1.2 billion, up 3.5% from March 2024, the ministry announced last week.',
  '“We voted 52–48,” Senator John Brown told reporters in Paris before Christmas.',
  'Brown, 61, who chairs the committee, has served since 2009; he will leave office on January 3, 2027, after nearly two decades.',
  'At least three of the 40 workers who were injured in the fire at the mill remain in hospital, according to the police chief, Maria Lopez.',
  'The company employs about 2,500 people in Ohio and sold 30 million tons of steel in the first quarter, compared with 28 million a year earlier.',
  'But Ms. Lopez said that the first of the two bridges, which is 120 miles north of the river, had not been inspected since the 1990s.',
  'In the summer of 2019, as the dispute between the union and its owners went on, a judge in New York fined the firm €400,000.',
];

const articleOf = (sentences: readonly string[]) => ({
  url: 'https://news.example/',
  title: 'Mayor says 45 people were killed',
  byline: [],
  siteName: '',
  publishedAt: '2026-01-01T00:00:00Z',
  lang: 'en',
  blocks: sentences.map((text) => ({ type: 'paragraph' as const, text })),
});

/** Each sentence is read by itself, which is soon done, then all of them so often. After 20 times it is little faster than after 5. */
const TIMES = 5;

/** Milliseconds between two of these times, so that a page that is being read meanwhile is not slowed down. */
const PAUSE = 150;

/** Searches these sentences for facts until there is a question. What comes while one is searched is answered after it. */
export async function warmUp(isAsked: () => boolean): Promise<void> {
  const models = await loadModels(null);
  const parts = [...SENTENCES.map((sentence) => [sentence]), ...Array.from({ length: TIMES }, () => SENTENCES)];
  for (const part of parts) {
    await new Promise((resolve) => setTimeout(resolve, part.length > 1 ? PAUSE : 0));
    if (isAsked()) return;
    findFacts(articleOf(part), models);
  }
}
