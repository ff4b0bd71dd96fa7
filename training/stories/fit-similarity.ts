/**
 * `npm run train -- stories [--data DIR]`: fits the weights of `lib/stories/grouping/similarity.ts` anew on the open sets
 * of clustered articles, and prints them beside those that ship, with the loss of both. It writes nothing: who takes the
 * new ones runs `npm run bench -- stories` first, since a pair that is told better need not make a better story.
 */
import { parseArgs } from 'node:util';
import { type ClusteredArticle, readSet, toStoryArticle } from '../../bench/stories/data';
import { candidatesOf, type Posting, post } from '../../lib/stories/grouping/candidates';
import { EVENT, eventFeatures, weigh } from '../../lib/stories/grouping/similarity';
import { describeArticle } from '../../lib/stories/terms/article-terms';
import { countArticle, emptyCounts } from '../../lib/stories/terms/term-counts';
import { fitOnSave } from './fit-on-save';
import { fitStories } from './fit-stories';
import { type Example, fitLogistic, logLoss } from './logistic-regression';

/** As many candidates as the grouping of a whole library compares an article with. */
const CANDIDATES = 40;

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { data: { type: 'string', default: new URL('../../../shared/data', import.meta.url).pathname } },
});

fitAndShow('EVENT', EVENT, ['allsides', 'basil', 'ecbplus']);
console.log('STORY:');
fitStories(values.data);
console.log('STORY_ON_SAVE:');
fitOnSave(values.data);

function fitAndShow(name: string, shipped: Readonly<Record<string, number>>, sets: readonly string[]): void {
  const examples = sets.flatMap((set) => comparedPairs(readSet(values.data, set)));
  if (!examples.length) {
    console.log(`${name}: no data in ${values.data}`);
    return;
  }
  const fitted = fitLogistic(examples);
  const same = examples.filter(({ isSame }) => isSame).length;
  console.log(`${name}: ${examples.length} pairs of ${sets.join(', ')}, ${same} of them the same`);
  for (const weight of Object.keys(shipped)) {
    console.log(`  ${weight.padEnd(14)} ${fitted[weight].toFixed(2).padStart(8)}, ships ${shipped[weight]}`);
  }
  console.log(`  loss ${logLoss(fitted, examples).toFixed(4)}, ships ${logLoss(shipped, examples).toFixed(4)}`);
}

/** The pairs that the grouping would compare, each with its features and what the set says of it. */
function comparedPairs(set: readonly ClusteredArticle[]): Example[] {
  const clusterOf = new Map(set.map(({ id, cluster }) => [id, cluster]));
  const counts = emptyCounts();
  const rows = set.map((article) => describeArticle(toStoryArticle(article))).sort((a, b) => a.day - b.day);
  for (const row of rows) countArticle(counts, row);
  const weighted = new Map(rows.map((row) => [row.id, weigh(row, counts)]));
  const postings = new Map<number, Posting>();
  const examples: Example[] = [];
  for (const row of rows) {
    const found = [...row.keys].flatMap((term) => postings.get(term) ?? []);
    for (const id of candidatesOf(row, found, counts, CANDIDATES)) {
      const [a, b] = [weighted.get(id), weighted.get(row.id)];
      if (a && b) examples.push({ features: eventFeatures(a, b), isSame: clusterOf.get(id) === clusterOf.get(row.id) });
    }
    for (const term of row.keys) postings.set(term, post(postings.get(term), term, row));
  }
  return examples;
}
