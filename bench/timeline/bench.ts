import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findFacts } from '../../lib/facts/find-facts';
import { findDisagreements } from '../../lib/stories/figures/disagreements';
import type { StoryArticle } from '../../lib/stories/story';
import { termsIn } from '../../lib/stories/terms/terms';
import { SAME_EVENT, sharedWords } from '../../lib/stories/timeline/likeness/same-event';
import type { BenchOptions } from '../run';
import { checkBaseline, keepBaseline, show } from '../stories/baseline';
import { readLines } from '../stories/data';
import { f1 } from '../stories/measures';
import { rankedDates } from './dates';
import { DISAGREEMENT_PAIRS } from './disagreement-pairs';
import { disagreementPairs, sameEventPairs } from './labelled-pairs';

const Pair = v.object({ topic: v.string(), date: v.string(), a: v.string(), b: v.string() });

/**
 * Timelines: which days matter, which sentences tell one event, where figures disagree. `npm run bench -- timeline dates
 * events disagreements` names the parts; without a name all are run.
 */
export async function bench(options: BenchOptions): Promise<void> {
  const figures: Record<string, number> = {};
  const lines: string[] = [];
  const named = options.rest.filter((word) => word !== 'keep');
  const isAsked = (key: string) => !named.length || named.includes(key);
  if (isAsked('dates')) rankedDates(options.data, figures, lines);
  if (isAsked('events')) {
    samePairs(options.data, figures);
    sameEventPairs(options.data, figures);
  }
  if (isAsked('disagreements')) {
    disagreements(figures);
    await disagreementPairs(options.data, figures, options.flags.includes('errors'));
  }
  if (options.out) writeFileSync(options.out, `${lines.join('\n')}\n`);
  if (options.rest.includes('keep')) keepBaseline('timeline', figures);
  if (options.check) checkBaseline('timeline', figures);
}

/** Pairs of sentences on one date, against labels of our own (`same-date-pairs.labels.json`, in the order of the file). */
function samePairs(data: string, figures: Record<string, number>): void {
  const file = join(data, 'stories', 'same-date-pairs.jsonl');
  if (!existsSync(file)) {
    console.log('same-date pairs: no data, skipped');
    return;
  }
  const pairs = readLines(file).map((line) => v.parse(Pair, line));
  const labels = v.parse(
    v.array(v.picklist([0, 1])),
    JSON.parse(readFileSync(new URL('./same-date-pairs.labels.json', import.meta.url), 'utf8')),
  );
  if (labels.length !== pairs.length) {
    console.log('same-date pairs: other pairs than those labelled, skipped');
    return;
  }
  const same = pairs.map(({ a, b }) => sharedWords(termsIn(a), termsIn(b)) > SAME_EVENT);
  const hits = same.filter((is, i) => is && labels[i] === 1).length;
  const gold = labels.filter((label) => label === 1).length;
  show(figures, 'same-date pairs: F1', f1(hits, same.filter(Boolean).length, gold));
  show(figures, 'same-date pairs: F1 when all are the same', f1(gold, labels.length, gold));
}

function disagreements(figures: Record<string, number>): void {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const [a, b, disagree] of DISAGREEMENT_PAIRS) {
    const articles = [a, b].map((text, i): StoryArticle => {
      const blocks = [{ type: 'paragraph' as const, text }];
      const about = { title: '', siteName: `outlet ${i}`, publishedAt: '2025-06-03', lang: 'en', blocks };
      const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
      return { ...about, id: String(i), savedAt: '2025-06-03', facts };
    });
    const is = findDisagreements(articles).length > 0;
    if (is) found++;
    if (disagree) gold++;
    if (is && disagree) hits++;
  }
  show(figures, 'disagreeing figures: precision', hits / found);
  show(figures, 'disagreeing figures: recall', hits / gold);
}
